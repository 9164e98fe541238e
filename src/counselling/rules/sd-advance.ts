import type { AdvanceMode } from '../practice.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'
import { measureTrial, trialsOf, type Trial } from './sd-trial.ts'

/** How a step counts as passed, chosen per case and shown in the record (practice.md §3). */
export const advanceModes: readonly AdvanceMode[] = ['classic', 'graded', 'learning']

export type AdvanceCode =
  | 'endLow'
  | 'endNotLow'
  | 'dropEnough'
  | 'dropTooSmall'
  | 'peakLow'
  | 'notRated'
  | 'stopped'
  | 'tooFewTrials'
  | 'predictionNotHappened'
  | 'predictionHappened'
  | 'predictionNotTested'
  | 'clientChooses'
  | 'clientDoesNotChoose'

/** A suggestion only: `pass` never moves anybody up by itself. */
export type AdvanceSuggestion = Readonly<{
  mode: AdvanceMode
  pass: boolean
  why: readonly Reason<AdvanceCode>[]
}>

/**
 * Whether one item looks passed. `trials` may hold other items too; only those of `itemId` count, in the
 * order they were done. `clientChooses` is the client's own wish to go on, asked in the learning mode.
 */
export function sdAdvance(
  mode: AdvanceMode,
  trials: readonly Trial[],
  itemId: string,
  clientChooses: boolean | null = null,
  limits: Limits = standard,
): AdvanceSuggestion {
  const own = trialsOf(trials, itemId)
  if (mode === 'learning') return learning(own, clientChooses)
  const last = own.slice(-limits.advanceTrials)
  const tooFew = last.length < limits.advanceTrials
  const seen = last.map((trial, at) => {
    const path = `trials.${own.length - last.length + at + 1}`
    return mode === 'classic' ? classic(trial, path, limits) : graded(trial, path, limits)
  })
  return {
    mode,
    pass: !tooFew && seen.every((one) => one.pass),
    why: [
      ...(tooFew ? [fired('tooFewTrials' as const, 'trials', own.length)] : []),
      ...seen.flatMap((one) => one.why),
    ],
  }
}

type Seen = Readonly<{ pass: boolean; why: readonly Reason<AdvanceCode>[] }>

function classic(trial: Trial, path: string, limits: Limits): Seen {
  return unlessStopped(trial, path) ?? endBelow(trial, path, limits.classicEndAtMost)
}

function graded(trial: Trial, path: string, limits: Limits): Seen {
  const stopped = unlessStopped(trial, path)
  if (stopped) return stopped
  const end = endBelow(trial, path, limits.gradedEndAtMost)
  const { wsh, peak } = measureTrial(trial, null, limits)
  if (peak === null) return end
  if (peak < limits.activationPeakAtLeast) {
    return { pass: end.pass, why: [...end.why, fired('peakLow', `${path}.peak`, peak)] }
  }
  const enough = wsh !== null && wsh >= limits.gradedDropAtLeast
  const drop = fired(enough ? 'dropEnough' : 'dropTooSmall', `${path}.wsh`, wsh?.toFixed(2) ?? null)
  return { pass: end.pass && enough, why: [...end.why, drop] }
}

function unlessStopped(trial: Trial, path: string): Seen | null {
  return trial.stopped ? { pass: false, why: [fired('stopped', `${path}.stopped`, true)] } : null
}

function endBelow(trial: Trial, path: string, most: number): Seen {
  if (trial.end === null) return { pass: false, why: [fired('notRated', `${path}.end`, null)] }
  const pass = trial.end <= most
  return { pass, why: [fired(pass ? 'endLow' : 'endNotLow', `${path}.end`, trial.end)] }
}

/** Passed when what was feared was put to the test, did not happen, and the client wants to go on. */
function learning(own: readonly Trial[], clientChooses: boolean | null): AdvanceSuggestion {
  const last = own.at(-1)
  const path = `trials.${own.length}`
  if (!last) return { mode: 'learning', pass: false, why: [fired('tooFewTrials', 'trials', 0)] }
  const stopped = unlessStopped(last, path)
  if (stopped) return { mode: 'learning', ...stopped }
  const { prediction } = last
  const tested = prediction?.tested === true && prediction.happened !== null
  const outcome = !tested
    ? fired('predictionNotTested' as const, `${path}.prediction.tested`, prediction?.tested ?? null)
    : prediction.happened
      ? fired('predictionHappened' as const, `${path}.prediction.happened`, true)
      : fired('predictionNotHappened' as const, `${path}.prediction.happened`, false)
  const chooses = fired(
    clientChooses === true ? ('clientChooses' as const) : ('clientDoesNotChoose' as const),
    'clientChooses',
    clientChooses,
  )
  return {
    mode: 'learning',
    pass: outcome.code === 'predictionNotHappened' && clientChooses === true,
    why: [outcome, chooses],
  }
}
