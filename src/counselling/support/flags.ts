import type { Continuity } from '#src/calendar/index.ts'

export type ServiceFlag =
  | Readonly<{ kind: 'gap'; days: number }>
  | Readonly<{ kind: 'review'; session: number }>
  | Readonly<{ kind: 'measures'; moment: 'start' | 'review' | 'end' }>
  | Readonly<{ kind: 'plan'; parts: readonly ('emotional' | 'practical' | 'social')[] }>
  | Readonly<{ kind: 'ratherNot'; session: number }>
  | Readonly<{ kind: 'alliance' }>
  | Readonly<{ kind: 'needs'; count: number }>

export type FlagFacts = Readonly<{
  today: string
  continuity: Continuity
  /** The session whose review is still owed; null when none is. */
  reviewAfter: number | null
  ending: boolean
  measured: readonly string[]
  missingParts: readonly ('emotional' | 'practical' | 'social')[]
  askAboutAlliance: boolean
  /** The session in which the client said they would rather not go on. */
  ratherNot?: number | null
  needsLate: number
}>

/** Sessions after which a first measure should be there. */
const firstMeasureBy = 2
const reviewMeasureBy = 4

/** What of our own work asks for a look, the most urgent first. About the service, never about the person (C15, S14). */
export function serviceFlags(facts: FlagFacts): readonly ServiceFlag[] {
  const { continuity, measured } = facts
  const running = continuity.gaps.at(-1)
  const missing = (moment: 'start' | 'review' | 'end', due: boolean): ServiceFlag[] =>
    due && !measured.includes(moment) ? [{ kind: 'measures', moment }] : []
  return [
    ...(facts.ratherNot ? [{ kind: 'ratherNot' as const, session: facts.ratherNot }] : []),
    ...(running?.to === facts.today ? [{ kind: 'gap' as const, days: running.days }] : []),
    ...(facts.askAboutAlliance ? [{ kind: 'alliance' as const }] : []),
    ...(facts.reviewAfter === null ? [] : [{ kind: 'review' as const, session: facts.reviewAfter }]),
    ...(facts.needsLate > 0 ? [{ kind: 'needs' as const, count: facts.needsLate }] : []),
    ...missing('start', continuity.held >= firstMeasureBy),
    ...missing('review', continuity.held >= reviewMeasureBy),
    ...missing('end', facts.ending),
    ...(facts.missingParts.length > 0 ? [{ kind: 'plan' as const, parts: facts.missingParts }] : []),
  ]
}
