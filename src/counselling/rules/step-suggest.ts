import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'

/** Steps of care (practice.md §15): everybody, peer or self-help, counsellor, psychologist, hospital. */
export const careLevels = ['L0', 'L1', 'L2', 'L3', 'L4'] as const
export type CareLevel = (typeof careLevels)[number]
/** How soon a person looks at it, fastest first. */
export const paces = ['now', 'today', 'h72', 'd7', 'd14', 'offer'] as const
export type Pace = (typeof paces)[number]

type Fact = boolean | null
/** Answers the suggestion is read from; null wherever nobody asked or nothing was counted. Never 0 for unknown. */
export type StepFacts = Readonly<{
  level: CareLevel
  thoughtsOfDying: Fact
  selfHarm: Fact
  cannotGoOn: Fact
  asq: 'acutePositive' | 'nonAcutePositive' | 'negative' | 'incomplete' | null
  sexualViolence: Fact
  injury: Fact
  weapon: Fact
  threat: Fact
  caregiverHarms: Fact
  runningAway: Fact
  dangerNow: Fact
  psychosis: Fact
  mania: Fact
  intoxication: Fact
  refusesToEat: Fact
  cannotCareForSelf: Fact
  traumaAtCut: Fact
  flashbacks: Fact
  dissociation: Fact
  phq: number | null
  gad: number | null
  k10OverCut: Fact
  daysAbsent: number | null
  functionLost: Fact
  bullyingOngoing: Fact
  mild: Fact
  isolated: Fact
  wantsFriend: Fact
  newDisclosure: Fact
  contactsNoBetter: number | null
  peerUneasy: Fact
  sessionsWithoutChange: number | null
  deterioration: Fact
  outOfCompetency: Fact
  asksFor: CareLevel | null
}>

export type StepCode = Exclude<keyof StepFacts, 'level'>
export type StepReason = Reason<StepCode> & Readonly<{ level: CareLevel; pace: Pace; protection: boolean }>

/** A record a person accepts, changes or lays aside. It says what is offered, never what somebody is. */
export type StepSuggestion = Readonly<{
  kind: 'suggestion'
  level: CareLevel
  pace: Pace
  /** The protection and legal track runs beside any step. */
  protection: boolean
  /** The school is asked to act as well. */
  schoolAction: boolean
  reasons: readonly [StepReason, ...StepReason[]]
}>

/** The union of all triggers that fire: the highest step and the fastest time; null when none does. */
export function stepSuggest(facts: StepFacts, limits: Limits = standard): StepSuggestion | null {
  const [first, ...rest] = [
    ...dying(facts),
    ...protection(facts),
    ...hospital(facts),
    ...trauma(facts),
    ...scores(facts, limits),
    ...gentle(facts),
    ...fromWhereTheyAre(facts, limits),
    ...asked(facts),
  ]
  if (!first) return null
  const reasons = [first, ...rest] as const
  return {
    kind: 'suggestion',
    level: highest(reasons.map((one) => one.level)),
    pace: fastest(reasons.map((one) => one.pace)),
    protection: reasons.some((one) => one.protection),
    schoolAction: facts.bullyingOngoing === true,
    reasons,
  }
}

type Step = Readonly<{ level: CareLevel; pace: Pace; protection?: boolean }>

function because(code: StepCode, value: string | number | boolean | null, step: Step): StepReason {
  return { ...fired(code, code, value), protection: false, ...step }
}

/** One reason for each of these answers that is yes. */
function yes(facts: StepFacts, codes: readonly StepCode[], step: Step): StepReason[] {
  return codes.filter((code) => facts[code] === true).map((code) => because(code, true, step))
}

function dying(facts: StepFacts): StepReason[] {
  const today = { level: 'L3', pace: 'today' } as const
  const asq =
    facts.asq === 'acutePositive'
      ? [because('asq', facts.asq, { level: 'L4', pace: 'now' })]
      : facts.asq === 'nonAcutePositive' || facts.asq === 'incomplete'
        ? [because('asq', facts.asq, today)]
        : []
  return [...yes(facts, ['thoughtsOfDying', 'selfHarm', 'cannotGoOn'], today), ...asq]
}

function protection(facts: StepFacts): StepReason[] {
  const pace = facts.dangerNow === true ? 'now' : 'today'
  const codes = [
    'sexualViolence',
    'injury',
    'weapon',
    'threat',
    'caregiverHarms',
    'runningAway',
    'dangerNow',
  ] as const
  return yes(facts, codes, { level: 'L3', pace, protection: true })
}

function hospital(facts: StepFacts): StepReason[] {
  const codes = ['psychosis', 'mania', 'intoxication', 'refusesToEat', 'cannotCareForSelf'] as const
  return yes(facts, codes, { level: 'L4', pace: 'today' })
}

function trauma(facts: StepFacts): StepReason[] {
  return yes(facts, ['traumaAtCut', 'flashbacks', 'dissociation'], { level: 'L3', pace: 'h72' })
}

function scores(facts: StepFacts, limits: Limits): StepReason[] {
  const review = { level: 'L3', pace: 'd7' } as const
  const work = { level: 'L2', pace: 'd7' } as const
  const ofScore = (code: 'phq' | 'gad'): StepReason[] => {
    const score = facts[code]
    if (score === null || score < limits.scoreModerateAt) return []
    return [because(code, score, score >= limits.scoreReviewAt ? review : work)]
  }
  const absent = facts.daysAbsent
  return [
    ...ofScore('phq'),
    ...ofScore('gad'),
    ...(absent !== null && absent >= limits.absentDays ? [because('daysAbsent', absent, review)] : []),
    ...yes(facts, ['functionLost'], review),
    ...yes(facts, ['k10OverCut', 'bullyingOngoing'], work),
  ]
}

function gentle(facts: StepFacts): StepReason[] {
  return yes(facts, ['mild', 'isolated', 'wantsFriend'], { level: 'L1', pace: 'd14' })
}

/** What fires only where somebody is already helped: by a peer (L1) or a counsellor (L2). */
function fromWhereTheyAre(facts: StepFacts, limits: Limits): StepReason[] {
  const handOver = { level: 'L2', pace: 'today' } as const
  const review = { level: 'L3', pace: 'd7' } as const
  if (facts.level === 'L1') {
    const contacts = facts.contactsNoBetter
    return [
      ...yes(facts, ['newDisclosure', 'peerUneasy'], handOver),
      ...(contacts !== null && contacts >= limits.contactsNoBetter
        ? [because('contactsNoBetter', contacts, handOver)]
        : []),
    ]
  }
  if (facts.level !== 'L2') return []
  const sessions = facts.sessionsWithoutChange
  return [
    ...(sessions !== null && sessions >= limits.sessionsNoChange
      ? [because('sessionsWithoutChange', sessions, review)]
      : []),
    ...yes(facts, ['deterioration', 'outOfCompetency'], review),
  ]
}

/** The client or a caregiver asks: offered as asked. It adds to what fired and takes nothing away. */
function asked(facts: StepFacts): StepReason[] {
  return facts.asksFor === null
    ? []
    : [because('asksFor', facts.asksFor, { level: facts.asksFor, pace: 'offer' })]
}

function highest(levels: readonly CareLevel[]): CareLevel {
  return careLevels.findLast((level) => levels.includes(level)) ?? 'L0'
}
function fastest(some: readonly Pace[]): Pace {
  return paces.find((pace) => some.includes(pace)) ?? 'offer'
}
