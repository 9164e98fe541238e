import type { LadderItem, LadderItemId } from '../ladder.ts'
import type { PracticeBodies, PracticeOf, SudsPoint } from '../practice.ts'
import { nextItem, openingItem, runOrder } from '../rules/hierarchy.ts'
import type { RunnableItem } from '../rules/sd-lock.ts'
import { peakOf, trialOf, trialsOf, type Trial } from '../rules/sd-trial.ts'
import type { Suds } from '../rules/suds.ts'
import { whyStopped } from './moment.ts'
import type { LockedRung, Rung } from './open-ladder.ts'

/** Nobody practises one step for longer; a clock that says so is wrong. */
export const longestSeconds = 4 * 60 * 60
/** One rating a second for ten minutes: more is a stuck key. */
export const mostPoints = 600

/** Seconds since a practice began by the server's own clock, never below 0 or above four hours. */
export function elapsedSeconds(begunAt: Date, now: Date): number {
  const seconds = Math.round((now.getTime() - begunAt.getTime()) / 1000)
  return Math.max(0, Math.min(longestSeconds, seconds))
}

/**
 * When a rating counts. What the phone says is taken while it is a whole second within four hours, not before
 * the rating before it and not ahead of the server; else the server's own seconds. Ratings are thus always in
 * the order they came in, whatever a phone's clock says.
 */
export function placeAt(series: readonly SudsPoint[], given: number | null, elapsed: number): number {
  const last = series.at(-1)?.at ?? 0
  const own = Math.max(last, elapsed)
  if (given === null || !Number.isInteger(given) || given < 0 || given > longestSeconds) return own
  return given >= last && given <= elapsed + 5 ? given : own
}

/**
 * Lays ratings beside those on record. Each is looked at as of its own moment, for a line that was down may bring
 * several at once; none of them is left out because the rule spoke at one before it.
 */
export function noteRatings(
  series: readonly SudsPoint[],
  given: readonly Readonly<{ suds: Suds; at: number | null }>[],
  elapsed: number,
  previousPeak: Suds | null,
): Readonly<{ series: readonly SudsPoint[]; stopped: boolean; full: boolean }> {
  const all = [...series]
  for (const { suds, at } of given.slice(0, Math.max(0, mostPoints - series.length)))
    all.push({ at: placeAt(all, at, elapsed), suds })
  return {
    series: all,
    stopped: whyStopped(all, previousPeak, series.length).length > 0,
    full: series.length + given.length > mostPoints,
  }
}

/** The highest rating of this step so far; before its first practice, the number its owner gave it. */
export function peakBefore(trials: readonly Trial[], item: Pick<LadderItem, 'id' | 'expected'>): Suds {
  const peaks = trialsOf(trials, item.id).flatMap((trial) => peakOf(trial) ?? [])
  return peaks.length > 0 ? Math.max(...peaks) : item.expected
}

/** Practices that ended, oldest first, as the rules read them. */
export function trialsIn(practices: readonly PracticeOf<'exposure'>[]): readonly Trial[] {
  return practices.filter((one) => one.state !== 'running').flatMap((one) => trialOf(one) ?? [])
}

export type Choosable =
  | Readonly<{ state: 'open'; item: RunnableItem<Rung> }>
  | Readonly<{ state: 'locked' | 'later'; item: Rung }>

/**
 * Which steps may be practised now, easiest first. A locked one never; one above the easiest that is neither
 * passed nor locked comes later, so that nothing is skipped silently.
 */
export function choosable(rungs: readonly LockedRung[]): readonly Choosable[] {
  const unlocked = rungs.flatMap(({ lock }) => (lock.state === 'open' ? [lock.item] : []))
  const order = runOrder(rungs.map((one) => one.rung))
  const next = nextItem(unlocked, passedOf(unlocked))
  const top = next ? order.findIndex((one) => one.id === next.id) : order.length
  return order.map((rung, at): Choosable => {
    const open = unlocked.find((one) => one.id === rung.id)
    if (!open) return { state: 'locked', item: rung }
    return at > top ? { state: 'later', item: rung } : { state: 'open', item: open }
  })
}

/** The step a meeting begins with: the last passed one once more, else the easiest; never a locked one. */
export function firstChoice(rungs: readonly LockedRung[]): LadderItemId | null {
  const unlocked = rungs.flatMap(({ lock }) => (lock.state === 'open' ? [lock.item] : []))
  return openingItem(unlocked, passedOf(unlocked))?.id ?? null
}

function passedOf(rungs: readonly Rung[]): ReadonlySet<string> {
  return new Set(rungs.filter((one) => one.passed).map((one) => one.id))
}

/** A practice that begins: no rating yet, everything else as it was agreed. */
export function freshBody(
  start: Pick<
    PracticeBodies['exposure'],
    | 'mode'
    | 'how'
    | 'readiness'
    | 'baseline'
    | 'believedBefore'
    | 'relaxed'
    | 'willing'
    | 'scene'
    | 'motivation'
  >,
): PracticeBodies['exposure'] {
  const { mode, how, readiness, baseline, relaxed, willing, scene, motivation, believedBefore } = start
  return {
    mode,
    how,
    readiness,
    baseline,
    relaxed: relaxed ?? null,
    willing: willing ?? false,
    scene: mode === 'classic' ? (scene ?? null) : null,
    motivation: motivation ?? null,
    believedBefore,
    series: [],
    end: null,
    believedAfter: null,
    happened: null,
    stop: null,
    praise: '',
  }
}

/** Steps that may be given as homework after a practice: never harder than it, and after a stop only lighter. */
export function homeworkSteps(
  rungs: readonly LockedRung[],
  trial: Readonly<{ item: LadderItem; stopped: boolean }>,
) {
  return choosable(rungs).flatMap((one) => {
    if (one.state !== 'open') return []
    const { expected, passed } = one.item
    const light = trial.stopped ? expected < trial.item.expected && passed : expected <= trial.item.expected
    return light ? [one.item] : []
  })
}
