import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import { ownOffice } from './own-office.ts'
import type { Pattern, Unusual } from './unusual-reads.ts'

export type ReadReviewId = Id<'read_review'>
export const readOutcomes = ['explained', 'asked', 'breach'] as const
export type ReadOutcome = (typeof readOutcomes)[number]

export type RawRead = Readonly<{
  accountId: string
  at: Date
  subjectKind: string
  subjectId: string
  onCall: boolean
  leftTeamAt: Date | null
  namesColleague: boolean
}>

type RawRow = {
  account_id: string
  at: Date
  subject_kind: string
  subject_id: string
  on_call: boolean
  left_team_at: Date | null
  names_colleague: boolean
}

/** Reads of reports and case files in a stretch of time, each with what places it. For the night alone. */
export async function readsBetween(scope: Scope, from: Date, to: Date): Promise<RawRead[]> {
  const office = ownOffice(scope)
  const { rows } = await sql<RawRow>`
    select e.account_id, e.at, e.subject_kind, e.subject_id,
      exists (select 1 from people.on_call o where o.office_id = e.office_id and o.account_id = e.account_id and o.starts_at <= e.at and o.ends_at > e.at) as on_call,
      case when e.subject_kind = 'case' and not exists (select 1 from cases.care_team m where m.office_id = e.office_id and m.case_id = e.subject_id::uuid
          and m.account_id = e.account_id and m.since <= e.at and (m.until is null or m.until >= e.at))
        then (select max(m.until) from cases.care_team m where m.office_id = e.office_id and m.case_id = e.subject_id::uuid and m.account_id = e.account_id and m.until < e.at) end as left_team_at,
      e.subject_kind = 'report' and exists (select 1 from reports.exclusion x where x.office_id = e.office_id and x.report_id = e.subject_id::uuid
        and x.account_id <> e.account_id and x.reason = 'named_in_report'
        and not exists (select 1 from reports.report r where r.id = x.report_id and r.taken_by = e.account_id)) as names_colleague
    from platform.audit_entry e
    where e.office_id = ${office} and e.action = 'read' and e.at >= ${from} and e.at < ${to} and e.account_id is not null
      and e.subject_kind in ('report', 'case') and e.subject_id is not null
    order by e.at limit 100000`.execute(scope.db)
  return rows.map((row) => ({
    accountId: row.account_id,
    at: row.at,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    onCall: row.on_call,
    leftTeamAt: row.left_team_at,
    namesColleague: row.names_colleague,
  }))
}

/** Lays findings before the reviewers; one that was found before is not found again. */
export async function insertFindings(scope: Scope, found: readonly Unusual[]): Promise<number> {
  if (found.length === 0) return 0
  const made = await scope.db
    .insertInto('privacy.read_review')
    .values(
      found.map((one) => ({
        office_id: ownOffice(scope),
        id: newOrderedId(scope.now.getTime()),
        account_id: one.accountId,
        pattern: one.pattern,
        window_start: one.from,
        window_end: one.to,
        record_count: one.recordCount,
        subject_kind: one.subject?.kind ?? null,
        subject_id: one.subject?.id ?? null,
        found_at: scope.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['office_id', 'account_id', 'pattern', 'window_start']).doNothing(),
    )
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0)
}

export type ReadReview = Readonly<{
  id: ReadReviewId
  accountId: AccountId
  pattern: Pattern
  from: Date
  to: Date
  recordCount: number
  subjectId: string | null
  outcome: ReadOutcome | null
  reviewedBy: AccountId | null
}>

/** Findings about others, those that wait first. A reader never judges their own reading. */
export async function listFindings(scope: Scope): Promise<ReadReview[]> {
  const rows = await scope.db
    .selectFrom('privacy.read_review')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .orderBy(sql`outcome is not null`)
    .orderBy('window_start', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.id as ReadReviewId,
    accountId: row.account_id as AccountId,
    pattern: row.pattern as Pattern,
    from: row.window_start,
    to: row.window_end,
    recordCount: row.record_count,
    subjectId: row.subject_id,
    outcome: row.outcome as ReadOutcome | null,
    reviewedBy: row.reviewed_by as AccountId | null,
  }))
}

export async function judgeFinding(
  scope: Scope,
  by: AccountId,
  id: ReadReviewId,
  outcome: ReadOutcome,
): Promise<boolean> {
  const done = await scope.db
    .updateTable('privacy.read_review')
    .set({ outcome, reviewed_by: by, reviewed_at: scope.now })
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export type TrailLine = Readonly<{
  id: number
  at: Date
  accountId: AccountId | null
  action: string
  purpose: string | null
}>

/** Who did what to one record, newest first. The officer alone sees lines that are not their own. */
export async function trailOf(
  scope: Scope,
  subjectKind: string,
  subjectId: string,
  limit = 200,
): Promise<TrailLine[]> {
  const rows = await scope.db
    .selectFrom('platform.audit_entry')
    .select(['id', 'at', 'account_id', 'action', 'purpose'])
    .where('office_id', '=', ownOffice(scope))
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', '=', subjectId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: Number(row.id),
    at: row.at,
    accountId: row.account_id as AccountId | null,
    action: row.action,
    purpose: row.purpose,
  }))
}

export type ChainCheck = Readonly<{
  at: Date
  accountId: AccountId
  sound: boolean
  position: number | null
  reason: string | null
  links: number
}>

/** Recomputes the whole chain inside the database and keeps what came of it. */
export async function checkChain(scope: Scope, by: AccountId): Promise<ChainCheck> {
  const { rows } = await sql<{
    sound: boolean
    position: number | null
    reason: string | null
    links: number
  }>`select * from privacy.verify_chain()`.execute(scope.db)
  const found = rows[0] ?? { sound: false, position: null, reason: 'gap', links: 0 }
  await scope.db
    .insertInto('privacy.chain_check')
    .values({
      office_id: ownOffice(scope),
      id: newOrderedId(scope.now.getTime()),
      at: scope.now,
      account_id: by,
      sound: found.sound,
      position: found.position,
      reason: found.reason,
      links: found.links,
    })
    .execute()
  return { ...found, at: scope.now, accountId: by }
}

export async function lastChainCheck(scope: Scope): Promise<ChainCheck | null> {
  const row = await scope.db
    .selectFrom('privacy.chain_check')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? {
        at: row.at,
        accountId: row.account_id as AccountId,
        sound: row.sound,
        position: row.position === null ? null : Number(row.position),
        reason: row.reason,
        links: row.links,
      }
    : null
}

export type GlassBroken = Readonly<{
  id: string
  caseId: string
  askedBy: AccountId
  secondBy: AccountId | null
  grantedTo: AccountId
  reason: string
  askedAt: Date
  openedAt: Date | null
  refusedAt: Date | null
  outcome: 'justified' | 'asked' | 'breach' | null
}>

/** Files opened, or asked to be opened, with the printed shares. */
export async function glassBroken(scope: Scope): Promise<GlassBroken[]> {
  const rows = await scope.db
    .selectFrom('cases.recovery_request as q')
    .leftJoin('privacy.break_glass_review as v', (join) =>
      join.onRef('v.office_id', '=', 'q.office_id').onRef('v.request_id', '=', 'q.id'),
    )
    .select([
      'q.id',
      'q.case_id',
      'q.asked_by',
      'q.second_by',
      'q.granted_to',
      'q.reason',
      'q.asked_at',
      'q.opened_at',
      'q.refused_at',
      'v.outcome',
    ])
    .where('q.office_id', '=', ownOffice(scope))
    .orderBy('q.asked_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    askedBy: row.asked_by as AccountId,
    secondBy: row.second_by as AccountId | null,
    grantedTo: row.granted_to as AccountId,
    reason: row.reason,
    askedAt: row.asked_at,
    openedAt: row.opened_at,
    refusedAt: row.refused_at,
    outcome: row.outcome as GlassBroken['outcome'],
  }))
}

export async function judgeGlass(
  scope: Scope,
  by: AccountId,
  requestId: string,
  outcome: 'justified' | 'asked' | 'breach',
): Promise<void> {
  await scope.db
    .insertInto('privacy.break_glass_review')
    .values({
      office_id: ownOffice(scope),
      request_id: requestId,
      outcome,
      reviewed_by: by,
      reviewed_at: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
