import { VaultError } from './vault-error.ts'
import type { Bytes } from './bytes.ts'

/** Below this, lengths would say "yes" or "no" by themselves, so everything short looks alike. */
const SMALLEST = 64
const LENGTH_BYTES = 4

/**
 * The padded length in bytes for `length` bytes: at most 12 % more, and leaving an observer only
 * O(log log n) bits about the true length. Source: Padmé, Nikitin et al., "Reducing Metadata Leakage from
 * Encrypted Files and Communication with PURBs" (2019), §4.
 */
export function padmeLength(length: number): number {
  if (length <= SMALLEST) return SMALLEST
  const exponent = Math.floor(Math.log2(length))
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** (exponent - mantissaBits)
  return Math.ceil(length / step) * step
}

/** Length (4 bytes, big endian), the plain bytes, zeros up to {@link padmeLength}. */
export function pad(plain: Uint8Array): Bytes {
  const padded = new Uint8Array(padmeLength(LENGTH_BYTES + plain.length))
  new DataView(padded.buffer).setUint32(0, plain.length)
  padded.set(plain, LENGTH_BYTES)
  return padded
}

/** Undoes {@link pad}. Throws VaultError `malformed` on anything that `pad` would not have written. */
export function unpad(padded: Uint8Array): Bytes {
  if (padded.length < SMALLEST) throw new VaultError('malformed')
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0)
  const end = LENGTH_BYTES + length
  if (padmeLength(end) !== padded.length) throw new VaultError('malformed')
  for (let i = end; i < padded.length; i++) if (padded[i] !== 0) throw new VaultError('malformed')
  return new Uint8Array(padded.subarray(LENGTH_BYTES, end))
}
