import type { Reason } from '../rules/reason.ts'
import type { Wording } from '#src/platform/forms/index.ts'
import type { Gate } from './protocol.ts'
import type { RunFacts } from './run-facts.ts'

/** One thing that holds: its words, the answers that fired it, and whether two people may let it pass. */
export type Held = Readonly<{ code: string; words: Wording; because: readonly Reason[]; hard: boolean }>
/** What a gate answers. A rule suggests; passing on is always an act of a person. */
export type GateAnswer = Readonly<{
  /** What is worth knowing beside the answer, such as whose number was taken. */
  notes?: readonly Wording[]
}> &
  (Readonly<{ outcome: 'pass' }> | Readonly<{ outcome: 'hold'; held: readonly Held[] }>)

export function askGate(gate: Gate, facts: RunFacts): GateAnswer {
  return answerOf(
    gate.rules.flatMap((rule): Held[] => {
      const because = rule.check(facts)
      const { code, words, hard = false } = rule
      return because.length > 0 ? [{ code, words, because, hard }] : []
    }),
  )
}
export function answerOf(held: readonly Held[], notes: readonly Wording[] = []): GateAnswer {
  const beside = notes.length > 0 ? { notes } : {}
  return held.length > 0 ? { ...beside, outcome: 'hold', held } : { ...beside, outcome: 'pass' }
}
export function isOverridable(answer: GateAnswer): boolean {
  return answer.outcome === 'hold' && answer.held.every((one) => !one.hard)
}

/** Somebody asks to let a held gate pass: only with a reason, and only when no hard rule holds. */
export type OverrideRequest =
  | Readonly<{ ok: true; reason: string; because: readonly string[] }>
  | Readonly<{ ok: false; why: 'nothing_holds' | 'hard' | 'no_reason' }>

export function askOverride(answer: GateAnswer, reason: string): OverrideRequest {
  const words = reason.trim()
  if (answer.outcome === 'pass') return { ok: false, why: 'nothing_holds' }
  if (!isOverridable(answer)) return { ok: false, why: 'hard' }
  if (words.length < 10) return { ok: false, why: 'no_reason' }
  return { ok: true, reason: words, because: answer.held.map((one) => one.code) }
}

/** A second person lets it pass (practice.md §22): never the one who asked; a supervisor, the head, or for a psychologist another one. */
export function mayCosign(
  second: { accountId: string; roles: readonly string[] },
  asked: { accountId: string; roles: readonly string[] },
): boolean {
  if (second.accountId === asked.accountId) return false
  if (second.roles.includes('supervisor') || second.roles.includes('head')) return true
  return asked.roles.includes('psychologist') && second.roles.includes('psychologist')
}
