import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Having the screen back from whoever holds it. The title stands in the browser's history. */
export const takeBackWords = catalogue(
  {
    title: 'Sebentar saja',
    heading: 'Khusus petugas',
    lead: 'Layar ini sedang dipinjamkan. Petugas mengetik kata sandinya untuk melanjutkan.',
    button: 'Ambil kembali layar',
    stay: 'Kembali ke pertanyaan',
    wrong: 'Kata sandi tidak cocok. Periksa huruf besar dan bahasa papan ketik.',
    forgotten: 'Lupa kata sandi? Keluar saja. Yang sudah diketik tetap tersimpan.',
    signOut: 'Keluar dari perangkat ini',
  },
  {
    title: 'Just a moment',
    heading: 'For staff only',
    lead: 'This screen has been lent out. The worker types their password to go on.',
    button: 'Take the screen back',
    stay: 'Back to the questions',
    wrong: 'The password does not match. Check capitals and keyboard language.',
    forgotten: 'Forgotten the password? Sign out. What was typed stays saved.',
    signOut: 'Sign out of this device',
  },
)
