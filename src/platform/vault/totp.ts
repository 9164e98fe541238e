import { createHmac, randomBytes } from 'node:crypto'
import { RFC4648, toBase32 } from './base32.ts'
import { constantTimeEqual, utf8 } from './bytes.ts'

const STEP_SECONDS = 30
const DIGITS = 6
const SECRET_BYTES = 20

/** 20 random bytes, the length RFC 4226 §4 recommends for SHA-1. */
export function newTotpSecret(): Buffer {
  return randomBytes(SECRET_BYTES)
}

/** What an authenticator app reads from the square code. */
export function otpauthUri(secret: Uint8Array, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`
  const query = `secret=${totpSecretText(secret)}&issuer=${encodeURIComponent(issuer)}`
  return `otpauth://totp/${label}?${query}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`
}

/** The secret as text, for those who cannot scan. */
export function totpSecretText(secret: Uint8Array): string {
  return toBase32(secret, RFC4648)
}

/** The time step (30 s since 1970) of a moment in milliseconds. */
export function totpStep(now: number): number {
  return Math.floor(now / 1000 / STEP_SECONDS)
}

/** The six digits of one step. Source: RFC 4226 §5.3, RFC 6238 §4. */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac.readUInt8(mac.length - 1) & 0x0f
  const value = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(value % 10 ** DIGITS).padStart(DIGITS, '0')
}

/**
 * The step a code belongs to, or null when it is refused. One step before and after is accepted, for clocks
 * that run apart; a step up to `lastStep` (the last one accepted, to be stored) is refused, so that a code
 * seen over a shoulder cannot be used again. `now` is in milliseconds.
 */
export function checkTotp(
  secret: Uint8Array,
  typed: string,
  now: number,
  lastStep: number | null,
): number | null {
  const code = utf8(typed.normalize('NFKC').replace(/\s/g, ''))
  let accepted: number | null = null
  for (const step of [totpStep(now) - 1, totpStep(now), totpStep(now) + 1]) {
    const matches = step >= 0 && constantTimeEqual(utf8(totpCode(secret, step)), code)
    if (matches && (lastStep === null || step > lastStep)) accepted = step
  }
  return accepted
}
