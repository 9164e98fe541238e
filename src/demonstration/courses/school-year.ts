import type { LineFacts } from '../floors/calendar.ts'

// What a guru BK wrote at the beginning of a school year. Needs are what pupils ticked, never who ticked.

export const programme = {
  rationale:
    'Angket awal tahun menunjukkan banyak murid ingin tahu cara menolong teman yang diejek dan cara menenangkan diri. Tahun lalu sebagian besar murid baru bercerita setelah lama menunggu.',
  legal: 'Permendikbud 111/2014 (periksa keberlakuannya).',
  vision:
    'Sekolah tempat setiap anak punya satu orang dewasa untuk bercerita.\nMisi: layanan yang mudah didatangi, kelas yang saling menjaga, orang tua yang ikut mendengar.',
  aims: 'Murid mengenali perundungan, tahu cara menolong dengan aman, dan tahu kepada siapa bercerita.\nMurid bisa menenangkan diri, mengatur waktu belajar, dan mengenal pilihan sesudah SMP.',
  evaluation:
    'Angket yang sama pada akhir semester, kartu keluar kelas, dan rapat evaluasi dengan wali kelas.',
}

export const needs = [
  {
    field: 'social',
    need: 'Saya ingin tahu cara menolong teman yang diejek',
    className: 'VII',
    asked: 96,
    needing: 61,
  },
  {
    field: 'learning',
    need: 'Saya ingin bisa membagi waktu belajar',
    className: 'VII',
    asked: 96,
    needing: 52,
  },
  { field: 'personal', need: 'Saya ingin bisa tenang saat cemas', className: 'VII', asked: 96, needing: 47 },
  {
    field: 'career',
    need: 'Saya ingin tahu pilihan sesudah SMP',
    className: 'IX',
    asked: 66,
    needing: 49,
  },
  // Three pupils could be guessed, so the page says only that it is not shown.
  {
    field: 'personal',
    need: 'Saya ingin punya teman bercerita di sekolah',
    className: 'VII',
    asked: 96,
    needing: 93,
  },
] as const

type Told = Omit<LineFacts, 'money' | 'content'>
const line = (
  told: Told,
  activity: string,
  aim: string,
  className: string,
  time: string,
  evaluation: string,
  money: number | null = null,
): LineFacts => ({
  ...told,
  money,
  content: {
    activity,
    aim,
    className,
    time,
    evaluation,
    ...(money === null ? {} : { fundedBy: 'BOS' }),
  },
})

/** Both terms come to a full post, in all four fields and all four components. */
export const lines: readonly LineFacts[] = [
  line(
    { term: 1, field: 'social', component: 'basic', shape: 'classical', hours: 6 },
    'Saksi yang menolong',
    'Murid tahu tiga cara aman menolong teman',
    'VII A sampai VII D',
    'Agustus minggu 2',
    'Kartu keluar kelas',
    250_000,
  ),
  line(
    { term: 1, field: 'personal', component: 'basic', shape: 'group', hours: 4 },
    'Napas dan membumi',
    'Murid bisa menenangkan badan',
    'VIII',
    'Oktober',
    'Satu cara dipilih untuk di rumah',
  ),
  line(
    { term: 1, field: 'learning', component: 'basic', shape: 'classical', hours: 4 },
    'Peta waktuku',
    'Murid menyusun waktu belajar, bermain, dan tidur',
    'VII',
    'September',
    'Peta waktu terisi',
  ),
  line(
    { term: 1, field: 'career', component: 'planning', shape: 'individual', hours: 2 },
    'Rencana studi dan karier',
    'Murid menulis satu langkah dengan tanggalnya',
    'IX',
    'Sepanjang semester',
    'Satu langkah terlaksana',
  ),
  line(
    { term: 1, field: 'personal', component: 'responsive', shape: 'individual', hours: 4 },
    'Bimbingan individu',
    'Murid dipahami perasaannya dan punya jalan keluar yang cocok',
    'Semua kelas',
    'Setiap hari, ruang BK terbuka saat istirahat',
    'Kata-kata murid tentang rencananya',
  ),
  line(
    { term: 1, field: 'social', component: 'system', shape: 'parents', hours: 2 },
    'Malam mendengar bersama orang tua',
    'Orang tua mencoba mendengar tanpa menyela',
    'Orang tua VII',
    'November',
    'Satu kalimat dari setiap peserta',
    600_000,
  ),
  line(
    { term: 1, field: 'social', component: 'system', shape: 'colleagues', hours: 2 },
    'Rapat wali kelas dan guru piket',
    'Lorong dan kantin dijaga pada jam yang rawan',
    'Guru',
    'Setiap bulan',
    'Jadwal piket berjalan',
  ),
  line(
    { term: 2, field: 'career', component: 'planning', shape: 'classical', hours: 6 },
    'Peta pilihan',
    'Murid mengenal pilihan sesudah SMP',
    'IX',
    'Februari',
    'Tiga pilihan dengan alasannya',
    400_000,
  ),
  line(
    { term: 2, field: 'social', component: 'basic', shape: 'group', hours: 4 },
    'Bilang tidak tanpa menyakiti',
    'Murid berlatih kalimat yang jelas dan sopan',
    'VIII',
    'Januari dan Februari',
    'Latihan peran',
  ),
  line(
    { term: 2, field: 'personal', component: 'basic', shape: 'classical', hours: 4 },
    'Aku dan badanku yang tumbuh',
    'Murid mengenali perubahan dan batas dirinya',
    'VII',
    'Maret',
    'Kotak pertanyaan',
  ),
  line(
    { term: 2, field: 'learning', component: 'basic', shape: 'group', hours: 2 },
    'Belajar bersama sebelum ujian',
    'Murid memilih satu cara belajar yang cocok',
    'IX',
    'April',
    'Catatan belajar seminggu',
  ),
  line(
    { term: 2, field: 'personal', component: 'responsive', shape: 'individual', hours: 4 },
    'Bimbingan individu',
    'Murid dipahami perasaannya dan punya jalan keluar yang cocok',
    'Semua kelas',
    'Setiap hari, ruang BK terbuka saat istirahat',
    'Kata-kata murid tentang rencananya',
  ),
  line(
    { term: 2, field: 'social', component: 'system', shape: 'colleagues', hours: 4 },
    'Rapat wali kelas dan evaluasi program',
    'Program dinilai bersama dan diperbaiki',
    'Guru',
    'Setiap bulan',
    'Catatan rapat',
  ),
]
