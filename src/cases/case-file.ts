import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { CaseHead, Duty } from './case.ts'
import { keysFromGrants, openRow, type CaseKeys } from './case-keys.ts'
import { findFile } from './case.store.ts'
import type { CaseIdentity } from './sealed-shapes.ts'

/** An opened file: what is in clear, the keys this member holds, and whose file it is. */
export type CaseFile = Readonly<{
  head: CaseHead
  duty: Duty
  keys: CaseKeys
  identity: CaseIdentity
  /** The roles of whoever opened it: what leads on from a file is shown to those who may go there. */
  reader: readonly Role[]
}>

/**
 * Opens a file for a reader of its team. Null when there is no such file for this member: it may exist, but
 * whoever is not in the team is told nothing. One query.
 */
export async function openFile(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
): Promise<CaseFile | null> {
  const stored = await findFile(scope, caseId)
  if (!stored) return null
  const keys = await keysFromGrants(scope, member, stored.grants)
  // Somebody who was away while the key was turned waits until a colleague gives it again.
  if (!keys?.all.has(stored.head.keyVersion)) return null
  const identity = openRow(keys.of(stored.head.keyVersion), 'case', caseId, stored.sealed)
  return { head: stored.head, duty: stored.duty, keys, identity, reader: member.roles }
}

/** Opens the file an address names, and writes down that it was read and for what. */
export async function readFile(
  scope: AccountScope,
  member: Member,
  id: string | undefined,
  purpose = 'care',
): Promise<CaseFile | null> {
  const caseId = asId<'case'>(id)
  const file = caseId && (await openFile(scope, member, caseId))
  if (file) await recordRead(scope, 'case', file.head.id, purpose)
  return file
}
