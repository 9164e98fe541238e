import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the door to one's own place, and of the second way in. */
export const comeInWords = catalogue(
  {
    title: 'Tempatku',
    heading: 'Masuk ke tempatku',
    lead: 'Tempat ini hanya terbuka dengan enam kata yang diberikan petugas kepadamu.',
    stillOpen: 'Kalau tadi kamu sudah masuk, tempatmu mungkin masih terbuka.',
    goOn: 'Lanjut ke tempatku',
    code: 'Enam katamu',
    codeHint: 'Pisahkan dengan spasi. Huruf besar kecil tidak jadi soal.',
    open: 'Masuk',
    other: 'Pakai nama samaran dan kalimat rahasia',
    nickname: 'Nama samaran',
    passphrase: 'Kalimat rahasia',
    lost: 'Kata-katanya hilang?',
    lostText:
      'Kami tidak menyimpan kata-katanya. Bilang kepada petugasmu saat bertemu; ia bisa membuatkan yang baru. Isi tempatmu tidak hilang.',
    otherReport: 'Kata-kata dari laporan dibuka di halaman lain.',
    otherReportLink: 'Lihat laporanku',
    problems: {
      wrong:
        'Kata-kata ini tidak membuka tempat mana pun. Periksa urutan dan ejaannya. Kalau petugas memberimu kata yang baru, yang lama tidak berlaku lagi.',
      onDevice:
        'Kata-kata ini belum membuka tempat mana pun. Periksa urutan dan ejaannya, tunggu sebentar, lalu coba lagi. Tidak ada yang terkunci.',
    },
    second: {
      title: 'Cara masuk kedua',
      why: 'Kalau takut lupa keenam kata itu, pilih nama samaran dan kalimat rahasia buatan sendiri.',
      nicknameHint: 'Jangan nama asli.',
      passphraseHint: 'Paling sedikit 10 huruf. Misalnya kalimat lucu yang tidak diketahui orang lain.',
      save: 'Simpan',
      saved: 'Cara masuk kedua sudah tersimpan.',
      has: 'Cara masuk kedua sudah ada. Kalau mau, ganti dengan yang baru di sini.',
      tooShort: 'Kalimat rahasia ini terlalu pendek. Paling sedikit 10 huruf.',
      noNickname: 'Isi nama samarannya dulu.',
      taken: 'Nama samaran dan kalimat ini tidak bisa dipakai. Coba yang lain.',
    },
  },
  {
    title: 'My place',
    heading: 'Come in to my place',
    lead: 'This place opens only with the six words your worker gave you.',
    stillOpen: 'If you came in earlier, your place may still be open.',
    goOn: 'Go on to my place',
    code: 'Your six words',
    codeHint: 'Put spaces between them. Capitals do not matter.',
    open: 'Come in',
    other: 'Use my made-up name and secret sentence',
    nickname: 'Made-up name',
    passphrase: 'Secret sentence',
    lost: 'Lost the words?',
    lostText:
      'We do not keep the words. Tell your worker when you meet; they can make new ones. Nothing in your place is lost.',
    otherReport: 'Words from a report are opened on another page.',
    otherReportLink: 'See my report',
    problems: {
      wrong:
        'These words open no place. Check their order and spelling. If your worker gave you new words, the old ones no longer count.',
      onDevice:
        'These words do not open a place yet. Check their order and spelling, wait a moment and try again. Nothing is locked.',
    },
    second: {
      title: 'A second way in',
      why: 'If you fear forgetting your words, choose a made-up name and a secret sentence of your own.',
      nicknameHint: 'Not your real name.',
      passphraseHint: 'At least 10 characters. For example a funny sentence only you know.',
      save: 'Keep it',
      saved: 'The second way in is kept.',
      has: 'You have a second way in. If you like, replace it with a new one here.',
      tooShort: 'This sentence is too short. At least 10 characters.',
      noNickname: 'Fill in the made-up name first.',
      taken: 'This name and sentence cannot be used. Try others.',
    },
  },
)
