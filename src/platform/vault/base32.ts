import type { Bytes } from './bytes.ts'

/** RFC 4648, which authenticator apps read. */
export const RFC4648 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Crockford's alphabet, made to be read aloud and typed from paper: it has no I, L, O or U. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Base32 without `=`; trailing bits are zero. */
export function toBase32(bytes: Uint8Array, alphabet: string): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((held >>> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet.charAt((held << (5 - bits)) & 31) : text
}

/** The bytes written by {@link toBase32}, or null when a character does not belong or stray bits are left. */
export function fromBase32(text: string, alphabet: string): Bytes | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) return null
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >>> bits
      held &= (1 << bits) - 1
    }
  }
  return held === 0 && bits < 5 ? bytes : null
}

/** What a person typed from paper, with the letters Crockford's alphabet forgives read as the digits meant. */
export function tidyCrockford(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—.,]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** `ABCDEFGH` → `ABCD-EFGH`. */
export function inGroups(text: string, size: number): string {
  return text.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? ''
}
