import type { Urgency } from '#src/platform/clock/urgency.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'
import type { Suds } from './suds.ts'

/** The moment as the runner sees it. */
export type ExposureMoment = Readonly<{
  stopSignal: boolean
  dissociation: boolean
  newDisclosure: boolean
  now: Suds | null
  /** The highest rating before this presentation; null when there was none. */
  previousPeak: Suds | null
  /** Minutes for which the rating has not come down again. */
  minutesSincePeak: number
}>

export type StopCode = 'stopSignal' | 'dissociation' | 'newDisclosure' | 'highest' | 'risenAndStaying'
/** What is done next, in this order. Nothing harder is ever given as homework after a stop. */
export type AfterStop = 'listenAndProtect' | 'ground' | 'easiestItemOrRest' | 'noHarderHomework'

/** `raise` is an urgency of action for a person, never a label on the child; null raises nothing. */
export type StopRule =
  | Readonly<{ stop: false; why: readonly []; raise: null }>
  | Readonly<{
      stop: true
      why: readonly [Reason<StopCode>, ...Reason<StopCode>[]]
      next: readonly AfterStop[]
      raise: Urgency | null
    }>

/** When the exposure ends at once (practice.md §3 "Stop", §21 sdStop). The stop signal needs no reason. */
export function sdStop(moment: ExposureMoment, limits: Limits = standard): StopRule {
  const [first, ...rest] = stopReasons(moment, limits)
  if (!first) return { stop: false, why: [], raise: null }
  const calm: readonly AfterStop[] = ['ground', 'easiestItemOrRest', 'noHarderHomework']
  return {
    stop: true,
    why: [first, ...rest],
    next: moment.newDisclosure ? ['listenAndProtect', ...calm] : calm,
    raise: moment.newDisclosure ? 'TODAY' : null,
  }
}

function stopReasons(moment: ExposureMoment, limits: Limits): readonly Reason<StopCode>[] {
  const { now, previousPeak, minutesSincePeak } = moment
  const risen =
    now !== null &&
    previousPeak !== null &&
    now >= previousPeak + limits.stopRise &&
    minutesSincePeak >= limits.stopAfterMinutes
  return [
    ...(moment.stopSignal ? [fired('stopSignal' as const, 'stopSignal', true)] : []),
    ...(moment.dissociation ? [fired('dissociation' as const, 'dissociation', true)] : []),
    ...(moment.newDisclosure ? [fired('newDisclosure' as const, 'newDisclosure', true)] : []),
    ...(now === 100 ? [fired('highest' as const, 'now', now)] : []),
    ...(risen
      ? [
          fired(
            'risenAndStaying' as const,
            `previousPeak=${previousPeak} minutes=${minutesSincePeak} now`,
            now,
          ),
        ]
      : []),
  ]
}
