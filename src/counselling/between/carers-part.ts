import type { CarerDecision } from '../carer-decision.store.ts'

/** What a decision about the carers was made upon: in whose case there was a reason, at that time. */
export type DecidedUpon = Readonly<{ decision: CarerDecision; about: readonly string[] }>

type CarerSeen = Readonly<{ personId: string; bar: 'conflict' | 'must_not_know' | null }>

/**
 * Whose place at the child's side has to be weighed (B13): carers who are reported themselves or stand in a
 * conflict. It only proposes leaving the carers' part out; a person decides, and whoever decided to carry on is
 * not asked again about the same people. Empty while the part is left out.
 */
export function carersToWeigh<T extends CarerSeen>(
  carers: readonly T[],
  newest: DecidedUpon | null,
): readonly T[] {
  if (newest?.decision === 'left_out') return []
  const weighed = new Set(newest?.about)
  return carers.filter((one) => one.bar === 'conflict' && !weighed.has(one.personId))
}
