import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the public pages: asking about one's own data, and coming back for the answer. */
export const words = catalogue(
  {
    titles: { ask: 'Hak atas data', find: 'Lihat permintaanmu' },
    ask: {
      heading: 'Datamu, hakmu',
      lead: {
        anak: 'Apa yang tertulis tentang kamu di sini adalah milikmu juga. Kamu boleh bertanya, membetulkan, atau minta berhenti.',
        remaja:
          'Data tentang kamu adalah hakmu. Kamu boleh melihat, membetulkan, minta dihentikan dulu, atau minta dihapus.',
        dewasa: 'Anda berhak melihat, memperbaiki, membatasi, dan meminta penghapusan data tentang Anda.',
      },
      when: 'Kami menjawab paling lambat 3x24 jam sejak permintaan masuk, juga pada hari libur.',
      limits:
        'Kadang kami tidak boleh memberi semuanya, misalnya kalau membahayakan seseorang atau membuka data orang lain. Kalau begitu, kami tulis alasannya.',
      free: 'Tidak dipungut biaya. Pendampingan tetap berjalan, apa pun yang kamu minta.',
      own: 'Permintaan ini terhubung dengan laporanmu, jadi kamu tidak perlu membuktikan siapa dirimu.',
      send: 'Kirim permintaan',
      staff: (channel: string) =>
        `Anda mengisi untuk orang lain (${channel}). Serahkan kodenya kepada orang itu dan jangan menyimpannya.`,
      closedTitle: 'Permintaan belum bisa diterima di sini',
      closed:
        'Kantor ini belum siap menerima permintaan lewat halaman. Datang, telepon, atau kirim surat ke kantor.',
      whereElse: 'Ke mana lagi bisa bertanya',
      tooMany: 'Banyak yang sedang mengirim. Tunggu sebentar, lalu kirim lagi; tulisanmu masih di sini.',
    },
    channels: { web: 'halaman ini', in_person: 'datang langsung', phone: 'telepon', letter: 'surat' },
    find: {
      heading: 'Lihat permintaanmu',
      lead: 'Ketik enam kata yang kamu terima waktu mengirim permintaan.',
      code: 'Kode enam kata',
      hint: 'Huruf besar atau kecil sama saja.',
      go: 'Lihat',
      askNew: 'Ajukan permintaan baru',
      count: (found: number) => `Kode berisi enam kata. Yang diketik ${found} kata.`,
      unknown: (at: number, word: string) => `Kata ke-${at}, "${word}", tidak ada di daftar kami.`,
      meant: (at: number, word: string, suggestion: string) =>
        `Kata ke-${at}, "${word}", mungkin maksudnya "${suggestion}"?`,
      none: 'Kami tidak menemukan permintaan dengan kode itu. Periksa lagi setiap kata dan urutannya.',
      leave: 'Selesai, tutup permintaan ini',
      left: 'Permintaan sudah ditutup di perangkat ini.',
    },
    copy: {
      title: 'Salinan datamu',
      open: 'Buka salinan laporanmu',
      hidden:
        'Nama dan keterangan orang lain tidak disertakan, supaya data mereka juga terjaga. Yang kamu tulis sendiri ada semua. Simpan di tempat yang aman, atau baca saja di sini.',
      told: 'Yang kamu ceritakan',
      messages: 'Percakapan',
      you: 'Kamu',
      worker: 'Petugas',
    },
    code: {
      title: 'Permintaanmu sudah kami terima',
      label: 'Kodemu',
      keep: 'Catat enam kata ini di tempat yang aman. Hanya dengan kode ini kamu bisa membaca jawabannya. Kami tidak menyimpannya dan tidak bisa mencarikannya lagi.',
      noted: 'Sudah kucatat',
    },
    state: {
      number: 'Nomor',
      kind: 'Yang diminta',
      received: 'Diterima',
      due: 'Dijawab paling lambat',
      late: 'Kami terlambat. Jawaban ini seharusnya sudah ada. Maaf; kepala unit dan petugas pelindungan data melihat keterlambatan ini.',
      now: 'Sekarang',
      states: {
        received: 'Sudah diterima, belum dibuka petugas',
        checking: 'Petugas sedang memastikan siapa yang meminta',
        working: 'Sedang dikerjakan',
        decided: 'Sudah dijawab',
        withdrawn: 'Kamu tarik kembali',
      },
      decisions: {
        granted: 'Permintaan dikabulkan',
        partly: 'Dikabulkan sebagian',
        refused: 'Tidak dapat dikabulkan',
      },
      ground: 'Alasan',
      answer: 'Jawaban',
      done: 'Sudah dilaksanakan',
      notDone: 'Sedang dilaksanakan',
      yours: 'Yang kamu tulis',
      appeal:
        'Tidak setuju? Kamu boleh mengajukan permintaan baru dan menulis alasannya, atau mengadu ke lembaga pengawas pelindungan data.',
      takeBack: 'Tarik kembali permintaan',
      takeBackWhy: 'Kamu boleh berubah pikiran selama belum dijawab.',
      takenBack: 'Permintaan sudah ditarik kembali.',
      tooLate: 'Permintaan ini baru saja dijawab. Baca jawabannya di bawah.',
    },
  },
  {
    titles: { ask: 'Data rights', find: 'See your request' },
    ask: {
      heading: 'Your data, your right',
      lead: {
        anak: 'What is written about you here is yours too. You may ask, put things right, or ask us to stop.',
        remaja:
          'Data about you is your right. You may see it, correct it, have its use stopped for now, or ask for it to be erased.',
        dewasa:
          'You have the right to see, correct and restrict the data about you, and to ask for its erasure.',
      },
      when: 'We answer within 3x24 hours of the request, on holidays too.',
      limits:
        "Sometimes we may not give everything, when it would endanger somebody or disclose another person's data. Then we write down why.",
      free: 'It costs nothing. The help you get goes on, whatever you ask.',
      own: 'This request is tied to your report, so you need not prove who you are.',
      send: 'Send the request',
      staff: (channel: string) =>
        `You are filling this in for somebody else (${channel}). Hand the code to that person and do not keep it.`,
      closedTitle: 'Requests cannot be taken here yet',
      closed:
        'This office is not ready to take requests through this page. Come, call or write to the office.',
      whereElse: 'Where else to ask',
      tooMany:
        'Many people are sending just now. Wait a moment and send again; what you wrote is still here.',
    },
    channels: { web: 'this page', in_person: 'in person', phone: 'telephone', letter: 'letter' },
    find: {
      heading: 'See your request',
      lead: 'Type the six words you were given when you sent the request.',
      code: 'Code of six words',
      hint: 'Capital or small letters make no difference.',
      go: 'See it',
      askNew: 'Make a new request',
      count: (found: number) => `A code has six words. You typed ${found}.`,
      unknown: (at: number, word: string) => `Word ${at}, "${word}", is not in our list.`,
      meant: (at: number, word: string, suggestion: string) =>
        `Word ${at}, "${word}": did you mean "${suggestion}"?`,
      none: 'We find no request with that code. Check each word and the order again.',
      leave: 'Done, close this request',
      left: 'The request is closed on this device.',
    },
    copy: {
      title: 'A copy of your data',
      open: 'Open the copy of your report',
      hidden:
        'Names and details of other people are left out, so that their data is safe too. What you wrote yourself is all here. Keep it in a safe place, or just read it here.',
      told: 'What you told',
      messages: 'Conversation',
      you: 'You',
      worker: 'Worker',
    },
    code: {
      title: 'We have your request',
      label: 'Your code',
      keep: 'Write these six words down in a safe place. Only with this code can you read the answer. We do not keep it and cannot find it again.',
      noted: 'I have written it down',
    },
    state: {
      number: 'Number',
      kind: 'What was asked',
      received: 'Received',
      due: 'Answered by',
      late: 'We are late. The answer should be here by now. We are sorry; the head of the unit and the data-protection officer see this delay.',
      now: 'Now',
      states: {
        received: 'Received, not opened by a worker yet',
        checking: 'A worker is making sure who asks',
        working: 'Being worked on',
        decided: 'Answered',
        withdrawn: 'Taken back by you',
      },
      decisions: {
        granted: 'The request is granted',
        partly: 'Granted in part',
        refused: 'It cannot be granted',
      },
      ground: 'Reason',
      answer: 'Answer',
      done: 'Carried out',
      notDone: 'Being carried out',
      yours: 'What you wrote',
      appeal:
        'Do you disagree? You may make a new request and say why, or complain to the data-protection authority.',
      takeBack: 'Take the request back',
      takeBackWhy: 'You may change your mind until it is answered.',
      takenBack: 'The request has been taken back.',
      tooLate: 'This request has just been answered. Read the answer below.',
    },
  },
)
