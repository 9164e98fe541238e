import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, OfficeId, ReportId } from '#src/platform/ids.ts'
import type { PromiseKind } from '#src/platform/clock/promise.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { codedReport, type StoredCodes } from './coded-report.ts'
import type { CodedPerson, DeskReport, QueueCursor, QueueFilter } from './desk-report.ts'
import type { ReportStatus } from './triage.ts'

export function officeIn(scope: Scope): OfficeId {
  if (!scope.actor.officeId) throw new Error('The desk belongs to an office.')
  return scope.actor.officeId
}

type StoredReport = StoredCodes & {
  due_kind: string | null
  due_made_at: Date | null
  due_at: Date | null
}

const columns = sql`r.id, r.number, r.kind, r.received_on, r.channel, r.reporter_kind, r.named, r.age_band, r.happened_band, r.forms,
  r.place, r.venue, r.institution_id, r.region_code, r.frequency, r.still_going, r.injured, r.danger_now, r.worry, r.lang,
  r.urgency, r.urgency_reasons, r.status, r.taken_by, r.taken_at, r.first_read_at, r.decided_at, r.decision,
  r.decision_reason, r.classified_type, r.classified_authority, r.case_id, r.duplicate_of, r.reporter_waiting, r.version,
  p.kind as due_kind, p.made_at as due_made_at, p.due_at`

const firstDue = sql`left join lateral (
  select o.kind, o.made_at, o.due_at from platform.promise o
  where o.office_id = r.office_id and o.subject_kind = 'report' and o.subject_id = r.id
    and o.kept_at is null and o.dropped_at is null
  order by o.due_at limit 1) p on true`

/** Undecided, or decided and its reporter has written again: a decision never silences anybody. */
const waitsForUs = sql`(r.decided_at is null or r.reporter_waiting)`

const endless = sql`timestamptz '9999-12-31 23:59:59+00'`
const queueOrder = sql`reports.urgency_rank(r.urgency), coalesce(p.due_at, ${endless}), r.id`

/** One page of reports that wait for a person, in the order they ask for a person; one query, whatever is stored. */
export async function queuePage(
  scope: Scope,
  asked: { filter: Exclude<QueueFilter, 'decided'>; me: AccountId; after: QueueCursor | null; limit: number },
): Promise<DeskReport[]> {
  const narrowed: Record<typeof asked.filter, RawBuilder<unknown>> = {
    all: sql``,
    mine: sql`and r.taken_by = ${asked.me}`,
    unassigned: sql`and r.taken_by is null`,
    waiting: sql`and r.reporter_waiting`,
  }
  const after = asked.after
    ? sql`and (reports.urgency_rank(r.urgency), coalesce(p.due_at, ${endless}), r.id)
        > (${asked.after.rank + 1}::int, ${new Date(asked.after.dueMs)}::timestamptz, ${asked.after.id}::uuid)`
    : sql``
  const { rows } = await sql<StoredReport>`select ${columns} from reports.report r ${firstDue}
    where r.office_id = ${officeIn(scope)} and ${waitsForUs} ${narrowed[asked.filter]} ${after}
    order by ${queueOrder} limit ${asked.limit}`.execute(scope.db)
  return rows.map(toDeskReport)
}

/** Decided reports, the latest first. */
export async function decidedPage(
  scope: Scope,
  asked: { before: { at: Date; id: string } | null; limit: number },
): Promise<DeskReport[]> {
  const before = asked.before
    ? sql`and (r.decided_at, r.id) < (${asked.before.at}, ${asked.before.id}::uuid)`
    : sql``
  const { rows } = await sql<StoredReport>`select ${columns} from reports.report r ${firstDue}
    where r.office_id = ${officeIn(scope)} and r.decided_at is not null ${before}
    order by r.decided_at desc, r.id desc limit ${asked.limit}`.execute(scope.db)
  return rows.map(toDeskReport)
}

export type QueueCounts = Readonly<{
  all: number
  mine: number
  unassigned: number
  waiting: number
  now: number
  late: number
}>

/** How many waiting reports there are of each sort, for tabs, navigation and the day's page. */
export async function countQueue(scope: Scope, me: AccountId): Promise<QueueCounts> {
  const { rows } = await sql<QueueCounts>`select count(*)::int as "all",
      count(*) filter (where r.taken_by = ${me})::int as mine,
      count(*) filter (where r.taken_by is null)::int as unassigned,
      count(*) filter (where r.reporter_waiting)::int as waiting,
      count(*) filter (where r.urgency = 'NOW')::int as now,
      count(*) filter (where p.due_at < ${scope.now})::int as late
    from reports.report r ${firstDue}
    where r.office_id = ${officeIn(scope)} and ${waitsForUs}`.execute(scope.db)
  return rows[0] ?? { all: 0, mine: 0, unassigned: 0, waiting: 0, now: 0, late: 0 }
}

/** The report, or null when there is none this account may know of. */
export async function findDeskReport(scope: Scope, id: ReportId): Promise<DeskReport | null> {
  const { rows } = await sql<StoredReport>`select ${columns} from reports.report r ${firstDue}
    where r.office_id = ${officeIn(scope)} and r.id = ${id}`.execute(scope.db)
  return rows[0] ? toDeskReport(rows[0]) : null
}

export async function findDeskReports(scope: Scope, ids: readonly ReportId[]): Promise<DeskReport[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<StoredReport>`select ${columns} from reports.report r ${firstDue}
    where r.office_id = ${officeIn(scope)} and r.id = any(${[...ids]}::uuid[])`.execute(scope.db)
  return rows.map(toDeskReport)
}

export async function codedPersons(scope: Scope, ids: readonly ReportId[]): Promise<CodedPerson[]> {
  if (ids.length === 0) return []
  const rows = await scope.db
    .selectFrom('reports.person')
    .select(['id', 'report_id', 'side', 'sex', 'age_band', 'relation', 'count_at_least'])
    .where('office_id', '=', officeIn(scope))
    .where('report_id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    reportId: row.report_id as ReportId,
    side: row.side,
    sex: row.sex,
    ageBand: row.age_band,
    relation: row.relation,
    countAtLeast: row.count_at_least,
  }))
}

type Change = Partial<{
  status: ReportStatus
  urgency: Urgency
  taken_by: AccountId | null
  taken_at: Date | null
  first_read_at: Date
  decided_at: Date
  decision: string
  decision_reason: string
  classified_type: string
  classified_authority: string
  region_code: string | null
  institution_id: string | null
  case_id: CaseId
  duplicate_of: ReportId | null
  reporter_waiting: boolean
  urgency_reasons: string[]
}>

/** Changes the report when it still is the version that was seen. False when somebody else was first. */
export async function changeReport(
  scope: Scope,
  id: ReportId,
  version: number,
  change: Change,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('reports.report')
    .set({ ...change, version: version + 1 })
    .where('office_id', '=', officeIn(scope))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Whoever holds the report owes what is still open; null gives it back to whoever is there. */
export async function assignPromises(scope: Scope, id: ReportId, account: AccountId | null): Promise<void> {
  await scope.db
    .updateTable('platform.promise')
    .set({ account_id: account })
    .where('office_id', '=', officeIn(scope))
    .where('subject_kind', '=', 'report')
    .where('subject_id', '=', id)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .execute()
}

/** Tells the reporters of these that somebody has seen them in the queue. Does not count as a change. */
export async function markSeen(scope: Scope, ids: readonly ReportId[]): Promise<void> {
  if (ids.length === 0) return
  await scope.db
    .updateTable('reports.report')
    .set({ status: 'seen' })
    .where('office_id', '=', officeIn(scope))
    .where('id', 'in', [...ids])
    .where('status', '=', 'received')
    .execute()
}

/** The first reading, once; later readers leave it as it is. */
export async function markRead(scope: Scope, id: ReportId): Promise<boolean> {
  const result = await scope.db
    .updateTable('reports.report')
    .set({
      first_read_at: scope.now,
      status: sql`case when status in ('received', 'seen') then 'read' else status end`,
    })
    .where('office_id', '=', officeIn(scope))
    .where('id', '=', id)
    .where('first_read_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

function toDeskReport(row: StoredReport): DeskReport {
  return {
    ...codedReport(row),
    due:
      row.due_at && row.due_made_at && row.due_kind
        ? { kind: row.due_kind as PromiseKind, madeAt: row.due_made_at, at: row.due_at }
        : null,
  }
}
