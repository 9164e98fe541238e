import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of a questionnaire in a person's own place. Nothing here names what happened to them. */
export const clientWords = catalogue(
  {
    title: 'Pertanyaan singkat',
    card: 'Pertanyaan singkat menunggu',
    helpNow: 'Aku butuh bantuan sekarang',
    cardText: {
      anak: 'Ada beberapa pertanyaan untukmu. Jawab kalau mau, pelan-pelan saja.',
      remaja: 'Ada beberapa pertanyaan. Jawab kapan kamu mau; boleh dilewati.',
      dewasa: 'Ada beberapa pertanyaan. Jawab bila Anda berkenan; boleh dilewati.',
    },
    cardOpen: (title: string) => `Buka: ${title}`,
    before: {
      anak: 'Tidak ada jawaban benar atau salah. Petugas yang menemanimu membacanya, biasanya saat kantor buka.',
      remaja:
        'Tidak ada jawaban benar atau salah. Tim yang mendampingimu membacanya, biasanya pada jam kerja.',
      dewasa:
        'Tidak ada jawaban benar atau salah. Tim yang mendampingi Anda membacanya, biasanya pada jam kerja.',
    },
    togetherTitle: {
      anak: 'Yang ini kita isi bersama saat bertemu',
      remaja: 'Yang ini kita isi bersama saat bertemu',
      dewasa: 'Yang ini kita isi bersama saat bertemu',
    },
    together: {
      anak: 'Sekarang tidak ada petugas yang berjaga, jadi yang ini menunggu sampai kita bertemu. Kalau kamu butuh orang sekarang, tekan tombol bantuan di atas.',
      remaja:
        'Sekarang tidak ada petugas yang piket, jadi yang ini menunggu sampai bertemu. Kalau butuh orang sekarang, pakai tombol bantuan di atas.',
      dewasa:
        'Sekarang tidak ada petugas piket, jadi ini menunggu sampai bertemu. Bila perlu orang sekarang, gunakan tombol bantuan di atas.',
    },
    next: 'Lanjut',
    skip: { anak: 'Lewati yang ini', remaja: 'Lewati', dewasa: 'Lewati' },
    later: 'Simpan, lanjut nanti',
    decline: {
      anak: 'Aku tidak mau mengisi ini',
      remaja: 'Aku tidak mau mengisi ini',
      dewasa: 'Saya tidak ingin mengisi ini',
    },
    check: { anak: 'Lihat lagi jawabanmu', remaja: 'Periksa jawabanmu', dewasa: 'Periksa jawaban Anda' },
    send: 'Kirim',
    wrong: 'Jawabannya belum terbaca. Coba tulis lagi.',
    thanks: { anak: 'Terima kasih', remaja: 'Terima kasih', dewasa: 'Terima kasih' },
    thanksText: {
      anak: 'Jawabanmu sudah sampai. Nanti kita bicarakan bersama kalau kamu mau.',
      remaja: 'Jawabanmu sudah tersimpan. Nanti bisa dibicarakan bersama kalau kamu mau.',
      dewasa: 'Jawaban Anda tersimpan dan akan dibicarakan bersama bila Anda berkenan.',
    },
    late: {
      anak: 'Jawaban yang baru kamu kirim juga sudah sampai.',
      remaja: 'Jawaban yang baru kamu kirim juga sudah sampai.',
      dewasa: 'Jawaban yang baru Anda kirim juga sudah sampai.',
    },
    declined: {
      anak: 'Tidak apa-apa. Kamu tidak harus mengisinya.',
      remaja: 'Tidak apa-apa. Bantuanmu tetap sama.',
      dewasa: 'Tidak apa-apa. Layanan untuk Anda tetap sama.',
    },
    helpTitle: {
      anak: 'Terima kasih sudah jujur. Kamu tidak sendirian.',
      remaja: 'Terima kasih sudah jujur. Kamu tidak sendirian.',
      dewasa: 'Terima kasih sudah jujur. Anda tidak sendirian.',
    },
    help: {
      anak: 'Petugasmu sudah diberi tahu. Kalau rasanya berat sekali sekarang, bicaralah dengan orang dewasa yang kamu percaya, atau telepon:',
      remaja:
        'Timmu sudah diberi tahu. Kalau berat sekali sekarang, jangan sendirian: bicara dengan orang yang kamu percaya, atau telepon:',
      dewasa:
        'Tim sudah diberi tahu. Bila terasa berat sekali sekarang, jangan sendirian: bicaralah dengan orang yang Anda percaya, atau telepon:',
    },
    moreHelp: 'Semua nomor bantuan dan latihan napas',
    aloud: 'Bacakan',
    quiet: 'Berhenti membaca',
    workingText: 'Terjemahan kerja, belum divalidasi.',
    unvalidated: 'Belum tervalidasi.',
  },
  {
    title: 'A few questions',
    card: 'A few questions are waiting',
    helpNow: 'I need help now',
    cardText: {
      anak: 'There are some questions for you. Answer if you like, slowly.',
      remaja: 'There are some questions. Answer when you like; you may skip.',
      dewasa: 'There are some questions. Answer if you wish; you may skip.',
    },
    cardOpen: (title: string) => `Open: ${title}`,
    before: {
      anak: 'No answer is right or wrong. The worker who is with you reads it, mostly when the office is open.',
      remaja: 'No answer is right or wrong. Your team reads it, mostly in office hours.',
      dewasa: 'No answer is right or wrong. Your team reads it, mostly in office hours.',
    },
    togetherTitle: {
      anak: 'This one we fill in together when we meet',
      remaja: 'This one we fill in together when we meet',
      dewasa: 'This one we fill in together when we meet',
    },
    together: {
      anak: 'Nobody is on duty now, so this one waits until we meet. If you need somebody now, press the button on top.',
      remaja:
        'Nobody is on call now, so this one waits until we meet. If you need somebody now, use the help button on top.',
      dewasa:
        'Nobody is on call now, so this one waits until we meet. If you need somebody now, use the help button on top.',
    },
    next: 'Next',
    skip: { anak: 'Skip this one', remaja: 'Skip', dewasa: 'Skip' },
    later: 'Keep it, go on later',
    decline: {
      anak: 'I do not want to fill this in',
      remaja: 'I do not want to fill this in',
      dewasa: 'I would rather not fill this in',
    },
    check: { anak: 'Look at your answers again', remaja: 'Check your answers', dewasa: 'Check your answers' },
    send: 'Send',
    wrong: 'The answer cannot be read. Please write it again.',
    thanks: { anak: 'Thank you', remaja: 'Thank you', dewasa: 'Thank you' },
    thanksText: {
      anak: 'Your answers have arrived. We can talk about them together if you like.',
      remaja: 'Your answers are kept. They can be talked about together if you like.',
      dewasa: 'Your answers are kept and will be talked about together if you wish.',
    },
    late: {
      anak: 'The answer you just sent has arrived too.',
      remaja: 'The answer you just sent has arrived too.',
      dewasa: 'The answer you just sent has arrived too.',
    },
    declined: {
      anak: 'That is fine. You do not have to.',
      remaja: 'That is fine. Your help stays the same.',
      dewasa: 'That is fine. Your service stays the same.',
    },
    helpTitle: {
      anak: 'Thank you for being honest. You are not alone.',
      remaja: 'Thank you for being honest. You are not alone.',
      dewasa: 'Thank you for being honest. You are not alone.',
    },
    help: {
      anak: 'Your worker has been told. If it is very heavy now, talk with a grown-up you trust, or call:',
      remaja:
        'Your team has been told. If it is very heavy now, do not stay alone: talk with somebody you trust, or call:',
      dewasa:
        'The team has been told. If it is very heavy now, do not stay alone: talk with somebody you trust, or call:',
    },
    moreHelp: 'All help lines and the breathing exercise',
    aloud: 'Read aloud',
    quiet: 'Stop reading',
    workingText: 'Working translation, not validated.',
    unvalidated: 'Not yet validated.',
  },
)
