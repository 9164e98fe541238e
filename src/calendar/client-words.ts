import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** What the client reads in their own place. */
export const clientCalendarWords = catalogue(
  {
    menu: 'Jadwalku',
    title: 'Jadwalku',
    later: 'Sesudah itu',
    next: 'Janji berikutnya',
    none: {
      anak: 'Belum ada janji. Nanti kalau sudah ada, kelihatan di sini.',
      remaja: 'Belum ada janji. Begitu dijadwalkan, kamu lihat di sini.',
      dewasa: 'Belum ada janji. Setelah dijadwalkan, terlihat di sini.',
    },
    with: (name: string) => `Bertemu ${name}`,
    where: 'Tempat',
    cancelled: 'Tidak jadi',
    cannot: {
      anak: 'Aku tidak bisa datang',
      remaja: 'Aku tidak bisa datang',
      dewasa: 'Saya tidak bisa datang',
    },
    cannotText: {
      anak: 'Tidak apa-apa. Tulis kalau mau, nanti dicarikan waktu lain.',
      remaja: 'Tidak apa-apa. Boleh tulis alasannya, boleh tidak. Nanti dicarikan waktu lain.',
      dewasa: 'Tidak apa-apa. Alasannya boleh ditulis, boleh tidak. Petugas akan mencari waktu lain.',
    },
    why: {
      anak: 'Mau bilang apa? (boleh kosong)',
      remaja: 'Yang mau kamu sampaikan (boleh kosong)',
      dewasa: 'Yang ingin disampaikan (boleh kosong)',
    },
    send: 'Kirim',
    asked: {
      anak: 'Sudah disampaikan. Kakak petugas akan cari waktu lain.',
      remaja: 'Sudah disampaikan. Petugasmu akan mencari waktu lain.',
      dewasa: 'Sudah disampaikan. Petugas akan mencari waktu lain.',
    },
    keep: 'Simpan ke kalender ponsel',
    keepText: {
      anak: 'Hati-hati: siapa pun yang buka ponselmu bisa lihat ada janji. Kalau ragu, jangan.',
      remaja:
        'Hati-hati: siapa pun yang membuka ponselmu bisa melihat ada janji. Tulisannya hanya "Janji". Kalau ragu, jangan.',
      dewasa:
        'Siapa pun yang membuka ponsel ini dapat melihat ada janji. Tulisannya hanya "Janji". Bila ragu, jangan.',
    },
    keepLink: 'Unduh satu janji ini',
    all: 'Lihat semua janji',
    ask: {
      anak: 'Aku mau minta waktu bertemu',
      remaja: 'Minta waktu bertemu',
      dewasa: 'Minta waktu bertemu',
    },
    askOther: {
      anak: 'Aku mau waktu yang lain',
      remaja: 'Usulkan waktu lain',
      dewasa: 'Usulkan waktu lain',
    },
    askText: {
      anak: 'Tulis kapan kamu bisa, misalnya "Senin pulang sekolah". Kakak petugas akan menjawab di sini, paling lambat besok.',
      remaja:
        'Tulis kapan kamu bisa, misalnya "Senin sesudah jam 2". Petugasmu menjawab di sini dalam sehari.',
      dewasa:
        'Tulis kapan Anda bisa, misalnya "Senin sesudah pukul 14". Petugas menjawab di sini dalam sehari.',
    },
    askUrgent: {
      anak: 'Kalau perlu orang sekarang juga, jangan menunggu di sini.',
      remaja: 'Kalau kamu perlu orang sekarang juga, jangan menunggu di sini.',
      dewasa: 'Bila Anda perlu seseorang sekarang juga, jangan menunggu di sini.',
    },
    askNow: 'Bantuan sekarang',
    askWords: {
      anak: 'Kapan kamu bisa?',
      remaja: 'Kapan kamu bisa, dan apa yang perlu kami tahu?',
      dewasa: 'Kapan Anda bisa, dan apa yang perlu kami tahu?',
    },
    askEmpty: {
      anak: 'Tulis dulu kapan kamu bisa. Satu kata juga boleh.',
      remaja: 'Tulis dulu kapan kamu bisa. Singkat saja tidak apa-apa.',
      dewasa: 'Tulis dulu kapan Anda bisa. Singkat saja cukup.',
    },
    yourAsk: { anak: 'Yang kamu tulis', remaja: 'Yang kamu tulis', dewasa: 'Yang Anda tulis' },
    waits: {
      anak: 'Sudah kami terima. Kakak petugas akan menjawab di sini.',
      remaja: 'Sudah diterima. Petugasmu akan menjawab di sini, paling lambat sehari.',
      dewasa: 'Sudah diterima. Petugas akan menjawab di sini, paling lambat sehari.',
    },
    offersTitle: {
      anak: 'Pilih satu waktu, ya',
      remaja: 'Pilih waktu yang cocok',
      dewasa: 'Pilih waktu yang cocok',
    },
    pick: { anak: 'Aku pilih ini', remaja: 'Pilih ini', dewasa: 'Pilih ini' },
    noneFits: {
      anak: 'Tidak ada yang bisa',
      remaja: 'Tidak ada yang cocok',
      dewasa: 'Tidak ada yang cocok',
    },
    takeBack: { anak: 'Tidak jadi minta', remaja: 'Tidak jadi', dewasa: 'Batalkan permintaan' },
    answered: { anak: 'Jawaban untukmu', remaja: 'Jawaban untukmu', dewasa: 'Jawaban untuk Anda' },
    flashes: {
      asked: 'Sudah disampaikan.',
      gone: 'Janji ini sudah berubah.',
      askedTime: 'Sudah disampaikan. Jawabannya muncul di sini.',
      picked: 'Sudah dipilih. Sampai bertemu.',
      taken: 'Maaf, waktu itu baru saja terisi. Pilih yang lain, ya.',
      takenBack: 'Permintaannya sudah ditarik.',
    },
    entry: 'Janji',
    calendar: 'Kalender',
    ways: {
      in_person: 'Tatap muka',
      telephone: 'Lewat telepon',
      video: 'Lewat panggilan video',
      text: 'Lewat tulisan',
    },
  },
  {
    menu: 'My appointments',
    title: 'My appointments',
    later: 'After that',
    next: 'Next appointment',
    none: {
      anak: 'No appointment yet. When there is one, you see it here.',
      remaja: 'No appointment yet. As soon as one is planned, you see it here.',
      dewasa: 'No appointment yet. Once one is planned, it shows here.',
    },
    with: (name: string) => `Meeting ${name}`,
    where: 'Where',
    cancelled: 'Not taking place',
    cannot: { anak: 'I cannot come', remaja: 'I cannot come', dewasa: 'I cannot come' },
    cannotText: {
      anak: 'That is all right. Write something if you like, and we find another time.',
      remaja: 'That is all right. You may say why, or not. Somebody looks for another time.',
      dewasa: 'That is all right. You may say why, or not. Your worker looks for another time.',
    },
    why: {
      anak: 'What would you like to say? (may stay empty)',
      remaja: 'What you would like to say (may stay empty)',
      dewasa: 'What you would like to say (may stay empty)',
    },
    send: 'Send',
    asked: {
      anak: 'We have told them. Somebody looks for another time.',
      remaja: 'Your worker has been told and looks for another time.',
      dewasa: 'Your worker has been told and looks for another time.',
    },
    keep: 'Save to the calendar of this phone',
    keepText: {
      anak: 'Careful: anybody who opens your phone can see there is an appointment. When unsure, do not.',
      remaja:
        'Careful: anybody who opens your phone can see there is an appointment. It only says "Appointment". When unsure, do not.',
      dewasa:
        'Anybody who opens this phone can see there is an appointment. It only says "Appointment". When unsure, do not.',
    },
    keepLink: 'Download this one appointment',
    all: 'See all appointments',
    ask: {
      anak: 'I would like to meet somebody',
      remaja: 'Ask for a time to meet',
      dewasa: 'Ask for a time to meet',
    },
    askOther: {
      anak: 'I would like another time',
      remaja: 'Suggest another time',
      dewasa: 'Suggest another time',
    },
    askText: {
      anak: 'Write when you can, such as "Monday after school". Somebody answers here, by tomorrow.',
      remaja: 'Write when you can, such as "Monday after 2". Your worker answers here within a day.',
      dewasa: 'Write when you can, such as "Monday after 2 pm". Your worker answers here within a day.',
    },
    askUrgent: {
      anak: 'If you need somebody right now, do not wait here.',
      remaja: 'If you need somebody right now, do not wait here.',
      dewasa: 'If you need somebody right now, do not wait here.',
    },
    askNow: 'Help now',
    askWords: {
      anak: 'When can you come?',
      remaja: 'When can you come, and what should we know?',
      dewasa: 'When can you come, and what should we know?',
    },
    askEmpty: {
      anak: 'Write when you can come first. One word is fine.',
      remaja: 'Write when you can come first. A few words are fine.',
      dewasa: 'Write when you can come first. A few words are enough.',
    },
    yourAsk: { anak: 'What you wrote', remaja: 'What you wrote', dewasa: 'What you wrote' },
    waits: {
      anak: 'We have it. Somebody answers here.',
      remaja: 'We have it. Your worker answers here, within a day.',
      dewasa: 'We have it. Your worker answers here, within a day.',
    },
    offersTitle: {
      anak: 'Choose one of these',
      remaja: 'Choose a time that suits you',
      dewasa: 'Choose a time that suits you',
    },
    pick: { anak: 'I choose this', remaja: 'Choose this', dewasa: 'Choose this' },
    noneFits: { anak: 'None of them works', remaja: 'None of them fits', dewasa: 'None of them fits' },
    takeBack: { anak: 'Never mind', remaja: 'Never mind', dewasa: 'Take the request back' },
    answered: { anak: 'An answer for you', remaja: 'An answer for you', dewasa: 'An answer for you' },
    flashes: {
      asked: 'They have been told.',
      gone: 'This appointment has changed.',
      askedTime: 'They have been told. The answer comes here.',
      picked: 'Chosen. See you then.',
      taken: 'Sorry, that time was taken just now. Please choose another.',
      takenBack: 'The request was taken back.',
    },
    entry: 'Appointment',
    calendar: 'Calendar',
    ways: {
      in_person: 'Face to face',
      telephone: 'By telephone',
      video: 'By video call',
      text: 'In writing',
    },
  },
)
