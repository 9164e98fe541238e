import { sql } from 'kysely'
import type { PromiseKind } from '#src/platform/clock/promise.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { endOfDay, type Zone } from '#src/platform/i18n/zone.ts'
import type { DueItem } from './today.ts'

const most = 60

/**
 * Promises that whoever asks has to keep until a moment: their own, those of a role of theirs, and those of
 * their files that nobody was named for. What row-level security hides from them does not appear.
 */
export async function duePromises(scope: AccountScope, until: Date): Promise<DueItem[]> {
  const { officeId, accountId, roles } = scope.actor
  const open = sql`p.office_id = ${officeId} and p.kept_at is null and p.dropped_at is null and p.due_at < ${until}
    and p.kind not in ('case.follow_up', 'case.task')`
  const { rows } = await sql<{
    kind: PromiseKind
    subject_kind: string
    subject_id: string
    number: string | null
    urgency: Urgency | null
    due_at: Date
  }>`
    with mine as (
      (select p.* from platform.promise p where ${open} and p.account_id = ${accountId} order by p.due_at limit ${most})
      union all
      (select p.* from platform.promise p where ${open} and p.account_id is null and p.role = any(${[...roles]}::text[]) order by p.due_at limit ${most})
      union all
      (select p.* from platform.promise p join cases.care_team m on m.office_id = p.office_id and m.case_id = p.subject_id
        and m.account_id = ${accountId} and m.until is null
        where ${open} and p.account_id is null and p.role is null and p.subject_kind = 'case' order by p.due_at limit ${most}))
    select p.kind, p.subject_kind, p.subject_id, coalesce(r.number, c.number) as number, r.urgency, p.due_at
    from mine p
    left join reports.report r on p.subject_kind = 'report' and r.office_id = p.office_id and r.id = p.subject_id
    left join cases."case" c on p.subject_kind = 'case' and c.office_id = p.office_id and c.id = p.subject_id
    where case p.subject_kind when 'report' then r.id is not null when 'case' then c.id is not null and c.restricted_at is null
      when 'privacy_request' then exists (select 1 from privacy.request q where q.office_id = p.office_id and q.id = p.subject_id)
      when 'complaint' then exists (select 1 from counselling.complaint q where q.office_id = p.office_id and q.id = p.subject_id)
      when 'gate_act' then exists (select 1 from counselling.gate_act q where q.office_id = p.office_id and q.id = p.subject_id)
      else true end
    order by p.due_at limit ${most}`.execute(scope.db)
  return rows.map((row) => ({
    kind: row.kind,
    subject: row.subject_kind === 'report' || row.subject_kind === 'case' ? row.subject_kind : 'other',
    id: row.subject_id,
    number: row.number,
    urgency: row.urgency,
    dueAt: row.due_at,
  }))
}

type DayRow = { case_id: string; number: string; due_on: string }

/** Own tasks that fall due until a day. Their words are sealed; the file says them. */
export async function myTasks(scope: AccountScope, untilDay: string, zone: Zone): Promise<DueItem[]> {
  const { rows } = await sql<DayRow>`
    select t.case_id, c.number, t.due_on::text as due_on
    from cases.task t join cases."case" c on c.office_id = t.office_id and c.id = t.case_id
    where t.office_id = ${scope.actor.officeId} and t.owner_id = ${scope.actor.accountId} and t.done_at is null
      and t.dropped_at is null and t.due_on <= ${untilDay}::date and c.restricted_at is null
    order by t.due_on limit ${most}`.execute(scope.db)
  return rows.map(dayItem('case.task', zone))
}

/** Files of one's own whose next contact falls due until a day, walked by the index of the case list. */
export async function myFollowUps(scope: AccountScope, untilDay: string, zone: Zone): Promise<DueItem[]> {
  const inList = (group: string) => sql`(select m.office_id, m.case_id, m.list_due from cases.care_team m
    where m.office_id = ${scope.actor.officeId} and m.account_id = ${scope.actor.accountId} and m.until is null
      and m.list_group = ${group} and m.list_due <= ${untilDay}::date order by m.list_due limit ${most})`
  const { rows } = await sql<DayRow>`
    select m.case_id, c.number, m.list_due::text as due_on
    from (${inList('open')} union all ${inList('in_follow_up')} order by list_due limit ${most}) m
    join cases."case" c on c.office_id = m.office_id and c.id = m.case_id
    where c.restricted_at is null order by m.list_due`.execute(scope.db)
  return rows.map(dayItem('case.follow_up', zone))
}

function dayItem(kind: PromiseKind, zone: Zone): (row: DayRow) => DueItem {
  return (row) => ({
    kind,
    subject: 'case',
    id: row.case_id,
    number: row.number,
    urgency: null,
    dueAt: endOfDay(row.due_on, zone),
  })
}

export type RingingBell = Readonly<{ reportId: string; number: string; rungAt: Date }>

/** Bells nobody has heard, of reports this person may read. */
export async function ringingBells(scope: AccountScope): Promise<RingingBell[]> {
  const { rows } = await sql<{ report_id: string; number: string; rung_at: Date }>`
    select b.report_id, r.number, b.rung_at
    from reports.bell b join reports.report r on r.office_id = b.office_id and r.id = b.report_id
    where b.office_id = ${scope.actor.officeId} and b.heard_at is null order by b.rung_at limit 10`.execute(
    scope.db,
  )
  return rows.map((row) => ({ reportId: row.report_id, number: row.number, rungAt: row.rung_at }))
}

export type WaitingReport = Readonly<{ id: string; number: string; urgency: Urgency; receivedOn: string }>

/** Reports nobody has taken in hand, most urgent first. */
export async function newReports(scope: AccountScope): Promise<WaitingReport[]> {
  const { rows } = await sql<{ id: string; number: string; urgency: Urgency; received_on: string }>`
    select r.id, r.number, r.urgency, r.received_on::text as received_on from reports.report r
    where r.office_id = ${scope.actor.officeId} and r.decided_at is null and r.taken_by is null and r.status <> 'withdrawn'
    order by array_position(array['NOW', 'TODAY', 'H72', 'PLANNED'], r.urgency), r.received_on, r.id limit 12`.execute(
    scope.db,
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    urgency: row.urgency,
    receivedOn: row.received_on,
  }))
}

/** Reports in one's own hand, or in nobody's, whose reporter wrote and waits. */
export async function answersWaiting(scope: AccountScope): Promise<WaitingReport[]> {
  const { rows } = await sql<{ id: string; number: string; urgency: Urgency; received_on: string }>`
    select r.id, r.number, r.urgency, r.received_on::text as received_on from reports.report r
    where r.office_id = ${scope.actor.officeId} and r.reporter_waiting and (r.taken_by = ${scope.actor.accountId} or r.taken_by is null)
    order by array_position(array['NOW', 'TODAY', 'H72', 'PLANNED'], r.urgency), r.received_on, r.id limit 12`.execute(
    scope.db,
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    urgency: row.urgency,
    receivedOn: row.received_on,
  }))
}

export type TouchedCase = Readonly<{ id: string; number: string; status: string }>

/** The files this person was last at, from their own lines in the record. */
export async function touchedCases(scope: AccountScope): Promise<TouchedCase[]> {
  const { rows } = await sql<TouchedCase>`
    with last as (
      select a.case_id, max(a.id) as at from (
        select a.id, case when a.subject_kind = 'case' then a.subject_id::uuid end as case_id from platform.audit_entry a
        where a.office_id = ${scope.actor.officeId} and a.account_id = ${scope.actor.accountId} order by a.id desc limit 200) a
      where a.case_id is not null group by 1 order by 2 desc limit 8)
    select c.id, c.number, c.status from last join cases."case" c on c.office_id = ${scope.actor.officeId} and c.id = last.case_id
    where c.restricted_at is null order by last.at desc`.execute(scope.db)
  return rows
}
