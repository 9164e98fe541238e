import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Farewell } from '../ends.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy:
    'Kejadian sudah berhenti dan para terlapor sudah pindah. Takutnya yang tertinggal, dan ia ingin bebas darinya.',
  room: ['quiet', 'friendly', 'agreed_time', 'draw'],
  mode: 'in_person',
  attending: 'Sendiri. Ustaz Anwar menunggu di luar, Ilyas boleh ikut bila diajak.',
  language: 'Indonesia dan Melayu Kampar',
  limits: true,
  clientSays: 'agrees',
  guardianNote: 'Ibu setuju lewat telepon dan tanda tangan; ingin dikabari, bukan diceritai isinya.',
  safetyAsked: 'yes',
  safetyWords:
    'Aman. “Yang dua itu sudah tidak ada. Tapi badanku belum percaya.” Ditanya langsung tentang keinginan mati atau menyakiti diri: tidak ada.',
}

export const aboutMe: AnyAnswers = {
  callMe: 'Zaki',
  likes: 'Jadi kiper, suara burung, teh panas dari dapur.',
  goodAt: 'Menangkap bola rendah. Menirukan tekukur sampai burungnya menjawab.',
  hopes: 'Sore-sore di halaman lagi.',
  people: 'Ibu, Ustaz Anwar, Ilyas.',
  whenHard: 'Duduk dekat dinding, minum air, ada yang bicara pelan.',
  pleaseDont: 'Jangan dorong dari belakang walau bercanda.',
}

export const mySay: AnyAnswers = {
  counsellor: 'any',
  place: 'Ruang baca, bukan ruang kantor',
  pace: 'slower',
  mayKnow: 'Ustaz Anwar dan Ibu',
  mayNotKnow: 'Teman kelas',
  plan: 'agrees',
  words: 'Kalau aku angkat tangan, kita berhenti. Jangan tanya kenapa dulu.',
}

export const assessment: AnyAnswers = {
  strengths:
    'Berani di lapangan, setia kepada teman, punya lucu yang tenang. Tahu kapan badannya berkata cukup.',
  hopes: 'Bisa turun tangga tanpa menghitung siapa yang di bawah.',
  behaviour: 'Tidak turun ke halaman sama sekali; memutar lewat dapur; bangun kalau ada suara sandal.',
  behaviourOften: 'Setiap hari, sejak malam itu',
  behaviourStrong: 8,
  situations: [
    {
      before: 'Suara sandal di tangga',
      what: 'Jantung berdebar, duduk di pojok ranjang',
      after: 'Tidak jadi ke kamar mandi',
      where: 'Kamar, sesudah isya',
    },
    {
      before: 'Diajak main bola',
      what: 'Bilang kakinya sakit',
      after: 'Teman berhenti mengajak',
      where: 'Halaman, sore',
    },
  ],
  motivation: 8,
  motivationWhy: '“Aku kiper. Kiper masa takut halaman.”',
  selfObservation:
    'Kadang marah pada diri sendiri karena waktu itu tidak melawan. Kita bicara: membeku adalah cara badan menjaga diri.',
  relations: 'Ilyas tahu semuanya. Teman lain mengira ia sombong.',
  home: 'Ibu dan dua adik di kampung. Ayah sudah meninggal; tidak ingin menambah pikiran Ibu.',
  school: 'Asrama lantai dua. Halaman adalah jalan ke masjid, dapur, dan lapangan.',
  community: 'Pengasuh bertindak cepat. Jadwal jaga malam baru mulai berjalan.',
  health: ['sleep', 'safety'],
  healthWords:
    'Tidur lima jam. Makan biasa. Bu Nadia, psikolog, ikut melihat: tidak ada mimpi buruk atau malam itu yang datang lagi tiba-tiba, tidak merasa lepas dari badannya. Kalau itu muncul, latihan berhenti dan ia yang meneruskan.',
  bias: 'Saya mengira ia takut bertemu pelaku. Ternyata ia takut halaman menjadi gelap.',
}

export const formulation: AnyAnswers = {
  situation: 'Suara sandal di tangga sesudah isya.',
  thought: 'Mereka datang lagi.',
  feeling: 'Takut, lalu malu karena takut.',
  body: 'Jantung berdebar, kaki tidak mau jalan.',
  action: 'Duduk di pojok ranjang; memutar lewat dapur.',
  keeps: 'Setiap kali memutar, badan tidak sempat tahu bahwa halaman sudah aman.',
  protects: 'Ilyas, suara burung, dan cara kiper belajar: bola pelan dulu.',
  clientSays: 'yes',
}

export const fourthReview: AnyAnswers = {
  afterSession: 'four',
  helped: 'Boleh mencoret kata. Contoh kiper.',
  notHelped: 'Gambar tangga saya terlalu rumit.',
  retaliation: 'no',
  selfWorth: 4,
  coping: 3,
  relief: 5,
  school: 'Nilai tetap baik, masih mengantuk pagi hari.',
  clientWants: 'go_on',
}

export const eighthReview: AnyAnswers = {
  afterSession: 'eight',
  helped: 'Napas tekukur, dan boleh bilang belum.',
  notHelped: 'Kak Dimas berdiri terlalu dekat di pintu.',
  retaliation: 'no',
  selfWorth: 5,
  coping: 5,
  relief: 5,
  school: 'Tidak mengantuk lagi tiga hari seminggu.',
  clientWants: 'go_on',
  change: 'Konselor duduk, bukan berdiri, dan Ilyas boleh lebih dekat.',
}

export const ready: AnyAnswers = {
  ready: ['calms_alone', 'knows_whom', 'setback_plan'],
  setback: 'Turun satu langkah, napas tekukur, bilang Ustaz Anwar.',
  ties: [
    { who: 'Ilyas', what: 'Bola Selasa dan Kamis' },
    { who: 'Ustaz Anwar', what: 'Bertemu sebentar setiap Jumat' },
  ],
  incentive: 'Piagam “Kiper Halaman” dan teh bersama Ilyas',
  certificate: 'own_pace',
  certificateWords: 'Takut boleh ikut, asal aku yang jalan',
  postMeasures: 'done',
}

const end: AnyAnswers = {
  reason: 'goals_met',
  clientView: '“Dulu aku mengira berani itu tidak takut. Sekarang aku tahu berani itu boleh angkat tangan.”',
  mySay: 'Pamitannya di halaman, bukan di kantor. Ilyas boleh ikut. Dua kali bertemu lagi sudah cukup.',
  postMeasure: 'yes',
  ready: ['calm', 'tell', 'setback', 'people'],
  ties: 'Ustaz Anwar setiap Jumat; Ilyas; Ibu lewat telepon Minggu sore.',
  incentive: 'Piagam “Kiper Halaman” dan teh bersama Ilyas',
}

const maintenance: AnyAnswers = {
  signs: 'Memutar lewat dapur lagi. Tidur lewat jam sebelas. Bilang kaki sakit.',
  doing: 'Napas tekukur. Turun satu langkah yang sudah bisa, bukan langsung yang teratas.',
  people: 'Ustaz Anwar, Ilyas, Kak Dimas.',
  practising: 'Menjemur sendiri. Bola Selasa dan Kamis.',
  helping: 'Menemani adik kamar yang takut kamar mandi bawah.',
  comeBack: 'Bilang Ustaz Anwar, atau kirim pesan: sarung tangan kiper.',
}

/** The end of the work, and what was heard each time somebody asked. */
export const farewell: Farewell = {
  end,
  maintenance,
  ask: 'bullying',
  clientView: '“Halaman itu halaman lagi.”',
  reflection: 'Yang paling menolong: berhenti sungguhan ketika tangannya terangkat.',
  heard: [
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    {
      status: 'reached',
      safe: 'yes',
      happenedAgain: 'no',
      note: 'Menjaga gawang pada pertandingan antarkamar.',
    },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Ditanyakan pada penguatan pertama.' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Ditanyakan pada penguatan kedua.' },
  ],
}

export const focus: AnyAnswers = {
  problems: [
    { what: 'Takut halaman asrama', weight: 8 },
    { what: 'Susah tidur', weight: 6 },
    { what: 'Teman mengira aku sombong', weight: 4 },
  ],
  focus: 'Turun ke halaman asrama lagi',
  why: 'Kalau halaman bisa, bola bisa; kalau bola bisa, teman kembali.',
}
