import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { competenciesOf } from '#src/people/index.ts'
import type { LadderMode } from '../ladder.ts'
import { openPractice, type OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { AdvanceMode, PracticeBodies, PracticeId, PracticeOf, StopWhy } from '../practice.ts'
import { changePractice, insertPractice, practicesOfRun } from '../practice.store.ts'
import { whoHinders } from '../protocols/may-begin.ts'
import { practicesOf, stepNamed } from '../protocols/run-facts.ts'
import { readinessGate, readinessItems } from '../rules/sd-eligibility.ts'
import type { RunnableItem } from '../rules/sd-lock.ts'
import type { Suds } from '../rules/suds.ts'
import { seal } from '../seal.ts'
import { raiseForSafety } from '../session/raise-for-safety.ts'
import { whyNotCalm, type CalmHindrance } from './calm.ts'
import { choosable, elapsedSeconds, freshBody, noteRatings, peakBefore, trialsIn } from './exposure.ts'
import { holdPractice } from './exposure.store.ts'
import { holdLadder } from './ladder-write.store.ts'
import { openLadder, type Rung } from './open-ladder.ts'
import { openSessionOf } from './open-session-of.ts'

export type ExposureStart = Readonly<{
  itemId: string
  mode: AdvanceMode
  how: LadderMode | null
  readiness: readonly string[]
  baseline: Suds
  believedBefore: number | null
  /** After relaxing; null or absent where nobody relaxed before this one. */
  relaxed?: Suds | null
  willing?: boolean
  scene?: number | null
  motivation?: number | null
}>
export type Refusal =
  | 'ended'
  | 'phase'
  | 'not_provider'
  | 'bullying'
  | 'readiness'
  | 'no_item'
  | 'locked'
  | 'later'
  | 'running'
  | CalmHindrance
export type Started = Readonly<{ ok: true; id: PracticeId }> | Readonly<{ ok: false; why: Refusal }>

/** The database's own refusal of a locked step (migrations/0023_counselling.sql). */
export function isLockedStep(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NW003'
}

/** What keeps this person from starting any practice now; null when nothing does. */
export async function whyNoExposure(
  scope: AccountScope,
  member: Member,
  technique: OpenTechnique,
): Promise<Refusal | null> {
  const { run, protocol, facts } = technique
  if (run.endedOn) return 'ended'
  const at = (id: string) => protocol.phases.findIndex((phase) => phase.id === id)
  if (at(run.phase) < at('exposure')) return 'phase'
  const competencies = await competenciesOf(scope, member.accountId)
  const who = whoHinders(protocol, { roles: member.roles, competencies }, facts)
  if (who.some((one) => one.code === 'role' || one.code === 'competency')) return 'not_provider'
  return facts.outside.bullyingGoesOn === 'yes' ? 'bullying' : null
}

/** Begins to practise one step. Everything is asked anew in this transaction: the lock, the order, the readiness. */
export async function beginExposure(
  scope: AccountScope,
  member: Member,
  book: EpisodeBook,
  technique: OpenTechnique,
  start: ExposureStart,
): Promise<Started> {
  await holdLadder(scope, technique.run.id)
  const why = await whyNoExposure(scope, member, technique)
  if (why) return { ok: false, why }
  const ready = readinessGate(yesOnly(start.readiness))
  if (ready.result === 'hold') return { ok: false, why: 'readiness' }
  const stored = await practicesOfRun(scope, technique.run.id)
  if (stored.some((one) => one.kind === 'exposure' && one.state === 'running'))
    return { ok: false, why: 'running' }
  const chosen = choosable(await openLadder(scope, book, technique, member.accountId)).find(
    (one) => one.item.id === start.itemId,
  )
  if (!chosen) return { ok: false, why: 'no_item' }
  if (chosen.state !== 'open') return { ok: false, why: chosen.state }
  const { baseline, relaxed = null, willing = false } = start
  const notCalm = whyNotCalm({ baseline, relaxed, willing })
  if (notCalm) return { ok: false, why: notCalm }
  return { ok: true, id: await insertExposure(scope, book, technique, chosen.item, start) }
}

/** Only a step that was asked for its lock fits in here. */
async function insertExposure(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  item: RunnableItem<Rung>,
  start: ExposureStart,
): Promise<PracticeId> {
  const id = newOrderedId<'practice'>(scope.now.getTime())
  const body = freshBody({ ...start, how: start.how ?? item.mode })
  await insertPractice(scope, {
    id,
    caseId: book.episode.caseId,
    runId: technique.run.id,
    sessionId: await openSessionOf(scope, book),
    kind: 'exposure',
    itemId: item.id,
    state: 'running',
    begunAt: scope.now,
    endedAt: null,
    byClient: false,
    placeVersion: book.place.current,
    sealed: seal(book.place.newest, 'practice', id, body),
  })
  await told(scope, book, 'counselling.exposure_begun', { item: item.id })
  return id
}

function yesOnly(readiness: readonly string[]) {
  return {
    safeNow: readiness.includes('safeNow'),
    itemReady: readiness.includes('itemReady'),
    stopSignalKnown: readiness.includes('stopSignalKnown'),
    helperReady: readiness.includes('helperReady'),
  } satisfies Record<(typeof readinessItems)[number], boolean>
}

/** A practice held for writing, opened; null when this run has no such one. */
export async function heldExposure(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Pick<OpenTechnique, 'run'>,
  id: PracticeId,
): Promise<PracticeOf<'exposure'> | null> {
  const row = await holdPractice(scope, technique.run.id, id)
  const practice = row && openPractice(book, row)
  return practice?.kind === 'exposure' ? practice : null
}

export type Rated = Readonly<{
  state: 'noted' | 'stopped' | 'over' | 'full'
  practice: PracticeOf<'exposure'>
}>

/** Adds ratings to a running practice, in the order they were given. When a stop rule fires, it ends at once. */
export async function addRating(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  practice: PracticeOf<'exposure'>,
  ...ratings: readonly Readonly<{ suds: Suds; at: number | null }>[]
): Promise<Rated> {
  const { body } = practice
  if (practice.state !== 'running') return { state: 'over', practice }
  const item = stepNamed(technique.facts, practice.itemId)?.item
  const before = item ? peakBefore(trialsIn(practicesOf(technique.facts, 'exposure')), item) : null
  const elapsed = elapsedSeconds(practice.begunAt, scope.now)
  const { series, stopped, full } = noteRatings(body.series, ratings, elapsed, before)
  if (series.length === body.series.length) return { state: full ? 'full' : 'noted', practice }
  const end = series.at(-1)?.suds ?? null
  const changed = stopped
    ? await write(scope, book, practice, 'stopped', { ...body, series, end, stop: 'too_high' })
    : await write(scope, book, practice, 'running', { ...body, series })
  if (stopped) await told(scope, book, 'counselling.exposure_stopped', { by: 'rule' })
  return { state: stopped ? 'stopped' : full ? 'full' : 'noted', practice: changed }
}

/**
 * The stop signal, or another reason to stop. Always obeyed; something new about violence raises to today, also
 * when the rule or another screen has ended the practice a moment before. False when nothing was left to do.
 */
export async function stopExposure(
  scope: AccountScope,
  book: EpisodeBook,
  practice: PracticeOf<'exposure'>,
  why: StopWhy,
  task: string,
): Promise<boolean> {
  const { body } = practice
  const runs = practice.state === 'running'
  const toldAnew = why === 'new_disclosure' && body.stop !== why
  if (toldAnew) await raiseForSafety(scope, book.file, 'worried', task, practice.begunAt)
  if (!runs) return toldAnew
  await write(scope, book, practice, 'stopped', { ...body, stop: why, end: body.series.at(-1)?.suds ?? null })
  await told(scope, book, 'counselling.exposure_stopped', { by: 'person' })
  return true
}

export type ExposureEnd = Pick<PracticeBodies['exposure'], 'believedAfter' | 'happened' | 'praise' | 'note'> &
  Readonly<{ end: Suds | null }>

/** Ends a practice that went its way. Without a last number the last rating stands; none at all stays none. */
export async function finishExposure(
  scope: AccountScope,
  book: EpisodeBook,
  practice: PracticeOf<'exposure'>,
  end: ExposureEnd,
): Promise<boolean> {
  if (practice.state !== 'running') return false
  const { body } = practice
  await write(scope, book, practice, 'done', {
    ...body,
    ...end,
    end: end.end ?? body.series.at(-1)?.suds ?? null,
  })
  await told(scope, book, 'counselling.exposure_done', { ratings: body.series.length })
  return true
}

async function write(
  scope: AccountScope,
  book: EpisodeBook,
  practice: PracticeOf<'exposure'>,
  state: PracticeOf<'exposure'>['state'],
  body: PracticeBodies['exposure'],
): Promise<PracticeOf<'exposure'>> {
  const endedAt = state === 'running' ? null : scope.now
  const { place } = book
  const done = await changePractice(scope, practice, {
    state,
    endedAt,
    placeVersion: place.current,
    sealed: seal(place.newest, 'practice', practice.id, body),
  })
  if (!done) throw new Error('A practice that is held was changed by somebody else.')
  return { ...practice, state, endedAt, body, version: practice.version + 1 }
}

async function told(
  scope: AccountScope,
  book: EpisodeBook,
  action: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: book.episode.caseId, facts })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
}
