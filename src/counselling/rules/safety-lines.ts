import { standard, type Limits } from './defaults.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { fired, gate, type GateResult, type Reason } from './reason.ts'
import { spotsMeet, type Spot } from './spots.ts'

/**
 * A line of the safety plan. Protective avoidance answers a real danger and stays; fear-keeping avoidance is
 * what desensitisation shrinks (U08). `changes` says whose life the line changes.
 */
export type SafetyLine = Spot &
  Readonly<{
    id: string
    tag: 'protective' | 'fear_keeping'
    changes: 'those_who_harm' | 'adults' | 'victim'
    agreed: 'yes' | 'no' | 'not_asked'
    /** `2026-03-04`. */
    reviewOn: string | null
  }>

export type Conflict = Readonly<{ itemId: string; lineId: string; why: Reason<'againstProtection'> }>

/** The protective lines in force that a ladder step would break: the same place, at times that may meet. */
export function conflictsOf(
  item: Readonly<{ id: string; place: string; when: string }>,
  lines: readonly (Spot & Readonly<{ id: string; tag?: SafetyLine['tag'] }>)[],
): readonly Conflict[] {
  return lines
    .filter((line) => line.tag !== 'fear_keeping' && spotsMeet({ place: item.place, time: item.when }, line))
    .map((line) => ({
      itemId: item.id,
      lineId: line.id,
      why: fired('againstProtection', `safetyLines.${line.id}`),
    }))
}

/** Every step of a ladder against every protective line. */
export function checkConflicts(
  ladder: readonly Readonly<{ id: string; place: string; when: string }>[],
  lines: readonly SafetyLine[],
): readonly Conflict[] {
  return ladder.flatMap((item) => conflictsOf(item, lines))
}

export type SafetyPlanCode =
  | 'changeForOthersFirst'
  | 'clientNotAsked'
  | 'clientDoesNotAgree'
  | 'noReviewDate'
  | 'reviewTooLate'
  | 'safeAdultsMissing'
  | 'safeAdults'
  | 'lines'

/**
 * What a safety plan still needs (practice.md §6): at least one change that others make, the client's yes to
 * each change that is theirs, a review of each line within 30 days, two safe adults by name. `today` and
 * dates are calendar days.
 */
export function safetyPlanGate(
  plan: Readonly<{ lines: readonly SafetyLine[]; safeAdults: number }>,
  today: string,
  limits: Limits = standard,
): GateResult<SafetyPlanCode> {
  const { lines, safeAdults } = plan
  const byOthers = lines.some((line) => line.tag === 'protective' && line.changes !== 'victim')
  const missing: Reason<SafetyPlanCode>[] = [
    ...(byOthers ? [] : [fired('changeForOthersFirst' as const, 'safetyLines', lines.length)]),
    ...lines.flatMap((line) => [...askClient(line), ...reviewOf(line, today, limits)]),
  ]
  if (safeAdults < limits.safeAdultsAtLeast)
    missing.push(fired('safeAdultsMissing', 'safeAdults', safeAdults))
  return gate(missing, [
    fired('lines', 'safetyLines', lines.length),
    fired('safeAdults', 'safeAdults', safeAdults),
  ])
}

/**
 * Whether a line may be written down: a change of the harmed person's own life waits until others change
 * something first, and until they have said yes (the burden rule).
 */
export function burdenGate(
  line: Pick<SafetyLine, 'id' | 'changes' | 'agreed'>,
  standing: readonly Pick<SafetyLine, 'tag' | 'changes'>[],
): GateResult<SafetyPlanCode> {
  if (line.changes !== 'victim') return gate<SafetyPlanCode>([])
  const byOthers = standing.some((one) => one.tag === 'protective' && one.changes !== 'victim')
  return gate<SafetyPlanCode>([
    ...(byOthers ? [] : [fired('changeForOthersFirst' as const, 'safetyLines', standing.length)]),
    ...askClient(line),
  ])
}

function askClient(line: Pick<SafetyLine, 'id' | 'changes' | 'agreed'>): readonly Reason<SafetyPlanCode>[] {
  if (line.changes !== 'victim' || line.agreed === 'yes') return []
  const code = line.agreed === 'no' ? 'clientDoesNotAgree' : 'clientNotAsked'
  return [fired(code, `safetyLines.${line.id}.agreed`, line.agreed)]
}

function reviewOf(line: SafetyLine, today: string, limits: Limits): readonly Reason<SafetyPlanCode>[] {
  const path = `safetyLines.${line.id}.reviewOn`
  if (line.reviewOn === null) return [fired('noReviewDate', path, null)]
  return line.reviewOn > addDays(today, limits.safetyReviewDays)
    ? [fired('reviewTooLate', path, line.reviewOn)]
    : []
}

/** The last day a review may be set to. */
export function latestReview(today: string, limits: Limits = standard): string {
  return addDays(today, limits.safetyReviewDays)
}

/** Changes for others stand first, those of the person who was harmed last (the burden rule). */
export function inBurdenOrder<T extends Pick<SafetyLine, 'changes'>>(lines: readonly T[]): readonly T[] {
  const order = ['those_who_harm', 'adults', 'victim'] as const
  return lines.toSorted((a, b) => order.indexOf(a.changes) - order.indexOf(b.changes))
}
