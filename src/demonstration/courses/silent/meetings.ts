import type { ToldSession } from '../sessions.ts'
import { spoke, wasSilent } from '../sheets.ts'

const faces = [4, 4, 4, 4, 4] as const
/** Eight meetings, most of them without a word. Each is a whole meeting. */
export const meetings = {
  first: {
    day: 5,
    minutes: 30,
    present: ['client', 'guardian'],
    sheet: wasSilent(2, ['together', 'drawing']),
    note: {
      done: 'Duduk bersama di lantai. Menggambar semut. Tidak ada pertanyaan; saya bercerita tentang semut di kantor.',
      progress: 'Mau masuk ruangan, memilih tempat dekat pintu.',
      change: 'Nenek duduk satu meter lebih jauh.',
      lesson: 'Ia mendengar semuanya. Diam bukan kosong.',
    },
    next: 12,
  },
  second: {
    day: 12,
    minutes: 35,
    sheet: wasSilent(3, ['cards', 'drawing'], { safety: 'safe', bullyingGoesOn: 'no' }),
    note: {
      done: 'Kartu perasaan: menunjuk “malu” dan “capek”, menutup “marah”. Keselamatan ditanyakan dengan kartu: menunjuk rumah aman, kelas abu-abu.',
      feelings: ['ashamed', 'tired'],
      safetyWords: 'Ditunjuk dengan kartu; Nenek memastikan di luar ruangan.',
      progress: 'Memilih kartunya sendiri.',
      change: 'Menggambar kelas untuk pertama kali.',
      lesson: 'Kartu yang ditutup juga jawaban.',
    },
    next: 19,
  },
  third: {
    day: 19,
    minutes: 35,
    sheet: wasSilent(3, ['play', 'writing'], { safety: 'safe', bullyingGoesOn: 'no' }),
    note: {
      done: 'Boneka semut dan boneka guru. Tujuan ditulis di kertas kecil, dipilih dari tiga gambar.',
      quote: 'Ditulis: “punya teman yang tidak suruh-suruh ngomong”.',
      progress: 'Menulis kalimat pertama.',
      change: 'Boneka gurunya diberi telinga besar, katanya dengan isyarat.',
      lesson: 'Tanya satu kali saja, lalu tunggu.',
    },
    tasks: [
      {
        title: 'Cari satu jalan semut',
        how: 'Di halaman rumah, dengan Nenek. Gambar kalau mau.',
        withWhom: 'Nenek',
        dueDay: 26,
      },
    ],
    next: 26,
  },
  fourth: {
    day: 26,
    kind: 'review',
    minutes: 35,
    sheet: wasSilent(3, ['drawing', 'breathing', 'scales'], {
      safety: 'safe',
      bullyingGoesOn: 'no',
      byClient: { openness: 4, empathy: 4, support: 3 },
    }),
    goals: [2, 3],
    tried: { 'Cari satu jalan semut': ['done', 'Ada di bawah jemuran.'] },
    note: {
      done: 'Tinjauan dengan wajah-wajah. Gambar coret hitam merah; ia ingin dihancurkan, dan kami menghancurkannya bersama.',
      quote: 'Berbisik: “Jangan disimpan.”',
      progress: 'Kata pertama, tiga kata.',
      change: 'Melihat saya ketika gambar dihancurkan.',
      lesson: 'Menepati “jangan disimpan” adalah percakapan terpenting sejauh ini.',
    },
    next: 40,
  },
  fifth: {
    day: 40,
    minutes: 40,
    sheet: wasSilent(4, ['play', 'cards'], {
      safety: 'safe',
      bullyingGoesOn: 'no',
      byClient: { openness: 4, empathy: 5, support: 4 },
    }),
    goals: [4, 4],
    note: {
      done: 'Bermain semut pos: surat kecil bolak-balik. Tari disebut untuk pertama kali, dalam surat.',
      quote: 'Surat: “Tari juga diam kalau lihat semut.”',
      progress: 'Menyebut calon teman.',
      change: 'Tertawa keras.',
      lesson: 'Surat memberi waktu yang tidak diberi suara.',
    },
    next: 54,
  },
  sixth: {
    day: 54,
    minutes: 40,
    sheet: spoke(7.5, 25, faces, faces, { path: 'talk' }),
    goals: [6, 6],
    note: {
      done: 'Berbicara pelan selama sepuluh menit, tentang kucing Kopi. Tidak saya tanggapi sebagai kejutan.',
      quote: '“Kopi kalau dipanggil tidak datang. Tapi dia sayang.”',
      progress: 'Suara di ruang ini.',
      change: 'Duduk dengan Tari di kelas.',
      lesson: 'Jangan merayakan suara. Dengarkan isinya.',
    },
    next: 75,
  },
  seventh: {
    day: 75,
    minutes: 40,
    sheet: spoke(7.5, 20, [5, 5, 4, 4, 5], faces),
    goals: [7, 7],
    note: {
      done: 'Menggambar dua kursi. Bercerita apa yang ia jawab bila ditirukan: pergi ke Bu Lilis.',
      quote: '“Logatku dari Nenek.”',
      progress: 'Bangga pada logatnya.',
      change: 'Membaca satu baris untuk Tari.',
      lesson: 'Yang disembuhkan bukan diamnya, melainkan malunya.',
    },
    next: 96,
  },
  last: {
    day: 96,
    minutes: 40,
    present: ['client', 'guardian'],
    sheet: spoke(10, 10, [5, 5, 5, 5, 5], [5, 5, 5, 5, 5]),
    goals: [8, 8],
    note: {
      done: 'Berpamitan dengan pameran kecil: gambar yang ia pilih. Gambar kelas tetap disimpan, tidak ditunjukkan.',
      quote: '“Semutnya sudah pulang semua.”',
      feelings: ['proud', 'calm'],
      progress: 'Bicara kapan ia mau.',
      change: 'Menyanyi lagu Nenek di kelas kesenian.',
      lesson: 'Delapan pertemuan, lima di antaranya hampir tanpa kata, dan semuanya percakapan.',
    },
    next: 'ending',
  },
} as const satisfies Record<string, ToldSession>
