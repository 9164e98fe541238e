import type { ToldSession } from '../sessions.ts'
import { spoke } from '../sheets.ts'

/** Ten meetings, first to last. */
export const meetings = {
  first: {
    day: 4,
    sheet: spoke(4, 55, [4, 4, 4, 3, 4], [4, 4, 4, 4, 4]),
    note: {
      agenda: 'Apakah Ibu boleh membaca catatan ini.',
      done: 'Berkenalan sambil memilih kain perca. Batas kerahasiaan dijelaskan; catatannya bukan untuk Ibu.',
      quote: '“Mereka tertawa di layar. Aku dengar di kelas.”',
      feelings: ['ashamed', 'angry'],
      progress: 'Bercerita tanpa melihat ponsel.',
      change: 'Ponsel dimatikan satu jam.',
      lesson: 'Tangannya sibuk, ceritanya keluar.',
    },
    next: 11,
  },
  second: {
    day: 11,
    sheet: spoke(4, 50, [4, 4, 4, 4, 4], [4, 4, 4, 4, 4], { practicalNeedsMet: ['phone'] }),
    note: {
      done: 'Asesmen. Stiker sudah diturunkan; privasi akun ditata bersama tanpa membaca isinya.',
      quote: '“Yang paling sakit bukan stikernya. Teman yang ikut kirim.”',
      progress: 'Membedakan siapa yang memulai, meneruskan, dan diam.',
      change: 'Tidur tanpa ponsel di bantal.',
      lesson: 'Kehilangan teman lebih berat daripada ejekan.',
    },
    next: 18,
  },
  third: {
    day: 18,
    sheet: spoke(5, 45, [5, 4, 4, 4, 5], [4, 4, 4, 4, 4], { planChangedByClient: true }),
    note: {
      done: 'Tujuan dan kesepakatan. Empat cara dibandingkan; Runa memilih latihan asertif.',
      quote: '“Aku bisa bicara. Cuma suaraku hilang di tengah.”',
      progress: 'Tiga tujuan.',
      change: 'Menawar kata-kata dalam kesepakatan.',
      lesson: 'Ia lebih tegas daripada yang ia kira; terutama kepada saya.',
    },
    next: 25,
  },
  fourth: {
    day: 25,
    kind: 'review',
    sheet: spoke(5, 45, [5, 4, 4, 4, 5], [5, 4, 4, 4, 4]),
    goals: [3, 2, 4],
    note: {
      done: 'Tinjauan pada pertemuan keempat. Memulai latihan asertif: untuk apa, dan daftar saat sulit. Satu saat ada ancamannya; itu urusan orang dewasa.',
      progress: 'Menandai sendiri mana yang bukan tugasnya.',
      change: 'Bertanya di kelas satu kali.',
      lesson: 'Daftar saat sulit menjadi daftar orang yang baik juga.',
    },
    tasks: [
      {
        title: 'Dengarkan cara orang meminta',
        how: 'Tiga contoh dari drama atau warung. Cukup didengar.',
        dueDay: 32,
      },
    ],
    next: 32,
  },
  cards: {
    day: 32,
    sheet: spoke(6, 40, [5, 5, 4, 4, 4], [4, 4, 4, 4, 4]),
    goals: [3, 3, 4],
    tried: { 'Dengarkan cara orang meminta': ['done', 'Ibu penjual es: jelas, sopan, tidak minta maaf.'] },
    note: {
      done: 'Latihan kartu putaran pertama. Yang tertukar: diam yang sopan dikira jelas.',
      progress: 'Sebelas dari empat belas.',
      change: 'Tertawa melihat contoh menyindir: “Itu aku di grup.”',
      lesson: 'Menyindir adalah caranya bertahan. Tidak perlu dipermalukan.',
    },
    next: 39,
  },
  cardsAgain: {
    day: 39,
    minutes: 55,
    sheet: spoke(6, 40, [5, 5, 5, 4, 5], [5, 4, 4, 4, 4]),
    goals: [4, 3, 4],
    note: {
      done: 'Dua putaran kartu; keduanya cukup. Hak dan batasnya: selamat lebih dulu.',
      quote: '“Tegas itu bukan harus menang.”',
      progress: 'Tiga belas dan dua belas dari empat belas.',
      change: 'Mengirim pesan jelas kepada ketua kelompok tugas.',
      lesson: 'Contoh dari hidupnya sendiri lebih tajam daripada kartu.',
    },
    next: 46,
  },
  script: {
    day: 46,
    minutes: 55,
    sheet: spoke(6, 40, [5, 5, 5, 4, 5], [5, 5, 4, 4, 4]),
    goals: [5, 4, 3],
    note: {
      done: 'Menyusun kalimat dan berlatih peran dua kali. Pertama suaranya hilang di tengah, seperti katanya.',
      quote: '“Aku minta fotoku tidak dipakai tanpa izin.”',
      progress: 'Sampai akhir kalimat.',
      change: 'Berdiri, bukan duduk.',
      lesson: 'Ia menilai dirinya lebih rendah daripada saya. Kita bicarakan selisihnya.',
    },
    next: 53,
  },
  rehearsal: {
    day: 53,
    kind: 'review',
    sheet: spoke(7, 35, [5, 5, 5, 5, 5], [5, 5, 5, 4, 5]),
    goals: [6, 5, 4],
    note: {
      done: 'Tinjauan pada pertemuan kedelapan. Dua latihan peran lagi, lalu memilih percobaan pertama: dengan kakak sepupu, orang yang ramah. Bu Wati tahu.',
      progress: 'Dua latihan terakhir tenang dan jelas.',
      change: 'Mengunggah satu foto kain untuk teman dekat.',
      lesson: 'Orang dewasa yang siap membuat percobaan menjadi ringan.',
    },
    next: 67,
  },
  afterTrying: {
    day: 67,
    sheet: spoke(7, 30, [5, 5, 5, 5, 5], [5, 5, 5, 5, 5]),
    goals: [7, 6, 4],
    tried: { 'Bilang tidak pada jadwal jahit yang bentrok': ['done', 'Kak Sari bilang: oke, Kamis saja.'] },
    note: {
      done: 'Melihat catatan mencoba. Satu kali ia diam; itu hari yang capek, bukan mundur.',
      quote: '“Ternyata orang bisa bilang oke.”',
      progress: 'Tiga dari empat catatan: jelas, atau pergi dengan selamat.',
      change: 'Kembali ke kelompok jahit.',
      lesson: 'Pergi dari grup yang kasar juga jawaban yang jelas.',
    },
    next: 81,
  },
  last: {
    day: 81,
    minutes: 50,
    sheet: spoke(8, 20, [5, 5, 5, 5, 5], [5, 5, 5, 5, 5]),
    goals: [8, 8, 4],
    note: {
      done: 'Melihat empat angka dari awal. Mengisi kartu supaya tetap bisa. Berpamitan dengan gantungan kunci dari perca.',
      quote: '“Suaraku sekarang sampai ujung.”',
      feelings: ['proud', 'relieved'],
      progress:
        'Dua tujuan di angka delapan. Tidur masih empat, dan itu dikatakan apa adanya: bukan gagal, belum.',
      change: 'Komentar dibuka lagi untuk pengikut.',
      lesson: 'Ia tidak butuh lebih berani; ia butuh orang dewasa yang bertindak lebih dulu.',
    },
    next: 'ending',
  },
} as const satisfies Record<string, ToldSession>
