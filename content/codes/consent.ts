import { codeList, type CodeOf } from './code.ts'

/** What a consent is for; each is asked, refused and withdrawn on its own. */
export const consentPurposes = codeList(
  {
    code: 'service',
    id: 'Menerima layanan',
    en: 'Receiving the service',
    anak: { id: 'Aku mau dibantu', en: 'I want help' },
  },
  {
    code: 'record',
    id: 'Pencatatan data untuk layanan',
    en: 'Keeping a record for the service',
    anak: { id: 'Ceritaku boleh dicatat', en: 'You may write down my story' },
  },
  {
    code: 'shareGuardian',
    id: 'Berbagi dengan orang tua atau wali',
    en: 'Sharing with a parent or guardian',
    anak: { id: 'Orang tuaku boleh tahu', en: 'My parents may know' },
  },
  {
    code: 'shareSchool',
    id: 'Berbagi dengan sekolah, madrasah, atau pesantren',
    en: 'Sharing with the school, madrasah or pesantren',
    anak: { id: 'Sekolahku boleh tahu', en: 'My school may know' },
  },
  {
    code: 'shareEmployer',
    id: 'Memberi tahu pemberi kerja, satu hal saja',
    en: 'Telling the employer one thing only',
  },
  { code: 'referral', id: 'Rujukan ke layanan lain', en: 'Referral to another service' },
  { code: 'police', id: 'Pelaporan ke kepolisian', en: 'Reporting to the police' },
  { code: 'medical', id: 'Pemeriksaan kesehatan atau visum', en: 'Medical examination' },
  { code: 'psychologicalTest', id: 'Pemeriksaan psikologi', en: 'Psychological examination' },
  { code: 'peerSupport', id: 'Didampingi pendamping sebaya', en: 'Being supported by a peer' },
  { code: 'group', id: 'Mengikuti kegiatan kelompok', en: 'Taking part in a group' },
  { code: 'remote', id: 'Sesi daring atau telepon', en: 'Sessions online or by telephone' },
  {
    code: 'contact',
    id: 'Dihubungi setelah layanan selesai',
    en: 'Being contacted after the service ends',
  },
  {
    code: 'keepDrawing',
    id: 'Menyimpan gambar',
    en: 'Keeping a drawing',
    anak: { id: 'Gambarku boleh disimpan', en: 'You may keep my drawing' },
  },
  { code: 'recording', id: 'Perekaman suara', en: 'Audio recording' },
  {
    code: 'mediation',
    id: 'Mediasi atau pertemuan pemulihan',
    en: 'Mediation or a restorative meeting',
  },
  { code: 'research', id: 'Penelitian', en: 'Research' },
  { code: 'story', id: 'Cerita atau foto untuk kampanye', en: 'Story or photo for a campaign' },
)
export type ConsentPurpose = CodeOf<typeof consentPurposes>

/** UU 27/2022 art. 20(2): the ground of a processing purpose. */
export const legalBases = codeList(
  { code: 'consent', id: 'Persetujuan', en: 'Consent' },
  { code: 'contract', id: 'Perjanjian', en: 'Contract' },
  { code: 'legalDuty', id: 'Kewajiban hukum', en: 'Legal duty' },
  { code: 'vitalInterest', id: 'Kepentingan vital', en: 'Vital interest' },
  { code: 'publicDuty', id: 'Tugas dan pelayanan publik', en: 'Public duty and service' },
  {
    code: 'legitimateInterest',
    id: 'Kepentingan yang sah lainnya',
    en: 'Other legitimate interest',
  },
)
export type LegalBasis = CodeOf<typeof legalBases>

export const consentAnswers = codeList(
  { code: 'given', id: 'Setuju', en: 'Given', anak: { id: 'Ya, boleh', en: 'Yes, okay' } },
  { code: 'refused', id: 'Tidak setuju', en: 'Refused', anak: { id: 'Tidak mau', en: 'No' } },
  {
    code: 'later',
    id: 'Ingin memikirkan dulu',
    en: 'Wants to think first',
    anak: { id: 'Nanti dulu', en: 'Later' },
  },
  { code: 'withdrawn', id: 'Ditarik kembali', en: 'Withdrawn' },
  { code: 'notAsked', id: 'Belum ditanyakan', en: 'Not asked yet' },
)
export type ConsentAnswer = CodeOf<typeof consentAnswers>

export const consentForms = codeList(
  { code: 'signature', id: 'Tanda tangan', en: 'Signature' },
  { code: 'thumbprint', id: 'Cap jempol', en: 'Thumbprint' },
  { code: 'voice', id: 'Rekaman suara', en: 'Voice recording' },
  { code: 'spoken', id: 'Lisan di hadapan saksi', en: 'Spoken before a witness' },
  { code: 'screen', id: 'Pilihan di layar', en: 'Choice on screen' },
)
export type ConsentForm = CodeOf<typeof consentForms>
