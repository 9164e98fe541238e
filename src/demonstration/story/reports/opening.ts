import type { ToldReport } from '../shapes.ts'

/** As published: 24 May 2023, six or seven classmates, hit on the right side of the face, lower lip bruised and split. */
const santri: ToldReport = {
  key: 'santri', when: { on: '2023-05-25', hour: 16 }, channel: 'telephone', enteredBy: 'melati',
  answers: {
    band: 'dewasa', reporterKind: 'relative', dangerNow: 'no', signs: ['doctor'], forms: ['physical', 'verbal'],
    what: 'Keponakan saya mondok di Kampar Kiri Hilir. Rabu malam, 24 Mei, enam atau tujuh teman sekelasnya mengepung dia. Wajah kanannya kena pukul, bibir bawahnya memar dan pecah. Dia tidak mau saya ribut di sana. Saya hanya ingin dia aman.',
    place: 'dormitory', institution: 'Pondok Pesantren Contoh Kampar Kiri Hilir', venue: 'pesantren', happened: 'thisWeek', when: '2023-05-24', frequency: 'fewTimes', stillGoing: 'afraid',
    harmed: [{ name: 'Fauzan Andai', age: 12, sex: 'male', className: 'Kelas VII' }],
    reported: [{ name: 'Rizal Misal', relation: 'classmate', age: 13, sex: 'male' }, { name: 'Hafiz Umpama', relation: 'classmate', age: 13, sex: 'male' }], reportedCount: 6,
    injured: 'yes', injuries: ['front.face', 'front.mouth'], worry: 3, mustNotKnow: 'Teman sekamarnya jangan tahu dulu.',
    contactRules: ['safeToCall'], contactNumber: '0812-0000-0001', contactWhen: 'Jumat siang', named: 'named', myName: 'Tarmizi Andai',
  },
  steps: [
    { do: 'take', by: 'melati', hours: 0.2 },
    { do: 'answer', by: 'melati', hours: 0.5, text: 'Terima kasih sudah menelepon, Pak. Malam ini keponakan Bapak tidur di kamar pengurus. Besok pagi petugas kami datang tanpa seragam dan bertemu dia lebih dulu.' },
    { do: 'identify', by: 'melati', hours: 1, type: 'bullying', authority: 'regency' },
    { do: 'open', by: 'melati', hours: 15, files: ['fauzan', 'rizal', 'hafiz'], answer: 'Keponakan Bapak punya pendamping sendiri mulai hari ini. Langkah berikutnya dibicarakan dengan dia dan Bapak dulu. Anak-anak yang dilaporkan ditangani petugas yang lain.' },
  ],
}

const raka: ToldReport = {
  key: 'raka', when: { daysAgo: 46, hour: 10 }, tryIt: 'Kasusnya sudah dibuka dan petugas pernah menjawab',
  answers: {
    band: 'remaja', reporterKind: 'self', dangerNow: 'no', forms: ['verbal', 'physical', 'coercion'],
    what: 'Aku kelas VII. Di lorong dekat kantin aku sering didorong dan diejek, uang jajanku diminta. Kalau tidak kukasih, bukuku dibuang. Naya lihat waktu hari Senin. Aku malas sekolah kalau Senin.',
    place: 'school', schoolPart: 'corridor', institution: 'SMP Negeri Contoh Tambang', venue: 'publicSchool', happened: 'months', frequency: 'weekly', stillGoing: 'yes',
    selfAge: 13, selfSex: 'male', selfClass: 'VII B', reported: [{ name: 'Deni Misal', relation: 'seniorPupil', sex: 'male', className: 'IX A' }], reportedCount: 3,
    witnesses: [{ name: 'Naya Dongeng', className: 'VII B' }], injured: 'no', worry: 2, mustNotKnow: 'Anak kelas IX', contactRules: ['safeToText', 'sharedPhone'], contactNumber: '0812-0000-0002', contactWhen: 'Sesudah jam 4 sore', named: 'named', myName: 'Raka Andai',
  },
  steps: [
    { do: 'take', by: 'yusuf', hours: 1 },
    { do: 'answer', by: 'yusuf', hours: 2, text: 'Raka, terima kasih sudah bercerita, itu tidak mudah. Ini bukan salahmu. Aku sudah membacanya. Sebelum besok, adakah jalan pulang yang membuatmu merasa lebih aman?' },
    { do: 'writes', hours: 5, text: 'Ada, lewat gerbang belakang sama Naya. Tapi jauh.' },
    { do: 'answer', by: 'yusuf', hours: 6, text: 'Terima kasih, lewat sana dulu ya. Kami tidak akan menemui siapa pun di sekolah sebelum bicara denganmu.' },
    { do: 'identify', by: 'yusuf', hours: 20, type: 'bullying', authority: 'regency' },
    { do: 'open', by: 'yusuf', hours: 22, files: ['raka', 'deni', 'naya'], answer: 'Raka, mulai hari ini ada Kak Dimas yang menemanimu. Ia akan mengirim pesan sesudah jam 4 sore. Kamu boleh berhenti kapan saja.' },
  ],
}

const bagas: ToldReport = {
  key: 'bagas', when: { daysAgo: 121, hour: 9 }, channel: 'inPerson', enteredBy: 'yusuf',
  answers: {
    band: 'dewasa', reporterKind: 'relative', dangerNow: 'no', forms: ['coercion'], what: 'Cucu saya dicegat anak-anak besar di jalan ke sekolah. Uangnya diambil. Sekarang dia tidak mau naik sepeda.',
    place: 'wayToSchool', happened: 'thisMonth', frequency: 'fewTimes', stillGoing: 'yes', harmed: [{ name: 'Bagas Cerita', age: 12, sex: 'male', className: 'VII A' }], reportedCount: 2, injured: 'no', worry: 2,
    contactRules: ['safeToCall'], contactNumber: '0812-0000-0005', named: 'named', myName: 'Rosna Cerita',
  },
  steps: [
    { do: 'take', by: 'yusuf', hours: 0.2 }, { do: 'identify', by: 'yusuf', hours: 1, type: 'bullying', authority: 'regency' },
    { do: 'open', by: 'yusuf', hours: 3, files: ['bagas'], answer: 'Nenek, besok Kak Dimas datang ke rumah. Bagas boleh memilih mau bertemu di mana.' },
  ],
}

const kirana: ToldReport = {
  key: 'kirana', when: { daysAgo: 21, hour: 18 },
  answers: {
    band: 'remaja', reporterKind: 'self', dangerNow: 'no', signs: ['threatened'], forms: ['online', 'verbal'],
    what: 'Fotoku diedit lalu disebar di grup kelas sama mantanku. Katanya kalau aku lapor, disebar lagi. Tolong jangan telepon rumah. HP ini siang dipegang Ayah.',
    place: 'online', links: 'Grup “XI-XII bercanda” (tautan ditulis di kertas oleh petugas)', happened: 'thisWeek', frequency: 'fewTimes', stillGoing: 'yes', selfAge: 16, selfSex: 'female', selfClass: 'XI Tata Busana',
    reported: [{ name: 'Gilang Khayal', relation: 'partner', sex: 'male', className: 'XII' }], injured: 'no', worry: 4, mustNotKnow: 'Ayah', contactRules: ['safeToText', 'sharedPhone', 'neverNameOffice'], contactNumber: '0812-0000-0008',
    contactWhen: 'Malam sesudah jam 7', contactOpening: 'Jahitannya sudah jadi', named: 'named', myName: 'Kirana Rekaan',
  },
  steps: [
    { do: 'take', by: 'melati', hours: 0.5 },
    { do: 'answer', by: 'melati', hours: 1, text: 'Kirana, terima kasih sudah bercerita. Ini bukan salahmu. Kami tidak akan menelepon rumah. Jangan hapus pesannya dulu; besok kita simpan buktinya bersama.' },
    { do: 'identify', by: 'melati', hours: 14, type: 'cyberViolence', authority: 'regency' },
    { do: 'open', by: 'melati', hours: 16, files: ['kirana', 'gilang'], answer: 'Kirana, Kak Nadia akan menemanimu. Pesannya nanti dibuka dengan “Jahitannya sudah jadi”.' },
  ],
}

const laras: ToldReport = {
  key: 'laras', when: { daysAgo: 28, hour: 10 }, channel: 'school', enteredBy: 'melati',
  answers: {
    band: 'dewasa', reporterKind: 'teacher', dangerNow: 'unknown', forms: ['physical', 'verbal'], what: 'Seorang murid kelas IX bercerita kepada guru. Di rumah sering ribut dan ia pernah didorong ketika melindungi ibunya. Malam ini ia menginap di rumah bibinya.',
    place: 'home', happened: 'months', frequency: 'weekly', stillGoing: 'afraid', harmed: [{ name: 'Laras Misal', age: 15, sex: 'female', className: 'IX B' }], reported: [{ name: 'Kusno Misal', relation: 'stepParent', sex: 'male' }], injured: 'unknown', worry: 3,
    mustNotKnow: 'Ayah tirinya. Jangan ada surat ke rumah.', contactRules: ['atSchool'], named: 'named', myName: 'Endah Permisal',
  },
  steps: [
    { do: 'take', by: 'melati', hours: 0.3 }, { do: 'identify', by: 'melati', hours: 2, type: 'domesticViolence', authority: 'regency' },
    { do: 'note', by: 'melati', hours: 2, text: 'Tidak ada kontak ke rumah. Semua lewat ruang BK.' },
    { do: 'open', by: 'melati', hours: 5, files: ['laras'], answer: 'Bu Endah, terima kasih. Psikolog kami datang besok pada jam istirahat. Mohon tidak menghubungi rumah.' },
  ],
}

const cahya: ToldReport = {
  key: 'cahya', when: { daysAgo: 7, hour: 20 }, channel: 'whatsapp', enteredBy: 'yusuf',
  answers: {
    band: 'dewasa', reporterKind: 'relative', dangerNow: 'yes', signs: ['doctor'], forms: ['sexual'], what: 'Keponakan saya perlu pertolongan malam ini. Ia sudah bersama saya. Ia minta petugas perempuan.',
    place: 'otherHome', happened: 'thisWeek', stillGoing: 'afraid', harmed: [{ name: 'Cahya Umpama', age: 15, sex: 'female' }], injured: 'unknown', worry: 4, contactRules: ['safeToCall', 'neverNameOffice'],
    contactNumber: '0812-0000-0010', named: 'named', myName: 'Jamila Umpama',
  },
  steps: [
    { do: 'take', by: 'yusuf', hours: 0.05 },
    { do: 'answer', by: 'yusuf', hours: 0.1, text: 'Kami sudah membaca. Bu Nadia menelepon Ibu dalam sepuluh menit. Kalau keadaan tidak aman, telepon 112.' },
    { do: 'identify', by: 'yusuf', hours: 0.5, type: 'sexualViolence', authority: 'regency' },
    { do: 'open', by: 'yusuf', hours: 1, files: ['cahya'], answer: 'Bu Nadia dan Ibu sudah bertemu malam ini. Semua langkah berikutnya dijelaskan kepada Cahya lebih dahulu.' },
  ],
}

const maya: ToldReport = {
  key: 'maya', when: { daysAgo: 3, hour: 11 }, channel: 'paperForm', enteredBy: 'melati',
  answers: {
    band: 'remaja', reporterKind: 'friend', dangerNow: 'no', forms: ['social', 'verbal'], what: 'Temanku tidak diajak bicara satu kelas sejak rapat OSIS. Setiap dia bicara ada yang menirukan. Kemarin dia menangis di toilet.',
    place: 'school', schoolPart: 'toilet', institution: 'SMP Negeri Contoh Tambang', happened: 'thisMonth', frequency: 'daily', stillGoing: 'yes', harmed: [{ name: 'Maya Andai', age: 14, sex: 'female', className: 'VIII C' }], reportedCount: 5, worry: 2, mustNotKnow: 'Kelompok OSIS', named: 'anonymous',
  },
  steps: [
    { do: 'take', by: 'melati', hours: 3 }, { do: 'identify', by: 'melati', hours: 4, type: 'psychologicalViolence', authority: 'regency' },
    { do: 'open', by: 'melati', hours: 26, files: ['maya'], answer: 'Terima kasih sudah menolong temanmu. Sudah ada petugas yang akan menemaninya. Namamu tidak kami cari.' },
  ],
}

export const openingReports: readonly ToldReport[] = [santri, raka, bagas, kirana, laras, cahya, maya]
