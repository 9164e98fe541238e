import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Farewell } from '../ends.ts'
import type { Tie } from '../episode.ts'

export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy: 'Stiker sudah ditangani sekolah. Ia ingin bisa bersuara lagi.',
  room: ['quiet', 'friendly', 'reachable', 'agreed_time'],
  mode: 'in_person',
  attending: 'Sendiri',
  language: 'Indonesia',
  limits: true,
  clientSays: 'agrees',
  guardianNote: 'Ibu setuju dan tahu bahwa catatan pribadi tidak dibuka kepadanya.',
  safetyAsked: 'yes',
  safetyWords:
    'Aman di rumah dan sekolah. Komentar masih ada satu dua. Ditanya langsung, dengan kata-kata biasa: tidak ingin mati, tidak pernah menyakiti diri.',
}
export const aboutMe: AnyAnswers = {
  callMe: 'Runa',
  likes: 'Perca, drama, es kacang merah.',
  goodAt: 'Menjahit lurus tanpa garis.',
  hopes: 'Punya merek kecil sendiri.',
  people: 'Kak Sari, Bu Wati, Ibu.',
  whenHard: 'Menjahit apa saja sepuluh menit.',
  pleaseDont: 'Jangan bilang “cuma bercanda itu”.',
}
export const assessment: AnyAnswers = {
  strengths: 'Telaten, menyimpan bukti dengan rapi, setia kepada teman.',
  hopes: 'Mengunggah karya dengan namanya.',
  behaviour: 'Menghapus unggahan, diam di kelas, memeriksa ponsel tengah malam.',
  behaviourOften: 'Setiap malam, tiga minggu ini',
  behaviourStrong: 7,
  situations: [
    {
      before: 'Ada yang tertawa di belakang',
      what: 'Menunduk, suaranya hilang',
      after: 'Tidak jadi bertanya',
      where: 'Kelas, pagi',
    },
  ],
  motivation: 8,
  motivationWhy: '“Aku capek jadi kecil.”',
  selfObservation: 'Melihat dirinya kampungan. Juga melihat dirinya penjahit yang baik; keduanya bersamaan.',
  relations: 'Dua teman dekat ikut meneruskan stiker. Satu sudah minta maaf.',
  home: 'Ibu dan adik. Ayah merantau.',
  school: 'Sekolah bertindak dalam seminggu.',
  online: 'Tiga grup ditinggalkan, akun dikunci.',
  health: ['sleep', 'mood'],
  bias: 'Saya mengira ia harus kembali ke grup. Ia tidak harus.',
}
export const formulation: AnyAnswers = {
  situation: 'Ada yang tertawa di belakang, di kelas atau di grup.',
  thought: 'Mereka menertawakan fotoku lagi.',
  feeling: 'Malu, lalu marah.',
  body: 'Muka panas, suara hilang di tengah kalimat.',
  action: 'Menunduk, menghapus unggahan, memeriksa ponsel sampai malam.',
  keeps: 'Diam membuat hari itu lewat, tetapi suaranya makin jarang dipakai.',
  protects: 'Map bukti yang ia susun, Kak Sari, Bu Wati, dan jahitannya.',
  clientSays: 'yes',
}
export const fourthReview: AnyAnswers = {
  afterSession: 'four',
  helped: 'Tidak disuruh membalas.',
  notHelped: 'Belum ada.',
  retaliation: 'no',
  selfWorth: 4,
  coping: 4,
  relief: 4,
  clientWants: 'go_on',
}
export const eighthReview: AnyAnswers = {
  afterSession: 'eight',
  helped: 'Latihan peran, dan Bu Wati yang siap.',
  notHelped: 'Kartu yang terlalu panjang.',
  retaliation: 'no',
  selfWorth: 6,
  coping: 7,
  relief: 6,
  clientWants: 'go_on',
}
/** The end of the work, and what was heard each time somebody asked. */
export const farewell: Farewell = {
  end: {
    reason: 'other',
    clientView:
      '“Aku tidak jadi galak. Aku jadi jelas. Yang tidur belum, dan Kak Wulan tidak pura-pura sudah.”',
    mySay:
      'Selesai sebelum ujian. Bu Wati boleh tahu, kelas tidak. Kalau mau lanjut soal tidur, aku yang kirim pesan.',
    postMeasure: 'yes',
    ready: ['calm', 'tell', 'setback', 'people'],
    ties: 'Kelompok jahit dua minggu sekali; Bu Wati; Kak Sari.',
    incentive: 'Gantungan kunci dari perca, buatan sendiri',
  },
  maintenance: {
    signs: 'Ponsel di bantal sampai pagi. Suara hilang di tengah.',
    doing: 'Menjahit sepuluh menit. Satu kalimat jelas.',
    people: 'Bu Wati, Kak Sari, Kak Wulan.',
    practising: 'Bertanya seminggu sekali. Ponsel di meja: mulai dari hari Minggu.',
    helping: 'Mengirim pesan kepada adik kelas yang diejek: kamu tidak sendirian.',
    comeBack: 'Kirim pesan: kain perca.',
  },
  ask: 'bullying',
  ending: {
    reason: 'other',
    otherReason:
      'Dua dari tiga tujuan tercapai. Tidur tanpa memeriksa ponsel belum; Runa memilih mencobanya sendiri dulu, dan boleh kembali kapan saja.',
  },
  clientView: '“Komentarku terbuka lagi. Tidurku belum.”',
  reflection:
    'Sekolah yang bertindak cepat membuat latihan ini mungkin. Tujuan ketiga tidak tercapai: memeriksa ponsel adalah caranya berjaga, dan kami terlambat menanyakan dari apa ia berjaga.',
  heard: [
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Menjual tiga tas perca.' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no' },
    { status: 'reached', safe: 'yes', happenedAgain: 'no', note: 'Karyanya dipajang di ruang busana.' },
  ],
}
export const before: readonly Tie[] = [
  ['Kak Sari', 'family', 5, 'supports'],
  ['Ibu', 'family', 4, 'mixed', 'Ingin membalas komentar'],
  ['Bu Wati', 'school', 4, 'supports'],
  ['Mira', 'friend', 2, 'strained', 'Ikut meneruskan'],
  ['Grup kelas', 'online', 1, 'unsafe'],
]
export const after: readonly Tie[] = [
  ['Kak Sari', 'family', 5, 'supports'],
  ['Ibu', 'family', 5, 'supports', 'Bertanya dulu sekarang'],
  ['Bu Wati', 'school', 5, 'supports'],
  ['Mira', 'friend', 3, 'mixed', 'Sudah minta maaf'],
  ['Kelompok jahit', 'friend', 4, 'supports'],
]
export const situations: AnyAnswers = {
  situations: [
    {
      what: 'Jadwal jahit diubah tanpa bertanya',
      who: 'Kakak sepupu',
      difficulty: 3,
      threat: 'no',
      reported: 'no',
    },
    {
      what: 'Fotoku diminta untuk bahan candaan',
      who: 'Teman kelompok',
      difficulty: 6,
      threat: 'no',
      reported: 'no',
    },
    {
      what: 'Dipotong ketika bertanya di kelas',
      who: 'Teman sekelas',
      difficulty: 7,
      threat: 'no',
      reported: 'no',
    },
    {
      what: 'Diancam disebar kalau melapor',
      who: 'Pembuat stiker',
      difficulty: 10,
      threat: 'yes',
      reported: 'yes',
    },
  ],
}
export const script: AnyAnswers = {
  situation: 'Fotoku diminta untuk bahan candaan',
  feel: 'malu dan tidak enak',
  when: 'fotoku dipakai tanpa bertanya',
  ask: 'fotoku tidak dipakai tanpa izinku',
  again: 'Aku minta tidak dipakai.',
  leave: 'keluar dari grup, simpan bukti',
  tell: 'Bu Wati',
}
export const logs: readonly (readonly [day: number, answers: AnyAnswers])[] = [
  [
    58,
    {
      place: 'Rumah sepupu',
      who: 'Kakak sepupu',
      did: 'Bilang jadwalku bentrok dan minta Kamis',
      style: 'assertive',
      sudsBefore: 5,
      sudsAfter: 2,
      result: 'Dia bilang oke',
      adultTold: 'yes',
      wantsHelp: 'no',
    },
  ],
  [
    60,
    {
      place: 'Grup tugas',
      who: 'Teman kelompok',
      worse: 'Sedang capek',
      did: 'Diam saja',
      style: 'passive',
      sudsBefore: 4,
      sudsAfter: 5,
      result: 'Candaannya lewat',
      wantsHelp: 'no',
    },
  ],
  [
    63,
    {
      place: 'Grup tugas',
      who: 'Teman kelompok',
      did: 'Aku minta fotoku tidak dipakai',
      style: 'assertive',
      sudsBefore: 7,
      sudsAfter: 3,
      result: 'Dihapus',
      adultTold: 'yes',
      wantsHelp: 'no',
    },
  ],
  [
    65,
    {
      place: 'Grup angkatan',
      who: 'Banyak orang',
      did: 'Keluar dari grup, simpan tangkapan layar, bilang Bu Wati',
      style: 'left',
      sudsBefore: 6,
      sudsAfter: 2,
      result: 'Tenang',
      adultTold: 'yes',
      wantsHelp: 'no',
    },
  ],
]
