import { concat, utf8 } from './bytes.ts'
import type { Bytes } from './bytes.ts'

/** Where a ciphertext lives. It is bound to it, so a value moved to another row or column does not open. */
export type Place = { readonly table: string; readonly row: string; readonly column: string }

/**
 * The associated data of a ciphertext: the label and the three parts, each behind its own length (4 bytes,
 * big endian), so that no two places share an encoding.
 */
export function placeBytes(label: string, place: Place): Bytes {
  const parts = [label, place.table, place.row, place.column].map(utf8)
  return concat(...parts.flatMap((part) => [lengthOf(part), part]))
}

function lengthOf(part: Uint8Array): Bytes {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, part.length)
  return length
}
