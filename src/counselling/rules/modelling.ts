import { standard, type Limits } from './defaults.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'

/** A coping model struggles and then manages; it helps more than one who is perfect at once (practice.md §5). */
const modelKinds = ['coping', 'mastery'] as const
export const modelForms = ['live', 'symbolic', 'participant', 'covert'] as const
export const helpLevels = ['full', 'prompt', 'alone'] as const
export type ModelKind = (typeof modelKinds)[number]
export type ModelForm = (typeof modelForms)[number]
export type HelpLevel = (typeof helpLevels)[number]

export type ModelTrial = Readonly<{ help: HelpLevel; rating: number | null }>

export type ModellingCode =
  | 'tooFewMoves'
  | 'tooManyMoves'
  | 'moves'
  | 'notRetold'
  | 'retold'
  | 'lessHelp'
  | 'moreHelp'
  | 'sameHelp'
  | 'notRated'
  | 'alone'
  | 'notAloneYet'
  | 'placesTooFew'
  | 'places'
  | 'retentionOpen'
  | 'retentionTooEarly'
  | 'retentionKept'
  | 'copingFirst'

/** Before rehearsal: three to five key moves, and the child has retold them in own words. */
export function rehearsalGate(
  scene: Readonly<{ keyMoves: readonly string[]; retold: number | null }>,
  limits: Limits = standard,
): GateResult<ModellingCode> {
  const moves = scene.keyMoves.filter((move) => move.trim() !== '').length
  const missing: Reason<ModellingCode>[] = []
  if (moves < limits.keyMovesAtLeast) missing.push(fired('tooFewMoves', 'keyMoves', moves))
  if (moves > limits.keyMovesAtMost) missing.push(fired('tooManyMoves', 'keyMoves', moves))
  const retold = scene.retold ?? 0
  if (retold < limits.keyMovesAtLeast) missing.push(fired('notRetold', 'retold', scene.retold))
  return gate(missing, [fired('moves', 'keyMoves', moves)])
}

/** How much help is offered next: less after a good trial, more after a hard one, the same when not rated. */
export function nextHelp(
  trials: readonly ModelTrial[],
  limits: Limits = standard,
): Readonly<{ help: HelpLevel; why: readonly [Reason<ModellingCode>] }> {
  const last = trials.at(-1)
  if (!last) return { help: 'full', why: [fired('sameHelp', 'trials', 0)] }
  const at = helpLevels.indexOf(last.help)
  const path = `trials.${trials.length}.rating`
  if (last.rating === null) return { help: last.help, why: [fired('notRated', path, null)] }
  if (last.rating >= limits.modelRatingAtLeast) {
    return { help: helpLevels[at + 1] ?? last.help, why: [fired('lessHelp', path, last.rating)] }
  }
  if (last.rating > 1) return { help: last.help, why: [fired('sameHelp', path, last.rating)] }
  return { help: helpLevels[at - 1] ?? last.help, why: [fired('moreHelp', path, last.rating)] }
}

/** Done: rehearsed alone, tried in three places or with three persons, and still there after two weeks. */
export function modellingEndGate(
  facts: Readonly<{
    trials: readonly ModelTrial[]
    tried: readonly string[]
    kept: boolean | null
    /** The day of the look, and of the last rehearsal before it. */
    lookedOn?: string | null
    rehearsedOn?: string | null
  }>,
  limits: Limits = standard,
): GateResult<ModellingCode> {
  const alone = facts.trials.some(
    (one) => one.help === 'alone' && one.rating !== null && one.rating >= limits.modelRatingAtLeast,
  )
  const tried = new Set(facts.tried.map((one) => one.trim().toLowerCase()).filter((one) => one !== '')).size
  const missing: Reason<ModellingCode>[] = []
  if (!alone) missing.push(fired('notAloneYet', 'trials', facts.trials.length))
  if (tried < limits.generaliseAtLeast) missing.push(fired('placesTooFew', 'tried', tried))
  if (facts.kept !== true) missing.push(fired('retentionOpen', 'kept', facts.kept))
  else if (isTooEarly(facts, limits)) missing.push(fired('retentionTooEarly', 'retention.on', facts.lookedOn))
  return gate(missing, [fired('places', 'tried', tried)])
}

/** What is there the day after a rehearsal says nothing yet about keeping it; a look without a day says nothing at all. */
function isTooEarly(
  { lookedOn, rehearsedOn }: { lookedOn?: string | null; rehearsedOn?: string | null },
  limits: Limits,
): boolean {
  if (!lookedOn) return true
  return Boolean(rehearsedOn) && lookedOn < retentionDay(rehearsedOn ?? lookedOn, limits)
}

/** Models in the order they are offered: coping ones first, nothing is left out. */
export function offerModels<T extends Readonly<{ model: ModelKind }>>(
  scenes: readonly T[],
): Readonly<{ scenes: readonly T[]; why: readonly [Reason<ModellingCode>] }> {
  const order = scenes.toSorted((a, b) => modelKinds.indexOf(a.model) - modelKinds.indexOf(b.model))
  return { scenes: order, why: [fired('copingFirst', 'scenes.model')] }
}

/** The day to look whether it is still there (`2026-03-04`), two weeks after the last rehearsal. */
export function retentionDay(rehearsedOn: string, limits: Limits = standard): string {
  return addDays(rehearsedOn, limits.retentionAfterDays)
}
