import type { ToldSession } from '../sessions.ts'
import { spoke } from '../sheets.ts'

/** Six meetings in six weeks. It stopped for a while and came back; the plan grew, practice waits. */
export const meetings = {
  first: {
    day: 3,
    sheet: spoke(3, 60, [4, 4, 3, 3, 4], [4, 4, 4, 4, 4], {
      bullyingGoesOn: 'yes',
      safety: 'worried',
      teachBack: 'corrected',
    }),
    note: {
      agenda: 'Apakah Ayah akan tahu.',
      agendaOwn: 'Keselamatan di lorong lebih dulu, sebelum apa pun.',
      done: 'Berkenalan lewat komiknya. Menyusun rencana aman: yang berubah lebih dulu sekolah dan anak kelas IX.',
      heard:
        'Raka tidak ingin jadi penyebab Ayah marah. Ia membetulkan: bukan takut Ayah, tetapi takut Ayah sedih.',
      quote: '“Kalau aku cerita, nanti semua orang sibuk.”',
      feelings: ['afraid', 'ashamed'],
      safetyWords: 'Masih diminta uang minggu ini. Tidak ada senjata, tidak ada ancaman di luar sekolah.',
      progress: 'Memilih dua orang dewasa yang ia percaya.',
      change: 'Setuju Bu Endah tahu sekarang, bukan nanti.',
      lesson: 'Rencana yang dimulai dari orang dewasa membuat bahunya turun.',
    },
    tasks: [
      {
        title: 'Catat kapan lorong ramai',
        how: 'Cukup tanda di kalender komik. Tidak perlu menghadapi siapa pun.',
        dueDay: 10,
      },
    ],
    next: 10,
  },
  second: {
    day: 10,
    sheet: spoke(4, 50, [4, 4, 4, 3, 4], [4, 4, 4, 4, 4], {
      bullyingGoesOn: 'yes',
      safety: 'safe',
      practicalNeedsMet: ['fees'],
    }),
    tried: { 'Catat kapan lorong ramai': ['done', 'Selasa dan Kamis, jam pertama.'] },
    note: {
      done: 'Asesmen, kekuatan lebih dulu. Melihat apakah guru piket sungguh berdiri di lorong: dua dari lima hari.',
      quote: '“Kalau ada guru, mereka cuma lihat. Itu lumayan.”',
      progress: 'Didorong satu kali, tidak diminta uang.',
      change: 'Makan di kantin bersama Naya dua kali.',
      lesson: 'Janji sekolah perlu ditanyakan harinya, bukan apakah sudah.',
    },
    next: 17,
  },
  third: {
    day: 17,
    sheet: spoke(6, 40, [5, 4, 4, 4, 4], [4, 4, 4, 4, 4]),
    note: {
      agenda: 'Kantin.',
      done: 'Sepuluh hari tanpa kejadian. Menyusun tujuan dan kesepakatan. Menjelaskan tangga takut sebagai pilihan, bila tenang bertahan.',
      quote: '“Aku mau beli risol sendiri. Itu saja.”',
      progress: 'Dua tujuan dengan kata-katanya.',
      change: 'Datang dengan komik baru berjudul “Lorong”.',
      lesson: 'Tujuan kecil yang bisa dimakan lebih kuat daripada “percaya diri”.',
    },
    tasks: [{ title: 'Napas balon', how: 'Tiga menit sebelum tidur.', dueDay: 24 }],
    next: 24,
  },
  fourth: {
    day: 24,
    kind: 'review',
    sheet: spoke(6, 40, [5, 5, 4, 4, 5], [5, 4, 4, 4, 4]),
    goals: [3, 4],
    tried: { 'Napas balon': ['done', 'Lima malam. Adik ikut.'] },
    note: {
      done: 'Tinjauan pertama. Napas dilatih dua kali. Menyusun tangga kantin dengan sembilan kotak komik.',
      progress: 'Bisa menenangkan badannya.',
      change: 'Tidak membolos sejak rencana berjalan.',
      lesson: 'Kotak komik adalah bahasanya untuk langkah.',
    },
    next: 31,
  },
  again: {
    day: 31,
    minutes: 60,
    sheet: spoke(2, 70, [4, 5, 4, 3, 4], [4, 5, 4, 4, 4], { bullyingGoesOn: 'yes', safety: 'worried' }),
    goals: [1, 2],
    note: {
      agenda: 'Kejadian Jumat lalu di gerbang belakang.',
      done: 'Ia ditunggu di gerbang belakang saat pulang dan ditendang. Latihan tangga berhenti; aturan menguncinya, dan saya setuju. Rencana aman ditambah hari ini juga bersama sekolah.',
      quote: '“Berarti tangganya harus nunggu mereka.”',
      feelings: ['afraid', 'angry'],
      safetyWords:
        'Memar di betis, sudah diperiksa puskesmas. Tidak ingin mati, tidak ingin menyakiti siapa pun; ditanyakan langsung.',
      progress: 'Menceritakannya hari itu juga kepada Bu Endah.',
      change: 'Kata sandi dipakai dan Ibu datang.',
      lesson: 'Tenang dua minggu belum berarti aman. Takutnya kali ini benar.',
    },
    next: 38,
  },
  steppedUp: {
    day: 38,
    kind: 'review',
    present: ['client', 'guardian'],
    sheet: spoke(4, 55, [5, 5, 5, 4, 5], [5, 5, 5, 4, 4], {
      bullyingGoesOn: 'yes',
      safety: 'safe',
      practicalNeedsMet: ['health'],
    }),
    goals: [2, 3],
    note: {
      done: 'Tinjauan karena kejadian berulang: bantuan dinaikkan. Rapat dengan wakil kepala sekolah, psikolog diajak melihat bersama. Ayah diberi tahu dengan kata-kata yang dipilih Raka.',
      quote: '“Ayah tidak marah. Ayah diam, terus pegang kepalaku.”',
      progress: 'Gerbang belakang ditutup, dilihat sendiri oleh Ibu.',
      change: 'Ayah ikut mengantar.',
      lesson: 'Yang harus berlatih sekarang adalah orang dewasa.',
    },
    next: 52,
  },
} as const satisfies Record<string, ToldSession>
