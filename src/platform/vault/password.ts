import { createHash, randomBytes } from 'node:crypto'
import { constantTimeEqual } from './bytes.ts'
import { derive } from './derive.ts'
import { keyFor } from './hkdf.ts'
import type { SealKey } from './keys.ts'

export type PasswordKeys = {
  /** Proves the password. Store {@link verifierHash} of it, never the verifier. */
  readonly verifier: Uint8Array
  /** Opens the account's private key. Never stored. */
  readonly wrapKey: SealKey
}

/** 16 random bytes, one salt per password ever set. */
export function newSalt(): Buffer {
  return randomBytes(16)
}

/**
 * Both keys of a password from one Argon2id, in the staff lane: what is stored to check a password gives no
 * help in opening what lies under it. The password counts as NFKC, so that every keyboard types the same.
 */
export async function passwordKeys(password: string, salt: Uint8Array): Promise<PasswordKeys> {
  const root = await derive(password.normalize('NFKC'), salt, 'staff')
  return {
    verifier: keyFor(root, 'naungan password verifier v1'),
    wrapKey: keyFor(root, 'naungan password wrap v1'),
  }
}

/** SHA-256, 32 bytes: the form in which a verifier is stored. */
export function verifierHash(verifier: Uint8Array): Buffer {
  return createHash('sha256').update(verifier).digest()
}

export function verifierMatches(verifier: Uint8Array, stored: Uint8Array): boolean {
  return constantTimeEqual(verifierHash(verifier), stored)
}
