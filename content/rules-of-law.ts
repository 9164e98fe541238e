import { daysBetween } from '#src/platform/i18n/days.ts'
import { childRules } from './law/children.ts'
import { dataRules } from './law/data.ts'
import type { Rule } from './law/rule.ts'
import { bsanFrom, ppkspFrom, schoolRules } from './law/schools.ts'
import { serviceRules } from './law/services.ts'

export type { Limit, Rule } from './law/rule.ts'

export type RuleStatus = 'current' | 'checkAgain' | 'notYetInForce' | 'noLongerInForce'

const freshDays = 180

/** Whether a rule holds today, and whether it was looked at within 180 days. Days as `2026-03-04`. */
export function ruleStatus(rule: Rule, today: string): RuleStatus {
  if (rule.validFrom !== null && today < rule.validFrom) return 'notYetInForce'
  if (rule.validTo !== null && today > rule.validTo) return 'noLongerInForce'
  const age = daysBetween(rule.checkedOn, today)
  return age > freshDays ? 'checkAgain' : 'current'
}

/** The version of a rule that held on a day, such as the day of the event. */
export function ruleOn(rules: readonly Rule[], name: string, day: string): Rule | undefined {
  return rules.find(
    (rule) =>
      rule.rule === name &&
      (rule.validFrom === null || rule.validFrom <= day) &&
      (rule.validTo === null || rule.validTo >= day),
  )
}

/** Which school rulebook an event falls under: none before PPKSP, whose day of entry is not certain. */
export function schoolRulebookOn(eventDay: string): 'bsan' | 'ppksp' | 'earlier' {
  if (eventDay >= bsanFrom) return 'bsan'
  return eventDay >= ppkspFrom ? 'ppksp' : 'earlier'
}

/** Every legal rule and time limit the product uses. */
export const rulesOfLaw: readonly Rule[] = [...serviceRules, ...dataRules, ...childRules, ...schoolRules]
