import type { ToldSession } from '../sessions.ts'
import { spoke } from '../sheets.ts'

/** Meetings before the first step: agreeing, breathing twice, and building the ladder. */
export const relaxing = {
  agreeing: {
    day: 23,
    kind: 'review',
    sheet: spoke(5, 50, [5, 5, 4, 4, 5], [5, 4, 4, 4, 5]),
    goals: [1, 0, 3],
    note: {
      agenda: 'Cara kembali ke halaman.',
      done: 'Tinjauan pada pertemuan keempat. Menjelaskan tangga takut; Zaki menceritakannya kembali dengan contoh kiper. Kesepakatan dibaca dan ditandatangani.',
      quote: '“Bola pelan dulu, baru bola keras.”',
      progress: 'Memilih sendiri tanda berhenti dan mencobanya dua kali.',
      change: 'Bertanya lebih banyak daripada saya.',
      lesson: 'Contoh dari lapangan lebih jelas daripada gambar saya.',
    },
    tasks: [
      {
        title: 'Napas pelan sebelum tidur',
        how: 'Lima menit, tangan di perut.',
        withWhom: 'Ilyas',
        dueDay: 30,
      },
    ],
    next: 30,
  },
  breathing: {
    day: 30,
    sheet: spoke(5, 50, [5, 5, 4, 4, 4], [5, 4, 4, 4, 4]),
    goals: [1, 0, 4],
    tried: { 'Napas pelan sebelum tidur': ['tried', 'Tiga malam. Dua malam lupa.'] },
    note: {
      done: 'Latihan napas. Pertama terlalu cepat dan pusing; diulang sambil menirukan tekukur yang pelan.',
      quote: '“Tekukur napasnya panjang.”',
      progress: 'Turun dari 70 ke 45 dalam enam menit.',
      change: 'Tidur sedikit lebih cepat pada malam ia berlatih.',
      lesson: 'Hitungan angka membuatnya tegang; suara burung tidak.',
    },
    tasks: [{ title: 'Napas tekukur', how: 'Tiga menit sesudah isya.', dueDay: 37 }],
    next: 37,
  },
  mastered: {
    day: 37,
    sheet: spoke(6, 40, [5, 5, 5, 4, 4], [5, 5, 4, 4, 4]),
    goals: [1, 0, 5],
    tried: { 'Napas tekukur': ['done', 'Enam malam. Ilyas ikut-ikutan.'] },
    note: {
      done: 'Dua latihan napas; keduanya menenangkan. Setuju mulai menyusun tangga.',
      progress: 'Bisa menurunkan tegangnya sendiri, tanpa saya bicara.',
      change: 'Tidur pukul setengah sebelas.',
      lesson: 'Ia mengajari Ilyas. Mengajar membuatnya lebih bisa.',
    },
    next: 44,
  },
  building: {
    day: 44,
    minutes: 55,
    present: ['client', 'other'],
    sheet: spoke(6, 40, [5, 5, 5, 4, 5], [5, 4, 4, 4, 5], { planChangedByClient: true }),
    goals: [1, 0, 5],
    note: {
      done: 'Menyusun tangga dengan kartu bersama Ilyas. Dua belas langkah. Satu langkah, tangga belakang, terkunci karena memang berbahaya.',
      quote: '“Yang itu bukan aku yang harus berubah. Lampunya.”',
      progress: 'Memberi angka pada setiap langkah tanpa ragu.',
      change: 'Memasukkan langkah sesudah isya yang tadinya tidak mau disebut.',
      lesson: 'Membedakan takut dan bahaya adalah pekerjaan bersama, dan yang berbahaya bukan tugasnya.',
    },
    tasks: [
      { title: 'Lihat foto halaman sekali sehari', how: 'Sambil napas tekukur, dengan Ilyas.', dueDay: 51 },
    ],
    next: 51,
  },
} as const satisfies Record<string, ToldSession>
