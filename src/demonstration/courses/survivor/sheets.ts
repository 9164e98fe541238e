import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Farewell } from '../ends.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy: 'Datang sendiri, aman di rumah, ingin memahami dan bekerja lagi.',
  room: ['quiet', 'friendly', 'reachable', 'agreed_time'],
  mode: 'in_person',
  attending: 'Sendiri',
  language: 'Indonesia',
  limits: true,
  clientSays: 'agrees',
  safetyAsked: 'yes',
  safetyWords: 'Aman. Ditanya langsung tentang keinginan mati: tidak ada.',
}
export const aboutMe: AnyAnswers = {
  callMe: 'Ayu',
  likes: 'Cabai di pot, radio pagi.',
  goodAt: 'Pembukuan. Menemukan selisih.',
  hopes: 'Bekerja tanpa menghilang.',
  people: 'Wening.',
  whenHard: 'Menghitung sesuatu yang nyata.',
  pleaseDont: 'Jangan bilang saya harus kuat.',
}
const end: AnyAnswers = {
  reason: 'goals_met',
  clientView: '“Tidak semua angka turun. Tapi saya tidak lagi menghilang.”',
  mySay: 'Ditutup pelan, tidak mendadak. Wening boleh tahu. Kabar lewat telepon pagi saja.',
  postMeasure: 'yes',
  ready: ['calm', 'tell', 'setback', 'people'],
  ties: 'Wening; dua teman koperasi; pengajian kecil.',
  incentive: 'Pot cabai untuk ruang tunggu kantor',
}
const maintenance: AnyAnswers = {
  signs: 'Bangun pukul tiga tiga malam berturut-turut. Tidak mengangkat telepon Wening.',
  doing: 'Kartu minggu. Radio pagi. Satu telepon kecil.',
  people: 'Wening, dokter puskesmas, Bu Wulan.',
  practising: 'Bicara satu kali di setiap rapat.',
  helping: 'Menemani anggota koperasi yang baru.',
  comeBack: 'Telepon kantor dan sebut: cabai.',
}

export const assessment: AnyAnswers = {
  strengths: 'Teliti, bertanggung jawab, humor yang kering.',
  hopes: 'Bicara di rapat tanpa gemetar.',
  behaviour: 'Menghindari telepon dan jalan depan toko; bangun pukul tiga; berhenti hadir di pengajian.',
  behaviourOften: 'Hampir setiap hari, tiga bulan',
  behaviourStrong: 8,
  situations: [
    {
      before: 'Telepon berdering',
      what: 'Jantung cepat, tidak diangkat',
      after: 'Lega, lalu malu',
      where: 'Rumah',
    },
  ],
  motivation: 7,
  motivationWhy: '“Wening bilang rumah kita sunyi.”',
  selfObservation: 'Mengira dirinya terlalu perasa; sekaligus tahu ia dulu tidak begitu.',
  relations: 'Adik dekat. Teman kerja lama tidak membela, dan itu masih sakit.',
  home: 'Kontrakan bersama adik.',
  community: 'Pengajian kecil, lima orang.',
  pressures: ['unemployment'],
  health: ['sleep', 'mood', 'body'],
  healthWords: 'Sakit kepala tiga kali seminggu.',
}

export const formulation: AnyAnswers = {
  situation: 'Telepon berdering pada jam kerja.',
  thought: 'Saya akan dipermalukan lagi.',
  feeling: 'Takut, malu.',
  body: 'Jantung cepat, tangan dingin.',
  action: 'Tidak mengangkat, lalu menghindar sepanjang hari.',
  keeps: 'Menghindar membuat lega sebentar dan takut lebih lama.',
  protects: 'Wening, ketelitian, doa pagi.',
  clientSays: 'yes',
}

export const fourthReview: AnyAnswers = {
  afterSession: 'four',
  helped: 'Kartu minggu.',
  notHelped: 'Belum ada.',
  retaliation: 'no',
  selfWorth: 4,
  coping: 4,
  relief: 5,
  clientWants: 'go_on',
}

export const eighthReview: AnyAnswers = {
  afterSession: 'eight',
  helped: 'Menimbang pikiran. Napas sebelum telepon.',
  notHelped: 'Surat untuk diri sendiri. Tidur masih buruk.',
  retaliation: 'no',
  selfWorth: 5,
  coping: 5,
  relief: 5,
  school: 'Satu lamaran ditolak.',
  clientWants: 'change',
  change:
    'Angka mendatar empat minggu. Tidur ditanyakan kepada dokter puskesmas; pertemuan dua minggu sekali; mengikuti langkahnya.',
  consulted: 'Dokter puskesmas, atas izinnya',
}

/** The end of the work, and what was heard each time somebody asked. */
export const farewell: Farewell = {
  end,
  maintenance,
  ask: 'general',
  clientView: '“Saya hadir, dan ada.”',
  reflection: 'Empat minggu mendatar ternyata masa ia belajar menolak saya.',
  heard: [
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Kontrak di koperasi diperpanjang.' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
  ],
}
