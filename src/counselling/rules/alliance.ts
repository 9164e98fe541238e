import type { FiveQualities } from '../sealed-shapes.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'

/** The five qualities of a helping conversation (requirements C01-C34). */
export type Quality = keyof FiveQualities
export const qualities: readonly Quality[] = ['openness', 'empathy', 'support', 'positiveness', 'equality']

/** Ratings are 1-5; a quality left out was not answered. Faces are 1 (sad) to 5 (happy). */
export type SessionFeedback = Readonly<{
  session: number
  client: FiveQualities | null
  counsellor: FiveQualities | null
  anythingWrong: boolean | null
}>

/** The counsellor's rating minus the client's, where both answered. Above 0: the counsellor sees it rosier. */
export function qualityGaps(
  feedback: SessionFeedback,
): readonly Readonly<{ quality: Quality; gap: number }>[] {
  return qualities.flatMap((quality) => {
    const own = feedback.counsellor?.[quality]
    const theirs = feedback.client?.[quality]
    return own === undefined || theirs === undefined ? [] : [{ quality, gap: own - theirs }]
  })
}

export type AllianceCode = 'lowQuality' | 'wideGap' | 'somethingWrong' | 'noFeedback'
export type AllianceAlert = Readonly<{
  /** About the working bond, for the counsellor and the supervisor; it says nothing about the child. */
  ask: boolean
  early: boolean
  why: readonly Reason<AllianceCode>[]
}>

/**
 * Whether to ask the client how working together feels (A32). In sessions 1 and 2 missing feedback asks too,
 * so that silence is not taken for "all is well".
 */
export function allianceAlert(feedback: SessionFeedback, limits: Limits = standard): AllianceAlert {
  const early = feedback.session <= limits.earlySessions
  const path = `sessions.${feedback.session}`
  const given = qualities.filter((quality) => feedback.client?.[quality] !== undefined)
  const why: Reason<AllianceCode>[] = given.flatMap((quality) => {
    const rating = feedback.client?.[quality] ?? 5
    return rating <= limits.qualityLowAtMost
      ? [fired('lowQuality' as const, `${path}.client.${quality}`, rating)]
      : []
  })
  if (feedback.anythingWrong === true) why.push(fired('somethingWrong', `${path}.anythingWrong`, true))
  if (early && given.length === 0) why.push(fired('noFeedback', `${path}.client`, null))
  for (const { quality, gap } of qualityGaps(feedback)) {
    if (gap >= limits.qualityGapAtLeast) why.push(fired('wideGap', `${path}.gap.${quality}`, gap))
  }
  return { ask: why.length > 0, early, why }
}

export type RapportCode = 'comfort' | 'comfortNotYet'

/** Leaving the phase of getting to know each other: comfort 3 of 5 twice, or the counsellor's reason by override. */
export function rapportGate(
  comfort: readonly (number | null)[],
  limits: Limits = standard,
): GateResult<RapportCode> {
  const good = comfort.flatMap((one, at) =>
    one !== null && one >= limits.comfortAtLeast
      ? [fired('comfort' as const, `sessions.${at + 1}.comfort`, one)]
      : [],
  )
  const missing =
    good.length < limits.comfortTimes ? [fired('comfortNotYet' as const, 'comfort', good.length)] : []
  return gate<RapportCode>(missing, good)
}
