import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { newOrderedId, type AccountId, type Id, type ReportId } from '#src/platform/ids.ts'
import { officeIn } from './desk.store.ts'

export type UrgencyChangeRow = Readonly<{
  id: Id<'urgency_change'>
  from: Urgency
  to: Urgency
  reason: string
  accountId: AccountId
  at: Date
  sealed: Uint8Array | null
}>

export function newUrgencyChangeId(scope: Scope): Id<'urgency_change'> {
  return newOrderedId<'urgency_change'>(scope.now.getTime())
}

/** Written before the report itself is changed: the database refuses to lower without it. */
export async function insertUrgencyChange(
  scope: AccountScope,
  reportId: ReportId,
  change: Omit<UrgencyChangeRow, 'accountId' | 'at'>,
): Promise<void> {
  await scope.db
    .insertInto('reports.urgency_change')
    .values({
      office_id: officeIn(scope),
      id: change.id,
      report_id: reportId,
      from_urgency: change.from,
      to_urgency: change.to,
      reason: change.reason,
      account_id: scope.actor.accountId,
      at: scope.now,
      sealed: change.sealed ? Buffer.from(change.sealed) : null,
    })
    .execute()
}

export async function urgencyChanges(scope: Scope, reportId: ReportId): Promise<UrgencyChangeRow[]> {
  const rows = await scope.db
    .selectFrom('reports.urgency_change')
    .select(['id', 'from_urgency', 'to_urgency', 'reason', 'account_id', 'at', 'sealed'])
    .where('office_id', '=', officeIn(scope))
    .where('report_id', '=', reportId)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'urgency_change'>,
    from: row.from_urgency as Urgency,
    to: row.to_urgency as Urgency,
    reason: row.reason,
    accountId: row.account_id as AccountId,
    at: row.at,
    sealed: row.sealed,
  }))
}
