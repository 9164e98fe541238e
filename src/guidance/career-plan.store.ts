import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'

export type StoredPlan = Readonly<{
  version: number
  writtenBy: 'staff' | 'client'
  accountId: AccountId | null
  writtenAt: Date
  placeVersion: number
  sealed: Buffer
}>

/** All versions of a plan, the newest first. */
export async function versionsOf(
  scope: AccountScope | ClientScope,
  caseId: CaseId,
  most = 30,
): Promise<StoredPlan[]> {
  const rows = await scope.db
    .selectFrom('guidance.career_plan')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('version', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    writtenBy: row.written_by === 'client' ? 'client' : 'staff',
    accountId: row.account_id as AccountId | null,
    writtenAt: row.written_at,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** False when that version was written by somebody else first. */
export async function insertVersion(
  scope: AccountScope | ClientScope,
  made: { caseId: CaseId; version: number; placeVersion: number; sealed: Buffer },
): Promise<boolean> {
  const accountId = scope.actor.kind === 'account' ? scope.actor.accountId : null
  const added = await scope.db
    .insertInto('guidance.career_plan')
    .values({
      office_id: scope.actor.officeId,
      case_id: made.caseId,
      version: made.version,
      written_by: accountId ? 'staff' : 'client',
      account_id: accountId,
      written_at: scope.now,
      place_version: made.placeVersion,
      sealed: made.sealed,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'case_id', 'version']).doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows) > 0
}
