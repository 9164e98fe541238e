import { catalogue, type Banded } from '#src/platform/i18n/catalogue.ts'

/** Words that only adults read. */
function same(text: string): Banded {
  return { anak: text, remaja: text, dewasa: text }
}

/** Words around the questions of a report: before them, while checking, and once it has been sent. */
export const flowWords = catalogue(
  {
    titles: {
      report: 'Bercerita',
      request_talk: 'Bicara',
      request_counsellor: 'Bicara',
      observation: 'Lembar pengamatan',
    },
    start: {
      report: {
        anak: 'Kamu boleh bercerita di sini',
        remaja: 'Kamu boleh bercerita di sini',
        dewasa: 'Melapor di sini',
      },
      request_talk: { anak: 'Mau curhat?', remaja: 'Mau curhat?', dewasa: 'Ingin bercerita?' },
      request_counsellor: {
        anak: 'Mau ditemani konselor?',
        remaja: 'Mau ditemani konselor?',
        dewasa: 'Ingin bicara dengan konselor?',
      },
      observation: same('Anda melihat sesuatu pada seorang anak?'),
    },
    startLead: {
      report: {
        anak: 'Satu layar satu pertanyaan. Yang wajib diisi hanya ceritamu.',
        remaja: 'Satu layar satu pertanyaan. Yang wajib diisi hanya ceritanya; yang lain boleh dilewati.',
        dewasa:
          'Satu layar satu pertanyaan. Yang wajib diisi hanya ceritanya; selebihnya boleh dilewati. Bukti tidak wajib.',
      },
      request_talk: {
        anak: 'Tulis sedikit, lalu petugas membalas di sini.',
        remaja:
          'Tulis sedikit saja, lalu petugas membalas di sini. Untuk sekarang kami menerimanya sebagai permintaan.',
        dewasa:
          'Tuliskan sedikit saja, lalu petugas membalas di sini. Untuk saat ini kami menerimanya sebagai permintaan.',
      },
      request_counsellor: {
        anak: 'Tulis sedikit, lalu petugas mencarikan konselor untukmu.',
        remaja: 'Tulis sedikit saja, lalu petugas mencarikan konselor yang cocok.',
        dewasa: 'Tuliskan sedikit saja, lalu petugas mencarikan konselor yang sesuai.',
      },
      observation: same(
        'Untuk guru, orang tua, dan orang dewasa lain. Tulis yang Anda lihat, bukan anaknya seperti apa: ini kekhawatiran, bukan cap. Tidak perlu yakin, dan tidak perlu menanyai anak.',
      ),
    },
    begin: { anak: 'Aku mengerti, mulai', remaja: 'Aku mengerti, mulai', dewasa: 'Saya mengerti, mulai' },
    observe: {
      ask: 'Guru, orang tua, atau orang dewasa lain yang melihat tanda-tanda, tetapi belum tahu kejadiannya?',
      go: 'Isi lembar pengamatan',
      paper: 'Lembar kertas',
      print:
        'Isi dengan tangan, lalu serahkan langsung kepada petugas kami. Jangan dititipkan dan jangan difoto.',
    },
    dangerFirst: 'Dalam bahaya sekarang? Buka bantuan dulu.',
    closed: 'Kami belum bisa menerima laporan di sini',
    closedText: 'Petugasnya belum siap. Jangan menunggu kami: pakai salah satu nomor ini.',
    skipRest: 'Langsung ke pengiriman',
    tellNow: {
      anak: 'Aku mau langsung bercerita',
      remaja: 'Aku mau langsung bercerita',
      dewasa: 'Langsung tulis ceritanya',
    },
    enough: {
      anak: 'Cukup, baca lagi lalu kirim',
      remaja: 'Cukup, periksa dan kirim',
      dewasa: 'Cukup, periksa dan kirim',
    },
    draft: {
      found: 'Ada tulisan yang tersimpan di HP ini. Kami sudah mengisikannya kembali.',
      drop: 'Hapus dari HP ini',
      noSignal:
        'Tidak ada sinyal. Yang kamu tulis tersimpan di HP ini. Tekan Lanjut lagi saat sinyal kembali.',
      sending: 'Sedang mengirim …',
      outbox: 'Tidak ada sinyal. Ceritamu tersimpan di HP ini dan akan terkirim sendiri saat sinyal kembali.',
      outboxCode: 'Catat kata-kata ini sekarang. Kata-kata ini berlaku begitu ceritamu terkirim.',
    },
    danger: {
      title: { anak: 'Keselamatanmu dulu', remaja: 'Keselamatanmu dulu', dewasa: 'Keselamatan lebih dahulu' },
      text: {
        anak: 'Pergi ke dekat orang dewasa. Telepon nomor ini atau minta orang di dekatmu menelepon.',
        remaja:
          'Pergi ke tempat yang ada orang dewasanya. Telepon nomor ini atau minta orang di dekatmu menelepon.',
        dewasa:
          'Pindahlah ke tempat yang aman. Hubungi nomor ini atau mintalah orang di dekat Anda menelepon.',
      },
      rings: 'Kalau kamu lanjut dan mengirim, petugas siaga langsung dipanggil.',
      noRing:
        'Kalau kamu lanjut dan mengirim, ceritamu ditaruh paling atas. Tetapi sekarang tidak ada petugas yang berjaga, jadi telepon dulu.',
      goOn: 'Lanjut bercerita',
    },
    check: {
      title: {
        anak: 'Coba kamu baca lagi',
        remaja: 'Baca lagi sebelum dikirim',
        dewasa: 'Periksa sebelum dikirim',
      },
      hint: 'Semuanya masih bisa diubah.',
      files: 'Foto, berkas, atau rekaman suara',
      filesHint:
        'Boleh dilewati, dan boleh dikirim nanti. Tempat, waktu, dan nama HP di dalam berkas kami hapus.',
      filesSexual: 'Jangan mengirim foto atau video tubuh tanpa pakaian. Ceritakan saja; itu sudah cukup.',
      send: 'Kirim',
      change: 'Ubah',
      answer: 'Jawab',
      notStated: 'Tidak diisi',
      fileProblem: (name: string, problem: string) => `${name}: ${problem}`,
      tooManyFiles: (most: number) =>
        `Paling banyak ${most} berkas sekali kirim. Sisanya bisa dikirim nanti.`,
      tooLarge:
        'Berkasnya terlalu besar. Semuanya bersama paling besar 50 MB. Kirim ceritanya dulu; berkasnya bisa menyusul satu per satu.',
      fileAgain: 'Pilih lagi berkasnya; berkas tidak ikut tersimpan di halaman ini.',
    },
    sent: {
      title: 'Terkirim',
      heading: {
        anak: 'Ceritamu sudah kami terima',
        remaja: 'Ceritamu sudah kami terima',
        dewasa: 'Laporan Anda sudah kami terima',
      },
      thanks: {
        anak: 'Terima kasih sudah berani bercerita. Ini bukan salahmu.',
        remaja: 'Terima kasih sudah berani bercerita. Ini bukan salahmu.',
        dewasa: 'Terima kasih sudah melapor.',
      },
      codeLabel: 'Kata-kata rahasiamu',
      codeWhy: {
        anak: 'Dengan enam kata ini kamu bisa kembali dan membaca balasan. Tulis di tempat yang hanya kamu tahu. Jangan beri tahu siapa pun.',
        remaja:
          'Enam kata ini kunci untuk kembali dan membaca balasan. Salin atau tulis di tempat aman. Kami tidak bisa memberikannya lagi.',
        dewasa:
          'Enam kata ini kunci untuk kembali dan membaca balasan. Simpan di tempat aman; kami tidak dapat memberikannya lagi.',
      },
      shownUntil:
        'Kata-kata ini masih terlihat di sini sampai kamu keluar, paling lama setengah jam sesudah kamu berhenti memakai halaman ini.',
      number: (number: string) => `Nomor laporan: ${number}`,
      due: (when: string) => `Petugas berjanji menanganinya paling lambat ${when}.`,
      reply: (when: string) => `Balasan pertama paling lambat ${when}.`,
      dueAndReply: (when: string) => `Petugas berjanji membaca dan membalasnya paling lambat ${when}.`,
      whenOpen: (opens: string) => `${opens} Ceritamu dibaca saat itu, yang mendesak paling dulu.`,
      ringing: 'Petugas siaga sudah dipanggil.',
      notWatched: 'Sekarang tidak ada petugas yang berjaga. Kalau dalam bahaya, telepon nomor darurat.',
      howBack: 'Cara kembali',
      stepOpen: 'Buka halaman awal, lalu pilih “Lihat laporanku”.',
      stepWords: 'Ketik keenam katanya. Huruf besar dan spasi tidak jadi soal.',
      stepLost:
        'Kalau kata-katanya hilang, kamu boleh bercerita lagi dari awal. Petugas bisa menyambungkannya.',
      see: 'Lihat laporanku',
      slip: 'Naungan: kata-kata untuk kembali',
    },
  },
  {
    titles: {
      report: 'Telling',
      request_talk: 'Talking',
      request_counsellor: 'Talking',
      observation: 'Observation sheet',
    },
    start: {
      report: { anak: 'You can tell us here', remaja: 'You can tell us here', dewasa: 'Report here' },
      request_talk: { anak: 'Want to talk?', remaja: 'Want to talk?', dewasa: 'Would you like to talk?' },
      request_counsellor: {
        anak: 'Want a counsellor beside you?',
        remaja: 'Want a counsellor beside you?',
        dewasa: 'Would you like to talk with a counsellor?',
      },
      observation: same('Have you noticed something about a child?'),
    },
    startLead: {
      report: {
        anak: 'One question at a time. Only your story is needed.',
        remaja: 'One question at a time. Only the story is needed; the rest you may skip.',
        dewasa:
          'One question at a time. Only the story is needed; the rest you may skip. Proof is not required.',
      },
      request_talk: {
        anak: 'Write a little, and a worker answers here.',
        remaja: 'Write just a little, and a worker answers here. For now we take it as a request.',
        dewasa: 'Write just a little, and a worker answers here. For now we take it as a request.',
      },
      request_counsellor: {
        anak: 'Write a little, and a worker finds a counsellor for you.',
        remaja: 'Write just a little, and a worker finds a counsellor who suits you.',
        dewasa: 'Write just a little, and a worker finds a suitable counsellor.',
      },
      observation: same(
        'For teachers, parents and other adults. Write what you saw, not what the child is like: it is a concern, not a label. You need not be sure, and you need not question the child.',
      ),
    },
    begin: { anak: 'I understand, start', remaja: 'I understand, start', dewasa: 'I understand, start' },
    observe: {
      ask: 'A teacher, parent or other adult who sees signs but does not know yet what happened?',
      go: 'Fill in the observation sheet',
      paper: 'Paper sheet',
      print:
        'Fill it in by hand and give it to one of our workers in person. Do not send it along or take a photo of it.',
    },
    dangerFirst: 'In danger now? Open help first.',
    closed: 'We cannot take reports here yet',
    closedText: 'The workers are not ready yet. Do not wait for us: use one of these numbers.',
    skipRest: 'Go straight to sending',
    tellNow: {
      anak: 'I want to tell it right away',
      remaja: 'I want to tell it right away',
      dewasa: 'Write what happened right away',
    },
    enough: {
      anak: 'Enough, read it and send',
      remaja: 'Enough, check and send',
      dewasa: 'Enough, check and send',
    },
    draft: {
      found: 'Something you wrote is kept on this phone. We have put it back.',
      drop: 'Delete from this phone',
      noSignal:
        'There is no signal. What you wrote is kept on this phone. Press Continue again when it is back.',
      sending: 'Sending …',
      outbox:
        'There is no signal. Your story is kept on this phone and is sent by itself when the signal is back.',
      outboxCode: 'Write these words down now. They work as soon as your story has been sent.',
    },
    danger: {
      title: { anak: 'Your safety first', remaja: 'Your safety first', dewasa: 'Safety first' },
      text: {
        anak: 'Go near an adult. Call this number or ask someone near you to call.',
        remaja: 'Go where there are adults. Call this number or ask someone near you to call.',
        dewasa: 'Move to a safe place. Call this number or ask someone near you to call.',
      },
      rings: 'If you go on and send, the worker on call is rung at once.',
      noRing: 'If you go on and send, your story goes to the top. But nobody is on watch now, so call first.',
      goOn: 'Go on telling',
    },
    check: {
      title: {
        anak: 'Read it once more',
        remaja: 'Read it again before sending',
        dewasa: 'Check before sending',
      },
      hint: 'Everything can still be changed.',
      files: 'Photos, files or a voice recording',
      filesHint:
        'You may skip this, and send them later. We remove the place, time and phone name inside the files.',
      filesSexual: 'Do not send photos or videos of a body without clothes. Telling is enough.',
      send: 'Send',
      change: 'Change',
      answer: 'Answer',
      notStated: 'Not filled in',
      fileProblem: (name: string, problem: string) => `${name}: ${problem}`,
      tooManyFiles: (most: number) => `At most ${most} files at a time. The rest can be sent later.`,
      tooLarge:
        'The files are too large. Together they may be 50 MB at most. Send the story first; the files can follow one by one.',
      fileAgain: 'Choose the files again; files are not kept in this page.',
    },
    sent: {
      title: 'Sent',
      heading: {
        anak: 'We have your story',
        remaja: 'We have your story',
        dewasa: 'We have received your report',
      },
      thanks: {
        anak: 'Thank you for being brave enough to tell. It is not your fault.',
        remaja: 'Thank you for being brave enough to tell. It is not your fault.',
        dewasa: 'Thank you for reporting.',
      },
      codeLabel: 'Your secret words',
      codeWhy: {
        anak: 'With these six words you can come back and read our reply. Write them where only you know. Tell nobody.',
        remaja:
          'These six words are your key to come back and read our reply. Copy them or write them somewhere safe. We cannot give them again.',
        dewasa:
          'These six words are your key to come back and read our reply. Keep them safe; we cannot give them again.',
      },
      shownUntil:
        'These words stay visible here until you leave, at most half an hour after you stop using this page.',
      number: (number: string) => `Report number: ${number}`,
      due: (when: string) => `A worker promises to take it in hand by ${when}.`,
      reply: (when: string) => `The first reply comes by ${when}.`,
      dueAndReply: (when: string) => `A worker promises to read it and reply by ${when}.`,
      whenOpen: (opens: string) => `${opens} Your story is read then, the urgent ones first.`,
      ringing: 'The worker on call has been rung.',
      notWatched: 'Nobody is on watch now. In danger, call an emergency number.',
      howBack: 'How to come back',
      stepOpen: 'Open the home page and choose “See my report”.',
      stepWords: 'Type the six words. Capitals and spaces do not matter.',
      stepLost: 'If you lose the words, you may tell it again. A worker can connect the two.',
      see: 'See my report',
      slip: 'Naungan: words for coming back',
    },
  },
)
