import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { ToldExposure } from '../exposures.ts'
import type { ToldSession } from '../sessions.ts'
import { spoke } from '../sheets.ts'
import { eighthReview } from './sheets.ts'
import { closed, evaluation, opened, passed, steps, tried } from './steps.ts'

/**
 * A meeting on the ladder: it opens with the last passed step and closes on one that is passed. With up to
 * three steps, how it went, and a review where one is due.
 */
export type Climb = ToldSession &
  Readonly<{ steps: readonly ToldExposure[]; evaluation: AnyAnswers; review?: AnyAnswers }>

const { photo, sandals, door, terrace, stairs, mango, laundry, balls, across, lit, back, top } = steps
const sheet = (mood: number, suds: number) => spoke(mood, suds, [5, 5, 5, 4, 5], [5, 5, 4, 4, 5])

/** Ten meetings on the ladder: a hold, a stop by his own signal, a step back, two weeks of fever, and passing. */
export const climbs: readonly Climb[] = [
  {
    day: 51,
    sheet: sheet(6, 35),
    goals: [2, 0, 5],
    tried: { 'Lihat foto halaman sekali sehari': ['done', 'Hari kelima sudah biasa.'] },
    steps: [
      tried(photo, 20, [20, 15, 10], [40, 20]),
      passed(photo, 10, [10, 10, 5], [20, 10]),
      tried(sandals, 20, [45, 40, 25, 20], [50, 30], { reward: 'Teh panas dari dapur' }),
      closed(photo, 15, [10, 5], [10, 5]),
    ],
    evaluation: evaluation(
      'Foto lulus. Suara sandal satu kali, dan turun.',
      'Tertawa melihat foto: jemurannya sendiri ada di situ.',
      'Suara lebih berat daripada gambar.',
      8,
    ),
    note: {
      done: 'Foto dua kali, lalu suara sandal satu kali. Ditutup dengan foto sekali lagi, karena itu sudah lulus.',
      progress: 'Angkanya naik lalu turun sendiri.',
      change: 'Percaya bahwa angka bisa turun tanpa lari.',
      lesson: 'Jangan terlalu cepat menutup latihan; biarkan turun.',
    },
    next: 58,
  },
  {
    day: 58,
    kind: 'review',
    sheet: sheet(6, 40),
    goals: [2, 1, 6],
    steps: [
      opened(photo, 15, [10, 5], [10, 5]),
      passed(sandals, 20, [30, 20, 15], [30, 10]),
      tried(door, 25, [60, 65, 62, 60, 58], [60, 55], {
        clientChooses: 'Ulangi minggu depan',
        why: 'Angkanya bertahan tinggi. Kita tinggal di sini dulu.',
      }),
      closed(sandals, 25, [25, 20, 10], [10, 10]),
    ],
    evaluation: evaluation(
      'Bertahan hampir delapan menit di pintu.',
      'Berani berkata: belum.',
      'Tidak turun bukan gagal.',
      7,
    ),
    review: eighthReview,
    note: {
      done: 'Tinjauan kedua, sesudah delapan pertemuan. Dibuka dengan foto, lalu suara sandal lulus. Di pintu angka bertahan di sekitar 60, jadi diulang minggu depan; hari ini ditutup dengan langkah yang sudah bisa.',
      quote: '“Belum, ya belum.”',
      progress: 'Tetap di pintu walau tidak turun.',
      change: 'Tidak malu mengatakan belum.',
      lesson: 'Saya berdiri terlalu dekat. Minggu depan saya duduk.',
    },
    next: 65,
  },
  {
    day: 65,
    sheet: sheet(6, 40),
    goals: [3, 1, 6],
    steps: [
      opened(sandals, 20, [20, 10], [10, 5]),
      tried(door, 25, [50, 40, 30, 20], [50, 30]),
      passed(door, 20, [35, 25, 15], [30, 20]),
      tried(terrace, 25, [55, 70, 72], [60, null], {
        stopped: 'stop_signal',
        happened: 'not_tested',
        decision: 'back',
        clientChooses: 'Mundur satu langkah',
        why: 'Zaki mengangkat tangan ketika ada yang berlari di halaman. Kita mundur ke pintu.',
        praise: 'Kamu memberi tanda pada saat yang tepat, dan kita berhenti seketika.',
      }),
    ],
    evaluation: evaluation(
      'Tanda berhenti dipakai sungguhan, dan dituruti.',
      'Menangis sebentar, lalu minum.',
      'Mundur satu langkah membuatnya percaya pada kesepakatan.',
      6,
    ),
    note: {
      done: 'Dibuka dengan suara sandal, lalu langkah pintu lulus. Di teras ada anak berlari; Zaki mengangkat tangan pada angka 72 dan latihan dihentikan. Membumi dan minum, lalu istirahat; sesudah berhenti tidak ditutup dengan langkah lain. Mundur satu langkah.',
      quote: '“Ternyata benar-benar berhenti.”',
      feelings: ['afraid', 'relieved'],
      progress: 'Menggunakan tanda berhenti.',
      change: 'Percaya bahwa ia yang memegang rem.',
      lesson: 'Jadwalkan teras di luar jam bermain.',
    },
    next: 72,
  },
  {
    day: 72,
    sheet: sheet(6, 35),
    goals: [3, 1, 6],
    steps: [
      opened(door, 20, [30, 20, 15], [30, 10]),
      tried(terrace, 25, [55, 50, 35, 25, 20], [55, 30], { reward: 'Sepuluh menit menirukan burung' }),
      passed(terrace, 20, [40, 30, 20], [30, 15]),
    ],
    evaluation: evaluation(
      'Pintu dan teras lulus.',
      'Tekukur menjawab dari pohon mangga.',
      'Tempat yang sama terasa lain bila waktunya dipilih sendiri.',
      8,
    ),
    note: {
      done: 'Mengulang pintu, lalu teras pada jam sepi, dua kali.',
      progress: 'Dua langkah lulus setelah mundur.',
      change: 'Melambai kepada adik kelas dari teras.',
      lesson: 'Mundur minggu lalu bukan waktu yang hilang.',
    },
    next: 79,
  },
  {
    day: 79,
    sheet: sheet(7, 30),
    goals: [4, 2, 7],
    steps: [
      opened(terrace, 20, [25, 10], [15, 10]),
      tried(stairs, 25, [60, 50, 40, 30], [50, 30]),
      passed(stairs, 20, [45, 30, 20], [30, 15]),
      tried(mango, 25, [65, 60, 45, 30, 25], [60, 30]),
      closed(stairs, 20, [25, 10], [15, 10]),
    ],
    evaluation: evaluation(
      'Anak tangga lulus, dan sekali sampai pohon mangga.',
      'Memetik daun dan membawanya pulang.',
      'Berjalan lebih mudah daripada berdiri.',
      9,
    ),
    note: {
      done: 'Dari teras turun ke halaman, lalu berjalan sampai pohon mangga dengan Ilyas. Ditutup di tiga anak tangga, yang sudah lulus.',
      quote: '“Tanahnya masih sama.”',
      progress: 'Kakinya di halaman untuk pertama kali.',
      change: 'Tidur pukul sepuluh tiga malam berturut-turut.',
      lesson: 'Ilyas penolong yang baik karena tidak memuji berlebihan.',
    },
    tasks: [
      { title: 'Duduk di teras', how: 'Sore, lima menit, dengan Ilyas. Yang sudah lulus saja.', dueDay: 93 },
    ],
    next: 86,
  },
  {
    day: 100,
    sheet: sheet(7, 30),
    goals: [6, 3, 7],
    tried: { 'Duduk di teras': ['done', 'Empat kali. Satu kali sendirian.'] },
    steps: [
      opened(stairs, 25, [35, 25, 15], [20, 10]),
      passed(mango, 25, [50, 40, 25], [35, 15]),
      tried(laundry, 25, [60, 50, 35, 25], [50, 25]),
      passed(laundry, 20, [45, 30, 20], [25, 10]),
    ],
    evaluation: evaluation(
      'Pohon mangga lulus, bajunya dijemur sendiri.',
      'Tertawa keras di halaman.',
      'Dua minggu tanpa latihan karena demam tidak menghapus apa pun.',
      9,
    ),
    note: {
      done: 'Setelah dua minggu jeda karena demam: tiga anak tangga dulu, pohon mangga sekali lagi, lalu menjemur sendiri, dua potong baju.',
      quote: '“Jemuranku ada namanya lagi.”',
      progress: 'Tujuan pertama terasa di tangan.',
      change: 'Meminta Ilyas membawa bola minggu depan.',
      lesson: 'Jeda tidak perlu dikejar.',
    },
    next: 107,
  },
  {
    day: 107,
    sheet: sheet(7, 30),
    goals: [7, 5, 7],
    steps: [
      opened(laundry, 20, [30, 15], [15, 10]),
      tried(balls, 25, [60, 45, 30, 20], [50, 25]),
      passed(balls, 20, [40, 25, 15], [25, 10]),
      tried(across, 25, [70, 60, 45, 30], [60, 30]),
      closed(balls, 20, [25, 10], [10, 5]),
    ],
    evaluation: evaluation(
      'Sepuluh bola lulus, lalu sekali menyeberang sendirian.',
      'Berhenti di tengah dengan sengaja, lalu jalan lagi.',
      'Membeku bisa dilewati.',
      9,
    ),
    note: {
      done: 'Menjemur dulu, lalu bola dari Ilyas; dua teman ikut menendang. Sekali menyeberang sendirian, Ustaz Anwar di teras. Ditutup dengan bola lagi.',
      quote: '“Aku berhenti di tengah. Sengaja.”',
      progress: 'Ramalannya, membeku, tidak terjadi.',
      change: 'Ikut latihan bola sekali.',
      lesson: 'Ia menguji ramalannya sendiri sebelum saya usulkan.',
    },
    next: 114,
  },
  {
    day: 114,
    from: '18:00',
    sheet: sheet(7, 35),
    goals: [7, 6, 7],
    steps: [
      opened(balls, 20, [25, 10], [10, 5]),
      passed(across, 25, [55, 40, 25], [35, 15]),
      tried(lit, 25, [80, 75, 60, 40, 30], [60, 35]),
      passed(lit, 25, [60, 45, 30, 25], [35, 20]),
    ],
    evaluation: evaluation(
      'Menyeberang sendirian lulus; sesudah magrib dengan Ilyas juga.',
      'Menghitung lampu, bukan orang.',
      'Gelap yang dijaga berbeda dari gelap yang ditinggal.',
      8,
    ),
    note: {
      done: 'Sepuluh bola, menyeberang sendirian menjelang magrib, lalu dua kali bersama Ilyas sesudahnya, lampu menyala, petugas jaga di teras.',
      progress: 'Angka 80 turun tanpa tanda berhenti.',
      change: 'Ke kamar mandi bawah sesudah magrib.',
      lesson: 'Latihan malam perlu izin dan jadwal jaga yang pasti; keduanya ada.',
    },
    next: 128,
  },
  {
    day: 128,
    from: '19:30',
    sheet: sheet(8, 30),
    goals: [8, 7, 8],
    steps: [
      opened(lit, 25, [40, 30, 20], [20, 10]),
      tried(back, 25, [75, 60, 40, 25], [50, 20], {
        note: 'Lampu dan pegangan baru diperiksa bersama sebelum mulai.',
      }),
      passed(back, 20, [50, 35, 20], [20, 10]),
    ],
    evaluation: evaluation(
      'Tangga belakang lulus.',
      '“Sekarang ini tangga biasa.”',
      'Yang diperbaiki orang dewasa tidak perlu dilatih anak; yang tersisa sedikit.',
      9,
    ),
    note: {
      done: 'Menyeberang dengan lampu menyala, lalu tangga belakang, yang sudah diperbaiki, dua kali bersama Ilyas.',
      progress: 'Langkah yang dulu terkunci dilewati tanpa drama.',
      change: 'Mengajak adik kamar lewat tangga itu.',
      lesson: 'Menunggu lampu adalah keputusan yang benar.',
    },
    next: 142,
  },
  {
    day: 142,
    from: '19:30',
    sheet: sheet(8, 25),
    goals: [9, 8, 8],
    steps: [
      opened(back, 20, [30, 15], [10, 5]),
      tried(top, 25, [85, 70, 45, 25, 20], [50, 15], {
        praise: 'Langkah teratas, dengan kakimu sendiri.',
        reward: 'Teh panas dari dapur',
      }),
      passed(top, 20, [60, 40, 25], [15, 5]),
    ],
    evaluation: evaluation(
      'Langkah teratas lulus.',
      'Pulang lewat halaman tanpa sadar.',
      'Takut boleh ikut; ia yang jalan.',
      9,
    ),
    note: {
      done: 'Turun lewat tangga belakang, lalu menyeberang sendirian sesudah isya, pergi dan kembali. Setelah itu duduk di teras, minum teh.',
      quote: '“Takutnya ikut, tapi di belakang.”',
      progress: 'Tangga selesai.',
      change: 'Menjadi kiper lagi pada latihan Kamis.',
      lesson: 'Sudah waktunya berpamitan pelan-pelan.',
    },
    next: 156,
  },
]
