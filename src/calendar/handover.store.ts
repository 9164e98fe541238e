import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { AppointmentId } from './appointment.ts'
import { appointmentRows, toAppointment, type StoredAppointment } from './appointment.store.ts'
import type { Held, TeamPlace } from './hand-on.ts'

export type Candidate = StoredAppointment & Held
type Narrow = Readonly<{
  /** Which files: those of one's own team, one file, or those where this worker holds appointments. */
  of: Readonly<{ mine: true }> | Readonly<{ caseId: CaseId }> | Readonly<{ ownerId: AccountId }>
  zone: string
  /** Away when it begins, or away at this moment. */
  awayAt: 'start' | 'now'
  until?: Date
}>

/** Planned appointments on files that are not one's own to hold and whose worker is away, gone, or gave up the file. */
export async function inOtherHands(scope: AccountScope, narrow: Narrow): Promise<Candidate[]> {
  const { accountId } = scope.actor
  const at = narrow.awayAt === 'start' ? sql`a.starts_at` : sql`${scope.now}::timestamptz`
  const absence = sql`from people.absence b where b.office_id = a.office_id and b.account_id = a.owner_id
    and b.starts_on::timestamp at time zone ${narrow.zone} <= ${at}
    and (b.ends_on is null or (b.ends_on + 1)::timestamp at time zone ${narrow.zone} > ${at})`
  const away = sql<boolean>`(exists (select 1 ${absence}) or exists (select 1 from calendar.away w
    where w.office_id = a.office_id and w.account_id = a.owner_id and w.kind in ('leave', 'sick') and w.ended_at is null
      and w.starts_at <= ${at} and w.ends_at > ${at}))`
  const gone = sql<boolean>`(not exists (select 1 from cases.care_team t where t.office_id = a.office_id and t.case_id = a.case_id
      and t.account_id = a.owner_id and t.until is null)
    or exists (select 1 from people.account p where p.office_id = a.office_id and p.id = a.owner_id and p.status in ('suspended', 'left')))`
  const said = (settled: 'is null' | 'is not null') =>
    sql<boolean>`exists (select 1 from calendar.handover h where h.office_id = a.office_id and h.appointment_id = a.id
      and h.settled_at ${sql.raw(settled)})`
  let query = appointmentRows(scope)
    .select([
      away.as('away'),
      gone.as('gone'),
      said('is null').as('handed_on'),
      sql<string | null>`(select b.covered_by ${absence} order by b.starts_on desc limit 1)`.as('covered_by'),
    ])
    .where('a.state', '=', 'planned')
    .where('a.case_id', 'is not', null)
    .where('a.starts_at', '>', scope.now)
    .where(sql<boolean>`(${gone} or ${said('is null')} or (${away} and not ${said('is not null')}))`)
  if (narrow.until) query = query.where('a.starts_at', '<', narrow.until)
  if ('caseId' in narrow.of) query = query.where('a.case_id', '=', narrow.of.caseId)
  else if ('ownerId' in narrow.of) query = query.where('a.owner_id', '=', narrow.of.ownerId)
  else
    query = query.where('a.owner_id', '!=', accountId).where(
      sql<boolean>`exists (select 1 from cases.care_team t where t.office_id = a.office_id and t.case_id = a.case_id
          and t.account_id = ${accountId} and t.until is null)`,
    )
  const found = await query.orderBy('a.starts_at').limit(200).execute()
  return found.map((row) => ({
    ...toAppointment(row),
    away: row.away,
    gone: row.gone,
    handedOn: row.handed_on,
    coveredBy: row.covered_by as AccountId | null,
  }))
}

/** Who is on the teams of these files now. */
export async function teamsOf(
  scope: AccountScope,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<string, readonly TeamPlace[]>> {
  if (caseIds.length === 0) return new Map()
  const rows = await scope.db
    .selectFrom('cases.care_team')
    .select(['case_id', 'account_id', 'duty', 'covering_for'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', 'in', [...new Set(caseIds)])
    .where('until', 'is', null)
    .orderBy('since')
    .execute()
  const teams = new Map<string, TeamPlace[]>()
  for (const row of rows) {
    const place: TeamPlace = {
      accountId: row.account_id as AccountId,
      duty: row.duty,
      coveringFor: row.covering_for as AccountId | null,
    }
    teams.set(row.case_id, [...(teams.get(row.case_id) ?? []), place])
  }
  return teams
}

/** Asks what becomes of the coming appointments of somebody who gave up the lead of a file. How many there are. */
export async function askHandOn(scope: AccountScope, caseId: CaseId, from: AccountId): Promise<number> {
  const done = await sql`
    insert into calendar.handover (office_id, appointment_id, case_id, asked_at)
    select a.office_id, a.id, a.case_id, ${scope.now} from calendar.appointment a
    where a.office_id = ${scope.actor.officeId} and a.case_id = ${caseId} and a.owner_id = ${from}
      and a.state = 'planned' and a.starts_at > ${scope.now}
    on conflict (office_id, appointment_id)
      do update set asked_at = excluded.asked_at, settled_at = null, settled_by = null, outcome = null`.execute(
    scope.db,
  )
  return Number(done.numAffectedRows ?? 0)
}

/** Whether somebody is still asked what becomes of this one. */
export async function hasOpenHandOn(scope: AccountScope, id: AppointmentId): Promise<boolean> {
  const row = await scope.db
    .selectFrom('calendar.handover')
    .select('appointment_id')
    .where('office_id', '=', scope.actor.officeId)
    .where('appointment_id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Says what became of one; asked before or not. */
export async function settleHandOn(
  scope: AccountScope,
  one: Readonly<{ id: AppointmentId; caseId: CaseId }>,
  outcome: 'taken' | 'cancelled' | 'kept',
): Promise<void> {
  const settled = { settled_at: scope.now, settled_by: scope.actor.accountId, outcome }
  await scope.db
    .insertInto('calendar.handover')
    .values({
      office_id: scope.actor.officeId,
      appointment_id: one.id,
      case_id: one.caseId,
      asked_at: scope.now,
      ...settled,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'appointment_id']).doUpdateSet(settled))
    .execute()
}

/** What a client asked about an appointment goes along to the one that stands for it now. */
export async function carryRequests(
  scope: AccountScope,
  from: AppointmentId,
  to: AppointmentId,
): Promise<void> {
  await scope.db
    .updateTable('calendar.move_request')
    .set({ appointment_id: to })
    .where('office_id', '=', scope.actor.officeId)
    .where('appointment_id', '=', from)
    .where('handled_at', 'is', null)
    .execute()
  await scope.db
    .updateTable('calendar.time_request')
    .set({ appointment_id: to })
    .where('office_id', '=', scope.actor.officeId)
    .where('appointment_id', '=', from)
    .where('closed_at', 'is', null)
    .execute()
}

export type Uncovered = Readonly<{ id: string; startsAt: Date; endsAt: Date; ownerId: AccountId }>

/** Times of colleagues one covers for, on files that are not open to oneself: nothing of what for. */
export async function uncoveredTimes(scope: AccountScope, zone: string): Promise<Uncovered[]> {
  const { rows } = await sql<{ id: string; starts_at: Date; ends_at: Date; owner_id: string }>`
    select * from calendar.left_uncovered(${scope.now}, ${zone})`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    ownerId: row.owner_id as AccountId,
  }))
}

/** Files of one's own teams about which such a promise is open. */
export async function promisedFiles(scope: AccountScope): Promise<CaseId[]> {
  const rows = await scope.db
    .selectFrom('platform.promise as p')
    .innerJoin('cases.care_team as t', (join) =>
      join.onRef('t.office_id', '=', 'p.office_id').onRef('t.case_id', '=', 'p.subject_id'),
    )
    .select('p.subject_id')
    .where('p.office_id', '=', scope.actor.officeId)
    .where('p.kind', '=', 'case.handed_appointments')
    .where('p.kept_at', 'is', null)
    .where('p.dropped_at', 'is', null)
    .where('t.account_id', '=', scope.actor.accountId)
    .where('t.until', 'is', null)
    .execute()
  return rows.map((row) => row.subject_id as CaseId)
}

/** Whether a decision about the appointments of this file is owed. */
export async function isPromised(scope: AccountScope, caseId: CaseId): Promise<boolean> {
  const row = await scope.db
    .selectFrom('platform.promise')
    .select('id')
    .where('office_id', '=', scope.actor.officeId)
    .where('subject_kind', '=', 'case')
    .where('subject_id', '=', caseId)
    .where('kind', '=', 'case.handed_appointments')
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
