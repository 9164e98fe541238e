import type { AdvanceMode, SudsPoint } from '../practice.ts'
import { standard } from '../rules/defaults.ts'
import type { Reason } from '../rules/reason.ts'
import { sdStop, type ExposureMoment, type StopCode } from '../rules/sd-stop.ts'
import type { Suds } from '../rules/suds.ts'

// Read by the server and by the page that runs, so that a line that is down changes nothing about when to stop.

/** Scenes of the classic way last ten to thirty seconds (practice.md §3 "Runner"). */
export const sceneSeconds = { shortest: 10, usual: 20, longest: 30 } as const
/** Where somebody stays with a step, every one to two minutes is enough. */
const stayingSeconds = 90

/** Seconds after which the next rating is asked: the length of a scene, or while staying every minute and a half. */
export function askAfter(mode: AdvanceMode, scene: number | null | undefined): number {
  if (mode !== 'classic') return stayingSeconds
  const { shortest, usual, longest } = sceneSeconds
  return Math.min(longest, Math.max(shortest, scene ?? usual))
}

/** The moment the stop rule looks at, as the ratings so far tell it. */
export function momentOf(
  series: readonly SudsPoint[],
  elapsed: number,
  previousPeak: Suds | null,
): ExposureMoment {
  const now = series.at(-1)?.suds ?? null
  return {
    stopSignal: false,
    dissociation: false,
    newDisclosure: false,
    now,
    previousPeak,
    minutesSincePeak: Math.max(0, elapsed - highSince(series, previousPeak, elapsed)) / 60,
  }
}

/** Since when the rating has been well above the peak before and has not come down. */
function highSince(series: readonly SudsPoint[], previousPeak: Suds | null, elapsed: number): number {
  if (previousPeak === null) return elapsed
  let since = elapsed
  for (let at = series.length - 1; at >= 0; at--) {
    const point = series[at]
    const after = series[at + 1]
    if (!point || point.suds < previousPeak + standard.stopRise) break
    if (after && after.suds < point.suds) break
    since = point.at
  }
  return since
}

/** What made the stop rule speak, at the first rating from `from` on where it did; empty where it never did. */
export function whyStopped(
  series: readonly SudsPoint[],
  previousPeak: Suds | null,
  from = 0,
): readonly Reason<StopCode>[] {
  for (const [at, point] of series.entries()) {
    if (at < from) continue
    const rule = sdStop(momentOf(series.slice(0, at + 1), point.at, previousPeak))
    if (rule.stop) return rule.why
  }
  return []
}
