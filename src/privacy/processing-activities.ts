import type { Both } from '#src/platform/i18n/catalogue.ts'

/**
 * One activity of the record of processing (UU 27/2022 art. 31). `basis` names art. 20; `retention` a class of
 * content/retention.ts. An office reads each line and makes it its own: belum diverifikasi until it has.
 */
export type Activity = Readonly<{
  code: string
  name: Both
  purpose: Both
  basis: Both
  subjects: Both
  data: Both
  specific: boolean
  readers: Both
  recipients: Both
  retention: string
  safeguards: Both
}>

const care: Both = { id: 'Petugas dalam tim kasus', en: 'Workers in the care team' }
const sealed: Both = {
  id: 'Tersegel dengan kunci per berkas; keamanan per baris; pembacaan dicatat',
  en: 'Sealed under a key per record; row-level security; readings recorded',
}
const none: Both = { id: 'Tidak ada', en: 'None' }
const publicDuty: Both = {
  id: 'Pasal 20(2)e: tugas pelayanan publik; Pasal 20(2)d: kepentingan vital',
  en: 'Art. 20(2)e: public service; art. 20(2)d: vital interest',
}

export const processingActivities: readonly Activity[] = [
  {
    code: 'intake',
    retention: 'reportUnanswered',
    specific: true,
    name: { id: 'Menerima dan memilah laporan', en: 'Receiving and triaging reports' },
    purpose: {
      id: 'Menolong orang yang mengalami atau melihat kekerasan',
      en: 'Helping people who suffer or see violence',
    },
    basis: publicDuty,
    subjects: {
      id: 'Pelapor, korban, saksi, anak atau orang yang dilaporkan',
      en: 'Reporters, victims, witnesses, reported children and persons',
    },
    data: {
      id: 'Cerita, nama bila diberikan, umur, luka, tempat, kontak aman, foto dan suara',
      en: 'Story, names if given, age, injuries, place, safe contact, photos and voice',
    },
    readers: {
      id: 'Penerima laporan, kecuali yang disebut dalam laporan',
      en: 'Intake workers, except those a report names',
    },
    recipients: none,
    safeguards: sealed,
  },
  {
    code: 'care',
    retention: 'case',
    specific: true,
    name: { id: 'Mendampingi dan mengelola kasus', en: 'Care and case management' },
    purpose: {
      id: 'Asesmen, rencana bersama klien, layanan, tindak lanjut',
      en: 'Assessment, a plan made with the client, services, follow-up',
    },
    basis: {
      id: 'Pasal 20(2)e; persetujuan (20(2)a) untuk tiap layanan pilihan',
      en: 'Art. 20(2)e; consent (20(2)a) for each optional service',
    },
    subjects: {
      id: 'Klien, keluarga dan wali, anak yang dilaporkan dalam berkas sendiri',
      en: 'Clients, family and guardians, reported children in files of their own',
    },
    data: {
      id: 'Identitas, keadaan sosial, kesehatan, catatan layanan, gambar, persetujuan',
      en: 'Identity, social situation, health, service notes, drawings, consents',
    },
    readers: care,
    recipients: {
      id: 'Mitra rujukan, hanya dengan persetujuan atau kewajiban hukum',
      en: 'Referral partners, only by consent or legal duty',
    },
    safeguards: sealed,
  },
  {
    code: 'conversation',
    retention: 'message',
    specific: true,
    name: { id: 'Berkomunikasi dengan pelapor', en: 'Talking with reporters' },
    purpose: {
      id: 'Menjawab, menerima tambahan dan pembetulan',
      en: 'Answering, taking additions and corrections',
    },
    basis: publicDuty,
    subjects: { id: 'Pelapor', en: 'Reporters' },
    data: { id: 'Pesan dan lampiran', en: 'Messages and attachments' },
    readers: { id: 'Penerima laporan dan tim kasus', en: 'Intake workers and the care team' },
    recipients: none,
    safeguards: sealed,
  },
  {
    code: 'rights',
    retention: 'consent',
    specific: false,
    name: { id: 'Memenuhi hak pemilik data', en: 'Meeting data rights' },
    purpose: { id: 'Menjawab permintaan dalam 3x24 jam', en: 'Answering requests within 3x24 hours' },
    basis: { id: 'Pasal 20(2)c: kewajiban hukum', en: 'Art. 20(2)c: legal duty' },
    subjects: { id: 'Pemohon', en: 'Those who ask' },
    data: {
      id: 'Permintaan, cara pembuktian identitas, jawaban',
      en: 'Request, how identity was proved, answer',
    },
    readers: {
      id: 'Petugas pelindungan data dan penerima laporan',
      en: 'Data-protection officer and intake workers',
    },
    recipients: none,
    safeguards: sealed,
  },
  {
    code: 'statistics',
    retention: 'case',
    specific: false,
    name: { id: 'Rekap dan statistik', en: 'Figures and statistics' },
    purpose: { id: 'Laporan kinerja, anggaran, pencegahan', en: 'Performance reports, budget, prevention' },
    basis: publicDuty,
    subjects: { id: 'Semua, tanpa nama', en: 'Everybody, without names' },
    data: { id: 'Kode; sel di bawah lima ditutup', en: 'Codes; cells under five suppressed' },
    readers: { id: 'Kepala, pengelola data, penyelia', en: 'Head, data officer, supervisor' },
    recipients: {
      id: 'Pemerintah daerah, kementerian (rekap)',
      en: 'District government, ministry (summaries)',
    },
    safeguards: { id: 'Hitungan saja, tidak ada baris per orang', en: 'Counts only, no row per person' },
  },
  {
    code: 'staff',
    retention: 'account',
    specific: false,
    name: { id: 'Akun dan akses petugas', en: 'Staff accounts and access' },
    purpose: { id: 'Masuk, peran, jadwal jaga, pergantian', en: 'Sign-in, roles, on-call, cover' },
    basis: {
      id: 'Pasal 20(2)b dan c: hubungan kerja, kewajiban hukum',
      en: 'Art. 20(2)b and c: employment, legal duty',
    },
    subjects: { id: 'Petugas', en: 'Staff' },
    data: {
      id: 'Nama, jabatan, peran, sesi, faktor masuk',
      en: 'Name, post, role, sessions, sign-in factors',
    },
    readers: { id: 'Kepala dan administrator', en: 'Head and administrator' },
    recipients: none,
    safeguards: {
      id: 'Sandi diturunkan dengan Argon2id; langkah kedua wajib',
      en: 'Passwords derived by Argon2id; second step required',
    },
  },
  {
    code: 'trail',
    retention: 'audit',
    specific: false,
    name: { id: 'Jejak audit dan pembacaan', en: 'Audit and reading trail' },
    purpose: {
      id: 'Mencegah dan menemukan pembacaan tanpa keperluan',
      en: 'Preventing and finding readings without need',
    },
    basis: { id: 'Pasal 20(2)c; Pasal 35-39 (keamanan)', en: 'Art. 20(2)c; arts 35-39 (security)' },
    subjects: { id: 'Petugas', en: 'Staff' },
    data: { id: 'Siapa, kapan, berkas mana, tujuan', en: 'Who, when, which record, purpose' },
    readers: { id: 'Petugas pelindungan data', en: 'Data-protection officer' },
    recipients: none,
    safeguards: { id: 'Hanya bertambah; terikat rantai hash', en: 'Append-only; tied in a hash chain' },
  },
]

const columns = [
  'code',
  'name',
  'purpose',
  'basis',
  'subjects',
  'data',
  'specific',
  'readers',
  'recipients',
  'retention',
  'safeguards',
] as const

/** The record as CSV for spreadsheets: UTF-8 with a mark, semicolons as the country's spreadsheets expect. */
export function activitiesCsv(
  lang: 'id' | 'en',
  headers: Readonly<Record<(typeof columns)[number], string>>,
  yesNo: readonly [string, string],
): string {
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
  const rows = processingActivities.map((activity) =>
    columns
      .map((column) => {
        const value = activity[column]
        return cell(
          typeof value === 'boolean' ? yesNo[value ? 0 : 1] : typeof value === 'string' ? value : value[lang],
        )
      })
      .join(';'),
  )
  return `\uFEFF${[columns.map((column) => cell(headers[column])).join(';'), ...rows].join('\r\n')}\r\n`
}
