import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { LadderItem } from '../ladder.ts'
import type { Practice, PracticeKind, PracticeOf } from '../practice.ts'
import type { Reason } from '../rules/reason.ts'

export type AgreementFact = Readonly<{
  kind: 'goals' | 'commitment'
  version: number
  signers: readonly ('client' | 'guardian' | 'counsellor')[]
  revoked: boolean
  /** What it was made from has changed since: the yes was to something else. */
  changed: boolean
}>

/** What a gate or a condition may look at: everything on record about a running technique, nothing else. */
export type RunFacts = Readonly<{
  /** All answers to a step, newest first. */
  answers: (step: string) => readonly AnyAnswers[]
  ladder: readonly LadderItem[]
  /** Steps that were taken off the ladder; absent where nobody looked. */
  offLadder?: readonly LadderItem[]
  practices: readonly Practice[]
  /** Of this technique, and of the goals; newest version first within each kind. */
  agreements: readonly AgreementFact[]
  outside: OutsideFacts
}>

/** What lies outside the technique. "Not asked" is never taken for no. */
export type OutsideFacts = Readonly<{
  /** In whole years; null when unknown. */
  age: number | null
  /** Recorded consent of a guardian, or a recorded legal basis that stands in for it. */
  guardianConsent: boolean
  bullyingGoesOn: 'yes' | 'no' | 'not_asked'
  urgencyNow: boolean
  /** Active protective lines of the safety plan, in their own words. */
  protectiveLines: readonly Readonly<{
    id: string
    place: string
    time: string
    text: string
    reviewOn: string
    madeAt: Date
  }>[]
  /** What the safety plan still needs, and how often it was reviewed. Absent where nobody looked. */
  safetyPlan?: Readonly<{ missing: readonly Reason[]; lines: number; reviews: number }>
  /** What the client noted in their own place about trying, newest first. Absent where a technique does not ask. */
  clientTries?: readonly Readonly<{
    entry: string
    on: string
    style: 'passive' | 'aggressive' | 'assertive' | 'left'
    wantsHelp: boolean
  }>[]
  goalsRated: readonly Readonly<{ first: number | null; last: number | null }>[]
  today: string
}>

export function newest(facts: Pick<RunFacts, 'answers'>, step: string): AnyAnswers | null {
  return facts.answers(step)[0] ?? null
}
export function practicesOf<K extends PracticeKind>(facts: RunFacts, kind: K): readonly PracticeOf<K>[] {
  return facts.practices.filter((one): one is PracticeOf<K> => one.kind === kind)
}
/** A step by its id, also one that was taken off since. */
export function stepNamed(
  facts: Pick<RunFacts, 'ladder' | 'offLadder'>,
  id: string | null,
): Readonly<{ item: LadderItem; off: boolean }> | null {
  const standing = facts.ladder.find((one) => one.id === id)
  if (standing) return { item: standing, off: false }
  const item = facts.offLadder?.find((one) => one.id === id)
  return item ? { item, off: true } : null
}
/** Nothing on record yet: for a technique that has not begun. */
export function factsBefore(outside: OutsideFacts): RunFacts {
  return { answers: () => [], ladder: [], practices: [], agreements: [], outside }
}
