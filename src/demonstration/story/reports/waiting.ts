import type { ToldReport } from '../shapes.ts'

const nowUnread: ToldReport = {
  key: 'now',
  when: { minutesAgo: 6 },
  answers: {
    band: 'remaja',
    reporterKind: 'friend',
    dangerNow: 'yes',
    signs: ['trapped'],
    forms: ['physical'],
    what: 'Temanku dikunci di gudang olahraga sama anak kelas lain, sekarang masih di dalam. Dia tidak bawa HP. Aku lihat dari lapangan. Tolong cepat.',
    place: 'school',
    schoolPart: 'schoolOther',
    institution: 'SMK Contoh Tapung',
    happened: 'today',
    frequency: 'once',
    stillGoing: 'yes',
    harmed: [{ age: 16, sex: 'male', className: 'X' }],
    reportedCount: 4,
    worry: 4,
    named: 'anonymous',
  },
}

const waitingAnswer: ToldReport = {
  key: 'waiting',
  when: { daysAgo: 1, hour: 12 },
  tryIt: 'Sedang ditangani; pelapor menunggu jawaban',
  answers: {
    band: 'anak',
    reporterKind: 'self',
    dangerNow: 'no',
    forms: ['verbal', 'damage'],
    what: 'Di kelas aku dipanggil nama binatang. Pensil warnaku dipatahkan. Aku sedih. Kata Bu Guru jangan nangis.',
    place: 'school',
    schoolPart: 'classroom',
    institution: 'SD Negeri Contoh Bangkinang Kota',
    happened: 'thisWeek',
    frequency: 'daily',
    stillGoing: 'yes',
    selfAge: 9,
    selfSex: 'female',
    selfClass: 'Kelas III',
    worry: 3,
    contactRules: ['codeOnly'],
    named: 'anonymous',
  },
  steps: [
    { do: 'take', by: 'yusuf', hours: 2 },
    {
      do: 'answer',
      by: 'yusuf',
      hours: 2.5,
      text: 'Terima kasih sudah bercerita. Itu berani sekali. Yang terjadi bukan salahmu, dan menangis itu boleh. Siapa orang dewasa yang paling kamu percaya di sekolah?',
    },
    { do: 'identify', by: 'yusuf', hours: 3, type: 'bullying', authority: 'regency' },
    {
      do: 'writes',
      hours: 6,
      text: 'Bu perpustakaan. Dia baik. Tapi aku takut kalau Bu Guru marah. Kakak masih di situ?',
    },
  ],
}

const late: ToldReport = {
  key: 'late',
  when: { daysAgo: 4, hour: 7 },
  channel: 'letter',
  enteredBy: 'melati',
  answers: {
    band: 'dewasa',
    reporterKind: 'community',
    dangerNow: 'no',
    forms: ['verbal'],
    what: 'Surat tanpa nama di kotak aduan: anak-anak yang berjualan di pasar sering diejek rombongan remaja sepulang sekolah. Penulis minta ada yang lewat pada pukul dua.',
    place: 'publicPlace',
    placeNote: 'Pasar pagi',
    happened: 'thisMonth',
    frequency: 'weekly',
    stillGoing: 'unknown',
    harmed: [{ note: 'Tiga atau empat anak, sekitar 10 tahun' }],
    named: 'anonymous',
  },
}

const likelyDuplicate: ToldReport = {
  key: 'duplicate',
  when: { daysAgo: 1, hour: 15 },
  channel: 'telephone',
  enteredBy: 'yusuf',
  answers: {
    band: 'dewasa',
    reporterKind: 'parent',
    dangerNow: 'no',
    forms: ['social', 'verbal'],
    what: 'Anak saya kelas VIII tidak mau sekolah. Katanya semua teman mendiamkannya sejak rapat OSIS.',
    place: 'school',
    schoolPart: 'classroom',
    institution: 'SMP Negeri Contoh Tambang',
    happened: 'thisMonth',
    frequency: 'daily',
    stillGoing: 'yes',
    harmed: [{ name: 'Maya Andai', age: 14, sex: 'female', className: 'VIII C' }],
    worry: 3,
    contactRules: ['safeToCall'],
    contactNumber: '0812-0000-0012',
    named: 'anonymous',
  },
  steps: [{ do: 'take', by: 'melati', hours: 1 }],
}

const conflict: ToldReport = {
  key: 'conflict',
  when: { daysAgo: 2, hour: 9 },
  answers: {
    band: 'dewasa',
    reporterKind: 'parent',
    dangerNow: 'no',
    forms: ['verbal'],
    what: 'Pelatih voli di desa kami memaki anak-anak setiap latihan. Anak saya mulai takut berangkat.',
    place: 'publicPlace',
    placeNote: 'Lapangan voli desa',
    happened: 'months',
    frequency: 'weekly',
    stillGoing: 'yes',
    harmed: [{ age: 12, sex: 'female' }],
    reported: [{ relation: 'other', sex: 'male', note: 'Pelatih voli' }],
    worry: 2,
    named: 'anonymous',
  },
  // The worker knows the coach: from then on the report is not there for them, and it is back in the queue.
  steps: [
    { do: 'take', by: 'yusuf', hours: 3 },
    { do: 'conflict', by: 'yusuf', hours: 3.2 },
  ],
}

const namesStaff: ToldReport = {
  key: 'names-staff',
  when: { daysAgo: 1, hour: 18 },
  answers: {
    band: 'remaja',
    reporterKind: 'self',
    dangerNow: 'no',
    forms: ['verbal', 'social'],
    what: 'Waktu aku cerita di ruang BK, ceritaku jadi bahan bercanda di ruang guru. Aku malu. Aku mau petugas lain.',
    place: 'school',
    schoolPart: 'teacherRoom',
    institution: 'SMP Negeri Contoh Tambang',
    happened: 'thisWeek',
    frequency: 'once',
    stillGoing: 'afraid',
    selfAge: 15,
    selfSex: 'female',
    reported: [{ name: 'Pak Hendra', relation: 'teacher' }],
    worry: 3,
    keepFrom: 'Pak Hendra, Bu Ratna',
    named: 'anonymous',
  },
}

const withdrawn: ToldReport = {
  key: 'withdrawn',
  when: { daysAgo: 2, hour: 19 },
  answers: {
    band: 'remaja',
    reporterKind: 'self',
    dangerNow: 'no',
    forms: ['online'],
    what: 'Ada yang bikin stiker dari fotoku. Sebenarnya tidak apa-apa sih, cuma kesal.',
    place: 'online',
    happened: 'thisWeek',
    frequency: 'once',
    stillGoing: 'no',
    selfAge: 14,
    worry: 1,
    named: 'anonymous',
  },
  steps: [
    { do: 'withdraws', hours: 2, text: 'Sudah dihapus sama yang bikin. Tidak usah diteruskan, makasih.' },
  ],
}

const wantsToTalk: ToldReport = {
  key: 'talk',
  when: { daysAgo: 0, hour: 6 },
  kind: 'request_talk',
  tryIt: 'Baru saja dikirim: minta teman bicara',
  answers: {
    band: 'remaja',
    dangerNow: 'no',
    what: 'Aku cuma mau ada yang dengar. Rasanya sepi sejak pindah sekolah.',
    worry: 2,
    contactRules: ['codeOnly'],
    named: 'anonymous',
  },
}

/** Reports that wait for a person: unread, in hand, late, told twice, stepped back from, naming staff, withdrawn. */
export const waitingReports: readonly ToldReport[] = [
  nowUnread,
  waitingAnswer,
  late,
  likelyDuplicate,
  conflict,
  namesStaff,
  withdrawn,
  wantsToTalk,
]
