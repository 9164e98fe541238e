import { createHash, createHmac, randomBytes } from 'node:crypto'
import { openWith, sealTo } from './box.ts'
import { keyFor } from './hkdf.ts'
import { asPrivateKey, asSealKey } from './keys.ts'
import type { PrivateKey, PublicKey, SealKey } from './keys.ts'
import type { Place } from './place.ts'
import { openBytes, sealBytes } from './seal.ts'

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
 * A key as it may lie in memory between two requests of one session: under a mask that only the cookie's secret
 * makes (HMAC-SHA256). The same call takes it off. One secret must never mask two keys, and has but one account's.
 */
export function maskKey(secret: Uint8Array, key: Uint8Array): SealKey {
  const mask = createHmac('sha256', secret).update('naungan session mask v1').digest()
  return asSealKey(mask.map((byte, at) => byte ^ (key[at] ?? 0)))
}
