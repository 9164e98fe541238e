import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Farewell } from '../ends.ts'
import type { Tie } from '../episode.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy: 'Jalan pulang sudah dijaga. Damar dan Ibu ingin rumah yang bisa mendengar.',
  room: ['quiet', 'friendly', 'agreed_time'],
  mode: 'in_person',
  attending: 'Masing-masing sendirian dulu; bersama hanya bila semua mau.',
  language: 'Indonesia',
  limits: true,
  clientSays: 'agrees_with_change',
  guardianNote: 'Ibu setuju. Ayah ditemui sendiri pada malam hari.',
  safetyAsked: 'yes',
  safetyWords: 'Aman. Ditanyakan sendirian.',
}
export const aboutMe: AnyAnswers = {
  callMe: 'Damar',
  likes: 'Telur dadar, sepeda.',
  goodAt: 'Membuat Rani tertawa.',
  hopes: 'Makan malam yang enak.',
  people: 'Ibu, Ayah, Rani.',
  whenHard: 'Naik sepeda keliling gang.',
  pleaseDont: 'Jangan marahi Ayah di depanku.',
}
export const assessment: AnyAnswers = {
  strengths: 'Penyayang, lucu, bisa memasak.',
  hopes: 'Rumah yang tidak keras.',
  behaviour: 'Pulang memutar, masuk kamar begitu suara naik, tidak bercerita.',
  behaviourOften: 'Hampir setiap hari',
  behaviourStrong: 6,
  situations: [
    {
      before: 'Ayah pulang, Ibu bertanya uang',
      what: 'Masuk kamar, telinga ditutup',
      after: 'Tidak ada yang tahu ia dicegat',
      where: 'Rumah, malam',
    },
  ],
  motivation: 7,
  selfObservation: 'Mengira pertengkaran karena dirinya.',
  relations: 'Dekat dengan Ibu dan Rani.',
  home: 'Rumah kontrakan, penghasilan tidak tetap.',
  school: 'Dua anak dibina.',
  pressures: ['poverty'],
  health: ['sleep'],
  bias: 'Saya mengira Ayah yang keras. Ia yang paling takut kehilangan.',
}
export const before: readonly Tie[] = [
  ['Ibu', 'family', 4, 'supports'],
  ['Ayah', 'family', 2, 'mixed', 'Capek'],
  ['Rani', 'family', 5, 'supports', 'Adik'],
  ['Anak di jalan', 'school', 1, 'unsafe'],
]
export const after: readonly Tie[] = [
  ['Ibu', 'family', 5, 'supports'],
  ['Ayah', 'family', 4, 'supports', 'Senin diantar'],
  ['Rani', 'family', 5, 'supports', 'Adik'],
  ['Pak satpam', 'school', 3, 'supports'],
]
const alone = (member: string, note: string): AnyAnswers => ({
  member,
  seenAlone: 'yes',
  violence: 'no',
  afraid: 'no',
  wantsToCome: 'yes',
  note,
})
/** Three private talks, each on a sheet of its own. No member ever sees another's. */
export const screens: readonly AnyAnswers[] = [
  alone('anak', 'Takut piring, bukan orang. Ingin Ayah ikut tanpa dimarahi.'),
  alone('ibu', 'Lelah. Tidak takut. Ingin didengar tanpa harus berteriak.'),
  alone('ayah', 'Malu soal uang. Mau ikut, melihat dulu.'),
]
export const map: AnyAnswers = {
  explained: 'yes',
  members: [
    { who: 'ibu', lives: 'together', tie: 'close' },
    { who: 'ayah', lives: 'together', tie: 'distant' },
    { who: 'adik', lives: 'together', tie: 'close' },
    { who: 'kakek', lives: 'elsewhere', tie: 'close' },
  ],
  around: [
    { what: 'Pekerjaan Ayah', gives: 'both' },
    { what: 'Masjid', gives: 'gives' },
    { what: 'Cicilan motor', gives: 'takes' },
  ],
}
export const wishes: AnyAnswers = {
  wishes: [
    { who: 'anak', wish: 'Makan malam tanpa suara keras' },
    { who: 'ibu', wish: 'Didengar sampai selesai' },
    { who: 'ayah', wish: 'Pulang dan disapa dulu' },
    { who: 'adik', wish: 'Rame yang enak' },
  ],
  goal: 'Malam yang enak untuk pulang.',
}
const felt = (who: string, climate: number): AnyAnswers => ({ who, climate, seenAlone: 'yes' })
export const climate = {
  first: [felt('anak', 3), felt('ibu', 4), felt('ayah', 5)],
  last: [felt('anak', 8), felt('ibu', 7), felt('ayah', 7)],
} as const
export const pattern: AnyAnswers = {
  steps: [
    { who: 'ayah', does: 'Pulang capek, diam' },
    { who: 'ibu', does: 'Bertanya soal uang, suaranya naik' },
    { who: 'anak', does: 'Masuk kamar' },
    { who: 'ayah', does: 'Keluar rumah' },
  ],
  otherWay: 'Lima belas menit pertama tanpa bicara uang.',
}
export const listening: AnyAnswers = {
  about: 'Uang belanja',
  rounds: [
    { speaker: 'ibu', listener: 'ayah', saidBack: 'no' },
    { speaker: 'ibu', listener: 'ayah', saidBack: 'yes' },
    { speaker: 'anak', listener: 'ayah', saidBack: 'yes' },
  ],
  went: 'Putaran pertama kaku dan ditertawakan bersama.',
}
export const rules: AnyAnswers = {
  problem: 'Uang dibahas saat semua lapar',
  ideas: 'Minggu pagi. Ditulis dulu. Tidak di depan anak.',
  chosen: 'Minggu pagi, berdua, ditulis',
  rules: [{ rule: 'Lima belas menit pertama: sapa dan minum' }, { rule: 'Siapa pun boleh bilang berhenti' }],
}
/** How Damar said the week was, each time he was asked. */
export const wellbeing = {
  start: { laugh: '2', calm: '1', rest: '2', someone: '2', hope: '2' },
  halfway: { laugh: '2', calm: '2', rest: '2', someone: '3', hope: '3' },
  eighth: { laugh: '3', calm: '3', rest: '3', someone: '3', hope: '3' },
  end: { laugh: '4', calm: '3', rest: '3', someone: '4', hope: '4' },
  later: { laugh: '4', calm: '3', rest: '3', someone: '4', hope: '3' },
} as const
/** With Damar alone, while his mother waits outside. */
export const fourthReview: AnyAnswers = {
  afterSession: 'four',
  helped: 'Semua ditanya sendirian dulu.',
  notHelped: 'Menunggu sampai Ayah bisa datang.',
  retaliation: 'no',
  selfWorth: 5,
  coping: 5,
  relief: 5,
  school: 'Satpam menyapanya setiap pulang.',
  clientWants: 'go_on',
}
export const eighthReview: AnyAnswers = {
  afterSession: 'eight',
  helped: 'Ayah bilang terima kasih sudah cerita.',
  notHelped: 'Belum ada.',
  retaliation: 'no',
  selfWorth: 7,
  coping: 7,
  relief: 7,
  school: 'Pulang lewat jalan biasa.',
  clientWants: 'go_on',
}
export const laterReview: AnyAnswers = {
  afterSession: 'other',
  helped: 'Satu kalimat satu orang. Belokan lima belas menit.',
  notHelped: 'Pertemuan terlalu malam bagi Rani.',
  retaliation: 'no',
  selfWorth: 6,
  coping: 6,
  relief: 6,
  clientWants: 'change',
  change: 'Rani boleh pulang lebih dulu; pertemuan dimajukan ke sore.',
}
const end: AnyAnswers = {
  reason: 'goals_met',
  clientView: '“Kalau keras lagi, sekarang ada yang bilang berhenti.”',
  mySay: 'Ditutup di rumah, sambil makan. Kalau mau kembali, Ibu atau aku yang telepon.',
  postMeasure: 'yes',
  ready: ['calm', 'tell', 'setback', 'people'],
  ties: 'Sepuluh menit sehari; Ayah setiap Senin; Pak satpam.',
  incentive: 'Telur dadar bersama',
}
const maintenance: AnyAnswers = {
  signs: 'Pulang memutar. Pintu kamar ditutup sebelum makan.',
  doing: 'Bilang berhenti. Naik sepeda, lalu kembali.',
  people: 'Ibu, Ayah, Bu Wulan.',
  practising: 'Cerita hari itu juga.',
  helping: 'Menunggu teman yang pulang sendirian.',
  comeBack: 'Ibu atau aku telepon, kapan saja.',
}

/** The end of the work, and what was heard each time somebody asked. */
export const farewell: Farewell = {
  end,
  maintenance,
  ask: 'bullying',
  clientView: '“Rumahku sekarang bisa dengar.”',
  reflection: 'Menemui Ayah pukul tujuh malam mengubah segalanya.',
  heard: [
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Rani yang mengangkat telepon.' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
  ],
}
