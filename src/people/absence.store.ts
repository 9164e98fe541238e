import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'

export type AbsenceId = Id<'absence'>
export type Absence = Readonly<{
  id: AbsenceId
  startsOn: string
  endsOn: string | null
  coveredBy: AccountId | null
  coverName: string | null
}>

/** Absences of one account that have not ended, soonest first. Days as `2026-03-04`. */
export async function absencesOf(scope: Scope, accountId: AccountId): Promise<Absence[]> {
  const rows = await scope.db
    .selectFrom('people.absence as b')
    .leftJoin('people.account as c', (join) =>
      join.onRef('c.office_id', '=', 'b.office_id').onRef('c.id', '=', 'b.covered_by'),
    )
    .select(['b.id', 'b.starts_on', 'b.ends_on', 'b.covered_by', 'c.full_name'])
    .where('b.account_id', '=', accountId)
    .where(sql<boolean>`b.ends_on is null or b.ends_on >= ${dayOf(scope.now)}::date`)
    .orderBy('b.starts_on')
    .execute()
  return rows.map((row) => ({
    id: row.id as AbsenceId,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    coveredBy: row.covered_by as AccountId | null,
    coverName: row.full_name,
  }))
}

export async function insertAbsence(
  scope: Scope,
  absence: { accountId: AccountId; startsOn: string; endsOn: string | null; coveredBy: AccountId | null },
): Promise<void> {
  const officeId = scope.actor.officeId
  if (!officeId) throw new Error('An absence belongs to an office.')
  await scope.db
    .insertInto('people.absence')
    .values({
      office_id: officeId,
      id: newOrderedId<'absence'>(scope.now.getTime()),
      account_id: absence.accountId,
      starts_on: absence.startsOn,
      ends_on: absence.endsOn,
      covered_by: absence.coveredBy,
    })
    .execute()
}

/** Ends an absence yesterday, or takes it back when it had not begun. */
export async function endAbsence(scope: Scope, accountId: AccountId, id: AbsenceId): Promise<void> {
  const day = dayOf(scope.now)
  await scope.db
    .deleteFrom('people.absence')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('starts_on', '>=', day)
    .execute()
  await scope.db
    .updateTable('people.absence')
    .set({ ends_on: sql`${day}::date - 1` })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .execute()
}
