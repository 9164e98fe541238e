import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const exportWords = catalogue(
  {
    title: 'Ekspor FHIR',
    back: 'Kembali ke kemajuan',
    intro:
      'Berkas HL7 FHIR R4 untuk layanan yang menerima rujukan. Hanya dengan persetujuan yang tercatat atau dasar hukum lain, sesedikit mungkin, dan setiap unduhan dicatat.',
    onlyLead: 'Yang dapat mengekspor adalah psikolog di tim ini atau konselor penanggung jawab.',
    purpose: 'Untuk apa',
    purposes: { referral: 'Rujukan ke layanan lain', medical: 'Pemeriksaan kesehatan' },
    extras: 'Yang ikut di luar perjalanan pokok',
    extraNames: {
      identity: 'Nama dan tanggal lahir (tanpa ini hanya nomor berkas dan tahun lahir)',
      ratings: 'Angka takut di setiap latihan',
      notes: 'Isi catatan sesi yang boleh saya baca',
    },
    always:
      'Selalu ikut: persetujuan, sesi, tujuan dan angkanya, teknik, alat ukur, dan daftar dokumen tanpa isinya. Alamat dan nomor telepon tidak pernah ikut.',
    download: 'Unduh berkas',
    noPurpose: 'Pilih untuk apa berkas ini.',
    satusehat: (organization: string) => `Identitas SATUSEHAT aktif untuk organisasi ${organization}.`,
    noSatusehat: 'Identitas SATUSEHAT tidak aktif; berkas hanya memakai nomor dari perangkat ini.',
    keep: 'Kirim hanya lewat jalur yang aman, kepada penerima yang disebut dalam persetujuan. Hapus dari komputer setelah terkirim.',
  },
  {
    title: 'FHIR export',
    back: 'Back to progress',
    intro:
      'An HL7 FHIR R4 file for the service that takes a referral. Only with consent on record or another legal basis, as little as possible, and every download is recorded.',
    onlyLead: 'A psychologist of this team or the counsellor in charge may export.',
    purpose: 'What for',
    purposes: { referral: 'Referral to another service', medical: 'Medical examination' },
    extras: 'What goes beyond the bare course',
    extraNames: {
      identity: 'Name and day of birth (without it only file number and year of birth)',
      ratings: 'Ratings of fear in each exposure',
      notes: 'Words of the session notes that I may read',
    },
    always:
      'Always in it: consents, sessions, goals and their ratings, techniques, measures, and the list of documents without what they hold. Address and telephone never are.',
    download: 'Download the file',
    noPurpose: 'Choose what the file is for.',
    satusehat: (organization: string) => `SATUSEHAT identifiers are on for organisation ${organization}.`,
    noSatusehat: 'SATUSEHAT identifiers are off; the file carries only numbers of this product.',
    keep: 'Send it by a safe way only, to the receiver the consent names. Delete it from the computer afterwards.',
  },
)
