import type { Wording } from '#src/platform/forms/index.ts'
import type { AgreementFact } from '../protocols/run-facts.ts'
import type { Protocol, ScreenName, Step } from '../protocols/protocol.ts'
import type { PracticeKind } from '../practice.ts'
import type { RunState } from '../run.store.ts'

/** What is on record about one running technique, as far as its steps leave a trace. */
export type StepTraces = Readonly<{
  state: RunState
  /** Ids of steps whose sheet was filled in. */
  filled: ReadonlySet<string>
  practised: ReadonlySet<PracticeKind>
  ladder: number
  agreements: readonly Pick<AgreementFact, 'kind' | 'signers' | 'revoked'>[]
  homework: number
  safetyLines: number
}>
export type Fidelity = Readonly<{ done: number; of: number; open: readonly Wording[] }>

const practiceOf: Partial<Record<ScreenName, PracticeKind>> = {
  relaxation: 'relaxation',
  exposure: 'exposure',
  drill: 'drill',
  rolePlay: 'role_play',
  modelling: 'modelling',
}

/**
 * How many of the steps a technique needs have left a trace (S14). It tells how the work was done, never how
 * anybody did: it is no grade, and steps that are free or leave no trace are not counted.
 */
export function fidelityOf(protocol: Pick<Protocol, 'phases'>, traces: StepTraces): Fidelity {
  const steps = protocol.phases
    .flatMap((phase) => phase.steps)
    .filter((step) => step.needed && leavesTrace(step))
  const open = steps.filter((step) => !isDone(step, traces))
  return { done: steps.length - open.length, of: steps.length, open: open.map((step) => step.title) }
}

function leavesTrace(step: Step): boolean {
  return step.kind === 'form' || step.screen !== 'drawing'
}

function isDone(step: Step, traces: StepTraces): boolean {
  if (step.kind === 'form') return traces.filled.has(step.id)
  const practice = practiceOf[step.screen]
  if (practice) return traces.practised.has(practice)
  switch (step.screen) {
    case 'agreement':
      return traces.agreements.some(
        (one) => one.kind === 'commitment' && !one.revoked && one.signers.includes('client'),
      )
    case 'ladder':
      return traces.ladder > 0
    case 'tasks':
      return traces.homework > 0 || traces.practised.has('task')
    case 'safetyPlan':
      return traces.safetyLines > 0
    case 'ending':
      return traces.state === 'finished' || traces.filled.has(step.id)
    default:
      return false
  }
}
