import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'

export type TargetId = Id<'target'>
export type StoredTarget = Readonly<{
  id: TargetId
  setOn: string
  setBy: AccountId
  writtenAt: Date
  keyVersion: number
  sealed: Buffer
}>

/** Each stands beside the one before; none is rewritten. */
export async function insertTarget(
  scope: AccountScope,
  of: Readonly<{ caseId: CaseId; instrument: string }>,
  one: StoredTarget,
): Promise<void> {
  await scope.db
    .insertInto('instruments.target')
    .values({
      office_id: scope.actor.officeId,
      id: one.id,
      case_id: of.caseId,
      instrument: of.instrument,
      set_on: one.setOn,
      set_by: one.setBy,
      written_at: one.writtenAt,
      key_version: one.keyVersion,
      sealed: one.sealed,
    })
    .execute()
}

/** Targets on one measure of a file, the last written first. */
export async function targetsIn(
  scope: AccountScope,
  caseId: CaseId,
  instrument: string,
): Promise<StoredTarget[]> {
  const rows = await scope.db
    .selectFrom('instruments.target')
    .select(['id', 'set_on', 'set_by', 'written_at', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('instrument', '=', instrument)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as TargetId,
    setOn: row.set_on,
    setBy: row.set_by as AccountId,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
