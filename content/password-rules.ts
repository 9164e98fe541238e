import { catalogue } from '#src/platform/i18n/catalogue.ts'
import { commonPasswords, commonStems } from './common-passwords.ts'

export type PasswordWeakness = 'tooShort' | 'tooLong' | 'common' | 'repeated' | 'sequence' | 'containsName'

/** NIST SP 800-63B: length and a list of known passwords, no rules about kinds of characters. */
const shortestPassword = 12
/** Long enough for any passphrase, short enough that hashing cannot be used to slow the server. */
const longestPassword = 200

/**
 * Why a password is refused, or null. `names`: the product, the office, the person's own name and account
 * name; parts under four letters are left aside, since they occur in ordinary words.
 */
export function passwordWeakness(password: string, names: readonly string[] = []): PasswordWeakness | null {
  const length = [...password].length
  if (length < shortestPassword) return 'tooShort'
  if (length > longestPassword) return 'tooLong'
  const plain = password.normalize('NFKC').toLowerCase()
  if (isRepeated(plain)) return 'repeated'
  if (isSequence(plain)) return 'sequence'
  if (holdsName(plain, ['naungan', ...names])) return 'containsName'
  return isCommon(plain) ? 'common' : null
}

/** Few different characters, or one short piece over and over: aaaaaaaaaaaa, abcabcabcabc. */
function isRepeated(text: string): boolean {
  return new Set(text).size < 5 || /^(.{1,6})\1+$/s.test(text)
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const runs = [...rows, ...rows.map((row) => [...row].toReversed().join(''))]

/** More than half of it runs along the alphabet, the digits or a row of keys. */
function isSequence(text: string): boolean {
  let covered = 0
  let at = 0
  while (at < text.length) {
    const length = runLengthAt(text, at)
    if (length >= 4) covered += length
    at += Math.max(1, length)
  }
  return covered * 2 > text.length
}

function runLengthAt(text: string, at: number): number {
  let length = 1
  while (at + length < text.length && runs.some((run) => run.includes(text.slice(at, at + length + 1))))
    length += 1
  return length
}

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function isCommon(text: string): boolean {
  // Digits alone are telephone numbers, dates and identity numbers: all of them can be looked up.
  if (commonPasswords.has(text) || /^[\d\s.+-]+$/.test(text)) return true
  const letters = text.replace(/[^\p{L}]/gu, '')
  const spelled = text
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign)
  return [letters, spelled.replace(/[^\p{L}]/gu, '')].some(isOneOrTwoStems)
}

function isOneOrTwoStems(letters: string): boolean {
  if (commonStems.has(letters)) return true
  for (let at = 3; at <= letters.length - 3; at += 1) {
    if (commonStems.has(letters.slice(0, at)) && commonStems.has(letters.slice(at))) return true
  }
  return false
}

/** A name counts when little is left beside it; a long passphrase may mention one. */
function holdsName(text: string, names: readonly string[]): boolean {
  const parts = names
    .flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length >= 4)
  const rest = parts.reduce((left, part) => left.replaceAll(part, ''), text)
  return rest.length < text.length && rest.length < shortestPassword
}

/** What to say to the person; the password itself is never repeated. */
export const passwordWords = catalogue(
  {
    tooShort: `Pakai sedikitnya ${shortestPassword} karakter. Empat kata acak mudah diingat.`,
    tooLong: `Pakai paling banyak ${longestPassword} karakter.`,
    common: 'Kata sandi ini mudah ditebak. Pilih beberapa kata yang tidak berhubungan.',
    repeated: 'Kata sandi ini mengulang bagian yang sama. Pilih beberapa kata yang berbeda.',
    sequence: 'Kata sandi ini mengikuti urutan huruf, angka, atau tombol. Pilih beberapa kata acak.',
    containsName: 'Jangan pakai nama sendiri, nama kantor, atau nama layanan.',
  },
  {
    tooShort: `Use at least ${shortestPassword} characters. Four random words are easy to remember.`,
    tooLong: `Use at most ${longestPassword} characters.`,
    common: 'This password is easy to guess. Choose a few unrelated words.',
    repeated: 'This password repeats the same piece. Choose a few different words.',
    sequence: 'This password follows the alphabet, digits or a row of keys. Choose a few random words.',
    containsName: 'Do not use your own name, the name of the office or of the service.',
  },
)
