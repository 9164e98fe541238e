import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Where calls from files are heard. */
export const callsHref = '/panggilan'

/** The bell of a file: that a person is needed, never why. */
export const callWords = catalogue(
  {
    title: 'Panggilan dari berkas',
    quiet: 'Tidak ada panggilan sekarang',
    card: (number: string) => `Seseorang dibutuhkan sekarang: berkas ${number}`,
    by: (name: string, when: string) => `Dipanggil oleh ${name} pada ${when}.`,
    hint: 'Hubungi atau datangi pemanggilnya, lalu tekan tombol ini supaya yang lain tahu.',
    hear: 'Saya dengar dan saya tangani',
    heard: 'Tercatat: Anda mendengar dan menangani.',
    late: 'Panggilan itu sudah didengar rekan atau sudah selesai.',
    heardBy: (name: string) => `Didengar oleh ${name}.`,
    open: 'Buka berkas',
    look: 'Lihat panggilan',
  },
  {
    title: 'Calls from files',
    quiet: 'Nobody calls right now',
    card: (number: string) => `Somebody is needed now: file ${number}`,
    by: (name: string, when: string) => `Called by ${name} on ${when}.`,
    hint: 'Call or go to whoever called, then press this so that the others know.',
    hear: 'I heard it and see to it',
    heard: 'Noted: you heard it and see to it.',
    late: 'A colleague heard that call, or it is over.',
    heardBy: (name: string) => `Heard by ${name}.`,
    open: 'Open the file',
    look: 'See the call',
  },
)
