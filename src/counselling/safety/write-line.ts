import { record } from '#src/platform/audit/record.ts'
import { drop, promiseAgain, promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { endOfDay } from '#src/cases/index.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { SafetyPlanCode } from '../rules/safety-lines.ts'
import { safetyLinesOf } from '../safety-line.store.ts'
import { seal } from '../seal.ts'
import type { SealedSafetyLine } from '../sealed-shapes.ts'
import { whyNotLine, type PlanLine } from './plan.ts'
import { changeLine, endLine, insertLine, type LineFacts } from './plan.store.ts'

export type LineInput = LineFacts & Readonly<{ words: SealedSafetyLine }>
/** Done; or the code of the rule that speaks against it; or a colleague was first. */
export type LineWritten = 'done' | 'overtaken' | SafetyPlanCode

/** Adds a line, when the burden rule lets it: others change first, and a change for the client needs their yes. */
export async function addSafetyLine(
  scope: AccountScope,
  book: EpisodeBook,
  standing: readonly PlanLine[],
  input: LineInput,
): Promise<LineWritten> {
  const { words, ...facts } = input
  const id = newOrderedId<'safety_line'>(scope.now.getTime())
  const why = whyNotLine({ ...facts, id }, standing, dayOf(scope.now))
  if (why) return why
  await insertLine(scope, {
    ...facts,
    id,
    caseId: book.episode.caseId,
    episodeId: book.episode.id,
    placeVersion: book.place.current,
    sealed: seal(book.place.newest, 'safety_line', id, words),
  })
  await told(scope, book, 'counselling.safety_line_added', facts)
  return 'done'
}

export async function editSafetyLine(
  scope: AccountScope,
  book: EpisodeBook,
  standing: readonly PlanLine[],
  line: PlanLine,
  input: LineInput,
  seen: number,
): Promise<LineWritten> {
  const { words, ...facts } = input
  const why = whyNotLine({ ...facts, id: line.id }, standing, dayOf(scope.now))
  if (why) return why
  const done = await changeLine(
    scope,
    { id: line.id, version: seen },
    {
      ...facts,
      placeVersion: book.place.current,
      sealed: seal(book.place.newest, 'safety_line', line.id, words),
    },
  )
  if (!done) return 'overtaken'
  await told(scope, book, 'counselling.safety_line_changed', facts)
  return 'done'
}

/** A line that is over stays on record. */
export async function endSafetyLine(
  scope: AccountScope,
  book: EpisodeBook,
  line: Pick<PlanLine, 'id' | 'version' | 'part' | 'tag' | 'changes'>,
): Promise<boolean> {
  const done = await endLine(scope, line)
  if (done) await told(scope, book, 'counselling.safety_line_ended', line)
  return done
}

async function told(
  scope: AccountScope,
  book: EpisodeBook,
  action: string,
  facts: Pick<LineFacts, 'part' | 'tag' | 'changes'>,
): Promise<void> {
  const { part, tag, changes } = facts
  await promiseReview(scope, book)
  await record(scope, {
    action,
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { part, tag, changes },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
}

/** The earliest review among the standing lines is promised by whoever leads; without lines nothing is owed. */
export async function promiseReview(scope: AccountScope, book: Pick<EpisodeBook, 'episode'>): Promise<void> {
  const { caseId, leadId } = book.episode
  const [first] = (await safetyLinesOf(scope, caseId)).map((line) => line.reviewOn).toSorted()
  const kind = 'counselling.safety_review'
  if (!first) return drop(scope, kind, caseId, 'no lines')
  const open = (await promisesAbout(scope, 'case', [caseId])).find(
    (one) => one.kind === kind && !one.keptAt && !one.droppedAt,
  )
  // A look that a new event asked for is not put off by writing a line.
  const planned = endOfDay(first)
  const dueAt = open && askedByEvent(open.dueAt) && open.dueAt < planned ? open.dueAt : planned
  await promiseAgain(scope, { kind, subjectId: caseId, dueAt, accountId: leadId })
}

/** A planned look is owed until its day ends; one that a new event asked for, at an hour of its own. */
export function askedByEvent(dueAt: Date): boolean {
  return dueAt.getTime() !== endOfDay(dayOf(dueAt)).getTime()
}
