import { keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { DomainEvent } from '#src/platform/events/events.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { knock } from '#src/platform/live/live.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { writeAnswer } from '../write-answer.ts'
import { safetyReviewForm } from './forms.ts'
import { sheetNames } from './open-plan.ts'
import { moveReviews, planStands } from './plan.store.ts'
import { promiseReview } from './write-line.ts'

/** Keeps what was said in a review and promises the next. False when a colleague reviewed in between. */
export async function reviewPlan(
  scope: AccountScope,
  book: EpisodeBook,
  answers: AnyAnswers,
  nextOn: string,
  seen: number,
): Promise<boolean> {
  const written = await writeAnswer(scope, book, book.episode, {
    form: safetyReviewForm,
    answers,
    runId: null,
    as: sheetNames.review,
    shared: false,
    seen,
  })
  if (!written) return false
  await moveReviews(scope, book.episode.caseId, nextOn)
  await keep(scope, 'counselling.safety_review', book.episode.caseId)
  await promiseReview(scope, book)
  return true
}

const soon = 24 * 60 * 60 * 1000

/** A new event on a file that has a plan asks for a look within a day. */
export async function reopenPlan(scope: Scope, event: DomainEvent): Promise<void> {
  if (!(await planStands(scope, event.subjectId))) return
  await promiseAgain(scope, {
    kind: 'counselling.safety_review',
    subjectId: event.subjectId,
    dueAt: new Date(scope.now.getTime() + soon),
  })
  await knock(scope, 'counselling', { subjectId: event.subjectId })
}
