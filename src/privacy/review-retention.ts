import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { knock } from '#src/platform/live/live.ts'
import { proposeDestruction, type Proposed } from './destroy-record.ts'
import {
  classesToDestroy,
  dueOn,
  searchedClasses,
  termsOf,
  type SearchedClass,
  type Term,
} from './keeping.ts'
import { pastTerm, type LastSeen } from './past-term.store.ts'
import {
  confirmedTerms,
  confirmTerm,
  findReview,
  insertReview,
  settleReview,
  type ReviewId,
} from './retention.store.ts'

const batch = 500
const day = 86_400_000

/**
 * Looks for records past their term, class by class, and lays them before a person. It erases nothing and closes
 * nothing. Returns how many are new.
 */
export async function findPastTerm(scope: Scope): Promise<number> {
  const terms = termsOf(await confirmedTerms(scope))
  let found = 0
  for (const recordClass of searchedClasses) found += await findOfClass(scope, recordClass, terms)
  if (found > 0) await knock(scope, 'privacy')
  return found
}

async function findOfClass(
  scope: Scope,
  recordClass: SearchedClass,
  terms: readonly Term[],
): Promise<number> {
  const keepDays = terms.find((term) => term.recordClass === recordClass)?.keepDays
  if (keepDays === undefined) return 0
  const today = dayOf(scope.now)
  const began = dayOf(new Date(scope.now.getTime() - keepDays * day))
  let found = 0
  let last: LastSeen | null = null
  for (;;) {
    const candidates = await pastTerm(scope, recordClass, began, last, batch)
    for (const candidate of candidates) {
      const due = dueOn(candidate, terms)
      if (due !== null && due <= today && (await insertReview(scope, candidate, due, today))) found += 1
    }
    last = candidates.at(-1) ?? null
    if (candidates.length < batch || last === null) return found
  }
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
  const until = dayOf(new Date(scope.now.getTime() + 365 * day))
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
  const { kind, id: subjectId } = review.subject
  // Lines of the trail hold each other: one cannot be taken out without breaking the proof of all the others.
  if (kind === 'office') return { obstacles: ['chained'] }
  const classes = classesToDestroy(kind, review.recordClass)
  const proposed = await proposeDestruction(scope, { kind, id: subjectId }, 'retention', null, classes)
  if (typeof proposed === 'object' && 'id' in proposed)
    await settleReview(scope, member.accountId, id, { state: 'proposed' })
  return proposed
}
