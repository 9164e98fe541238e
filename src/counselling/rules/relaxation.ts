import type { RelaxationMethod } from '../practice.ts'
import { standard, type Limits } from './defaults.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'
import type { Suds } from './suds.ts'

export const relaxationMethods: readonly RelaxationMethod[] = [
  'breathing',
  'muscle',
  'grounding',
  'safe_place',
]

export type RelaxationPractice = Readonly<{
  method: RelaxationMethod
  before: Suds | null
  after: Suds | null
}>

export type RelaxationCode =
  | 'endedCalm'
  | 'dropEnough'
  | 'notEnoughPractices'
  | 'notRated'
  | 'rose'
  | 'tryAnother'

/** A practice worked when the fear fell by 30 % or ended at 25 or below; null where a rating is missing. */
function practiceWorked(practice: RelaxationPractice, limits: Limits = standard): boolean | null {
  return workedBy(practice, 0, limits)?.worked ?? null
}

function workedBy(
  { before, after }: RelaxationPractice,
  at: number,
  limits: Limits,
): { worked: boolean; why: Reason<RelaxationCode> } | null {
  if (before !== null && after !== null && after > before) {
    return { worked: false, why: fired('rose', `practices.${at + 1}.after`, after) }
  }
  if (after !== null && after <= limits.relaxedAtMost) {
    return { worked: true, why: fired('endedCalm', `practices.${at + 1}.after`, after) }
  }
  if (before === null || after === null) return null
  const drop = before === 0 ? 0 : (before - after) / before
  const worked = drop >= limits.relaxDropAtLeast
  return {
    worked,
    why: fired(worked ? 'dropEnough' : 'notEnoughPractices', `practices.${at + 1}.drop`, drop.toFixed(2)),
  }
}

/**
 * Exposure opens after two practices with one method that worked (practice.md §3 "Mastery gate"). Says which
 * methods are mastered, so that the runner relaxes with the right one.
 */
export function relaxationGate(
  practices: readonly RelaxationPractice[],
  limits: Limits = standard,
): GateResult<RelaxationCode> & Readonly<{ mastered: readonly RelaxationMethod[] }> {
  const seen = practices.flatMap((practice, at) => {
    const found = workedBy(practice, at, limits)
    return found?.worked ? [{ method: practice.method, why: found.why }] : []
  })
  const mastered = relaxationMethods.filter(
    (method) => seen.filter((one) => one.method === method).length >= limits.relaxPracticesToMaster,
  )
  const missing = mastered.length > 0 ? [] : [fired('notEnoughPractices' as const, 'practices', seen.length)]
  return {
    ...gate(
      missing,
      seen.map((one) => one.why),
    ),
    mastered,
  }
}

/** Advice for one method: end it now because the fear rose, or offer another after four tries without ease. */
export function relaxationAdvice(
  practices: readonly RelaxationPractice[],
  method: RelaxationMethod,
  limits: Limits = standard,
): Readonly<{ advice: 'goOn' | 'stopThisOne' | 'offerAnother'; why: readonly Reason<RelaxationCode>[] }> {
  const own = practices.filter((practice) => practice.method === method)
  const last = own.at(-1)
  if (last && last.before !== null && last.after !== null && last.after > last.before) {
    return { advice: 'stopThisOne', why: [fired('rose', `before=${last.before} after`, last.after)] }
  }
  const worked = own.filter((practice) => practiceWorked(practice, limits) === true).length
  if (own.length >= limits.relaxTriesBeforeOther && worked < limits.relaxPracticesToMaster) {
    return { advice: 'offerAnother', why: [fired('tryAnother', 'practices', own.length)] }
  }
  return {
    advice: 'goOn',
    why: [fired(worked > 0 ? 'dropEnough' : 'notEnoughPractices', 'practices', own.length)],
  }
}

/** A breath is held only by somebody known to be ten or older; the guided pages never hold it. */
export function mayHoldBreath(ageYears: number | null, limits: Limits = standard): boolean {
  return ageYears !== null && ageYears >= limits.noHoldBelowAge
}
