import { sql } from 'kysely'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, Id } from '#src/platform/ids.ts'
import { colleagues } from './account.store.ts'
import type { Colleague } from './account.ts'
import { isValid, mayAskAboutDying, type CompetencyCode } from './competency.ts'

export type CompetencyId = Id<'competency'>
export type StoredCompetency = Readonly<{
  id: CompetencyId
  accountId: AccountId
  code: CompetencyCode
  since: string
  validTo: string | null
  supervisorId: AccountId | null
  recordedBy: AccountId
}>

/** Competencies of the office that have not been ended, by holder. */
export async function competencies(scope: Scope): Promise<StoredCompetency[]> {
  const rows = await scope.db
    .selectFrom('people.competency')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('ended_at', 'is', null)
    .orderBy('account_id')
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    id: row.id as CompetencyId,
    accountId: row.account_id as AccountId,
    code: row.code as CompetencyCode,
    since: row.since,
    validTo: row.valid_to,
    supervisorId: row.supervisor_id as AccountId | null,
    recordedBy: row.recorded_by as AccountId,
  }))
}

/** What a colleague is certified for today. */
export async function competenciesOf(scope: Scope, accountId: AccountId): Promise<CompetencyCode[]> {
  const day = dayOf(scope.now)
  return (await competencies(scope))
    .filter((one) => one.accountId === accountId && isValid(one, day))
    .map((one) => one.code)
}

/** Colleagues who may ask about thoughts of dying today, by name. */
export async function askersAboutDying(scope: Scope): Promise<Colleague[]> {
  const day = dayOf(scope.now)
  const held = (await competencies(scope)).filter((one) => isValid(one, day))
  return (await colleagues(scope)).filter((colleague) =>
    mayAskAboutDying(
      colleague.roles,
      held.filter((one) => one.accountId === colleague.id).map((one) => one.code),
    ),
  )
}

/** Two who record for one colleague at the same moment wait for each other, so that neither overlooks the other's. */
export async function lockCompetencies(scope: Scope, accountId: AccountId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people.competency.${accountId}`}, 0))`.execute(
    scope.db,
  )
}

export async function insertCompetency(
  scope: Scope,
  recordedBy: AccountId,
  one: Omit<StoredCompetency, 'recordedBy'>,
): Promise<void> {
  const { officeId } = scope.actor
  if (!officeId) throw new Error('A competency belongs to an office.')
  await scope.db
    .insertInto('people.competency')
    .values({
      office_id: officeId,
      id: one.id,
      account_id: one.accountId,
      code: one.code,
      since: one.since,
      valid_to: one.validTo,
      supervisor_id: one.supervisorId,
      recorded_by: recordedBy,
      recorded_at: scope.now,
    })
    .execute()
}

/** False when it was ended before. */
export async function endCompetency(scope: Scope, id: CompetencyId, by: AccountId): Promise<boolean> {
  const result = await scope.db
    .updateTable('people.competency')
    .set({ ended_at: scope.now, ended_by: by })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
