import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the page where a reporter comes back. */
export const comeBackWords = catalogue(
  {
    title: 'Kembali',
    heading: { anak: 'Lihat laporanku', remaja: 'Lihat laporanku', dewasa: 'Lihat laporan' },
    code: 'Enam kata rahasiamu',
    codeHint: 'Pisahkan dengan spasi. Huruf besar kecil tidak jadi soal.',
    open: 'Buka',
    other: 'Pakai nama samaran dan kalimat rahasia',
    nickname: 'Nama samaran',
    passphrase: 'Kalimat rahasia',
    lost: 'Kata-katanya hilang?',
    lostText:
      'Kami tidak menyimpan kata-katanya, jadi tidak bisa mengirim ulang. Kamu boleh bercerita lagi dari awal; petugas bisa menyambungkannya.',
    again: 'Bercerita lagi',
    already: 'Laporanmu masih terbuka di sini.',
    goOn: 'Lanjut ke laporanku',
    asStaff: 'Anda sedang masuk sebagai petugas. Keluar dulu untuk membuka laporan dengan kode.',
    problems: {
      wrong: 'Tidak ada laporan dengan kata-kata ini. Periksa urutan dan ejaannya, lalu coba lagi.',
    },
  },
  {
    title: 'Come back',
    heading: { anak: 'See my report', remaja: 'See my report', dewasa: 'See my report' },
    code: 'Your six secret words',
    codeHint: 'Put spaces between them. Capitals do not matter.',
    open: 'Open',
    other: 'Use my made-up name and secret sentence',
    nickname: 'Made-up name',
    passphrase: 'Secret sentence',
    lost: 'Lost the words?',
    lostText:
      'We do not keep the words, so we cannot send them again. You may tell it once more; a worker can connect the two.',
    again: 'Tell again',
    already: 'Your report is still open here.',
    goOn: 'Go on to my report',
    asStaff: 'You are signed in as staff. Sign out first to open a report with a code.',
    problems: {
      wrong: 'There is no report with these words. Check their order and spelling, then try again.',
    },
  },
)
