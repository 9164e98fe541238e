import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'

export type HeldSession = Readonly<{
  id: string
  caseId: CaseId
  accountId: AccountId
  keyVersion: number
  sealed: Buffer
}>

/** Sessions held with clients between two days, both included, in files that the wall lets this reader see. */
export async function heldSessions(
  scope: AccountScope,
  span: Readonly<{ from: string; to: string }>,
): Promise<HeldSession[]> {
  const rows = await scope.db
    .selectFrom('counselling.session')
    .select(['id', 'case_id', 'account_id', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('state', '=', 'closed')
    .where('kind', '!=', 'caregiver')
    .where('held_on', '>=', span.from)
    .where('held_on', '<=', span.to)
    .orderBy('id')
    .execute()
  return rows.flatMap((row) =>
    row.key_version === null || row.sealed === null
      ? []
      : [
          {
            id: row.id,
            caseId: row.case_id as CaseId,
            accountId: row.account_id as AccountId,
            keyVersion: row.key_version,
            sealed: row.sealed,
          },
        ],
  )
}
