import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseFile } from './case-file.ts'
import type { SafeContact } from './sealed-shapes.ts'
import { readPortraits } from './write-portrait.ts'

/** A sheet saved with nothing on it tells nobody how contact is safe: it stands for not having asked. */
export function statedContact(safe: SafeContact): SafeContact | null {
  const { rules, ...words } = safe
  return rules.length > 0 || Object.values(words).some((word) => word !== undefined && word.trim() !== '')
    ? safe
    : null
}

/** The rules by which the person of a file may be reached; null while nobody has asked them. */
export async function readSafeContact(scope: AccountScope, file: CaseFile): Promise<SafeContact | null> {
  const { safe_contact: safe } = await readPortraits(scope, file, ['safe_contact'])
  return safe ? statedContact(safe.value) : null
}
