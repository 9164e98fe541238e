import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the record of processing and of the impact assessment. */
export const paperWords = catalogue(
  {
    title: 'Kegiatan pemrosesan',
    lead: 'Rekam kegiatan pemrosesan data pribadi (UU 27/2022 Pasal 31). Bawaan produk; cocokkan dengan kegiatan kantor ini sebelum dipakai.',
    unverified: 'belum diverifikasi', csv: 'Unduh CSV', csvName: 'kegiatan-pemrosesan.csv',
    headers: {
      code: 'Kode', name: 'Kegiatan', purpose: 'Tujuan', basis: 'Dasar', subjects: 'Pemilik data', data: 'Data', specific: 'Data spesifik',
      readers: 'Yang membaca', recipients: 'Penerima di luar', retention: 'Masa simpan', safeguards: 'Pengamanan',
    },
    yes: 'ya', no: 'tidak',
    dpia: {
      title: 'Penilaian dampak pelindungan data (DPIA)',
      lead: 'Lembar kerja untuk Pasal 34: memproses data spesifik dan data anak wajib dinilai dampaknya. Cetak, isi bersama, tandatangani, tinjau setiap tahun dan setiap ada perubahan.',
      lawLead: 'Aturan yang dipakai', checkedOn: (day: string) => `terakhir diperiksa ${day}`,
      sign: 'Kepala unit / Pejabat pelindungan data',
    },
  },
  {
    title: 'Processing activities',
    lead: "Record of processing of personal data (UU 27/2022 art. 31). The product's own; compare it with what this office does before use.",
    unverified: 'not verified yet', csv: 'Download CSV', csvName: 'processing-activities.csv',
    headers: {
      code: 'Code', name: 'Activity', purpose: 'Purpose', basis: 'Basis', subjects: 'Data subjects', data: 'Data', specific: 'Specific data',
      readers: 'Who reads', recipients: 'Recipients outside', retention: 'Retention', safeguards: 'Safeguards',
    },
    yes: 'yes', no: 'no',
    dpia: {
      title: 'Data protection impact assessment (DPIA)',
      lead: 'A worksheet for art. 34: processing specific data and data of children must be assessed. Print it, fill it in together, sign it, review it every year and at every change.',
      lawLead: 'Rules used', checkedOn: (day: string) => `last checked ${day}`,
      sign: 'Head of unit / Data-protection officer',
    },
  },
)
