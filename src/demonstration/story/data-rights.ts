import type { HandedIn } from '#src/privacy/index.ts'

/** Waits for an answer; the three times twenty-four hours run. */
export const wantsCorrection: Omit<HandedIn, 'way'> = {
  kind: 'correction',
  band: 'dewasa',
  askedBy: 'guardian',
  lang: 'id',
  channel: 'web',
  sealed: {
    words: 'Di surat undangan, nama anak saya salah satu huruf dan alamatnya alamat lama. Mohon dibetulkan.',
    represents: 'Ibu dari anak itu',
    name: 'Lilis Umpama',
    contactRules: ['safeToCall', 'onlyHours'],
    contactNumber: '0812-0000-0007',
    contactNote: 'Pukul 10.00–12.00',
  },
}

/** Asked by letter, answered in time. */
export const askedToRead: Readonly<{ request: Omit<HandedIn, 'way'>; answer: string }> = {
  request: {
    kind: 'access',
    band: 'remaja',
    askedBy: 'self',
    lang: 'id',
    channel: 'letter',
    sealed: {
      words: 'Aku mau baca apa yang ditulis tentang aku waktu kelas X.',
      name: 'Lintang Misal',
      contactRules: ['safeToText'],
    },
  },
  answer:
    'Ini boleh kamu baca bersama Bu Wulan, kapan pun kamu siap. Bagian tentang orang lain kami tutup, isinya tentang kamu utuh.',
}

export const lostPaper = {
  kind: 'lostPaper',
  dataClasses: ['identity'],
  peopleCount: 3,
  what: 'Daftar hadir pertemuan orang tua tertinggal di angkutan. Tiga nama depan, tanpa cerita. Sudah ditemukan sopir dan dikembalikan.',
  measure: 'Daftar hadir dibuat tanpa nama lengkap mulai hari ini.',
} as const
