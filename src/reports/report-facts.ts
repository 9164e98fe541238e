import { simfoniBandOf } from '#content/codes/simfoni-age.ts'
import type { HarmedAnswer, ReportAnswers, ReportedAnswer, WitnessAnswer } from './report-form.ts'

export type PersonSide = 'harmed' | 'reported' | 'witness' | 'helper' | 'reporter'

/** What is kept of one person: codes for counting, and what only the report key opens. */
export type PersonFacts = {
  readonly side: PersonSide
  readonly sex: string | null
  readonly ageBand: string | null
  readonly relation: string | null
  readonly countAtLeast: number
  readonly sealed: SealedPerson
}
export type SealedPerson = {
  readonly name?: string | undefined
  readonly age?: number | undefined
  readonly className?: string | undefined
  readonly note?: string | undefined
}

/** What a report tells in codes, for queues, clocks and counts. */
export type ReportFacts = {
  readonly reporterKind: string
  readonly named: boolean
  readonly ageBand: string | null
  readonly happenedBand: string | null
  readonly forms: readonly string[]
  readonly place: string | null
  readonly venue: string | null
  readonly frequency: string | null
  readonly stillGoing: string | null
  readonly injured: boolean | null
  readonly dangerNow: boolean
  readonly worry: number | null
}

/** The codes of a report. What was not stated stays null: it is neither "unknown" nor "no". */
export function factsOf(answers: Partial<ReportAnswers>): ReportFacts {
  return {
    reporterKind: answers.reporterKind ?? 'notStated',
    named: answers.named === 'named',
    ageBand: answers.band ?? null,
    happenedBand: answers.happened ?? null,
    forms: answers.forms ?? [],
    place: placeOf(answers),
    venue: venueOf(answers),
    frequency: answers.frequency ?? null,
    stillGoing: answers.stillGoing ?? null,
    injured: answers.injured === 'yes' ? true : answers.injured === 'no' ? false : null,
    dangerNow: answers.dangerNow === 'yes',
    worry: answers.worry ?? null,
  }
}

function placeOf(answers: Partial<ReportAnswers>): string | null {
  if (answers.place === 'school') return answers.schoolPart ?? 'schoolOther'
  return answers.place ?? null
}

/** The rulebook an event falls under. Stated where the reporter said so, evident where the place says so. */
function venueOf(answers: Partial<ReportAnswers>): string | null {
  if (answers.venue) return answers.venue
  switch (answers.place) {
    case 'home':
    case 'otherHome':
      return 'home'
    case 'online':
      return 'online'
    case 'workplace':
      return 'workplace'
    case 'campus':
      return 'campus'
    case 'careHome':
      return 'careHome'
    case 'evacuation':
      return 'evacuation'
    case 'publicPlace':
    case 'transport':
    case 'wayToSchool':
      return 'publicFacility'
    default:
      return null
  }
}

/** Every person the report tells of. A group larger than those named keeps its number. */
export function personsOf(answers: Partial<ReportAnswers>): PersonFacts[] {
  const harmed = (answers.harmed ?? []).map((one) => person('harmed', one))
  const reported = (answers.reported ?? []).map((one) => person('reported', one))
  const others = (answers.reportedCount ?? 0) - reported.length
  const unnamed = others > 0 ? [{ ...person('reported', {}), countAtLeast: others }] : []
  const witnesses = (answers.witnesses ?? []).map((one) => person('witness', one))
  return [...selfOf(answers), ...harmed, ...reported, ...unnamed, ...witnesses]
}

/** The reporter, when they are the one hurt, or when they gave their name. */
function selfOf(answers: Partial<ReportAnswers>): PersonFacts[] {
  const name = answers.named === 'named' ? answers.myName : undefined
  if (answers.reporterKind === 'self') {
    return [
      person('harmed', { name, age: answers.selfAge, sex: answers.selfSex, className: answers.selfClass }),
    ]
  }
  return name === undefined ? [] : [person('reporter', { name })]
}

function person(
  side: PersonSide,
  given: Partial<HarmedAnswer & ReportedAnswer & WitnessAnswer>,
): PersonFacts {
  const { name, age, className, note } = given
  return {
    side,
    sex: given.sex ?? null,
    ageBand: age === undefined ? null : simfoniBandOf(age),
    relation: given.relation ?? null,
    countAtLeast: 1,
    sealed: { name, age, className, note },
  }
}
