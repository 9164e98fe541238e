import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of a client's own place. */
export const portalWords = catalogue(
  {
    title: 'Tempatku',
    helpNow: 'Aku butuh bantuan sekarang',
    backHome: 'Tempatku',
    greeting: {
      morning: (name: string) => `Selamat pagi, ${name}`,
      noon: (name: string) => `Selamat siang, ${name}`,
      afternoon: (name: string) => `Selamat sore, ${name}`,
      evening: (name: string) => `Selamat malam, ${name}`,
    },
    lead: {
      anak: 'Ini tempatmu. Pelan-pelan saja. Kamu boleh pergi kapan saja.',
      remaja: 'Ini tempatmu sendiri. Lihat yang kamu mau, lewati yang tidak, dan pergi kapan saja.',
      dewasa: 'Ini tempat Anda sendiri. Lihat yang Anda perlukan, dan tinggalkan kapan saja.',
    },
    emptyTitle: {
      anak: 'Belum ada apa-apa di sini',
      remaja: 'Belum ada apa-apa di sini',
      dewasa: 'Belum ada apa-apa di sini',
    },
    empty: {
      anak: 'Nanti yang kamu dan petugasmu buat bersama ada di sini.',
      remaja: 'Yang kamu dan petugasmu kerjakan bersama akan muncul di sini.',
      dewasa: 'Yang dikerjakan bersama petugas akan muncul di sini.',
    },
    menu: 'Di tempat ini',
    parts: {
      daily: { anak: 'Setiap hari', remaja: 'Sehari-hari', dewasa: 'Sehari-hari' },
      together: {
        anak: 'Bersama petugasku',
        remaja: 'Bersama petugasku',
        dewasa: 'Bersama petugas',
      },
      place: { anak: 'Tentang tempat ini', remaja: 'Tentang tempat ini', dewasa: 'Tentang tempat ini' },
    },
    who: 'Siapa yang bisa membaca',
    second: 'Cara masuk kedua',
    leave: 'Keluar',
    leaveTitle: 'Keluar dari tempatku',
    leaveText: {
      anak: 'Setelah keluar, tempat ini tertutup di perangkat ini. Untuk masuk lagi, pakai enam katamu.',
      remaja: 'Setelah keluar, tempat ini tertutup di perangkat ini. Untuk masuk lagi, pakai enam katamu.',
      dewasa: 'Setelah keluar, tempat ini tertutup di perangkat ini. Untuk masuk lagi, pakai enam kata Anda.',
    },
    read: 'Tercatat. Petugas tahu jawabannya sudah sampai.',
    left: 'Kamu sudah keluar.',
    stay: 'Tetap di sini',
    dontSave:
      'Di HP atau komputer yang dipakai bersama, jangan simpan kata-katamu di sana, dan keluar bila sudah selesai.',
    readers: {
      title: 'Siapa yang bisa membaca',
      lead: {
        anak: 'Hanya orang-orang ini yang bisa melihat yang kamu tulis di sini.',
        remaja: 'Hanya orang-orang ini yang bisa membaca yang kamu tulis di sini.',
        dewasa: 'Hanya orang-orang ini yang dapat membaca yang Anda tulis di sini.',
      },
      team: 'Petugas yang mendampingi',
      teamText: 'Mereka membaca yang ada di sini. Setiap kali mereka membuka, itu tercatat.',
      caregivers: 'Orang tua atau wali',
      caregiversText: {
        anak: 'Mereka punya tempat sendiri: hanya tugas dan janji untuk mereka. Mereka tidak bisa membaca yang ada di tempatmu.',
        remaja:
          'Mereka punya tempat sendiri: hanya tugas dan janji untuk mereka. Mereka tidak bisa membaca yang ada di tempatmu.',
        dewasa:
          'Mereka punya tempat sendiri: hanya tugas dan janji untuk mereka. Mereka tidak dapat membaca yang ada di tempat Anda.',
      },
      noCaregivers: 'Tidak ada orang tua atau wali yang punya tempat sendiri.',
      ownPlace:
        'Tempat ini terpisah dari tempat anak yang Anda dampingi. Anda melihat yang dibagikan kepada para pendamping; yang ditulis anak tidak terlihat di sini, dan itu memang haknya.',
      someone: 'Orang yang dipercaya',
      nobodyElse: {
        anak: 'Selain mereka tidak ada. Guru lain, teman, dan siapa pun di luar daftar ini tidak bisa melihat tempatmu. Kalau suatu hari tak seorang pun dari mereka bertugas lagi, dua petugas bersama-sama bisa membukanya, dan itu tercatat.',
        remaja:
          'Selain mereka tidak ada. Guru lain, teman, dan siapa pun di luar daftar ini tidak bisa melihat tempatmu. Kalau suatu hari tak seorang pun dari mereka bertugas lagi, dua petugas bersama-sama bisa membukanya, dan itu tercatat.',
        dewasa:
          'Selain mereka tidak ada. Siapa pun di luar daftar ini, juga di sekolah atau tempat kerja, tidak dapat melihat tempat ini. Bila suatu hari tidak seorang pun dari mereka bertugas lagi, dua petugas bersama-sama dapat membukanya, dan itu tercatat.',
      },
      consents: {
        anak: 'Yang sudah ditanyakan kepadamu',
        remaja: 'Yang sudah ditanyakan kepadamu',
        dewasa: 'Yang sudah ditanyakan',
      },
      consentsText: {
        anak: 'Kamu boleh berubah pikiran. Bilang saja kepada petugasmu.',
        remaja: 'Kamu boleh berubah pikiran. Bilang saja kepada petugasmu.',
        dewasa: 'Anda boleh berubah pikiran. Sampaikan saja kepada petugas.',
      },
      noConsents: 'Belum ada yang tercatat.',
      notTold: {
        anak: 'Ada satu hal yang tidak bisa kami simpan sendiri: kalau nyawa atau keselamatan seseorang terancam. Kamu diberi tahu lebih dulu.',
        remaja:
          'Ada satu hal yang tidak bisa kami simpan sendiri: kalau nyawa atau keselamatan seseorang terancam. Kamu diberi tahu lebih dulu.',
        dewasa:
          'Ada satu hal yang tidak dapat kami simpan sendiri: bila nyawa atau keselamatan seseorang terancam. Anda diberi tahu lebih dulu.',
      },
      purpose: 'Untuk apa',
      giver: 'Siapa yang menjawab',
      self: { anak: 'Kamu sendiri', remaja: 'Kamu sendiri', dewasa: 'Anda sendiri' },
      answer: 'Jawaban',
      since: 'Sejak',
      withdrawn: 'Ditarik kembali',
      expired: 'Sudah lewat masanya',
      until: (day: string) => `sampai ${day}`,
    },
  },
  {
    title: 'My place',
    helpNow: 'I need help now',
    backHome: 'My place',
    greeting: {
      morning: (name: string) => `Good morning, ${name}`,
      noon: (name: string) => `Good afternoon, ${name}`,
      afternoon: (name: string) => `Good afternoon, ${name}`,
      evening: (name: string) => `Good evening, ${name}`,
    },
    lead: {
      anak: 'This is your place. Take your time. You can go whenever you like.',
      remaja: 'This is your own place. Look at what you want, skip the rest, and go whenever you like.',
      dewasa: 'This is your own place. Look at what you need, and leave whenever you like.',
    },
    emptyTitle: {
      anak: 'Nothing here yet',
      remaja: 'Nothing here yet',
      dewasa: 'Nothing here yet',
    },
    empty: {
      anak: 'What you and your worker make together will be here.',
      remaja: 'What you and your worker do together will show up here.',
      dewasa: 'What you work on together with your worker will show up here.',
    },
    menu: 'In this place',
    parts: {
      daily: { anak: 'Every day', remaja: 'Day by day', dewasa: 'Day by day' },
      together: { anak: 'With my worker', remaja: 'With my worker', dewasa: 'With my worker' },
      place: { anak: 'About this place', remaja: 'About this place', dewasa: 'About this place' },
    },
    who: 'Who can read',
    second: 'A second way in',
    leave: 'Leave',
    leaveTitle: 'Leave my place',
    leaveText: {
      anak: 'When you leave, this place is closed on this device. To come in again, use your six words.',
      remaja: 'When you leave, this place is closed on this device. To come in again, use your six words.',
      dewasa: 'When you leave, this place is closed on this device. To come in again, use your six words.',
    },
    read: 'Noted. The worker knows that the answer arrived.',
    left: 'You have left.',
    stay: 'Stay here',
    dontSave:
      'On a phone or computer that others use, do not keep your words there, and leave when you are done.',
    readers: {
      title: 'Who can read',
      lead: {
        anak: 'Only these people can see what you write here.',
        remaja: 'Only these people can read what you write here.',
        dewasa: 'Only these people can read what you write here.',
      },
      team: 'Workers who are with you',
      teamText: 'They read what is here. Each time they open it, that is written down.',
      caregivers: 'Parents or guardians',
      caregiversText: {
        anak: 'They have a place of their own: only tasks and appointments for them. They cannot read what is in your place.',
        remaja:
          'They have a place of their own: only tasks and appointments for them. They cannot read what is in your place.',
        dewasa:
          'They have a place of their own: only tasks and appointments for them. They cannot read what is in your place.',
      },
      noCaregivers: 'No parent or guardian has a place of their own.',
      ownPlace:
        'This place is apart from that of the child you care for. You see what is shared with carers; what the child writes is not shown here, and that is their right.',
      someone: 'A trusted person',
      nobodyElse: {
        anak: 'Besides them: nobody. Other teachers, friends and anyone not on this list cannot see this place. If one day none of them works here any more, two workers together can open it, and that is written down.',
        remaja:
          'Besides them: nobody. Other teachers, friends and anyone not on this list cannot see this place. If one day none of them works here any more, two workers together can open it, and that is written down.',
        dewasa:
          'Besides them: nobody. Other teachers, friends and anyone not on this list cannot see this place. If one day none of them works here any more, two workers together can open it, and that is written down.',
      },
      consents: {
        anak: 'What you were asked',
        remaja: 'What you were asked',
        dewasa: 'What you were asked',
      },
      consentsText: {
        anak: 'You may change your mind. Just tell your worker.',
        remaja: 'You may change your mind. Just tell your worker.',
        dewasa: 'You may change your mind. Just tell your worker.',
      },
      noConsents: 'Nothing is recorded yet.',
      notTold: {
        anak: 'One thing we cannot keep to ourselves: when somebody’s life or safety is in danger. You are told first.',
        remaja:
          'One thing we cannot keep to ourselves: when somebody’s life or safety is in danger. You are told first.',
        dewasa:
          'One thing we cannot keep to ourselves: when somebody’s life or safety is in danger. You are told first.',
      },
      purpose: 'What for',
      giver: 'Who answered',
      self: { anak: 'You yourself', remaja: 'You yourself', dewasa: 'You yourself' },
      answer: 'Answer',
      since: 'Since',
      withdrawn: 'Taken back',
      expired: 'No longer valid',
      until: (day: string) => `until ${day}`,
    },
  },
)
