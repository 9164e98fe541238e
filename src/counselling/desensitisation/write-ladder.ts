import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { LadderItem, LadderItemId } from '../ladder.ts'
import { ladderOf } from '../ladder.store.ts'
import { openLadderItem, type OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { lockReviews } from '../protocols/sd-gates.ts'
import { lockReasons, type LockCode } from '../rules/sd-lock.ts'
import { seal } from '../seal.ts'
import { writeAnswer } from '../write-answer.ts'
import { changeItem, holdLadder, insertItem, markItem, rankItems, restoreItem } from './ladder-write.store.ts'
import { orderMark, type Rung } from './open-ladder.ts'

/** A step as somebody wrote it. `expected` is 0-100. */
export type ItemInput = Omit<LadderItem, 'id' | 'rank' | 'released' | 'passed' | 'version'>
type At = Pick<OpenTechnique, 'run'>

/** Puts a step on the ladder, above the one named, or where its number fits. Returns its id. */
export async function addItem(
  scope: AccountScope,
  book: EpisodeBook,
  { run }: At,
  input: ItemInput,
  after: string | null = null,
): Promise<LadderItemId> {
  await holdLadder(scope, run.id)
  const standing = (await ladderOf(scope, run.id)).map((row) => openLadderItem(book, row))
  const id = newOrderedId<'ladder_item'>(scope.now.getTime())
  const named = standing.findIndex((one) => one.id === after)
  const easier = standing.filter((one) => one.expected <= input.expected).length
  const place = named >= 0 ? named + 1 : easier
  await insertItem(scope, {
    id,
    caseId: book.episode.caseId,
    runId: run.id,
    rank: place + 1,
    mode: input.mode,
    realDanger: input.realDanger,
    contactWithReported: input.contactWithReported,
    placeVersion: book.place.current,
    sealed: sealItem(book, id, input),
  })
  const order: Pick<LadderItem, 'id' | 'rank'>[] = [...standing]
  order.splice(place, 0, { id, rank: place + 1 })
  await giveRanks(scope, order)
  await told(scope, book, 'counselling.ladder_step_added', { steps: standing.length + 1 })
  return id
}

/** Changes a step; whoever had released it has to look again. False when a colleague was first. */
export async function editItem(
  scope: AccountScope,
  book: EpisodeBook,
  item: Pick<LadderItem, 'id'>,
  seen: number,
  input: ItemInput,
): Promise<boolean> {
  const changed = await changeItem(
    scope,
    { id: item.id, version: seen },
    {
      mode: input.mode,
      realDanger: input.realDanger,
      contactWithReported: input.contactWithReported,
      placeVersion: book.place.current,
      sealed: sealItem(book, item.id, input),
    },
  )
  if (changed) await told(scope, book, 'counselling.ladder_step_changed', { item: item.id })
  return changed
}

/** Takes a step off the ladder; what was practised on it stays on record. */
export async function removeItem(
  scope: AccountScope,
  book: EpisodeBook,
  item: Pick<LadderItem, 'id' | 'version'>,
): Promise<boolean> {
  const done = await markItem(scope, item, { removed: true })
  if (done) await told(scope, book, 'counselling.ladder_step_removed', { item: item.id })
  return done
}

/** Puts a step back where it stood among those there are now. False when a colleague was first. */
export async function putBack(
  scope: AccountScope,
  book: EpisodeBook,
  { run }: At,
  item: Pick<LadderItem, 'id' | 'version' | 'rank'>,
): Promise<boolean> {
  await holdLadder(scope, run.id)
  const standing = (await ladderOf(scope, run.id)).map((row) => openLadderItem(book, row))
  if (!(await restoreItem(scope, run.id, item))) return false
  await giveRanks(scope, [
    ...standing.filter((one) => one.rank < item.rank),
    item,
    ...standing.filter((one) => one.rank >= item.rank),
  ])
  await told(scope, book, 'counselling.ladder_step_put_back', { item: item.id })
  return true
}

export type Ordered = 'ordered' | 'overtaken' | 'not_these'

/** Lays the steps in a new order, easiest first. `seen` is the order its writer had before them. */
export async function orderLadder(
  scope: AccountScope,
  book: EpisodeBook,
  { run }: At,
  seen: string,
  wanted: readonly string[],
): Promise<Ordered> {
  await holdLadder(scope, run.id)
  const standing = (await ladderOf(scope, run.id)).map((row) => openLadderItem(book, row))
  if (orderMark(standing) !== seen) return 'overtaken'
  const inOrder = wanted.flatMap((id) => standing.find((one) => one.id === id) ?? [])
  if (new Set(wanted).size !== standing.length || inOrder.length !== standing.length) return 'not_these'
  await giveRanks(scope, inOrder)
  await told(scope, book, 'counselling.ladder_ordered', { steps: inOrder.length })
  return 'ordered'
}

export type LockDecision = Readonly<{ release: boolean; why: string }>

/** A supervisor's word about a locked step: released with a reason, or kept locked with one. */
export async function reviewLock(
  scope: AccountScope,
  book: EpisodeBook,
  technique: Pick<OpenTechnique, 'run' | 'facts'>,
  rung: Rung,
  seen: number,
  decision: LockDecision,
): Promise<boolean> {
  const { place } = book
  const reasons = reasonsNow(technique, rung)
  const sealed = seal(place.newest, 'ladder_item', rung.id, {
    ...wordsOf(rung),
    ...(decision.release ? { releaseReason: decision.why } : {}),
  })
  const done = await markItem(
    scope,
    { id: rung.id, version: seen },
    decision.release
      ? { releasedBy: scope.actor.accountId, placeVersion: place.current, sealed }
      : { locked: true, placeVersion: place.current, sealed },
  )
  if (!done) return false
  const written = await writeAnswer(scope, book, book.episode, {
    form: { id: 'sd.lock-review', version: 1 },
    as: lockReviews,
    runId: technique.run.id,
    shared: false,
    seen: newestVersion(book, technique, lockReviews),
    answers: {
      item: rung.id,
      decision: decision.release ? 'release' : 'keep',
      because: reasons,
      why: decision.why,
    },
  })
  await told(scope, book, decision.release ? 'counselling.step_released' : 'counselling.step_kept_locked', {
    item: rung.id,
    because: reasons,
  })
  return written
}

/** What speaks against a step now, whatever was released. */
export function reasonsNow(technique: Pick<OpenTechnique, 'facts'>, rung: Rung): readonly LockCode[] {
  const { protectiveLines } = technique.facts.outside
  return [...new Set(lockReasons(rung, protectiveLines).map((reason) => reason.code))]
}

/** The newest version of what is kept under a name of this run; 0 when there is none. */
export function newestVersion(book: Pick<EpisodeBook, 'answers'>, { run }: At, as: string): number {
  return book.answers.find((one) => one.runId === run.id && one.form === as)?.rowVersion ?? 0
}

function giveRanks(scope: AccountScope, items: readonly Pick<LadderItem, 'id' | 'rank'>[]): Promise<void> {
  const places = items.map((item, at) => ({ id: item.id, rank: at + 1, before: item.rank }))
  return rankItems(
    scope,
    places.filter((one) => one.rank !== one.before),
  )
}

function sealItem(book: EpisodeBook, id: LadderItemId, input: ItemInput): Buffer {
  return seal(book.place.newest, 'ladder_item', id, wordsOf(input))
}
function wordsOf(input: Omit<ItemInput, 'mode'>) {
  const { text, place, who, when, expected, prediction, helper } = input
  return { text, place, who, when, expected, prediction, helper }
}

async function told(
  scope: AccountScope,
  book: EpisodeBook,
  action: string,
  facts: Readonly<Record<string, string | number | readonly string[]>>,
): Promise<void> {
  await record(scope, { action, subjectKind: 'case', subjectId: book.episode.caseId, facts })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
}
