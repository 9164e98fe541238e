import { standard, type Limits } from './defaults.ts'
import { fired, gate, missingOf, type Reason } from './reason.ts'

/** What must be known before anybody is asked to a circle. A null was not asked, and counts as not so. */
export type RestorativeFacts = Readonly<{
  /** The harmed person's free yes, in writing, after a talk alone. */
  harmedYesInWriting: boolean | null
  askedAlone: boolean | null
  safeDays: number | null
  responsibilityAdmitted: boolean | null
  sexualViolence: boolean | null
  weapon: boolean | null
  seriousInjury: boolean | null
  adultReported: boolean | null
  investigationInConflict: boolean | null
  preparationsOfHarmed: number
  preparationsOfReported: number
  stopRightExplained: boolean | null
  facilitatorCertified: boolean | null
}>

const mustHold = [
  'harmedYesInWriting',
  'askedAlone',
  'responsibilityAdmitted',
  'stopRightExplained',
  'facilitatorCertified',
] as const
const mustNotBe = [
  'sexualViolence',
  'weapon',
  'seriousInjury',
  'adultReported',
  'investigationInConflict',
] as const

export type RestorativeCode =
  | (typeof mustHold)[number]
  | (typeof mustNotBe)[number]
  | 'notSafeLongEnough'
  | 'notPrepared'

/**
 * Whether a restorative circle may be offered at all (practice.md §12, §21; U01). Every line is hard: none is let pass
 * by reason or by a second person. What is missing is for workers only; a family hears that it is not offered.
 */
export type Restorative =
  | Readonly<{ result: 'mayBeOffered'; missing: readonly [] }>
  | Readonly<{ result: 'notOffered'; missing: readonly Reason<RestorativeCode>[] }>

export function restorativeGate(facts: RestorativeFacts, limits: Limits = standard): Restorative {
  const missing: Reason<RestorativeCode>[] = []
  for (const line of mustHold) if (facts[line] !== true) missing.push(fired(line, line, facts[line]))
  for (const line of mustNotBe) if (facts[line] !== false) missing.push(fired(line, line, facts[line]))
  if (facts.safeDays === null || facts.safeDays < limits.safeDaysBeforeCircle)
    missing.push(fired('notSafeLongEnough', 'safeDays', facts.safeDays))
  for (const side of ['preparationsOfHarmed', 'preparationsOfReported'] as const)
    if (facts[side] < limits.preparationsEach) missing.push(fired('notPrepared', side, facts[side]))
  const named = missingOf(gate(missing))
  return named.length === 0
    ? { result: 'mayBeOffered', missing: [] }
    : { result: 'notOffered', missing: named }
}
