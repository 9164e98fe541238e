import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const recoveryWords = catalogue(
  {
    title: 'Pemulihan berkas',
    ask: 'Minta pemulihan',
    intro:
      'Hanya bila tidak ada lagi yang bisa membuka sebuah berkas. Perlu dua orang, masing-masing dengan satu lembar tercetak, dan satu alasan. Semua pembaca berkas melihatnya.',
    waiting: 'Menunggu Anda',
    waitingEmpty: 'Tidak ada permintaan yang menunggu lembar Anda.',
    asked: 'Yang Anda minta',
    askedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Alasan',
    reader: 'Untuk dibaca',
    second: 'Orang kedua',
    open: 'Buka dengan lembar kedua',
    refuse: 'Tolak',
    secondTitle: 'Buka dengan lembar kedua',
    secondIntro:
      'Dengan lembar Anda, berkas dibuka untuk orang yang disebut. Kalau alasannya tidak Anda kenali, tolak.',
    cancel: 'Kembali',
  },
  {
    title: 'Recovery of a file',
    ask: 'Ask for recovery',
    intro:
      'Only when nobody can open a file any more. It takes two people, each with one printed sheet, and one reason. All readers of the file see it.',
    waiting: 'Waiting for you',
    waitingEmpty: 'No request waits for your sheet.',
    asked: 'What you asked for',
    askedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Reason',
    reader: 'To be read by',
    second: 'Second person',
    open: 'Open with the second sheet',
    refuse: 'Refuse',
    secondTitle: 'Open with the second sheet',
    secondIntro:
      'With your sheet, the file is opened for the person named. If you do not recognise the reason, refuse.',
    cancel: 'Back',
  },
)
