import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the second way back: a made-up name and a secret sentence. */
export const secondWayWords = catalogue(
  {
    heading: 'Cara kedua untuk kembali (boleh dilewati)',
    why: 'Kalau takut lupa kata-katanya, pilih nama samaran dan kalimat rahasia buatanmu sendiri.',
    nickname: 'Nama samaran',
    nicknameHint: 'Jangan nama aslimu.',
    passphrase: 'Kalimat rahasia',
    passphraseHint: 'Paling sedikit 10 huruf. Misalnya kalimat lucu yang hanya kamu tahu.',
    save: 'Simpan cara kedua',
    saved: 'Cara kedua sudah tersimpan.',
    has: 'Cara kedua sudah ada: nama samaran dan kalimat rahasia.',
    tooShort: 'Kalimat rahasia ini terlalu pendek. Paling sedikit 10 huruf.',
    noNickname: 'Isi nama samarannya dulu.',
    taken: 'Nama samaran dan kalimat ini tidak bisa dipakai. Coba yang lain.',
  },
  {
    heading: 'A second way back (you may skip this)',
    why: 'If you fear forgetting the words, choose a made-up name and a secret sentence of your own.',
    nickname: 'Made-up name',
    nicknameHint: 'Not your real name.',
    passphrase: 'Secret sentence',
    passphraseHint: 'At least 10 characters. For example a funny sentence only you know.',
    save: 'Keep the second way',
    saved: 'The second way is kept.',
    has: 'You have a second way: a made-up name and a secret sentence.',
    tooShort: 'This sentence is too short. At least 10 characters.',
    noNickname: 'Fill in the made-up name first.',
    taken: 'This name and sentence cannot be used. Try others.',
  },
)
