import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const packWords = catalogue(
  {
    title: 'Menurut keluhannya',
    intro: 'Bahan untuk dipikirkan bersama, bukan keputusan. Yang dicatat di berkas terbuka lebih dulu.',
    noted: (names: string) => `Tercatat di berkas: ${names}.`,
    nothingNoted: 'Belum ada keluhan yang dicatat di berkas.',
    note: 'Catat yang dikeluhkan',
    ageUnknown: 'Isi usianya di berkas; alat ukurnya mengikuti usia.',
    noneForAge: 'Belum ada alat ukur yang boleh ditampilkan untuk usia ini.',
    notHere: (names: string) => `Sumbernya juga menyebut ${names}; butirnya belum boleh ditampilkan di sini.`,
    stepUp: 'Kapan perlu langkah lebih tinggi',
    spokenOnly: 'dibacakan petugas terlatih, tidak pernah dikirim',
    watched: 'dikirim hanya selama ada petugas siaga',
    ways: 'Lihat cara kerja konseling',
  },
  {
    title: 'By what troubles them',
    intro: 'Something to think about together, not a decision. What the file notes stands open first.',
    noted: (names: string) => `Noted in the file: ${names}.`,
    nothingNoted: 'No concern is noted in the file yet.',
    note: 'Note what troubles them',
    ageUnknown: 'Fill in the age in the file; the measures follow it.',
    noneForAge: 'No measure may be shown for this age yet.',
    notHere: (names: string) => `The source names ${names} too; their items may not be shown here yet.`,
    stepUp: 'When a higher step is needed',
    spokenOnly: 'read aloud by a trained worker, never sent',
    watched: 'sent only while somebody is on call',
    ways: 'See the ways of counselling',
  },
)
