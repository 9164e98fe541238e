import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { Practice, PracticeBodies, PracticeKind } from '../practice.ts'
import type { OutsideFacts, RunFacts } from './run-facts.ts'
import { askGate } from './gate.ts'
import type { Protocol } from './protocol.ts'

const quietOutside: OutsideFacts = {
  age: 16,
  guardianConsent: true,
  bullyingGoesOn: 'no',
  urgencyNow: false,
  protectiveLines: [],
  goalsRated: [],
  today: '2030-01-10',
}

/** Facts for a table test: answers newest first by step, practices oldest first. */
export function factsOf(
  answers: Readonly<Record<string, AnyAnswers | readonly AnyAnswers[]>>,
  practices: readonly Practice[] = [],
  outside: Partial<OutsideFacts> = {},
): RunFacts {
  return {
    answers: (step) => {
      const held = answers[step]
      return held === undefined ? [] : isList(held) ? held : [held]
    },
    ladder: [],
    practices,
    agreements: [],
    outside: { ...quietOutside, ...outside },
  }
}
function isList(held: AnyAnswers | readonly AnyAnswers[]): held is readonly AnyAnswers[] {
  return Array.isArray(held)
}

export function practised<K extends PracticeKind>(
  kind: K,
  body: PracticeBodies[K],
  state: Practice['state'] = 'done',
) {
  const begunAt = new Date('2030-01-02T03:00:00Z')
  const id = `p-${kind}` as Practice['id']
  // Kind and body come from one K; a union of kinds cannot be built from it by the compiler.
  return {
    id,
    kind,
    itemId: null,
    sessionId: null,
    state,
    begunAt,
    endedAt: begunAt,
    byClient: false,
    version: 1,
    body,
  } as unknown as Practice
}

/** Codes a gate holds with, in its order; empty when it lets pass. */
export function heldBy(protocol: Protocol, phase: string, facts: RunFacts): readonly string[] {
  const gate = protocol.phases.find((one) => one.id === phase)?.gate
  if (!gate) throw new Error(`${protocol.id} has no gate after ${phase}`)
  const answer = askGate(gate, facts)
  return answer.outcome === 'hold' ? answer.held.map((one) => one.code) : []
}
/** Answers that fired a rule. */
export function firedBy(protocol: Protocol, phase: string, code: string, facts: RunFacts): readonly string[] {
  const gate = protocol.phases.find((one) => one.id === phase)?.gate
  const answer = gate && askGate(gate, facts)
  if (answer?.outcome !== 'hold') return []
  return answer.held
    .filter((one) => one.code === code)
    .flatMap((one) => one.because.map((reason) => reason.from))
}
