import { daysBetween } from '#src/platform/i18n/days.ts'
import type { CareLevel, StepCode, StepFacts } from './step-suggest.ts'

/** Yes-or-no facts that only a person can tell; asked on a sheet of their own (practice.md §15). */
export const askedFacts = [
  'thoughtsOfDying',
  'selfHarm',
  'cannotGoOn',
  'sexualViolence',
  'injury',
  'weapon',
  'threat',
  'caregiverHarms',
  'runningAway',
  'dangerNow',
  'psychosis',
  'mania',
  'intoxication',
  'refusesToEat',
  'cannotCareForSelf',
  'flashbacks',
  'dissociation',
  'functionLost',
  'outOfCompetency',
] as const satisfies readonly StepCode[]
type AskedFact = (typeof askedFacts)[number]

/** What is on record elsewhere. Null wherever nobody asked, nothing was measured or this reader may not see it. */
export type StepRecord = Readonly<{
  level: CareLevel
  /** The newest sheet of facts. */
  told: Readonly<Record<string, unknown>>
  asq: StepFacts['asq']
  phq: number | null
  gad: number | null
  /** The question about thoughts of dying in the newest questionnaire that has it. */
  dyingItem: number | null
  /** Of all measures with a known change: somebody got reliably better, worse, or neither. */
  change: 'improved' | 'deteriorated' | 'none' | null
  sessionsHeld: number
  bullyingGoesOn: 'yes' | 'no' | 'not_asked'
  saidNotSafe: boolean | null
  urgencyNow: boolean
  caseType: string | null
  /** Answers given before techniques, by code of the condition. */
  exclusions: readonly Readonly<Record<string, 'yes' | 'no' | 'not_asked'>>[]
  clientWantsMore: boolean
}>

/** Puts the facts together. One yes is enough from any side; a no counts only where nobody says yes. */
export function stepFactsFrom(record: StepRecord): StepFacts {
  const said = (code: AskedFact): boolean | null => {
    const value = record.told[code]
    return value === 'yes' ? true : value === 'no' ? false : null
  }
  const excluded = (code: string): boolean | null => {
    const given = record.exclusions.map((one) => one[code])
    return given.includes('yes') ? true : given.includes('no') ? false : null
  }
  const any = (...facts: readonly (boolean | null)[]): boolean | null =>
    facts.includes(true) ? true : facts.includes(false) ? false : null
  const days = record.told['daysAbsent']
  const asksFor = record.told['asksFor']
  return {
    level: record.level,
    thoughtsOfDying: any(
      said('thoughtsOfDying'),
      excluded('acuteSuicidality'),
      record.dyingItem === null ? null : record.dyingItem >= 1,
    ),
    selfHarm: said('selfHarm'),
    cannotGoOn: said('cannotGoOn'),
    asq: record.asq,
    sexualViolence: any(said('sexualViolence'), record.caseType === 'sexual' ? true : null),
    injury: said('injury'),
    weapon: said('weapon'),
    threat: said('threat'),
    caregiverHarms: said('caregiverHarms'),
    runningAway: said('runningAway'),
    dangerNow: any(said('dangerNow'), record.saidNotSafe, record.urgencyNow ? true : null),
    psychosis: any(said('psychosis'), excluded('psychosis')),
    mania: said('mania'),
    intoxication: said('intoxication'),
    refusesToEat: said('refusesToEat'),
    cannotCareForSelf: said('cannotCareForSelf'),
    traumaAtCut: null,
    flashbacks: said('flashbacks'),
    dissociation: any(said('dissociation'), excluded('markedDissociation')),
    phq: record.phq,
    gad: record.gad,
    k10OverCut: null,
    daysAbsent: typeof days === 'number' ? days : null,
    functionLost: said('functionLost'),
    bullyingOngoing: record.bullyingGoesOn === 'not_asked' ? null : record.bullyingGoesOn === 'yes',
    mild: null,
    isolated: null,
    wantsFriend: null,
    newDisclosure: null,
    contactsNoBetter: null,
    peerUneasy: null,
    // Without a measure nobody knows whether anything changed.
    sessionsWithoutChange: record.change === 'none' ? record.sessionsHeld : null,
    deterioration: record.change === null ? null : record.change === 'deteriorated',
    outOfCompetency: said('outOfCompetency'),
    asksFor: levelOf(asksFor) ?? (record.clientWantsMore ? 'L3' : null),
  }
}

function levelOf(value: unknown): CareLevel | null {
  return (['L1', 'L2', 'L3', 'L4'] as const).find((one) => one === value) ?? null
}

type Asked = Readonly<{
  heldOn: string
  safety?: string | undefined
  bullyingGoesOn?: string | undefined
}>

/** Days since somebody last said it was not safe, counted from when it was first asked; null when nobody asked. */
export function safeDaysOf(sessions: readonly Asked[], today: string): number | null {
  const asked = sessions
    .filter((one) => one.safety !== undefined || (one.bullyingGoesOn ?? 'not_asked') !== 'not_asked')
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))
  const lastBad = asked.findLastIndex((one) => one.bullyingGoesOn === 'yes' || one.safety !== 'safe')
  const from = asked[lastBad + 1]
  if (asked.length === 0) return null
  if (!from) return 0
  return Math.max(0, daysBetween(from.heldOn, today))
}
