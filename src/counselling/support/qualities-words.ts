import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the page on which a supervisor sees how working together is felt. */
export const qualitiesWords = catalogue(
  {
    title: 'Lima kualitas percakapan',
    lead: 'Bahan bicara dalam supervisi, per triwulan. Hanya dari berkas yang Anda supervisi, tanpa nama klien. Bukan nilai kinerja, dan tidak untuk dibanding-bandingkan.',
    note: 'Angka 1 sampai 5. Setiap klien dihitung sama. Tanda – berarti kurang dari 5 klien menjawab, jadi angkanya tidak ditampilkan. Urut menurut nama.',
    none: 'Belum ada sesi dengan umpan balik dalam triwulan ini.',
    worker: 'Petugas',
    clients: 'Klien',
    few: 'kurang dari 5',
    byClient: 'Menurut klien',
    byOwn: 'Menurut petugas sendiri',
    back: 'Kembali ke mutu layanan',
  },
  {
    title: 'Five qualities of the conversation',
    lead: 'To talk about in supervision, by quarter. Only from files you supervise, without names of clients. No mark of performance, and not for comparing.',
    note: 'Numbers from 1 to 5. Each client counts the same. The sign – means that fewer than 5 clients answered, so the number is not shown. In order of names.',
    none: 'No session of this quarter has feedback yet.',
    worker: 'Worker',
    clients: 'Clients',
    few: 'fewer than 5',
    byClient: 'As clients see it',
    byOwn: 'As the worker sees it',
    back: 'Back to quality of service',
  },
)
