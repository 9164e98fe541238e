import type { GivenFacts, PlanFacts } from '../floors/calendar.ts'

// What was given in a school year: counted in people, told without a name.

type Told = Omit<GivenFacts, 'heldOn'>
const given = (
  field: Told['field'],
  [component, shape]: readonly [Told['component'], Told['shape']],
  topic: string,
  className: string,
  came: readonly [expected: number, attended: number],
  domains: Told['domains'],
  minutes = 40,
): Told => ({
  field,
  component,
  shape,
  topic,
  className,
  minutes,
  expected: came[0],
  attended: came[1],
  domains,
})

/** In the order they were given, from the first week of the programme on. */
export const services: readonly Told[] = [
  given('social', ['system', 'colleagues'], 'Jadwal guru piket', 'Guru', [14, 12], ['socialSkill'], 60),
  given('personal', ['basic', 'classical'], 'Kenalan dengan ruang BK', 'VII A', [32, 31], ['selfKnowledge']),
  given(
    'social',
    ['basic', 'classical'],
    'Saksi yang menolong',
    'VII A',
    [32, 30],
    ['socialSkill', 'character'],
  ),
  given(
    'social',
    ['basic', 'classical'],
    'Saksi yang menolong',
    'VII B',
    [32, 32],
    ['socialSkill', 'character'],
  ),
  given('learning', ['basic', 'classical'], 'Peta waktuku', 'VII C', [32, 29], ['study']),
  given('learning', ['basic', 'classical'], 'Peta waktuku', 'VII D', [31, 30], ['study']),
  given('personal', ['basic', 'group'], 'Napas dan membumi', 'VIII, sepuluh murid', [10, 9], ['calm'], 45),
  given(
    'career',
    ['planning', 'largeClass'],
    'Sesudah SMP ke mana?',
    'IX A dan IX B',
    [66, 61],
    ['future'],
    60,
  ),
  given('personal', ['basic', 'group'], 'Napas dan membumi', 'VIII, delapan murid', [8, 8], ['calm'], 45),
  given(
    'social',
    ['system', 'media'],
    'Papan “Kepada siapa bercerita”',
    'Semua kelas',
    [324, 324],
    ['selfKnowledge'],
    30,
  ),
  given(
    'social',
    ['system', 'parents'],
    'Malam mendengar bersama',
    'Orang tua VII',
    [60, 41],
    ['socialSkill'],
    90,
  ),
]

export const bystanders: Omit<PlanFacts, 'plannedOn'> = {
  shape: 'classical',
  field: 'social',
  component: 'basic',
  minutes: 40,
  content: {
    functions: ['understanding', 'prevention'],
    topic: 'Saksi yang menolong',
    className: 'VII C, semester gasal',
    place: 'Kelas VII C',
    generalAim: 'Murid tahu cara menolong tanpa membahayakan diri.',
    specialAims: 'Menyebut tiga cara menolong.\nMemilih satu orang dewasa untuk diberi tahu.',
    material: 'Tiga cara: temani, alihkan, laporkan.',
    method: 'Permainan peran pendek',
    media: 'Kartu adegan',
    opening: 'Salam dan permainan nama.\nMenyepakati: tidak menyebut nama teman.',
    core: 'Membaca satu adegan.\nMencoba tiga cara dalam kelompok kecil.\nMembicarakan mana yang aman.',
    closing: 'Menulis satu orang dewasa di kartu.\nNapas bersama.',
    processEvaluation: 'Semua kelompok mencoba setidaknya dua cara.',
    resultEvaluation: 'Kartu keluar kelas: tiga cara disebut dengan benar.',
  },
}

export const calm: Omit<PlanFacts, 'plannedOn'> = {
  shape: 'group',
  field: 'personal',
  component: 'basic',
  minutes: 45,
  content: {
    functions: ['prevention', 'development'],
    topic: 'Tenang sebelum ulangan',
    className: 'VIII, sepuluh murid yang mendaftar',
    place: 'Ruang BK',
    generalAim: 'Murid bisa menenangkan badan dengan satu cara.',
    specialAims: 'Mengenali tanda tegang.\nMencoba napas pelan dan membumi.',
    method: 'Latihan terpandu',
    opening: 'Menunjuk wajah perasaan.',
    core: 'Napas pelan tiga menit.\nLima hal yang dilihat.\nMemilih satu untuk di rumah.',
    closing: 'Satu kata dari setiap murid, boleh diam.',
    processEvaluation: 'Setiap murid mencoba satu cara.',
    resultEvaluation: 'Murid memilih satu cara untuk dipakai.',
  },
}

export const report = {
  expected: 32,
  attended: 30,
  domains: ['socialSkill', 'selfKnowledge'],
  content: {
    process: 'Permainan peran berjalan ramai. Dua kelompok perlu waktu lebih lama.',
    result: 'Hampir semua menyebut tiga cara. Banyak yang menulis wali kelas sebagai orang dewasa.',
    obstacles: 'Waktu pembukaan terlalu panjang.',
    followUp: 'Diulang di VII D dengan pembukaan lebih pendek.',
  },
} as const
