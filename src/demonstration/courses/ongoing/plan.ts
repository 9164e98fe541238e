import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { ToldLine } from '../safety-lines.ts'

const line = (
  part: string,
  changes: ToldLine['changes'],
  words: Partial<ToldLine['words']>,
  more: Partial<ToldLine> = {},
): ToldLine => ({
  part,
  changes,
  tag: 'protective',
  agreed: 'yes',
  reviewDay: 10,
  words: { place: '', time: '', text: '', who: '', ...words },
  ...more,
})

/** What adults and those who hurt change first; only then what Raka himself chose to do. */
export const firstLines: readonly ToldLine[] = [
  line('hot_spot', 'adults', {
    place: 'Lorong kelas IX menuju kantin',
    time: 'Istirahat pertama',
    text: 'Di sini ia didorong dan uangnya diminta.',
    area: 'school_corridor',
    slots: ['break'],
  }),
  line('supervision', 'adults', {
    place: 'Lorong kelas IX',
    time: 'Kedua istirahat',
    text: 'Guru piket berdiri di ujung lorong, bukan di kantor.',
    who: 'Guru piket, dicatat wakil kepala sekolah',
    area: 'school_corridor',
    slots: ['break'],
  }),
  line('rule', 'those_who_harm', {
    place: 'Kantin',
    time: 'Istirahat',
    text: 'Tiga anak kelas IX beristirahat di halaman depan bersama pembina.',
    who: 'Pembina OSIS',
  }),
  line('safe_adult', 'adults', {
    text: 'Boleh didatangi kapan saja, tanpa perlu alasan.',
    who: 'Bu Endah',
    asked: 'yes',
  }),
  line('safe_adult', 'adults', {
    text: 'Ruang BK, pintunya dibuka saat istirahat.',
    who: 'Pak Hendra',
    asked: 'yes',
  }),
  line('safe_room', 'victim', {
    place: 'Perpustakaan',
    time: 'Istirahat kedua',
    text: 'Kartu anggota sudah ada.',
    area: 'school_class',
    slots: ['break'],
  }),
  line('buddy', 'victim', {
    text: 'Naya berjalan bersamaku ke kantin, hanya kalau ia juga mau.',
    who: 'Naya',
    asked: 'yes',
  }),
  line('signal_word', 'victim', { text: '“Komikku ketinggalan” berarti: jemput aku sekarang.', who: 'Ibu' }),
  line('in_the_moment', 'victim', {
    text: 'Pergi ke arah orang dewasa. Uang tidak perlu dipertahankan. Cerita hari itu juga.',
  }),
]

/** After it happened again: what adults had promised is made firm, and the way home is added. */
export const laterLines: readonly ToldLine[] = [
  line(
    'travel',
    'adults',
    {
      place: 'Gerbang belakang',
      time: 'Pulang',
      text: 'Gerbang belakang ditutup; satpam di gerbang depan sampai kosong.',
      who: 'Satpam',
      area: 'school_gate',
      slots: ['home'],
    },
    { reviewDay: 38 },
  ),
  line(
    'rule',
    'those_who_harm',
    {
      place: 'Sekolah',
      time: 'Pulang',
      text: 'Ketiganya pulang lima belas menit sesudahnya, selama sebulan.',
      who: 'Wakil kepala sekolah',
    },
    { reviewDay: 38 },
  ),
]

/** What was said each week of how the plan goes, by the day. */
export const looks = {
  second: {
    goesOn: 'yes',
    happened: 'Didorong satu kali pada hari tanpa guru piket.',
    works: 'Naya. Perpustakaan.',
    notYet: 'Guru piket baru dua dari lima hari.',
    othersDid: 'no',
  },
  third: { goesOn: 'no', works: 'Guru piket lengkap minggu ini.', othersDid: 'yes' },
  fourth: { goesOn: 'no', works: 'Guru di lorong. Naya.', othersDid: 'yes' },
  again: {
    goesOn: 'yes',
    happened: 'Ditunggu di gerbang belakang dan ditendang.',
    works: 'Kata sandi: Ibu datang.',
    notYet: 'Jalan pulang belum dijaga siapa pun.',
    othersDid: 'no',
  },
  steppedUp: {
    goesOn: 'yes',
    happened: 'Dilihat dan dibisiki, tidak disentuh.',
    works: 'Gerbang belakang tertutup; Ayah mengantar.',
    notYet: 'Pembinaan ketiganya baru sekali.',
    othersDid: 'yes',
  },
} as const satisfies Record<string, AnyAnswers>
