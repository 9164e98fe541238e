import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import { reviewKinds, type Candidate, type ConfirmedTerm, type ReviewKind } from './keeping.ts'
import { ownOffice } from './own-office.ts'

export type ReviewId = Id<'retention_review'>
export type Review = Readonly<{
  id: ReviewId
  recordClass: string
  subject: Readonly<{ kind: ReviewKind; id: string }>
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
    .onConflict((conflict) =>
      conflict.columns(['subject_id', 'record_class']).where('state', '=', 'waiting').doNothing(),
    )
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
    subject: { kind: reviewKinds.find((kind) => kind === row.subject_kind) ?? 'case', id: row.subject_id },
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
