import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Farewell } from '../ends.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy: 'Ia mau datang dan memilih kursi. Bicara tidak menjadi syarat.',
  room: ['quiet', 'friendly', 'reachable', 'agreed_time', 'travel_safe', 'draw'],
  mode: 'in_person',
  attending: 'Nenek boleh, sampai Upa menunjuk pintu.',
  language: 'Melayu Kampar dengan Nenek; gambar dan kartu',
  limits: true,
  clientSays: 'agrees',
  guardianNote: 'Nenek setuju dan tidak akan bertanya isi pertemuan.',
  safetyAsked: 'yes',
  safetyWords: 'Ditanyakan dengan gambar rumah dan kelas.',
}

export const assessment: AnyAnswers = {
  strengths: 'Tekun, pengamat, menyayangi binatang, ingat lagu panjang.',
  hopes: 'Teman yang tenang.',
  behaviour: 'Tidak bicara di sekolah; mengangguk, menunjuk, menulis.',
  behaviourOften: 'Setiap hari sekolah, sejak sebulan',
  behaviourStrong: 6,
  situations: [
    {
      before: 'Giliran membaca keras',
      what: 'Bibir terkunci',
      after: 'Teman menirukan logatnya',
      where: 'Kelas III',
    },
  ],
  motivationUnknown: 'Belum ditanyakan langsung; tanda-tandanya ia mau datang lagi.',
  selfObservationUnknown: 'Belum waktunya. Kita menunggu gambar dan suratnya.',
  relations: 'Nenek sangat dekat. Orang tua menelepon tiap Minggu.',
  home: 'Rumah panggung, sarang semut, kucing Kopi.',
  school: 'Guru kelas tanggap. Lima anak menirukan; sudah dibina.',
  health: ['school'],
  healthWords: 'Pendengaran diperiksa di puskesmas: baik. Tidur dan makan biasa.',
  bias: 'Saya hampir menyebutnya “tidak mau bicara”. Ia belum bisa, di tempat itu.',
}

export const aboutMe: AnyAnswers = {
  callMe: 'Upa',
  likes: 'semut. kopi.',
  goodAt: 'lihat lama',
  hopes: 'teman yang tidak suruh-suruh ngomong',
  people: 'nenek',
  whenHard: 'duduk di bawah jemuran',
  pleaseDont: 'jangan tanya dua kali',
}

/** Put together from what she wrote and pointed at; nothing of it is read out of a drawing. */
export const formulation: AnyAnswers = {
  situation: 'Giliran membaca keras di kelas.',
  thought: 'Ditulisnya: “nanti ditiru lagi”.',
  feeling: 'Malu dan capek, ditunjuk dengan kartu.',
  body: 'Bibir terkunci, katanya dengan isyarat.',
  action: 'Menunduk, menunjuk, atau menulis.',
  keeps: 'Setiap giliran membaca ada yang menirukan; diam membuatnya lewat lebih cepat.',
  protects: 'Nenek, Kopi, semut, dan sekarang Bu Lilis yang menghentikan giliran membaca.',
  clientSays: 'yes',
}

export const fourthReview: AnyAnswers = {
  afterSession: 'four',
  helped: 'Tidak disuruh bicara.',
  notHelped: 'Datang pada hari olahraga.',
  retaliation: 'no',
  clientWants: 'go_on',
  change: 'Pindah ke hari Rabu.',
}

export const eighthReview: AnyAnswers = {
  afterSession: 'eight',
  helped: 'Surat, gambar, menunggu.',
  retaliation: 'no',
  clientWants: 'stop',
  school: 'Bicara dengan Tari dan Bu Lilis.',
}

/** The end of the work, and what was heard each time somebody asked. */
export const farewell: Farewell = {
  end: {
    reason: 'goals_met',
    clientView: 'Ditulisnya: “aku bisa ngomong kalau mau. kalau tidak mau juga boleh”.',
    mySay: 'Ditunjuk dengan kartu: pelan-pelan, pameran dulu. Ditulisnya: “nenek ikut”.',
    postMeasure: 'yes',
    ready: ['calm', 'tell', 'people'],
    ties: 'Tari setiap istirahat; Bu Lilis; Nenek.',
    incentive: 'Pameran gambar kecil di ruang tamu Nenek',
  },
  maintenance: {
    signs: 'Kartu biru dipakai terus. Tidak mau sekolah Senin.',
    doing: 'Duduk di bawah jemuran. Gambar.',
    people: 'Nenek. Bu Lilis. Tari.',
    practising: 'Satu baris untuk Tari.',
    helping: 'Menunjukkan jalan semut pada adik kelas.',
    comeBack: 'Nenek menelepon: Kopi rindu.',
  },
  ask: 'bullying',
  clientView: '“Semutnya sudah pulang.”',
  reflection: 'Kami hampir meminta ia bicara. Untung tidak.',
  heard: [
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Lewat Nenek, lalu Upa menyapa sendiri.' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Upa yang mengangkat telepon Nenek.' },
  ],
}
