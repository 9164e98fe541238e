import { createHash, randomBytes } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { CROCKFORD, fromBase32, inGroups, tidyCrockford, toBase32 } from './base32.ts'
import { concat, constantTimeEqual, toHex } from './bytes.ts'
import type { Bytes } from './bytes.ts'
import { KEY_BYTES } from './keys.ts'
import { VaultError } from './vault-error.ts'

// One share in bytes: version and number (1) | set (3) | Shamir share (37) | checksum (4). That is 45 bytes,
// which base32 turns into 72 characters, 18 even groups of four.
const VERSION = 1
const SET_BYTES = 3
const PROOF_BYTES = 4
const POINT_BYTES = KEY_BYTES + PROOF_BYTES + 1
const CHECK_BYTES = 4
const SHARE_BYTES = 1 + SET_BYTES + POINT_BYTES + CHECK_BYTES
const GROUP = 4

/** One printed share. Two of the three of one set give the secret back; one alone gives nothing. */
export type Share = {
  readonly number: ShareNumber
  /** Six hex digits, the same on all shares that belong together. */
  readonly set: string
  /** 18 groups of four characters, to be printed. */
  readonly text: string
}

export type ShareNumber = 1 | 2 | 3

/** Splits 32 bytes into three printable shares. Throws VaultError `wrongSize`. */
export async function splitSecret(secret: Uint8Array): Promise<readonly [Share, Share, Share]> {
  if (secret.length !== KEY_BYTES) throw new VaultError('wrongSize')
  const set = randomBytes(SET_BYTES)
  const [first, second, third] = await split(concat(secret, proofOf(secret)), 3, 2)
  if (!first || !second || !third) throw new VaultError('malformed')
  return [share(1, set, first), share(2, set, second), share(3, set, third)]
}

/**
 * Reads one share as typed from paper: case, spaces and hyphens do not count, and O, I and L are read as the
 * digits meant. Throws VaultError `shareMistyped`, so that the error is told at the share it is in.
 */
export function readShare(typed: string): Share {
  const bytes = fromBase32(tidyCrockford(typed), CROCKFORD)
  if (bytes?.length !== SHARE_BYTES) throw new VaultError('shareMistyped')
  const body = bytes.subarray(0, -CHECK_BYTES)
  const number = (bytes[0] ?? 0) & 0x0f
  const sound = constantTimeEqual(checksumOf(body), bytes.subarray(-CHECK_BYTES))
  if (!sound || (bytes[0] ?? 0) >> 4 !== VERSION || !isShareNumber(number)) {
    throw new VaultError('shareMistyped')
  }
  return printed(number, bytes)
}

/**
 * The secret of two shares. Throws VaultError `shareRepeated` (the same share twice),
 * `sharesOfDifferentSets`, or `sharesDoNotJoin` (forged or damaged in a way the checksum could not tell).
 */
export async function joinShares(a: Share, b: Share): Promise<Bytes> {
  const [first, second] = [readShare(a.text), readShare(b.text)]
  if (first.set !== second.set) throw new VaultError('sharesOfDifferentSets')
  if (first.number === second.number) throw new VaultError('shareRepeated')
  const joined = await combine([pointOf(first), pointOf(second)]).catch(() => {
    throw new VaultError('sharesDoNotJoin')
  })
  const secret = new Uint8Array(joined.subarray(0, KEY_BYTES))
  if (!constantTimeEqual(proofOf(secret), joined.subarray(KEY_BYTES))) throw new VaultError('sharesDoNotJoin')
  return secret
}

function share(number: ShareNumber, set: Uint8Array, point: Uint8Array): Share {
  const body = concat(Uint8Array.of((VERSION << 4) | number), set, point)
  return printed(number, concat(body, checksumOf(body)))
}

function printed(number: ShareNumber, bytes: Uint8Array): Share {
  return {
    number,
    set: toHex(bytes.subarray(1, 1 + SET_BYTES)),
    text: inGroups(toBase32(bytes, CROCKFORD), GROUP),
  }
}

function pointOf(read: Share): Bytes {
  const bytes = fromBase32(tidyCrockford(read.text), CROCKFORD)
  if (bytes?.length !== SHARE_BYTES) throw new VaultError('shareMistyped')
  return bytes.slice(1 + SET_BYTES, 1 + SET_BYTES + POINT_BYTES)
}

/** Lies inside the split, so that one share alone says nothing about the secret, not even this. */
function proofOf(secret: Uint8Array): Uint8Array {
  return digest('naungan share proof v1', secret).subarray(0, PROOF_BYTES)
}

function checksumOf(body: Uint8Array): Uint8Array {
  return digest('naungan share check v1', body).subarray(0, CHECK_BYTES)
}

function digest(label: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(label).update(bytes).digest()
}

function isShareNumber(value: number): value is ShareNumber {
  return value === 1 || value === 2 || value === 3
}
