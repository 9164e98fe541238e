import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const timelineWords = catalogue(
  {
    title: 'Catatan',
    all: 'Semua',
    filter: 'Saring catatan',
    notesOnly: 'Tulisan petugas',
    actsOnly: 'Kejadian berkas',
    present: 'Yang hadir',
    agreed: 'Disepakati',
    correct: 'Koreksi catatan ini',
    correctedBy: (name: string, when: string) => `Dikoreksi ${name}, ${when}`,
    correctTitle: 'Koreksi catatan',
    correctIntro:
      'Catatan lama tidak berubah dan tetap terbaca. Koreksi Anda muncul di bawahnya, dengan nama dan waktunya.',
    before: 'Yang tertulis',
    newTitle: 'Tulis catatan',
    noteIntro:
      'Tulis yang dilihat dan didengar, dengan kata-kata orangnya. Jangan menulis dugaan tentang kebenaran cerita, dan jangan menafsirkan gambar.',
    older: 'Lebih lama',
    portraits: {
      strengths: 'kekuatan dan harapan',
      safe: 'cara menghubungi dengan aman',
      context: 'yang sedang dihadapi',
      impact: 'dampak dan riwayat',
    },
    states: {
      made: 'dibuat',
      done: 'selesai',
      dropped: 'tidak dilanjutkan',
      set: 'dijadwalkan',
      amended: 'dibetulkan',
      apart: 'dikeluarkan dari rangkaian',
      together: 'masuk rangkaian lagi',
    },
    empty: 'Belum ada catatan di sini',
    emptyText:
      'Tulis pertemuan, telepon, kunjungan, dan keputusan supaya rekan tim tidak perlu bertanya dua kali kepada anak.',
    notFound: 'Catatan itu tidak ada di berkas ini.',
  },
  {
    title: 'Notes',
    all: 'All',
    filter: 'Filter notes',
    notesOnly: 'Written by workers',
    actsOnly: 'Acts on the file',
    present: 'Present',
    agreed: 'Agreed',
    correct: 'Correct this note',
    correctedBy: (name: string, when: string) => `Corrected by ${name}, ${when}`,
    correctTitle: 'Correct a note',
    correctIntro:
      'The old note does not change and can still be read. Your correction stands under it with your name and the time.',
    before: 'What stands there',
    newTitle: 'Write a note',
    noteIntro:
      'Write what was seen and heard, in the person’s words. Write no guesses about whether it is true, and do not interpret drawings.',
    older: 'Older',
    portraits: {
      strengths: 'strengths and hopes',
      safe: 'how to make contact safely',
      context: 'what is going on',
      impact: 'impact and history',
    },
    states: {
      made: 'made',
      done: 'done',
      dropped: 'dropped',
      set: 'scheduled',
      amended: 'put right',
      apart: 'taken out of its series',
      together: 'back in its series',
    },
    empty: 'No notes here yet',
    emptyText:
      'Write down meetings, calls, visits and decisions, so that colleagues need not ask the child twice.',
    notFound: 'There is no such note on this file.',
  },
)
