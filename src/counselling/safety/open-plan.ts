import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import { readCopies, type HandedCopy } from '../hand-copy.ts'
import { laddersOfRuns } from '../ladder.store.ts'
import type { LadderItem } from '../ladder.ts'
import { openLadderItem } from '../load-run.ts'
import { answersTo, type EpisodeBook, type OpenAnswer } from '../open-episode.ts'
import type { Reason } from '../rules/reason.ts'
import { checkConflicts, type Conflict, type SafetyPlanCode } from '../rules/safety-lines.ts'
import { safetyLinesOf } from '../safety-line.store.ts'
import { bullyingGoesOn, safetyReviewSheet } from '../session-facts.ts'
import { asRuleLine, holdersIn, missingInPlan, openLine, type Holder, type PlanLine } from './plan.ts'
import { askedByEvent } from './write-line.ts'

/** Names under which sheets of the plan are kept among the answers of the episode. */
export const sheetNames = {
  review: safetyReviewSheet,
  copies: 'safety_copies',
  urgency: 'safety_urgency',
} as const

/** A protective line and a step of the fear ladder that cannot both stand as they are. */
export type OpenConflict = Conflict & Readonly<{ line: PlanLine; step: LadderItem }>

export type SafetyPlan = Readonly<{
  lines: readonly PlanLine[]
  missing: readonly Reason<SafetyPlanCode>[]
  conflicts: readonly OpenConflict[]
  reviews: readonly OpenAnswer[]
  /** When the next look was promised. */
  dueAt: Date | null
  holders: readonly Holder[]
  copies: OpenAnswer | null
  /** Numbered copies of the sheet for adults that were handed out, newest first. */
  handed: readonly HandedCopy[]
  bullyingGoesOn: 'yes' | 'no' | 'not_asked'
  /** A review said that it goes on, and nobody has decided yet whether the file is more urgent. */
  raise: boolean
  /** A new event asked for a look that nobody has taken yet. */
  reopened: boolean
}>

/** Reviews so far, newest first. */
export function reviewsOf(book: Pick<EpisodeBook, 'answers'>): readonly OpenAnswer[] {
  return book.answers.filter((one) => one.runId === null && one.form === sheetNames.review)
}

/**
 * Whether a person is still to decide about urgency: the newest review says that it goes on, nobody decided since, and
 * the file is not yet at its most urgent. A rule only asks.
 */
export function raiseProposed(book: Pick<EpisodeBook, 'answers' | 'file'>): boolean {
  const [review] = reviewsOf(book)
  if (review?.answers['goesOn'] !== 'yes' || book.file.head.urgency === 'NOW') return false
  const decided = answersTo(book, sheetNames.urgency)
  return decided === null || decided.writtenAt < review.writtenAt
}

/** The lines in force, with their words. */
export async function standingLines(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'place' | 'episode'>,
): Promise<readonly PlanLine[]> {
  return (await safetyLinesOf(scope, book.episode.caseId)).map((row) => openLine(book.place, row))
}

/** The plan with what it still needs, what speaks against it, and who holds it. */
export async function openSafetyPlan(scope: AccountScope, book: EpisodeBook): Promise<SafetyPlan> {
  const lines = await standingLines(scope, book)
  const copies = answersTo(book, sheetNames.copies)
  const promises = await promisesAbout(scope, 'case', [book.episode.caseId])
  const open = promises.find(
    (one) => one.kind === 'counselling.safety_review' && !one.keptAt && !one.droppedAt,
  )
  return {
    lines,
    missing: missingInPlan(lines, dayOf(scope.now)),
    conflicts: await conflictsWith(scope, book, lines),
    reviews: reviewsOf(book),
    dueAt: open?.dueAt ?? null,
    holders: holdersIn(copies?.answers),
    copies,
    handed: await readCopies(scope, book, 'safety_adults'),
    bullyingGoesOn: await bullyingGoesOn(scope, book),
    raise: raiseProposed(book),
    reopened: open !== undefined && askedByEvent(open.dueAt),
  }
}

/** Steps of a running fear ladder that a protective line speaks against; the ladder shows the same as a lock. */
async function conflictsWith(
  scope: AccountScope,
  book: EpisodeBook,
  lines: readonly PlanLine[],
): Promise<readonly OpenConflict[]> {
  const running = book.runs.filter((run) => run.endedOn === null).map((run) => run.id)
  const steps = (await laddersOfRuns(scope, running)).map((row) => openLadderItem(book, row))
  return checkConflicts(steps, lines.map(asRuleLine)).flatMap((conflict): OpenConflict[] => {
    const line = lines.find((one) => one.id === conflict.lineId)
    const step = steps.find((one) => one.id === conflict.itemId)
    return line && step ? [{ ...conflict, line, step }] : []
  })
}
