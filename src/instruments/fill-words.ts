import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of giving an instrument: together, aloud, from paper, or left to the person. */
export const fillWords = catalogue(
  {
    choose: 'Cara mengisi',
    how: {
      staff: 'Diisi bersama di layar',
      spoken: 'Dibacakan, jawabannya dicatat',
      paper: 'Dari lembar kertas',
      unattended: 'Diisi sendiri di tempatnya',
    },
    moment: 'Kapan dalam layanan',
    moments: {
      start: 'Awal',
      review: 'Tinjauan',
      session: 'Sesi',
      end: 'Akhir',
      follow_up: 'Tindak lanjut',
    },
    oneByOne: 'Satu pertanyaan per layar',
    assign: 'Minta diisi sendiri',
    assignIntro: 'Muncul sebagai kartu di tempatnya, tanpa surat dan tanpa pesan. Jawabannya dibaca tim.',
    assigned: 'Kartunya sudah ada di tempatnya.',
    save: 'Simpan dan hitung',
    asIs: 'Simpan walau ada yang kosong',
    note: 'Catatan petugas (boleh kosong)',
    early: (day: string) => `Baru boleh lagi ${day}, karena pertanyaannya menengok ke belakang.`,
    earlyReason: 'Mengapa tetap diisi sekarang',
    earlyMissing: 'Tulis mengapa diisi sekarang, atau tunggu sampai harinya.',
    requiredMissing: (text: string) => `Belum dijawab: ${text}`,
    wrong: (text: string) => `Jawaban tidak terbaca: ${text}`,
    age: (span: string) => `Alat ini dibuat untuk umur ${span}. Pertimbangkan alat lain.`,
    refusals: {
      modeNotAllowed: 'Alat ukur ini tidak boleh diisi sendirian.',
      nobodyOnCall:
        'Ada pertanyaan tentang menyakiti diri, dan sekarang tidak ada yang piket. Isi bersama saat bertemu, atau atur piket dahulu.',
      notForThisReader: 'Tidak dibuat untuk dijawab oleh pembaca itu.',
    },
    overtaken: 'Lembar ini sudah selesai dari tempat lain.',
    overtakenAnswer:
      'Lembar ini sudah selesai dari tempat lain. Jawaban yang baru dikirim belum masuk; betulkan di sini bila perlu.',
    next: 'Lanjut',
    skip: 'Lewati',
    finish: 'Selesai dan hitung',
    check: 'Periksa jawaban',
    question: (at: number, of: number) => `Pertanyaan ${at} dari ${of}`,
  },
  {
    choose: 'How',
    how: {
      staff: 'Together on the screen',
      spoken: 'Read aloud, answers noted',
      paper: 'From a paper sheet',
      unattended: 'Alone in their own place',
    },
    moment: 'When in the service',
    moments: { start: 'Start', review: 'Review', session: 'Session', end: 'End', follow_up: 'Follow-up' },
    oneByOne: 'One question a screen',
    assign: 'Ask them to answer alone',
    assignIntro:
      'It shows as a card in their place, with no letter and no message. The team reads the answers.',
    assigned: 'The card is in their place.',
    save: 'Save and score',
    asIs: 'Save although some are empty',
    note: 'Note by the worker (may stay empty)',
    early: (day: string) => `May be given again on ${day}, because its questions look back.`,
    earlyReason: 'Why it is filled in now all the same',
    earlyMissing: 'Write why it is filled in now, or wait for the day.',
    requiredMissing: (text: string) => `Not answered: ${text}`,
    wrong: (text: string) => `The answer cannot be read: ${text}`,
    age: (span: string) => `This was made for ages ${span}. Think of another one.`,
    refusals: {
      modeNotAllowed: 'This measure may not be answered alone.',
      nobodyOnCall:
        'It asks about self-harm, and nobody is on call now. Fill it in together when you meet, or arrange cover first.',
      notForThisReader: 'Not made to be answered by that reader.',
    },
    overtaken: 'This sheet was finished from somewhere else.',
    overtakenAnswer:
      'This sheet was finished from somewhere else. The answer you just sent is not in it; mend it here if need be.',
    next: 'Next',
    skip: 'Skip',
    finish: 'Finish and score',
    check: 'Check the answers',
    question: (at: number, of: number) => `Question ${at} of ${of}`,
  },
)
