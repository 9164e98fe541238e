import { careLevels, type CareLevel, type Pace, type StepSuggestion } from './step-suggest.ts'

export const stepDecisions = ['accepted', 'changed', 'laid_aside', 'lowered'] as const
export type StepDecisionKind = (typeof stepDecisions)[number]
export type StepRefusal = 'noSuggestion' | 'wouldLower' | 'gateHolds' | 'oneLevelOnly'

/**
 * What may be decided about a suggestion: it is taken, another step is chosen with a reason, or it is laid aside with
 * one. None of these lowers a step; that is an act of its own, one level at a time, behind its gate (practice.md §15).
 */
export function judgeStep(
  facts: Readonly<{ now: CareLevel; suggestion: StepSuggestion | null; mayLower: boolean }>,
  decision: StepDecisionKind,
  wanted: CareLevel,
): Readonly<{ ok: true; level: CareLevel }> | Readonly<{ ok: false; why: StepRefusal }> {
  const rank = (level: CareLevel) => careLevels.indexOf(level)
  const { now, suggestion } = facts
  if (decision === 'lowered') {
    if (!facts.mayLower) return { ok: false, why: 'gateHolds' }
    return rank(wanted) === rank(now) - 1 ? { ok: true, level: wanted } : { ok: false, why: 'oneLevelOnly' }
  }
  if (decision === 'changed')
    return rank(wanted) >= rank(now) ? { ok: true, level: wanted } : { ok: false, why: 'wouldLower' }
  if (!suggestion) return { ok: false, why: 'noSuggestion' }
  if (decision === 'laid_aside') return { ok: true, level: now }
  // A gentler suggestion never takes away what somebody already has.
  return { ok: true, level: rank(suggestion.level) > rank(now) ? suggestion.level : now }
}

/** Days in which a pace asks somebody to act. */
export const paceDays: Readonly<Record<Pace, number>> = {
  now: 0,
  today: 0,
  h72: 3,
  d7: 7,
  d14: 14,
  offer: 14,
}
