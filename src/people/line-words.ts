import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Trying the help lines, so that no child is sent to a number that nobody answers. */
export const lineWords = catalogue(
  {
    title: 'Nomor bantuan',
    lead: 'Telepon setiap nomor sedikitnya sekali dalam 90 hari, lalu catat hasilnya di sini. Halaman untuk anak mengatakannya apa adanya.',
    caption: 'Nomor yang tampil kepada anak',
    line: 'Nomor',
    state: 'Percobaan terakhir, dan hari ini',
    answered: 'Terjawab',
    unanswered: 'Tidak terjawab',
    wrongNumber: 'Salah nomor',
    ownOnCall: 'Telepon siaga kantor ini',
    ownPhone: 'Telepon kantor ini',
    ownPurpose: 'Petugas perlindungan di daerahmu',
    ownHours: 'Jam layanan ditetapkan kantor',
    ownCost: 'Pulsa telepon biasa',
    sr: (line: string) => `: ${line}`,
    saved: 'Percobaan dicatat.',
  },
  {
    title: 'Help lines',
    lead: 'Call each number at least once in 90 days and note here how it went. The pages for children say it as it is.',
    caption: 'Numbers shown to children',
    line: 'Number',
    state: 'Last tried, and today',
    answered: 'Answered',
    unanswered: 'Not answered',
    wrongNumber: 'Wrong number',
    ownOnCall: 'On-call line of this office',
    ownPhone: 'Telephone of this office',
    ownPurpose: 'The protection workers of your district',
    ownHours: 'Hours set by the office',
    ownCost: 'Ordinary call charge',
    sr: (line: string) => `: ${line}`,
    saved: 'The call is noted.',
  },
)
