import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** What is said at either door without an account when what was typed cannot be read, or came too often. */
export const doorKeysWords = catalogue(
  {
    empty: 'Ketik dulu keenam katanya.',
    count: (found: number) => `Kodenya enam kata; yang diketik ${found}.`,
    unknown: (position: number, typed: string) =>
      `Kata ke-${position}, “${typed}”, tidak ada di daftar kata kami. Coba periksa ejaannya.`,
    meant: (position: number, typed: string, meant: string) =>
      `Kata ke-${position}, “${typed}”: mungkin maksudmu “${meant}”?`,
    wrongNickname: 'Nama samaran dan kalimat ini tidak cocok. Coba periksa ejaannya.',
    both: 'Isi nama samaran dan kalimat rahasianya.',
    wait: (seconds: number) =>
      `Sudah beberapa kali tidak cocok. Tunggu ${seconds} detik, lalu coba lagi. Tidak ada yang terkunci.`,
  },
  {
    empty: 'Type the six words first.',
    count: (found: number) => `The code is six words; ${found} were typed.`,
    unknown: (position: number, typed: string) =>
      `Word ${position}, “${typed}”, is not on our list of words. Please check its spelling.`,
    meant: (position: number, typed: string, meant: string) =>
      `Word ${position}, “${typed}”: did you mean “${meant}”?`,
    wrongNickname: 'This name and sentence do not match. Please check the spelling.',
    both: 'Fill in the made-up name and the secret sentence.',
    wait: (seconds: number) =>
      `That did not match several times. Wait ${seconds} seconds and try again. Nothing is locked.`,
  },
)
