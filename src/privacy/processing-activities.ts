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
    code: 'counselling',
    retention: 'sessionNote',
    specific: true,
    name: { id: 'Konseling', en: 'Counselling' },
    purpose: {
      id: 'Mendampingi sampai pulih: sesi, tujuan, latihan, rencana aman, kesepakatan',
      en: 'Standing by until things are well again: sessions, goals, practice, safety plan, agreements',
    },
    basis: {
      id: 'Pasal 20(2)a: persetujuan; Pasal 20(2)e: tugas pelayanan publik',
      en: 'Art. 20(2)a: consent; art. 20(2)e: public service',
    },
    subjects: { id: 'Klien, wali dan pengasuh', en: 'Clients, guardians and carers' },
    data: {
      id: 'Catatan sesi, gambar, isian klien di antara sesi, tanda tangan, keluhan tentang layanan',
      en: 'Session notes, drawings, what clients write between sessions, signatures, complaints about the service',
    },
    readers: {
      id: 'Konselor yang memimpin, penulis catatan, penyelia; keluhan hanya dibaca yang tidak dikeluhkan',
      en: 'The counsellor who leads, who wrote the note, the supervisor; a complaint only those it is not about',
    },
    recipients: {
      id: 'Klien sendiri di tempatnya; penerima salinan bernomor',
      en: 'The client, in their own place; holders of numbered copies',
    },
    safeguards: {
      id: 'Tersegel dengan kunci berkas atau kunci tempat klien; pengasuh tidak melihat catatan anak',
      en: "Sealed under the key of the file or of the client's place; carers do not see the child's notes",
    },
  },
  {
    code: 'instruments',
    retention: 'measure',
    specific: true,
    name: { id: 'Alat ukur dan kuesioner', en: 'Measures and questionnaires' },
    purpose: {
      id: 'Melihat perubahan bersama klien; mengenali jawaban yang meminta orang segera bertindak',
      en: 'Seeing change together with the client; noticing answers that ask a person to act',
    },
    basis: { id: 'Pasal 20(2)a: persetujuan', en: 'Art. 20(2)a: consent' },
    subjects: { id: 'Klien dan pengasuh yang menjawab', en: 'Clients and carers who answer' },
    data: {
      id: 'Jawaban, skor, sasaran, tindakan setelah jawaban',
      en: 'Answers, scores, targets, what was done after an answer',
    },
    readers: {
      id: 'Psikolog, konselor, dan guru BK dalam tim kasus',
      en: 'Psychologist, counsellor and school counsellor in the care team',
    },
    recipients: none,
    safeguards: {
      id: 'Tersegel; tidak ada skor risiko atas orang; hitungan di bawah lima ditutup',
      en: 'Sealed; no score of risk on a person; counts under five suppressed',
    },
  },
  {
    code: 'between',
    retention: 'clientEntry',
    specific: true,
    name: { id: 'Tempat klien sendiri', en: "The client's own place" },
    purpose: {
      id: 'Menulis di antara sesi, membaca yang dibagikan, meminta tolong',
      en: 'Writing between sessions, reading what was shared, asking for help',
    },
    basis: { id: 'Pasal 20(2)a: persetujuan', en: 'Art. 20(2)a: consent' },
    subjects: { id: 'Klien dan pengasuh', en: 'Clients and carers' },
    data: {
      id: 'Catatan sendiri, latihan, gambar, permintaan tolong',
      en: 'Own notes, practice, drawings, calls for help',
    },
    readers: { id: 'Klien sendiri dan tim kasus', en: 'The client and the care team' },
    recipients: none,
    safeguards: {
      id: 'Kunci sendiri untuk klien dan untuk pengasuh; kata sandi atau kode yang hanya mereka pegang',
      en: 'A key of their own for clients and for carers; a passphrase or code that only they hold',
    },
  },
  {
    code: 'guidance',
    retention: 'guidance',
    specific: true,
    name: { id: 'Bimbingan di sekolah', en: 'Guidance at school' },
    purpose: {
      id: 'Bimbingan individu, rencana studi dan karier, program dan laporan BK',
      en: 'Individual guidance, plans for study and work, programme and reports',
    },
    basis: {
      id: 'Pasal 20(2)e: tugas pelayanan publik (layanan BK); persetujuan untuk konseling',
      en: 'Art. 20(2)e: public service (guidance at school); consent for counselling',
    },
    subjects: { id: 'Murid', en: 'Pupils' },
    data: {
      id: 'Perasaan, masalah, dan penyelesaian dalam kata murid; rencana studi-karier. Kertas sekolah hanya angka tanpa nama.',
      en: "Feelings, problem and solution in the pupil's words; plan for study and work. School papers hold counts without names.",
    },
    readers: {
      id: 'Tim kasus; kertas sekolah dibaca guru BK sekolah itu',
      en: 'The care team; school papers by the school counsellors there',
    },
    recipients: {
      id: 'Kepala sekolah (laporan tanpa nama)',
      en: 'Head of the school (reports without names)',
    },
    safeguards: sealed,
  },
  {
    code: 'calendar',
    retention: 'case',
    specific: true,
    name: { id: 'Jadwal, kontak, dan pengingat', en: 'Calendar, contacts and reminders' },
    purpose: {
      id: 'Bertemu pada waktunya dan mencari yang tidak datang',
      en: 'Meeting in time and looking for those who did not come',
    },
    basis: publicDuty,
    subjects: { id: 'Klien, petugas', en: 'Clients, staff' },
    data: {
      id: 'Waktu, ruang, hasil kontak, permintaan dan tawaran waktu',
      en: 'Times, rooms, outcome of contacts, times asked for and offered',
    },
    readers: {
      id: 'Tim kasus; rekan sekantor hanya melihat sibuk',
      en: 'The care team; colleagues see only that one is busy',
    },
    recipients: {
      id: 'Kalender pribadi petugas (tanpa nama dan perihal)',
      en: "A worker's own calendar (without name or matter)",
    },
    safeguards: {
      id: 'Kata-kata tersegel; pengingat tidak menyebut nama, kasus, atau lembaga',
      en: 'Words sealed; reminders name no person, case or institution',
    },
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
