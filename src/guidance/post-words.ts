import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words about posts at schools: said by whoever works there, confirmed by the office. */
export const postWords = catalogue(
  {
    title: 'Tempat tugas guru BK',
    intro:
      'Guru BK menyebutkan sendiri sekolahnya. Pastikan dulu ke sekolah atau surat tugasnya; setelah itu program, RPL, dan laporan sekolah itu terbuka untuknya.',
    waiting: 'Menunggu dipastikan',
    noneWaiting: 'Tidak ada yang menunggu.',
    standing: 'Sudah dipastikan',
    noneStanding: 'Belum ada guru BK di sekolah mana pun.',
    columns: {
      who: 'Guru BK',
      school: 'Sekolah',
      since: 'Sejak',
      pupils: 'Murid',
      by: 'Dipastikan',
      acts: 'Tindakan',
    },
    confirm: 'Benar, bertugas di sini',
    refuse: 'Bukan di sini',
    own: 'Tempat tugas Anda sendiri dipastikan orang lain.',
    byOn: (name: string, day: string) => `${name}, ${day}`,
    tag: 'menunggu dipastikan kepala kantor',
    waitTitle: 'Menunggu dipastikan',
    waitText:
      'Kepala atau administrator kantor perlu memastikan tempat tugas Anda. Sambil menunggu, Anda sudah bisa menyiapkan RPL sendiri. Program, catatan layanan, dan laporan terbuka setelahnya.',
    draft: 'Siapkan RPL',
    flashes: {
      confirmed: 'Dipastikan. Papan kerja sekolah itu terbuka untuknya.',
      refused: 'Ditolak. Guru BK itu dapat menyebutkan sekolah yang benar.',
      overtaken: 'Rekan lain sudah melakukannya lebih dulu.',
    },
  },
  {
    title: 'Where school counsellors work',
    intro:
      'School counsellors name their school themselves. Check with the school or their letter first; after that its programme, service plans and reports open to them.',
    waiting: 'Waiting to be confirmed',
    noneWaiting: 'Nobody waits.',
    standing: 'Confirmed',
    noneStanding: 'No school counsellor at any school yet.',
    columns: {
      who: 'School counsellor',
      school: 'School',
      since: 'Since',
      pupils: 'Pupils',
      by: 'Confirmed',
      acts: 'Acts',
    },
    confirm: 'Yes, works here',
    refuse: 'Not here',
    own: 'Somebody else confirms your own post.',
    byOn: (name: string, day: string) => `${name}, ${day}`,
    tag: 'waiting for the head of the office',
    waitTitle: 'Waiting to be confirmed',
    waitText:
      'The head or the administrator of the office confirms where you work. Meanwhile you can prepare service plans of your own. Programme, services and reports open after that.',
    draft: 'Prepare a service plan',
    flashes: {
      confirmed: 'Confirmed. The papers of that school are open to them.',
      refused: 'Refused. They can name the right school.',
      overtaken: 'A colleague did this first.',
    },
  },
)
