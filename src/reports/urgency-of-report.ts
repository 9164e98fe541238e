import { raise, type Urgency } from '#src/platform/clock/urgency.ts'
import type { ReportAnswers } from './report-form.ts'

/** Why an urgency was raised: explicit answers only, so that a worker can see exactly what fired. */
export const urgencyReasons = [
  'dangerNow',
  'dangerUnknown',
  'weapon',
  'doctor',
  'trapped',
  'threatened',
  'missing',
  'sexual',
  'stillGoing',
  'afraidAgain',
  'injured',
  'cannotBear',
  'veryWorried',
] as const
export type UrgencyReason = (typeof urgencyReasons)[number]

const raisesTo: Readonly<Record<UrgencyReason, Urgency>> = {
  dangerNow: 'NOW',
  weapon: 'NOW',
  doctor: 'NOW',
  trapped: 'NOW',
  dangerUnknown: 'TODAY',
  threatened: 'TODAY',
  missing: 'NOW',
  sexual: 'TODAY',
  stillGoing: 'TODAY',
  afraidAgain: 'TODAY',
  injured: 'TODAY',
  cannotBear: 'TODAY',
  veryWorried: 'TODAY',
}

/** What nothing raises waits at most three days; only a person may put anything lower. */
const lowest: Urgency = 'H72'

export type UrgencyOfReport = { readonly urgency: Urgency; readonly reasons: readonly UrgencyReason[] }

/**
 * How soon somebody must act, from what was ticked and never from what was written. It only raises: an answer
 * left out, or a better one, lowers nothing. It says nothing about a person.
 */
export function urgencyOf(answers: Partial<ReportAnswers>): UrgencyOfReport {
  const signs = answers.signs ?? []
  const fired: Partial<Record<UrgencyReason, boolean>> = {
    dangerNow: answers.dangerNow === 'yes',
    dangerUnknown: answers.dangerNow === 'unknown',
    weapon: signs.includes('weapon'),
    doctor: signs.includes('doctor'),
    trapped: signs.includes('trapped'),
    threatened: signs.includes('threatened'),
    missing: signs.includes('missing'),
    sexual: answers.forms?.includes('sexual') ?? false,
    stillGoing: answers.stillGoing === 'yes',
    afraidAgain: answers.stillGoing === 'afraid',
    injured: answers.injured === 'yes',
    cannotBear: answers.worry === 4,
    veryWorried: answers.worry === 3,
  }
  const reasons = urgencyReasons.filter((reason) => fired[reason])
  return { urgency: reasons.map((reason) => raisesTo[reason]).reduce(raise, lowest), reasons }
}
