import { createCipheriv, createDecipheriv, randomBytes, randomFillSync } from 'node:crypto'
import { fromUtf8, utf8 } from './bytes.ts'
import type { Bytes } from './bytes.ts'
import { asSealKey, KEY_BYTES } from './keys.ts'
import type { SealKey } from './keys.ts'
import { pad, unpad } from './padme.ts'
import { placeBytes } from './place.ts'
import type { Place } from './place.ts'
import { VaultError } from './vault-error.ts'

const VERSION = 1
const CIPHER = 'aes-256-gcm'
const LABEL = 'naungan seal v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const SHORTEST = 1 + NONCE_BYTES + 64 + TAG_BYTES

export function newSealKey(): SealKey {
  return asSealKey(randomBytes(KEY_BYTES))
}

const nonces = Buffer.alloc(NONCE_BYTES * 256)
let nextNonce = nonces.length

/** Random bytes are fetched for many nonces at once: asking the system costs more than the sealing. */
function freshNonce(): Buffer {
  if (nextNonce === nonces.length) {
    randomFillSync(nonces)
    nextNonce = 0
  }
  const nonce = Buffer.from(nonces.subarray(nextNonce, nextNonce + NONCE_BYTES))
  nextNonce += NONCE_BYTES
  return nonce
}

/**
 * Seals bytes for one place: version (1 byte) | nonce (12) | AES-256-GCM of the Padmé-padded bytes | tag (16).
 * The nonce is random, which is safe for 2^32 values under one key; a case never comes near it.
 */
export function sealBytes(key: SealKey, place: Place, plain: Uint8Array): Buffer {
  const nonce = freshNonce()
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(placeBytes(LABEL, place))
  const body = cipher.update(pad(plain))
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.final(), cipher.getAuthTag()])
}

/**
 * Opens what {@link sealBytes} sealed for the same key and place.
 * Throws VaultError `malformed` when it is no sealed value at all, `wrongKeyOrPlace` when it does not open.
 */
export function openBytes(key: SealKey, place: Place, sealed: Uint8Array): Bytes {
  if (sealed.length < SHORTEST || sealed[0] !== VERSION) throw new VaultError('malformed')
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES)
  const body = sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES)
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(placeBytes(LABEL, place))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const padded = decipher.update(body)
  try {
    decipher.final()
  } catch {
    throw new VaultError('wrongKeyOrPlace')
  }
  return unpad(padded)
}

export function sealText(key: SealKey, place: Place, plain: string): Buffer {
  return sealBytes(key, place, utf8(plain))
}

/** Throws as {@link openBytes} does; `malformed` also when the bytes are not text. */
export function openText(key: SealKey, place: Place, sealed: Uint8Array): string {
  return parsed(() => fromUtf8(openBytes(key, place, sealed)))
}

/** `plain` must be something JSON can hold: a Date comes back as its text. */
export function sealJson<T>(key: SealKey, place: Place, plain: T): Buffer {
  const json: string | undefined = JSON.stringify(plain)
  if (json === undefined) throw new TypeError('only a JSON value can be sealed')
  return sealText(key, place, json)
}

/**
 * Throws as {@link openBytes} does; `malformed` also when the bytes are not JSON. The tag proves that this
 * program wrote the value for this place, so its shape is taken from the caller.
 */
export function openJson<T>(key: SealKey, place: Place, sealed: Uint8Array): T {
  return parsed(() => JSON.parse(openText(key, place, sealed)) as T)
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw error instanceof VaultError ? error : new VaultError('malformed')
  }
}
