import { hkdfSync } from 'node:crypto'
import { asSealKey, KEY_BYTES } from './keys.ts'
import type { SealKey } from './keys.ts'

/** A key for one purpose out of a strong secret, by HKDF-SHA256 with no salt. The label names the purpose. */
export function keyFor(secret: Uint8Array, label: string): SealKey {
  return asSealKey(new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), label, KEY_BYTES)))
}
