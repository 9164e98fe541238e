import type { PracticeOf, SudsPoint } from '../practice.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'
import type { Suds } from './suds.ts'

/** What the child expected and what came of it; belief is 0-100, before and after. */
export type Prediction = Readonly<{
  beliefBefore: number | null
  beliefAfter: number | null
  tested: boolean
  /** Null while it was not tested or nobody knows. */
  happened: boolean | null
}>

/** One presentation of one ladder item. `end` is the last rating of it, null when none was given. */
export type Trial = Readonly<{
  itemId: string
  base: Suds | null
  readings: readonly SudsPoint[]
  end: Suds | null
  prediction: Prediction | null
  /** Ended by the stop signal or a stop rule: never counts as passed. */
  stopped: boolean
}>

/** Null wherever a rating is missing: what was not said is never taken for 0. */
export type TrialMeasures = Readonly<{
  base: Suds | null
  peak: Suds | null
  end: Suds | null
  /** Initial activation: peak minus baseline. */
  activation: number | null
  /** Within-session habituation, 0-1: (peak - end) / peak; null where the peak stayed below 20. */
  wsh: number | null
  /** Between-session habituation: the peak before minus this one, same item. */
  bsh: number | null
  beliefChange: number | null
  reasons: readonly Reason<TrialCode>[]
}>
/** A kept practice as the rules read it; null while it belongs to no step. */
export function trialOf(practice: PracticeOf<'exposure'>): Trial | null {
  const { body, itemId } = practice
  if (itemId === null) return null
  return {
    itemId,
    base: body.baseline,
    readings: body.series,
    end: body.end,
    prediction: {
      beliefBefore: body.believedBefore,
      beliefAfter: body.believedAfter,
      tested: body.happened === 'yes' || body.happened === 'no',
      happened: body.happened === 'yes' ? true : body.happened === 'no' ? false : null,
    },
    stopped: practice.state === 'stopped' || body.stop !== null,
  }
}

export type TrialCode = 'base' | 'peak' | 'end' | 'previousPeak' | 'beliefBefore' | 'beliefAfter'

/** The highest rating of a presentation, its last one included; null when nothing was rated. */
export function peakOf(trial: Trial): Suds | null {
  const rated = [...trial.readings.map((one) => one.suds), ...(trial.end === null ? [] : [trial.end])]
  return rated.reduce<Suds | null>((top, one) => (top === null || one > top ? one : top), null)
}

/** Numbers of one presentation (practice.md §3 "Measures", §21 sdTrial). `previousPeak` is of the same item. */
export function measureTrial(
  trial: Trial,
  previousPeak: Suds | null = null,
  limits: Limits = standard,
): TrialMeasures {
  const peak = peakOf(trial)
  const { base, end, prediction } = trial
  const before = prediction?.beliefBefore ?? null
  const after = prediction?.beliefAfter ?? null
  return {
    base,
    peak,
    end,
    activation: minus(peak, base),
    wsh: peak !== null && end !== null && peak >= limits.activationPeakAtLeast ? (peak - end) / peak : null,
    bsh: minus(previousPeak, peak),
    beliefChange: minus(after, before),
    reasons: [
      fired('base', 'base', base),
      fired('peak', 'readings', peak),
      fired('end', 'end', end),
      fired('previousPeak', 'previousPeak', previousPeak),
      fired('beliefBefore', 'prediction.beliefBefore', before),
      fired('beliefAfter', 'prediction.beliefAfter', after),
    ],
  }
}

/** Every presentation of one item in order, each with its change from the one before. */
export function measureItem(
  trials: readonly Trial[],
  itemId: string,
  limits: Limits = standard,
): readonly TrialMeasures[] {
  const own = trialsOf(trials, itemId)
  return own.map((trial, at) => {
    const before = own[at - 1]
    return measureTrial(trial, before ? peakOf(before) : null, limits)
  })
}

export function trialsOf(trials: readonly Trial[], itemId: string): readonly Trial[] {
  return trials.filter((trial) => trial.itemId === itemId)
}

function minus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}
