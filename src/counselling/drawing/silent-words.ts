import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const silentWords = catalogue(
  {
    title: 'Kartu diam',
    intro:
      'Berikan layarnya, atau cetak. Boleh menunjuk, boleh melewati semuanya. Pertemuan tanpa kata tetap pertemuan yang utuh, dan tidak ada yang dihitung dari kartu ini.',
    print: 'Cetak kartunya',
    done: 'Selesai',
    thanks: {
      anak: 'Sudah. Terima kasih ya.',
      remaja: 'Sudah. Terima kasih.',
      dewasa: 'Sudah. Terima kasih.',
    },
    handBack: {
      anak: 'Berikan layarnya kepada kakak konselor.',
      remaja: 'Kembalikan layarnya kepada konselormu.',
      dewasa: 'Silakan kembalikan layarnya kepada konselor.',
    },
    now: {
      anak: 'Kamu butuh bantuan sekarang',
      remaja: 'Kamu butuh bantuan sekarang',
      dewasa: 'Anda butuh bantuan sekarang',
    },
    nowText: {
      anak: 'Tunjukkan layar ini kepada orang di sampingmu. Tidak usah bicara. Kamu tidak sendirian.',
      remaja: 'Tunjukkan layar ini kepada orang di sampingmu. Tidak perlu bicara. Kamu tidak sendirian.',
      dewasa: 'Tunjukkan layar ini kepada orang di samping Anda. Tidak perlu bicara. Anda tidak sendirian.',
    },
    nowStaff:
      'Untuk konselor: urgensi berkas ini sekarang juga, dan tugasnya sudah dibuat. Temani, jangan tinggalkan sendiri.',
    helpLines: 'Nomor bantuan',
    task: 'Ia memilih “Aku butuh bantuan sekarang” di kartu diam. Temani dan tanyakan.',
    toSession: 'Ke sesi',
    filled: 'Kartu diam yang sudah diisi',
    nothing: 'Tidak ada yang dipilih. Pertemuan ini tetap utuh.',
  },
  {
    title: 'Silent cards',
    intro:
      'Give them the screen, or print it. They may point, or skip all of it. A meeting without words is a whole meeting, and nothing is added up from these cards.',
    print: 'Print the cards',
    done: 'Done',
    thanks: { anak: 'Done. Thank you.', remaja: 'Done. Thank you.', dewasa: 'Done. Thank you.' },
    handBack: {
      anak: 'Give the screen back to your counsellor.',
      remaja: 'Give the screen back to your counsellor.',
      dewasa: 'Please give the screen back to the counsellor.',
    },
    now: {
      anak: 'You need help now',
      remaja: 'You need help now',
      dewasa: 'You need help now',
    },
    nowText: {
      anak: 'Show this screen to the person beside you. You need not speak. You are not alone.',
      remaja: 'Show this screen to the person beside you. You need not speak. You are not alone.',
      dewasa: 'Show this screen to the person beside you. You need not speak. You are not alone.',
    },
    nowStaff:
      'For the counsellor: the urgency of this file is now, and the task is made. Stay; do not leave them alone.',
    helpLines: 'Help lines',
    task: 'They chose “I need help now” on the silent cards. Stay with them and ask.',
    toSession: 'To the sessions',
    filled: 'Silent cards filled in so far',
    nothing: 'Nothing was chosen. This meeting is whole all the same.',
  },
)
