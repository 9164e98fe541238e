import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { proposeDestruction, type Proposed } from './destroy-record.ts'
import { dueOn, termsOf } from './keeping.ts'
import {
  closedBefore,
  confirmedTerms,
  confirmTerm,
  findReview,
  insertReview,
  settleReview,
  type ReviewId,
} from './retention.store.ts'

const most = 500

/**
 * Looks for records past their term and lays them before a person. It erases nothing and closes nothing.
 * Returns how many are new.
 */
export async function findPastTerm(scope: Scope): Promise<number> {
  const today = dayOf(scope.now)
  const terms = termsOf(await confirmedTerms(scope))
  let found = 0
  for (const candidate of await closedBefore(scope, today, most)) {
    const due = dueOn(candidate, terms)
    if (due !== null && due <= today && (await insertReview(scope, candidate, due, today))) found += 1
  }
  if (found > 0) await knock(scope, 'privacy')
  return found
}

/** The office takes responsibility for a term. */
export async function setTerm(
  scope: AccountScope,
  member: Member,
  recordClass: string,
  keepDays: number,
): Promise<void> {
  await confirmTerm(scope, member.accountId, recordClass, keepDays)
  await record(scope, {
    action: 'privacy.term_set',
    subjectKind: 'retention',
    subjectId: recordClass,
    facts: { days: keepDays },
  })
}

/** Keeps a record for another year, as the outcome of a review. */
export async function keepAnotherYear(scope: AccountScope, member: Member, id: ReviewId): Promise<boolean> {
  const review = await findReview(scope, id)
  const until = dayOf(new Date(scope.now.getTime() + 365 * 86_400_000))
  if (!review || !(await settleReview(scope, member.accountId, id, { state: 'kept', until }))) return false
  await record(scope, {
    action: 'privacy.kept_after_review',
    subjectKind: review.subject.kind,
    subjectId: review.subject.id,
    facts: { until },
  })
  return true
}

/** The first of two, at the end of a term the office itself has set. */
export async function proposeAfterReview(
  scope: AccountScope,
  member: Member,
  id: ReviewId,
): Promise<Proposed | 'gone' | 'unconfirmed'> {
  const review = await findReview(scope, id)
  if (!review) return 'gone'
  const term = termsOf(await confirmedTerms(scope)).find((one) => one.recordClass === review.recordClass)
  if (!term?.confirmedAt) return 'unconfirmed'
  const proposed = await proposeDestruction(scope, review.subject, 'retention', null)
  if (typeof proposed === 'object' && 'id' in proposed)
    await settleReview(scope, member.accountId, id, { state: 'proposed' })
  return proposed
}
