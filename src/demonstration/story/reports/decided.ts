import type { ToldReport } from '../shapes.ts'

const helpedByAnswer: ToldReport = {
  key: 'helped',
  when: { daysAgo: 10, hour: 16 },
  answers: {
    band: 'remaja',
    reporterKind: 'witness',
    dangerNow: 'no',
    forms: ['verbal'],
    what: 'Teman sebangkuku diejek logatnya. Aku bingung harus bilang apa.',
    place: 'school',
    schoolPart: 'classroom',
    institution: 'SMK Contoh Tapung',
    happened: 'thisWeek',
    frequency: 'fewTimes',
    stillGoing: 'yes',
    worry: 1,
    named: 'anonymous',
  },
  steps: [
    { do: 'take', by: 'melati', hours: 15 },
    {
      do: 'answer',
      by: 'melati',
      hours: 16,
      text: 'Terima kasih sudah peduli. Kamu bisa duduk di sebelahnya dan mengajaknya bicara hal lain; itu sudah menolong. Ceritakan juga kepada guru yang kamu percaya. Mau dicoba?',
    },
    { do: 'writes', hours: 40, text: 'Sudah kucoba, dia ketawa lagi. Gurunya juga sudah tahu. Makasih ya.' },
    {
      do: 'close',
      by: 'melati',
      hours: 44,
      reason: 'helpedByAnswer',
      answer:
        'Senang mendengarnya. Laporan ini kami tutup karena kamu dan gurumu sudah menanganinya. Kalau terjadi lagi, tulis di sini kapan saja.',
    },
  ],
}

const referred: ToldReport = {
  key: 'referred',
  when: { daysAgo: 14, hour: 10 },
  channel: 'officialNote',
  enteredBy: 'melati',
  answers: {
    band: 'dewasa',
    reporterKind: 'healthWorker',
    dangerNow: 'no',
    forms: ['neglect'],
    what: 'Puskesmas menemukan balita dengan berat badan turun tiga bulan. Keluarga tinggal di perbatasan kabupaten tetangga.',
    place: 'home',
    happened: 'months',
    harmed: [{ age: 3, sex: 'male' }],
    injured: 'no',
    named: 'anonymous',
  },
  steps: [
    { do: 'take', by: 'melati', hours: 2 },
    { do: 'identify', by: 'melati', hours: 3, type: 'neglect', authority: 'regency' },
    {
      do: 'refer',
      by: 'melati',
      hours: 24,
      body: 'otherUnit',
      told: 'Alamat dan hasil penimbangan, atas izin ibu. Cerita lain tidak dikirim.',
      answer:
        'Unit di kabupaten tetangga sudah menerima dan berkunjung hari ini. Yang kami sampaikan hanya alamat dan hasil penimbangan.',
    },
  ],
}

const joined: ToldReport = {
  key: 'joined',
  when: { daysAgo: 12, hour: 13 },
  channel: 'school',
  enteredBy: 'yusuf',
  answers: {
    band: 'dewasa',
    reporterKind: 'teacher',
    dangerNow: 'no',
    forms: ['social'],
    what: 'Bu guru tari melihat Sekar bermain dengan dua anak pada istirahat kedua. Namun tasnya hilang lagi hari Kamis.',
    place: 'school',
    schoolPart: 'classroom',
    institution: 'SD Negeri Contoh Bangkinang Kota',
    happened: 'thisWeek',
    frequency: 'once',
    stillGoing: 'unknown',
    harmed: [{ name: 'Sekar Umpama', age: 10, sex: 'female' }],
    worry: 1,
    named: 'anonymous',
  },
  steps: [
    { do: 'take', by: 'yusuf', hours: 1 },
    { do: 'identify', by: 'yusuf', hours: 1.5, type: 'bullying', authority: 'regency' },
    {
      do: 'join',
      by: 'yusuf',
      hours: 4,
      file: 'sekar',
      answer:
        'Kejadian ini sudah kami tangani, dan keterangan Ibu kami satukan ke sana. Terima kasih, ini membantu.',
    },
  ],
}

/** Reports that were decided without a file of their own. */
export const decidedReports: readonly ToldReport[] = [helpedByAnswer, referred, joined]
