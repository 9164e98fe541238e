import type { EndReason } from '../episode.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'

export type PrepareFacts = Readonly<{
  assent: boolean | null
  guardianConsent: boolean | null
  /** A recorded legal basis stands in for a guardian's consent. */
  legalBasis: boolean
  limitsExplained: boolean
  safetyAsked: boolean
  /** Something of urgency NOW is open for this case. */
  nowOpen: boolean
  eligible: boolean | null
  /** How they meet; face to face is the rule, another way is given with its reason (A02). Null: not said yet. */
  mode?: string | null
  modeWhy?: string
}>
export type PrepareCode =
  | 'assentMissing'
  | 'guardianConsentMissing'
  | 'limitsNotExplained'
  | 'safetyNotAsked'
  | 'nowOpen'
  | 'eligibilityOpen'
  | 'modeWithoutWhy'
  | 'ready'

export function prepareGate(facts: PrepareFacts): GateResult<PrepareCode> {
  const missing: Reason<PrepareCode>[] = []
  if (facts.assent !== true) missing.push(fired('assentMissing', 'assent', facts.assent))
  if (facts.guardianConsent !== true && !facts.legalBasis) {
    missing.push(fired('guardianConsentMissing', 'guardianConsent', facts.guardianConsent))
  }
  if (!facts.limitsExplained) missing.push(fired('limitsNotExplained', 'limitsExplained', false))
  if (!facts.safetyAsked) missing.push(fired('safetyNotAsked', 'safetyAsked', false))
  if (facts.nowOpen) missing.push(fired('nowOpen', 'nowOpen', true))
  if (facts.eligible !== true) missing.push(fired('eligibilityOpen', 'eligible', facts.eligible))
  const otherWay = facts.mode !== undefined && facts.mode !== null && facts.mode !== 'in_person'
  if (otherWay && (facts.modeWhy ?? '').trim() === '')
    missing.push(fired('modeWithoutWhy', 'mode', facts.mode))
  return gate(missing, [fired('ready', 'prepare')])
}

/** The six factors of the first assessment (A09-A14). */
export const factors = [
  'behaviour',
  'situations',
  'motivation',
  'selfObservation',
  'relations',
  'surroundings',
] as const
export type Factor = (typeof factors)[number]

/** A factor is told, or it is not known and somebody says why. Null while nothing stands there. */
export type FactorState = Readonly<{ state: 'told' } | { state: 'notKnown'; why: string }> | null
export type AssessCode = 'factorOpen' | 'factorWithoutWhy' | 'strengthsMissing' | 'noBaseline' | 'factors'

export function assessGate(
  facts: Readonly<{
    factors: Readonly<Record<Factor, FactorState>>
    strengths: number
    baselineMeasures: number
  }>,
): GateResult<AssessCode> {
  const missing = factors.flatMap((factor): Reason<AssessCode>[] => {
    const state = facts.factors[factor]
    if (state === null) return [fired('factorOpen', `factors.${factor}`, null)]
    return state.state === 'notKnown' && state.why.trim() === ''
      ? [fired('factorWithoutWhy', `factors.${factor}.why`, null)]
      : []
  })
  const there = factors.length - missing.length
  if (facts.strengths < 1) missing.push(fired('strengthsMissing', 'strengths', facts.strengths))
  if (facts.baselineMeasures < 1)
    missing.push(fired('noBaseline', 'baselineMeasures', facts.baselineMeasures))
  return gate<AssessCode>(missing, [fired('factors', 'factors', there)])
}

export type GoalsCode =
  | 'noGoal'
  | 'tooManyGoals'
  | 'noReviewDate'
  | 'notSigned'
  | 'agreementChanged'
  | 'clientAgreementMissing'
  | 'goals'

/** Three goals at most, a review date, the agreement as it stands signed or assented, and the client's yes. */
export function goalsGate(
  facts: Readonly<{
    goals: number
    reviewOn: string | null
    signed: boolean
    /** The goals are no longer those that were agreed to. */
    changed: boolean
    clientAgrees: boolean | null
  }>,
  limits: Limits = standard,
): GateResult<GoalsCode> {
  const missing: Reason<GoalsCode>[] = []
  if (facts.goals < 1) missing.push(fired('noGoal', 'goals', facts.goals))
  if (facts.goals > limits.goalsAtMost) missing.push(fired('tooManyGoals', 'goals', facts.goals))
  if (facts.reviewOn === null) missing.push(fired('noReviewDate', 'reviewOn', null))
  if (!facts.signed) missing.push(fired('notSigned', 'signed', false))
  else if (facts.changed) missing.push(fired('agreementChanged', 'agreement.changed', true))
  if (facts.clientAgrees !== true)
    missing.push(fired('clientAgreementMissing', 'clientAgrees', facts.clientAgrees))
  return gate(missing, [fired('goals', 'goals', facts.goals)])
}

export type TechniqueCode =
  | 'notQualified'
  | 'noReason'
  | 'alternativesNotOffered'
  | 'clientNotAsked'
  | 'chosen'

/** A technique begins when its provider may run it, with a reason, and the client heard of others. */
export function techniqueGate(
  facts: Readonly<{
    providerMayRun: boolean
    why: string
    alternativesOffered: boolean
    clientAgrees: boolean | null
  }>,
): GateResult<TechniqueCode> {
  const missing: Reason<TechniqueCode>[] = []
  if (!facts.providerMayRun) missing.push(fired('notQualified', 'provider', false))
  if (facts.why.trim() === '') missing.push(fired('noReason', 'why', null))
  if (!facts.alternativesOffered) missing.push(fired('alternativesNotOffered', 'alternativesOffered', false))
  if (facts.clientAgrees !== true) missing.push(fired('clientNotAsked', 'clientAgrees', facts.clientAgrees))
  return gate(missing, [fired('chosen', 'technique')])
}

export type EndCode =
  | 'goalsNotRated'
  | 'noReason'
  | 'noMaintenancePlan'
  | 'noFollowUps'
  | 'noPostMeasure'
  | 'clientViewMissing'
  | 'mySayNotAsked'
  | 'referralOpen'
  | 'ratedByCaregiver'
  | 'goalsCompared'

/** Ending an episode; without follow-up dates it fails, whatever else is done. */
export function endGate(
  facts: Readonly<{
    reason: EndReason | null
    goals: readonly Readonly<{
      first: number | null
      now: number | null
      /** Whose numbers these are: the client's own, or a caregiver's where the client gave none. */
      by?: 'client' | 'caregiver' | 'counsellor' | null
    }>[]
    /** Measured again, or a reason why not (declined, lost) is given. */
    postMeasureOrWhyNot: boolean
    maintenancePlan: boolean
    followUpDates: number
    clientViewOrWhyNot: boolean
    /** "My say" was asked again for the ending (A33, C33). */
    mySayAsked?: boolean
    /** The place somebody is referred to has taken them, or somebody else is sought. */
    referralTaken?: boolean
  }>,
): GateResult<EndCode> {
  const missing: Reason<EndCode>[] = []
  if (facts.reason === null) missing.push(fired('noReason', 'reason', null))
  facts.goals.forEach((goal, at) => {
    if (goal.now === null && facts.reason !== 'lost')
      missing.push(fired('goalsNotRated', `goals.${at + 1}.now`, null))
  })
  if (!facts.postMeasureOrWhyNot) missing.push(fired('noPostMeasure', 'postMeasure', false))
  if (!facts.maintenancePlan) missing.push(fired('noMaintenancePlan', 'maintenancePlan', false))
  if (facts.followUpDates < 1) missing.push(fired('noFollowUps', 'followUpDates', facts.followUpDates))
  if (facts.mySayAsked === false) missing.push(fired('mySayNotAsked', 'mySay', false))
  // Nobody is sent away into nothing: a referral ends help here only once it was taken up there.
  if (facts.reason === 'referred' && facts.referralTaken === false)
    missing.push(fired('referralOpen', 'referral', false))
  if (!facts.clientViewOrWhyNot) missing.push(fired('clientViewMissing', 'clientView', false))
  const byOthers = facts.goals.flatMap((goal, at) =>
    goal.by === 'caregiver' ? [fired('ratedByCaregiver' as const, `goals.${at + 1}.by`, goal.by)] : [],
  )
  return gate<EndCode>(missing, [...byOthers, fired('goalsCompared', 'goals', facts.goals.length)])
}

/** Sessions after which the plan is looked at together (practice.md §2). */
export const reviewSessions: readonly number[] = [4, 8]

/** The review that is due after so many sessions, unless it was held; null when none is. */
export function reviewDue(sessionsHeld: number, reviewsHeld: readonly number[]): number | null {
  return (
    reviewSessions.findLast((at) => sessionsHeld >= at && !reviewsHeld.some((held) => held >= at)) ?? null
  )
}
