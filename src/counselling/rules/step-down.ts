import { standard, type Limits } from './defaults.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'
import { careLevels, stepSuggest, type CareLevel, type StepFacts } from './step-suggest.ts'

export type StepDownFacts = Readonly<{
  reliablyImproved: boolean | null
  safeDays: number | null
  goals: readonly (number | null)[]
  clientAgrees: boolean | null
}>
export type StepDownCode =
  | 'somethingAsksForMore'
  | 'notReliablyImproved'
  | 'notSafeLongEnough'
  | 'goalsNotReached'
  | 'clientDoesNotAgree'
  | 'improved'

/** Whether one step less may be talked about (practice.md §15); a booster is planned with it. A score alone never does. */
export function stepDownGate(
  facts: StepDownFacts,
  now: StepFacts,
  limits: Limits = standard,
): GateResult<StepDownCode> & Readonly<{ to: CareLevel }> {
  const missing: Reason<StepDownCode>[] = []
  const up = stepSuggest(now, limits)
  if (up && careLevels.indexOf(up.level) >= careLevels.indexOf(now.level)) {
    missing.push(fired('somethingAsksForMore', up.reasons[0].from))
  }
  if (facts.reliablyImproved !== true) {
    missing.push(fired('notReliablyImproved', 'reliablyImproved', facts.reliablyImproved))
  }
  if (facts.safeDays === null || facts.safeDays < limits.safeDaysForStepDown) {
    missing.push(fired('notSafeLongEnough', 'safeDays', facts.safeDays))
  }
  const reached = facts.goals.every((goal) => goal !== null && goal >= limits.goalReached)
  if (facts.goals.length === 0 || !reached)
    missing.push(fired('goalsNotReached', 'goals', facts.goals.join(',')))
  if (facts.clientAgrees !== true)
    missing.push(fired('clientDoesNotAgree', 'clientAgrees', facts.clientAgrees))
  const answer = gate(missing, [fired('improved' as const, 'reliablyImproved', facts.reliablyImproved)])
  return { ...answer, to: careLevels[careLevels.indexOf(now.level) - 1] ?? 'L0' }
}
