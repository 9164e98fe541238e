import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import type { Candidate, ConfirmedTerm, ReviewedClass } from './keeping.ts'
import { ownOffice } from './own-office.ts'
import type { Subject, SubjectKind } from './restriction.store.ts'

export type ReviewId = Id<'retention_review'>
export type Review = Readonly<{
  id: ReviewId
  recordClass: string
  subject: Subject
  dueOn: string
  foundOn: string
}>

export async function confirmedTerms(scope: Scope): Promise<ConfirmedTerm[]> {
  const rows = await scope.db
    .selectFrom('privacy.retention_rule')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .execute()
  return rows.map((row) => ({
    recordClass: row.record_class,
    keepDays: row.keep_days,
    confirmedAt: row.confirmed_at,
  }))
}

export async function confirmTerm(
  scope: Scope,
  accountId: AccountId,
  recordClass: string,
  keepDays: number,
): Promise<void> {
  const values = { keep_days: keepDays, confirmed_by: accountId, confirmed_at: scope.now }
  await scope.db
    .insertInto('privacy.retention_rule')
    .values({ office_id: ownOffice(scope), record_class: recordClass, ...values })
    .onConflict((conflict) => conflict.columns(['office_id', 'record_class']).doUpdateSet(values))
    .execute()
}

type CandidateRow = {
  subject_kind: string
  subject_id: string
  record_class: string
  closed_on: string
  age_band: string | null
  seen_on: string
  held: boolean
  open: boolean
  unread: boolean
}

/**
 * Closed case files and decided reports that became no case, closed before a day, that nobody reviews or has
 * put off. Restricted records are not seen here: the night does not read them.
 */
export async function closedBefore(scope: Scope, day: string, limit: number): Promise<Candidate[]> {
  const office = ownOffice(scope)
  const { rows } = await sql<CandidateRow>`
    with shut as (
      select 'case' as subject_kind, c.id as subject_id, 'case' as record_class, c.closed_on::text as closed_on, c.age_band, c.opened_on::text as seen_on,
        c.legal_hold as held, c.status <> 'closed' as open,
        exists (select 1 from reports.report r join reports.message m on m.office_id = r.office_id and m.report_id = r.id
          where r.office_id = c.office_id and r.case_id = c.id and m.from_reporter and not m.read_by_other) as unread
      from cases."case" c
      where c.office_id = ${office} and c.closed_on < ${day}::date and c.destroyed_at is null and c.restricted_at is null
      union all
      select 'report', r.id, 'reportUnanswered', r.decided_at::date::text, r.age_band, r.received_on::text, false,
        r.status not in ('closed', 'referred', 'withdrawn'),
        exists (select 1 from reports.message m where m.office_id = r.office_id and m.report_id = r.id and m.from_reporter and not m.read_by_other)
      from reports.report r
      where r.office_id = ${office} and r.case_id is null and r.decided_at < ${day}::date)
    select s.subject_kind, s.subject_id, s.record_class, s.closed_on, s.age_band, s.seen_on, s.open, s.unread,
      s.held or exists (select 1 from privacy.hold h where h.subject_id = s.subject_id and h.lifted_at is null) as held
    from shut s
    where not exists (select 1 from privacy.retention_review v where v.subject_id = s.subject_id
      and (v.state <> 'kept' or v.keep_until > ${scope.now}::date))
    order by s.closed_on limit ${limit}`.execute(scope.db)
  return rows.map((row) => ({
    subjectKind: row.subject_kind === 'case' ? 'case' : 'report',
    subjectId: row.subject_id,
    recordClass: row.record_class as ReviewedClass,
    closedOn: row.closed_on,
    ageBand: row.age_band,
    seenOn: row.seen_on,
    held: row.held,
    open: row.open,
    unreadMessage: row.unread,
  }))
}

export async function insertReview(
  scope: Scope,
  candidate: Candidate,
  dueOn: string,
  today: string,
): Promise<boolean> {
  const made = await scope.db
    .insertInto('privacy.retention_review')
    .values({
      office_id: ownOffice(scope),
      id: newOrderedId(scope.now.getTime()),
      record_class: candidate.recordClass,
      subject_kind: candidate.subjectKind,
      subject_id: candidate.subjectId,
      due_on: dueOn,
      found_on: today,
    })
    .onConflict((conflict) => conflict.column('subject_id').where('state', '=', 'waiting').doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0) === 1
}

export async function waitingReviews(scope: Scope): Promise<Review[]> {
  const rows = await scope.db
    .selectFrom('privacy.retention_review')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('state', '=', 'waiting')
    .orderBy('due_on')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id as ReviewId,
    recordClass: row.record_class,
    subject: { kind: row.subject_kind as SubjectKind, id: row.subject_id },
    dueOn: row.due_on,
    foundOn: row.found_on,
  }))
}

/** Settles a waiting review; false when somebody else did first. */
export async function settleReview(
  scope: Scope,
  accountId: AccountId,
  id: ReviewId,
  outcome: { state: 'kept'; until: string } | { state: 'proposed' },
): Promise<boolean> {
  const done = await scope.db
    .updateTable('privacy.retention_review')
    .set({
      state: outcome.state,
      decided_by: accountId,
      decided_at: scope.now,
      ...(outcome.state === 'kept' ? { keep_until: outcome.until, kept_reason: 'reviewed' } : {}),
    })
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function findReview(scope: Scope, id: ReviewId): Promise<Review | null> {
  return (await waitingReviews(scope)).find((review) => review.id === id) ?? null
}
