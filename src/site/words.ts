import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const siteWords = catalogue(
  {
    demonstration: 'Peragaan. Semua orang dan kejadian di sini karangan. Jangan menulis hal sungguhan.',
    description: 'Tempat yang tenang untuk bercerita, meminta bantuan, dan mengenal hak. Gratis, tanpa akun.',
    today: 'Hari ini',
    desk: 'Meja',
    cases: 'Kasus',
    recap: 'Rekap',
    dataRights: 'Hak data',
    office: 'Kantor',
    recovery: 'Pemulihan kunci',
    account: 'Akun saya',
    signOut: 'Keluar',
    about: 'Tentang dan lisensi',
    rights: 'Hakmu',
    yourData: 'Datamu',
    staffDoor: 'Masuk petugas',
    back: 'Kembali ke awal',
    tryAgain: 'Kirim lagi',
    failure: {
      absent: {
        title: 'Halaman ini tidak ada',
        text: 'Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan.',
      },
      refused: {
        title: 'Halaman ini bukan untuk peranmu',
        text: 'Kalau menurutmu ini keliru, hubungi kepala unit atau administrator.',
      },
      not_ours: {
        title: 'Kiriman ini tidak datang dari halaman kami',
        text: 'Buka lagi halamannya dari sini, lalu kirim sekali lagi.',
      },
      too_large: {
        title: 'Kirimannya terlalu besar',
        text: 'Kembali ke halaman tadi dan kirim berkas yang lebih kecil, atau satu per satu.',
      },
      malformed: {
        title: 'Kiriman ini tidak terbaca',
        text: 'Kembali ke halaman tadi dan coba sekali lagi.',
      },
      slow_down: { title: 'Tunggu sebentar', text: 'Terlalu banyak percobaan dalam waktu singkat.' },
      database_away: {
        title: 'Sebentar, ya',
        text: 'Tempat menyimpan sedang tidak terjangkau. Belum ada yang terkirim, dan yang kamu tulis masih di halaman ini. Tunggu sebentar lalu tekan Kirim lagi.',
      },
      disk_full: {
        title: 'Belum bisa disimpan',
        text: 'Tempat menyimpan sedang penuh. Belum ada yang terkirim, dan yang kamu tulis masih di halaman ini. Kami sudah diberi tahu oleh sistem; coba lagi nanti, atau telepon salah satu nomor di bawah.',
      },
      fault: {
        title: 'Ada yang tidak beres di pihak kami',
        text: 'Ini bukan salahmu. Belum ada yang terkirim, dan yang kamu tulis masih di halaman ini. Coba kirim lagi.',
      },
    },
    waitSeconds: (seconds: number) => `Coba lagi dalam ${seconds} detik.`,
    filesNotKept: 'Berkas yang dipilih perlu dipilih ulang setelah terkirim.',
  },
  {
    demonstration: 'Demonstration. All people and events here are invented. Do not write anything real.',
    description: 'A calm place to talk, ask for help and know your rights. Free, no account needed.',
    today: 'Today',
    desk: 'Desk',
    cases: 'Cases',
    recap: 'Figures',
    dataRights: 'Data rights',
    office: 'Office',
    recovery: 'Key recovery',
    account: 'My account',
    signOut: 'Sign out',
    about: 'About and licences',
    rights: 'Your rights',
    yourData: 'Your data',
    staffDoor: 'Staff sign-in',
    back: 'Back to the start',
    tryAgain: 'Send again',
    failure: {
      absent: {
        title: 'This page does not exist',
        text: 'The address may be mistyped, or the page has moved.',
      },
      refused: {
        title: 'This page is not for your role',
        text: 'If you think this is wrong, ask the head of the unit or the administrator.',
      },
      not_ours: {
        title: 'This did not come from one of our pages',
        text: 'Open the page again from here, then send it once more.',
      },
      too_large: {
        title: 'That was too large',
        text: 'Go back to the page and send a smaller file, or one at a time.',
      },
      malformed: { title: 'This could not be read', text: 'Go back to the page and try once more.' },
      slow_down: { title: 'Please wait a moment', text: 'There were too many tries in a short time.' },
      database_away: {
        title: 'One moment, please',
        text: 'The store cannot be reached just now. Nothing has been sent yet, and what you wrote is still on this page. Wait a little and press Send again.',
      },
      disk_full: {
        title: 'It cannot be saved yet',
        text: 'The store is full just now. Nothing has been sent yet, and what you wrote is still on this page. The system has told us; try again later, or call one of the numbers below.',
      },
      fault: {
        title: 'Something is wrong on our side',
        text: 'It is not your fault. Nothing has been sent yet, and what you wrote is still on this page. Try sending again.',
      },
    },
    waitSeconds: (seconds: number) => `Try again in ${seconds} seconds.`,
    filesNotKept: 'Chosen files need to be chosen again afterwards.',
  },
)
