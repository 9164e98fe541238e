import { createHash, hash, randomBytes } from 'node:crypto'
import { openWith, sealTo } from './box.ts'
import { keyFor } from './hkdf.ts'
import { asPrivateKey, asSealKey, KEY_BYTES } from './keys.ts'
import type { PrivateKey, PublicKey, SealKey } from './keys.ts'
import type { Place } from './place.ts'
import { openBytes, sealBytes } from './seal.ts'

const MEMORY_LABEL = Buffer.from('naungan session memory v1')

/** A key under another key. About 0.01 ms, where a grant by HPKE costs a hundred times that. */
export function wrapKey(wrapping: SealKey, place: Place, key: SealKey | PrivateKey): Buffer {
  return sealBytes(wrapping, place, key)
}

/** Throws VaultError as `openBytes` does. */
export function unwrapKey(wrapping: SealKey, place: Place, wrapped: Uint8Array): SealKey {
  return asSealKey(openBytes(wrapping, place, wrapped))
}

/** Throws VaultError as `openBytes` does. */
export function unwrapPrivateKey(wrapping: SealKey, place: Place, wrapped: Uint8Array): PrivateKey {
  return asPrivateKey(openBytes(wrapping, place, wrapped))
}

/** Gives a key to somebody who need not be signed in. They re-wrap it under their own key at first use. */
export async function grantKey(to: PublicKey, place: Place, key: SealKey): Promise<Buffer> {
  return Buffer.from(await sealTo(to, place, key))
}

/** Throws VaultError as `openWith` does. */
export async function openGrant(own: PrivateKey, place: Place, grant: Uint8Array): Promise<SealKey> {
  return asSealKey(await openWith(own, place, grant))
}

/** The account's own symmetric key, under which grants are re-wrapped after their first opening. */
export function accountSymmetricKey(privateKey: PrivateKey): SealKey {
  return keyFor(privateKey, 'naungan account key v1')
}

/** 32 random bytes for the browser's cookie and nowhere else. */
export function newSessionSecret(): Buffer {
  return randomBytes(32)
}

/**
 * What the server makes of the cookie's secret: `lookup` (SHA-256 of a derived value, 32 bytes) is stored and
 * finds the session; `key` is never stored and opens the account's private key that lies in the session row.
 */
export function sessionKeys(secret: Uint8Array): { readonly lookup: Buffer; readonly key: SealKey } {
  const found = keyFor(secret, 'naungan session lookup v1')
  return {
    lookup: createHash('sha256').update(found).digest(),
    key: keyFor(secret, 'naungan session key v1'),
  }
}

/**
 * Under which name, and behind which mask, something may lie in memory between two requests of one session: the two
 * halves of one SHA-512 over the cookie's secret. Neither half tells the other, or the secret.
 */
export function memoryKeys(secret: Uint8Array): { readonly name: string; readonly mask: Uint8Array } {
  const both = hash('sha512', Buffer.concat([MEMORY_LABEL, secret]), 'buffer')
  return { name: both.toString('latin1', 0, KEY_BYTES), mask: both.subarray(KEY_BYTES) }
}

/** Lays a mask of {@link memoryKeys} over a key; the same call takes it off. One mask is for one key alone. */
export function maskKey(mask: Uint8Array, key: Uint8Array): SealKey {
  const masked = Buffer.alloc(KEY_BYTES)
  for (let at = 0; at < KEY_BYTES; at++) masked[at] = (mask[at] ?? 0) ^ (key[at] ?? 0)
  return asSealKey(masked)
}
