import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Tie } from '../episode.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy:
    'Ia ingin tempat bercerita. Perundungan masih berlangsung, jadi keselamatan didahulukan dan teknik menunggu.',
  room: ['quiet', 'friendly', 'agreed_time', 'travel_safe', 'draw'],
  mode: 'in_person',
  attending: 'Ibu di ruang tunggu',
  language: 'Indonesia',
  limits: true,
  clientSays: 'agrees',
  guardianNote: 'Ibu setuju dan tahu. Ayah diberi tahu bila Raka siap.',
  safetyAsked: 'yes',
  safetyWords: 'Di rumah aman. Di lorong kelas IX belum.',
}
export const aboutMe: AnyAnswers = {
  callMe: 'Raka',
  likes: 'Komik, risol, hujan sore.',
  goodAt: 'Menggambar tangan. Itu bagian yang paling susah.',
  hopes: 'Jajan tanpa melihat kiri kanan.',
  people: 'Ibu, Naya, adik.',
  whenHard: 'Menggambar kotak kosong dulu, isinya nanti.',
  pleaseDont: 'Jangan panggil aku ke kantor lewat pengeras suara.',
}
export const assessment: AnyAnswers = {
  strengths: 'Menggambar, menepati janji, jujur tentang apa yang belum bisa.',
  hopes: 'Punya meja di kantin.',
  behaviour: 'Membolos pada hari pelajaran olahraga, sakit perut pagi hari, menyerahkan uang tanpa diminta.',
  behaviourOften: 'Dua sampai tiga kali seminggu',
  behaviourStrong: 7,
  situations: [
    {
      before: 'Bel istirahat pertama',
      what: 'Berlama-lama di kelas',
      after: 'Tidak sempat makan',
      where: 'Lorong kelas IX',
    },
    {
      before: 'Pulang',
      what: 'Menunggu sampai sepi',
      after: 'Pulang paling akhir, sendirian',
      where: 'Gerbang belakang',
    },
  ],
  motivation: 6,
  motivationWhy: 'Ingin risol, katanya. Dan tidak ingin Ibu menangis.',
  selfObservation: 'Merasa “gampang diambil”. Belum percaya bahwa yang salah bukan dirinya.',
  relations: 'Ibu dekat. Ayah sayang tetapi cepat marah. Naya teman sebangku.',
  home: 'Rumah tenang, adik kelas dua SD.',
  school: 'Guru piket berganti-ganti. Tiga anak kelas IX belum mendapat pembinaan yang tetap.',
  online: 'Satu kali diejek di grup kelas. Grupnya sudah dibisukan.',
  pressures: ['permissive'],
  health: ['food', 'school', 'safety'],
  healthWords: 'Makan siang sering terlewat.',
  bias: 'Saya ingin cepat memberi latihan. Yang harus berubah lebih dulu bukan ia.',
}
export const relations: readonly Tie[] = [
  ['Ibu', 'family', 5, 'supports'],
  ['Adik', 'family', 5, 'supports'],
  ['Ayah', 'family', 4, 'mixed', 'Kalau sedih jadi marah'],
  ['Naya', 'friend', 4, 'supports'],
  ['Bu Endah', 'school', 3, 'supports'],
  ['Anak kelas IX', 'school', 1, 'unsafe'],
]
export const focus: AnyAnswers = {
  problems: [
    { what: 'Takut ke kantin', weight: 7 },
    { what: 'Sakit perut pagi', weight: 6 },
  ],
  focus: 'Ke kantin lagi',
  why: 'Ia memilih ini sendiri; sekolah sudah menjaga lorong sepuluh hari.',
}
export const commitment: AnyAnswers = {
  rationaleGiven: 'yes',
  ownWords: 'Satu kotak satu hari. Kalau kotaknya seram, boleh mundur satu kotak.',
  stopSignal: 'Menutup buku komik',
  motivation: 7,
}
export const calming = [
  [55, 25],
  [50, 20],
] as const
export const fourthReview: AnyAnswers = {
  afterSession: 'four',
  helped: 'Guru di lorong. Naya. Napas balon.',
  notHelped: 'Menunggu kabar rapat terlalu lama.',
  retaliation: 'no',
  selfWorth: 5,
  coping: 5,
  relief: 6,
  school: 'Masuk sepuluh hari berturut-turut.',
  clientWants: 'go_on',
}
export const steppedUp: AnyAnswers = {
  afterSession: 'other',
  helped: 'Kata sandi dipakai dan Ibu datang.',
  notHelped: 'Tangga takut. Takutnya benar; latihan harus menunggu.',
  retaliation: 'yes',
  retaliationWords: 'Ditunggu di gerbang belakang sesudah mereka tahu ia melapor.',
  selfWorth: 4,
  coping: 4,
  relief: 4,
  school: 'Tidak masuk dua hari.',
  clientWants: 'step_up',
  change:
    'Keselamatan kembali di depan: gerbang, jam pulang, pembinaan. Psikolog diminta melihat bersama. Latihan langkah terkunci sampai sekolah aman.',
  consulted: 'Ningsih Contoh (penyelia), Nadia Contoh (psikolog)',
}
