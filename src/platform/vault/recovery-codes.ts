import { createHash, randomBytes } from 'node:crypto'
import { CROCKFORD, inGroups, tidyCrockford, toBase32 } from './base32.ts'

const CODES = 10
const CODE_BYTES = 10

/** Ten codes of 80 random bits, each for one sign-in without the second factor: `7K2M-9QXA-0TDE-4HVB`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => inGroups(toBase32(randomBytes(CODE_BYTES), CROCKFORD), 4))
}

/** SHA-256 (32 bytes) of a code as typed; 80 random bits need no slow hash. Case and hyphens do not count. */
export function hashRecoveryCode(typed: string): Buffer {
  return createHash('sha256').update('naungan recovery code v1').update(tidyCrockford(typed)).digest()
}
