import { utf8 } from './bytes.ts'
import type { Bytes } from './bytes.ts'

const LENGTH_BYTES = 4

/** Where a ciphertext lives. It is bound to it, so a value moved to another row or column does not open. */
export type Place = { readonly table: string; readonly row: string; readonly column: string }

/**
 * The associated data of a ciphertext: the label and the three parts, each behind its own length (4 bytes,
 * big endian), so that no two places share an encoding.
 */
export function placeBytes(label: string, place: Place): Bytes {
  const parts = [utf8(label), utf8(place.table), utf8(place.row), utf8(place.column)]
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + LENGTH_BYTES + part.length, 0))
  const lengths = new DataView(joined.buffer)
  let at = 0
  for (const part of parts) {
    lengths.setUint32(at, part.length)
    joined.set(part, at + LENGTH_BYTES)
    at += LENGTH_BYTES + part.length
  }
  return joined
}
