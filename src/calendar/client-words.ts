import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** What the client reads in their own place. */
export const clientCalendarWords = catalogue(
  {
    menu: 'Janjiku',
    title: 'Janjiku',
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
    flashes: { asked: 'Sudah disampaikan.', gone: 'Janji ini sudah berubah.' },
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
    flashes: { asked: 'They have been told.', gone: 'This appointment has changed.' },
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
