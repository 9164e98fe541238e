import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, ReportId } from '#src/platform/ids.ts'
import { officeIn } from './desk.store.ts'

export type Exclusion = Readonly<{
  accountId: AccountId
  reason: string
  liftedBy: AccountId | null
  liftedAt: Date | null
  liftedReason: string | null
}>

/** Who is kept from a report, and what was lifted again. Empty to the one who is kept from it. */
export async function exclusionsOf(scope: Scope, id: ReportId): Promise<Exclusion[]> {
  const rows = await scope.db
    .selectFrom('reports.exclusion')
    .select(['account_id', 'reason', 'lifted_by', 'lifted_at', 'lifted_reason'])
    .where('office_id', '=', officeIn(scope))
    .where('report_id', '=', id)
    .execute()
  return rows.map((row) => ({
    accountId: row.account_id as AccountId,
    reason: row.reason,
    liftedBy: row.lifted_by as AccountId | null,
    liftedAt: row.lifted_at,
    liftedReason: row.lifted_reason,
  }))
}

/** From here on row-level security shows this account nothing of the report. */
export async function keepMeFrom(scope: Scope, id: ReportId): Promise<void> {
  await sql`select reports.keep_me_from(${id}::uuid)`.execute(scope.db)
}

/** False when there was nothing to lift, or it is not this account's to lift. */
export async function liftOne(
  scope: Scope,
  id: ReportId,
  account: AccountId,
  by: AccountId,
  reason: string,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('reports.exclusion')
    .set({ lifted_by: by, lifted_at: scope.now, lifted_reason: reason })
    .where('office_id', '=', officeIn(scope))
    .where('report_id', '=', id)
    .where('account_id', '=', account)
    .where('account_id', '<>', by)
    .where('reason', 'in', ['named_in_report', 'institution_staff'])
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** How many active intake workers may still read the report. */
export async function readersLeft(scope: Scope, id: ReportId): Promise<number> {
  const { rows } = await sql<{ left: number }>`select reports.readers_left(${id}::uuid) as left`.execute(
    scope.db,
  )
  return rows[0]?.left ?? 0
}
