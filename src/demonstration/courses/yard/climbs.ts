import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { ToldExposure } from '../exposures.ts'
import type { Held } from './meetings.ts'
import { evaluation, sheet, steps, tried } from './steps.ts'

export type Climb = Held & Readonly<{ steps: readonly ToldExposure[]; evaluation: AnyAnswers }>

const { photo, sandals, door, terrace, stairs, mango, laundry, balls, across, lit, back, top } = steps
/** Ten meetings on the ladder: a hold, a stop by his own signal, a step back, a week of fever, and passing. */
export const climbs: readonly Climb[] = [
  {
    day: 51,
    sheet: sheet(6, 35),
    goals: [2, 0, 5],
    tried: { 'Lihat foto halaman sekali sehari': ['done', 'Hari kelima sudah biasa.'] },
    steps: [
      tried(photo, 20, [30, 25, 15, 10], [40, 10]),
      tried(sandals, 25, [45, 40, 25, 20], [50, 20], { reward: 'Teh panas dari dapur' }),
    ],
    evaluation: evaluation(
      'Dua langkah pertama.',
      'Tertawa melihat foto: jemurannya sendiri ada di situ.',
      'Suara lebih berat daripada gambar.',
      8,
    ),
    note: {
      done: 'Langkah satu dan dua.',
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
      tried(sandals, 20, [25, 15], [20, 10]),
      tried(door, 40, [60, 65, 62, 60, 58], [60, 55], {
        decision: 'repeat',
        clientChooses: 'Ulangi minggu depan',
        why: 'Angkanya bertahan tinggi. Kita tinggal di sini dulu.',
        happened: 'no',
      }),
    ],
    evaluation: evaluation(
      'Bertahan delapan menit di pintu.',
      'Berani berkata: belum.',
      'Tidak turun bukan gagal.',
      7,
    ),
    note: {
      done: 'Tinjauan setelah delapan pertemuan dan langkah pintu. Angka bertahan di sekitar 60, jadi diulang.',
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
      tried(door, 35, [50, 40, 30, 20], [50, 20]),
      tried(terrace, 50, [55, 70, 72], [60, null], {
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
      done: 'Langkah pintu lulus. Di teras ada anak berlari; Zaki mengangkat tangan pada angka 72 dan latihan dihentikan. Mundur satu langkah.',
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
      tried(door, 30, [35, 25, 15], [30, 10]),
      tried(terrace, 45, [55, 50, 35, 25, 20], [55, 25], { reward: 'Sepuluh menit menirukan burung' }),
    ],
    evaluation: evaluation(
      'Pintu dan teras lulus.',
      'Tekukur menjawab dari pohon mangga.',
      'Tempat yang sama terasa lain bila waktunya dipilih sendiri.',
      8,
    ),
    note: {
      done: 'Mengulang pintu, lalu teras pada jam sepi.',
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
    steps: [tried(stairs, 45, [60, 55, 40, 25], [50, 20]), tried(mango, 55, [65, 60, 45, 30, 25], [60, 25])],
    evaluation: evaluation(
      'Sampai pohon mangga.',
      'Memetik daun dan membawanya pulang.',
      'Berjalan lebih mudah daripada berdiri.',
      9,
    ),
    note: {
      done: 'Turun ke halaman dan berjalan sampai pohon mangga dengan Ilyas.',
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
    steps: [tried(laundry, 50, [60, 50, 35, 20], [50, 15]), tried(balls, 55, [60, 45, 30, 20], [50, 10])],
    evaluation: evaluation(
      'Baju dijemur, sepuluh bola ditangkap.',
      'Tertawa keras di halaman.',
      'Dua minggu tanpa latihan karena demam tidak menghapus apa pun.',
      9,
    ),
    note: {
      done: 'Setelah dua minggu jeda karena demam: menjemur sendiri, lalu bola dari Ilyas.',
      quote: '“Jemuranku ada namanya lagi.”',
      progress: 'Tujuan pertama terasa di tangan.',
      change: 'Dua teman ikut menendang bola.',
      lesson: 'Jeda tidak perlu dikejar.',
    },
    next: 107,
  },
  {
    day: 107,
    sheet: sheet(7, 30),
    goals: [7, 5, 7],
    steps: [tried(across, 60, [70, 60, 45, 30], [60, 20])],
    evaluation: evaluation(
      'Menyeberang sendirian sore hari.',
      'Berhenti di tengah dengan sengaja, lalu jalan lagi.',
      'Membeku bisa dilewati.',
      9,
    ),
    note: {
      done: 'Menyeberang sendirian, Ustaz Anwar di teras.',
      quote: '“Aku berhenti di tengah. Sengaja.”',
      progress: 'Ramalannya, membeku, tidak terjadi.',
      change: 'Ikut latihan bola sekali.',
      lesson: 'Ia menguji ramalannya sendiri sebelum saya usulkan.',
    },
    next: 114,
  },
  {
    day: 114,
    sheet: sheet(7, 35),
    goals: [7, 6, 7],
    steps: [tried(lit, 65, [80, 75, 60, 40, 30], [60, 20])],
    evaluation: evaluation(
      'Menyeberang sesudah magrib dengan Ilyas.',
      'Menghitung lampu, bukan orang.',
      'Gelap yang dijaga berbeda dari gelap yang ditinggal.',
      8,
    ),
    note: {
      done: 'Menyeberang sesudah magrib, lampu menyala, petugas jaga di teras.',
      progress: 'Angka 80 turun tanpa tanda berhenti.',
      change: 'Ke kamar mandi bawah sesudah magrib.',
      lesson: 'Latihan malam perlu izin dan jadwal jaga yang pasti; keduanya ada.',
    },
    next: 128,
  },
  {
    day: 128,
    sheet: sheet(8, 30),
    goals: [8, 7, 8],
    steps: [
      tried(back, 60, [75, 60, 40, 25], [50, 10], {
        note: 'Lampu dan pegangan baru diperiksa bersama sebelum mulai.',
      }),
    ],
    evaluation: evaluation(
      'Tangga belakang lulus.',
      '“Sekarang ini tangga biasa.”',
      'Yang diperbaiki orang dewasa tidak perlu dilatih anak; yang tersisa sedikit.',
      9,
    ),
    note: {
      done: 'Tangga belakang, yang sudah diperbaiki, bersama Ilyas.',
      progress: 'Langkah yang dulu terkunci dilewati tanpa drama.',
      change: 'Mengajak adik kamar lewat tangga itu.',
      lesson: 'Menunggu lampu adalah keputusan yang benar.',
    },
    next: 142,
  },
  {
    day: 142,
    sheet: sheet(8, 25),
    goals: [9, 8, 8],
    steps: [
      tried(top, 70, [85, 70, 45, 25, 15], [50, 5], {
        praise: 'Langkah teratas, dengan kakimu sendiri.',
        reward: 'Teh panas dari dapur',
      }),
    ],
    evaluation: evaluation(
      'Langkah teratas lulus.',
      'Pulang lewat halaman tanpa sadar.',
      'Takut boleh ikut; ia yang jalan.',
      9,
    ),
    note: {
      done: 'Menyeberang sendirian sesudah isya. Setelah itu duduk di teras, minum teh.',
      quote: '“Takutnya ikut, tapi di belakang.”',
      progress: 'Tangga selesai.',
      change: 'Menjadi kiper lagi pada latihan Kamis.',
      lesson: 'Sudah waktunya berpamitan pelan-pelan.',
    },
    next: 156,
  },
]
