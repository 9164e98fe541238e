import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** What anybody may expect of those who help here (A44), by the age of the reader. Words of this house, belum diverifikasi. */
export const promiseWords = catalogue(
  {
    title: 'Janji kami',
    menu: 'Baca janji kami',
    lead: {
      anak: 'Ini janji kakak-kakak yang membantumu.',
      remaja: 'Ini yang boleh kamu harapkan dari kami.',
      dewasa: 'Ini yang boleh Anda harapkan dari kami.',
    },
    promises: {
      listen: {
        anak: 'Kami mendengarkan. Kami tidak memarahi dan tidak menertawakan.',
        remaja: 'Kami mendengarkan tanpa menghakimi. Ceritamu tidak kami tertawakan dan tidak kami ragukan.',
        dewasa: 'Kami mendengarkan tanpa menghakimi.',
      },
      safe: {
        anak: 'Kami membantu supaya kamu aman.',
        remaja: 'Keamananmu kami dahulukan.',
        dewasa: 'Keamanan Anda kami dahulukan.',
      },
      secret: {
        anak: 'Ceritamu kami simpan baik-baik. Kalau ada bahaya besar, ada yang perlu tahu. Sebisa kami, kamu kami beri tahu dulu.',
        remaja:
          'Ceritamu kami simpan. Kalau ada bahaya bagi seseorang, ada yang perlu tahu, dan kamu kami beri tahu lebih dulu sebisa kami.',
        dewasa:
          'Cerita Anda kami simpan, dengan batas yang sudah dijelaskan. Bila ada bahaya, Anda kami beri tahu lebih dulu sebisa kami.',
      },
      choose: {
        anak: 'Kamu boleh memilih, boleh bilang tidak, dan boleh berhenti.',
        remaja: 'Kamu ikut memutuskan. Kamu boleh bilang tidak, istirahat, atau berhenti.',
        dewasa: 'Anda ikut memutuskan. Anda boleh menolak, beristirahat, atau berhenti.',
      },
      equal: {
        anak: 'Semua anak sama berharganya, apa pun agama, suku, keadaan tubuh, atau sekolahnya.',
        remaja: 'Siapa pun kamu dan apa pun ceritamu, kamu diperlakukan sama baiknya.',
        dewasa: 'Siapa pun Anda dan apa pun cerita Anda, Anda diperlakukan sama baiknya.',
      },
      steady: {
        anak: 'Kami memberi tahu kapan bertemu lagi. Kalau ada yang berganti, kamu diberi tahu dulu.',
        remaja: 'Kamu tahu kapan kita bertemu lagi. Kalau ada yang berubah, kamu diberi tahu lebih dulu.',
        dewasa: 'Anda tahu kapan kita bertemu lagi. Bila ada yang berubah, Anda diberi tahu lebih dulu.',
      },
      free: {
        anak: 'Semua ini tidak usah dibayar.',
        remaja: 'Layanan ini tidak dipungut biaya.',
        dewasa: 'Layanan ini tidak dipungut biaya.',
      },
    },
    workplace:
      'Pemberi kerja Anda tidak kami beri tahu apa pun, juga tidak bahwa Anda datang, kecuali Anda sendiri mengizinkannya secara tertulis.',
    complaint: {
      title: {
        anak: 'Ada yang tidak enak dari kami?',
        remaja: 'Ada yang tidak beres dari kami?',
        dewasa: 'Ada yang ingin dikeluhkan?',
      },
      text: {
        anak: 'Tulis di sini. Yang membaca adalah atasan, bukan orang yang menemanimu. Kamu tidak akan dimarahi.',
        remaja:
          'Tulis di sini. Yang membaca adalah penyelia dan kepala layanan, bukan konselormu. Bantuan untukmu tidak berkurang karena ini.',
        dewasa:
          'Tulis di sini. Yang membaca adalah penyelia dan kepala layanan, bukan konselor Anda. Bantuan untuk Anda tidak berkurang karena ini.',
      },
      label: {
        anak: 'Apa yang terjadi?',
        remaja: 'Apa yang terjadi?',
        dewasa: 'Apa yang terjadi?',
      },
      send: 'Kirim ke penyelia',
      missing: 'Tulis dulu sedikit, ya.',
      tooLong: 'Tulisannya terlalu panjang. Bagi menjadi dua pesan.',
      enough:
        'Hari ini sudah sepuluh keluhan terkirim, dan semuanya dibaca. Tulisan ini masih ada di sini: salin dulu, lalu kirim besok. Untuk bicara sekarang, buka halaman bantuan.',
      nobody:
        'Sekarang belum ada penyelia yang bisa menerima pesan ini. Tulisanmu masih ada di bawah. Hubungi nomor di halaman bantuan.',
      sent: 'Sudah sampai ke penyelia.',
      due: (day: string) => `Dijawab paling lambat ${day}.`,
      own: 'Yang pernah ditulis',
      before:
        'Ditulis sebelum kata-katanya diganti, jadi tidak bisa ditampilkan lagi di sini. Penyelia tetap membacanya.',
      waiting: 'Menunggu jawaban',
      answered: (day: string) => `Dijawab ${day}`,
      answer: 'Jawaban penyelia',
      onPaper: {
        anak: 'Kamu bisa menulisnya di tempatmu, di bagian "Janji kami". Yang membaca adalah atasan, bukan orang yang menemanimu.',
        remaja:
          'Kamu bisa menulisnya di tempatmu, di bagian "Janji kami". Yang membaca adalah penyelia dan kepala layanan, bukan konselormu.',
        dewasa:
          'Anda dapat menulisnya di tempat Anda, di bagian "Janji kami". Yang membaca adalah penyelia dan kepala layanan, bukan konselor Anda.',
      },
      other: 'Atau lewat nomor bantuan di luar kantor ini',
    },
    items: {
      title: { anak: 'Dari konselormu', remaja: 'Dari konselormu', dewasa: 'Dari konselor Anda' },
      from: (day: string) => `Dibagikan ${day}`,
      tryThis: 'Coba ini',
      needs: {
        anak: 'Yang sedang kami bantu',
        remaja: 'Yang sedang kami bantu',
        dewasa: 'Yang sedang kami bantu',
      },
    },
  },
  {
    title: 'Our promise',
    menu: 'Our promise to you',
    lead: {
      anak: 'This is what the people who help you promise.',
      remaja: 'This is what you may expect of us.',
      dewasa: 'This is what you may expect of us.',
    },
    promises: {
      listen: {
        anak: 'We listen. We do not scold and we do not laugh at you.',
        remaja: 'We listen without judging. We neither laugh at your story nor doubt it.',
        dewasa: 'We listen without judging.',
      },
      safe: {
        anak: 'We help to keep you safe.',
        remaja: 'Your safety comes first.',
        dewasa: 'Your safety comes first.',
      },
      secret: {
        anak: 'We look after your story. If there is great danger, somebody needs to know. Whenever we can, we tell you first.',
        remaja:
          'We keep your story. If somebody is in danger, someone has to know, and we tell you first whenever we can.',
        dewasa:
          'We keep your story, within the limits that were explained. If there is danger, we tell you first whenever we can.',
      },
      choose: {
        anak: 'You may choose, you may say no, and you may stop.',
        remaja: 'You decide with us. You may say no, rest or stop.',
        dewasa: 'You decide with us. You may refuse, rest or stop.',
      },
      equal: {
        anak: 'Every child is worth the same, whatever their faith, people, body or school.',
        remaja: 'Whoever you are and whatever your story, you are treated equally well.',
        dewasa: 'Whoever you are and whatever your story, you are treated equally well.',
      },
      steady: {
        anak: 'We tell you when we meet again. If somebody changes, you hear it first.',
        remaja: 'You know when we meet again. If something changes, you hear it first.',
        dewasa: 'You know when we meet again. If something changes, you hear it first.',
      },
      free: {
        anak: 'None of this costs money.',
        remaja: 'This service is free.',
        dewasa: 'This service is free.',
      },
    },
    workplace:
      'Your employer learns nothing from us, not even that you came, unless you yourself allow it in writing.',
    complaint: {
      title: {
        anak: 'Did something feel wrong with us?',
        remaja: 'Is something wrong with how we help?',
        dewasa: 'Do you have a complaint?',
      },
      text: {
        anak: 'Write it here. A supervisor reads it, not the person who is with you. Nobody will be cross with you.',
        remaja:
          'Write it here. The supervisor and the head of the service read it, not your counsellor. Your help does not become less because of it.',
        dewasa:
          'Write it here. The supervisor and the head of the service read it, not your counsellor. Your help does not become less because of it.',
      },
      label: { anak: 'What happened?', remaja: 'What happened?', dewasa: 'What happened?' },
      send: 'Send to the supervisor',
      missing: 'Please write a little first.',
      tooLong: 'This is too long. Please make two messages of it.',
      enough:
        'Ten complaints were sent today, and all of them are read. What is written here is still here: copy it and send it tomorrow. To speak to somebody now, open the help page.',
      nobody:
        'There is no supervisor who can receive this now. What you wrote is still below. Please call a number on the help page.',
      sent: 'It has reached the supervisor.',
      due: (day: string) => `You get an answer by ${day}.`,
      own: 'What you wrote before',
      before:
        'Written before the words were made anew, so it cannot be shown here any more. The supervisor still reads it.',
      waiting: 'Waiting for an answer',
      answered: (day: string) => `Answered ${day}`,
      answer: 'The supervisor’s answer',
      onPaper: {
        anak: 'You can write it in your place, under "Our promise". A supervisor reads it, not the person who is with you.',
        remaja:
          'You can write it in your place, under "Our promise". The supervisor and the head of the service read it, not your counsellor.',
        dewasa:
          'You can write it in your place, under "Our promise". The supervisor and the head of the service read it, not your counsellor.',
      },
      other: 'Or call a help line outside this office',
    },
    items: {
      title: {
        anak: 'From your counsellor',
        remaja: 'From your counsellor',
        dewasa: 'From your counsellor',
      },
      from: (day: string) => `Shared ${day}`,
      tryThis: 'Try this',
      needs: {
        anak: 'What we are helping with',
        remaja: 'What we are helping with',
        dewasa: 'What we are helping with',
      },
    },
  },
)
