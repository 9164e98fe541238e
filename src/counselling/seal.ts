import { openJson, sealJson, type SealKey } from '#src/platform/vault/index.ts'
import type { CounsellingTable, SealedOf } from './sealed-shapes.ts'

/** Seals what a row of this capability holds. `row` is the row's id. */
export function seal<T extends CounsellingTable>(
  key: SealKey,
  table: T,
  row: string,
  value: SealedOf[T],
): Buffer {
  return sealJson(key, { table: `counselling.${table}`, row, column: 'sealed' }, value)
}
/** Throws VaultError when the bytes were sealed for another row or under another key. */
export function unseal<T extends CounsellingTable>(
  key: SealKey,
  table: T,
  row: string,
  sealed: Uint8Array,
): SealedOf[T] {
  return openJson<SealedOf[T]>(key, { table: `counselling.${table}`, row, column: 'sealed' }, sealed)
}
