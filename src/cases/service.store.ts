import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'

export type ServiceId = Id<'service'>
export type StoredService = Readonly<{
  id: ServiceId
  service: string
  givenOn: string
  givenBy: AccountId | null
  minutes: number | null
  mode: string | null
  keyVersion: number
  sealed: Buffer | null
}>

export async function insertService(
  scope: AccountScope,
  row: StoredService & { caseId: CaseId },
): Promise<void> {
  await scope.db
    .insertInto('cases.service')
    .values({
      office_id: scope.actor.officeId,
      id: row.id,
      case_id: row.caseId,
      service: row.service,
      given_on: row.givenOn,
      given_by: row.givenBy,
      minutes: row.minutes,
      mode: row.mode,
      key_version: row.keyVersion,
      sealed: row.sealed,
    })
    .execute()
}

export async function servicesOf(scope: AccountScope, caseId: CaseId, limit = 100): Promise<StoredService[]> {
  const rows = await scope.db
    .selectFrom('cases.service')
    .select(['id', 'service', 'given_on', 'given_by', 'minutes', 'mode', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('given_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as ServiceId,
    service: row.service,
    givenOn: row.given_on,
    givenBy: row.given_by as AccountId | null,
    minutes: row.minutes,
    mode: row.mode,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** What the closing gate counts, in one round trip. */
export async function closingCounts(
  scope: AccountScope,
  caseId: CaseId,
  today: string,
): Promise<{ contacts: number; openTasks: number; futureFollowUps: number; openFollowUps: number }> {
  const officeId = scope.actor.officeId
  const { rows } = await sql<{ contacts: number; open_tasks: number; future: number; open: number }>`select
    (select count(*)::int from cases.entry where office_id = ${officeId} and case_id = ${caseId} and kind in ('contact', 'visit', 'call') and amends is null) as contacts,
    (select count(*)::int from cases.task where office_id = ${officeId} and case_id = ${caseId} and done_at is null and dropped_at is null) as open_tasks,
    (select count(*)::int from cases.follow_up where office_id = ${officeId} and case_id = ${caseId} and done_at is null and due_on > ${today}::date and kind <> 'first') as future,
    (select count(*)::int from cases.follow_up where office_id = ${officeId} and case_id = ${caseId} and done_at is null) as open`.execute(
    scope.db,
  )
  const [row] = rows
  return {
    contacts: row?.contacts ?? 0,
    openTasks: row?.open_tasks ?? 0,
    futureFollowUps: row?.future ?? 0,
    openFollowUps: row?.open ?? 0,
  }
}
