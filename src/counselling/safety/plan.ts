import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { PlaceKeys } from '#src/portal/index.ts'
import { defaults } from '../rules/defaults.ts'
import { missingOf, type Reason } from '../rules/reason.ts'
import {
  burdenGate,
  latestReview,
  safetyPlanGate,
  type SafetyLine,
  type SafetyPlanCode,
} from '../rules/safety-lines.ts'
import type { StoredSafetyLine } from '../safety-line.store.ts'
import { unseal } from '../seal.ts'
import type { SealedSafetyLine } from '../sealed-shapes.ts'
import { changesSomething, pocketParts } from './codes.ts'

/** A line of the plan with its words. */
export type PlanLine = Omit<StoredSafetyLine, 'sealed'> & SealedSafetyLine

/** Throws VaultError under a wrong key. */
export function openLine(place: Pick<PlaceKeys, 'of'>, row: StoredSafetyLine): PlanLine {
  const { sealed, ...facts } = row
  return { ...facts, ...unseal(place.of(row.placeVersion), 'safety_line', row.id, sealed) }
}

export function asRuleLine(line: PlanLine): SafetyLine {
  const { id, tag, changes, agreed, reviewOn, place, time } = line
  return { id, tag, changes, agreed, reviewOn, place, time }
}

/** Safe adults who are named, who were asked and who said yes. */
function safeAdults(lines: readonly Pick<PlanLine, 'part' | 'who' | 'asked'>[]): number {
  const named = lines.filter(
    (line) => line.part === 'safe_adult' && line.who.trim() !== '' && line.asked === 'yes',
  )
  return new Set(named.map((line) => line.who.trim().toLowerCase())).size
}

/** What the plan still needs, each with the answer it was read from. Empty: nothing. */
export function missingInPlan(lines: readonly PlanLine[], today: string): readonly Reason<SafetyPlanCode>[] {
  const rule = lines.map((line) => ({
    ...asRuleLine(line),
    // Naming a place or an adult is no change that others make.
    ...(changesSomething(line.part) ? {} : { changes: 'victim' as const, agreed: 'yes' as const }),
  }))
  return missingOf(safetyPlanGate({ lines: rule, safeAdults: safeAdults(lines) }, today))
}

/** Why a line may not be written down as it stands: the burden rule, and a review that is too far away. */
export function whyNotLine(
  line: Pick<PlanLine, 'id' | 'changes' | 'agreed' | 'reviewOn'>,
  standing: readonly PlanLine[],
  today: string,
): SafetyPlanCode | null {
  const others = standing.filter((one) => one.id !== line.id && changesSomething(one.part))
  const [first] = missingOf(burdenGate(line, others))
  if (first) return first.code
  return line.reviewOn > latestReview(today) ? 'reviewTooLate' : null
}

/** The day proposed for the next look: weekly four times, then monthly. `done` counts reviews so far. */
export function nextReview(today: string, done: number): string {
  const days = done < defaults.weeklyReviews.value ? 7 : defaults.safetyReviewDays.value
  const at = new Date(`${today}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Lines for a sheet on paper: only those the client said yes to, and none that keeps a fear. */
export function agreedLines(lines: readonly PlanLine[]): readonly PlanLine[] {
  return lines.filter((line) => line.agreed === 'yes' && line.tag === 'protective')
}
/** What fits in a child's pocket. */
export function pocketLines(lines: readonly PlanLine[]): readonly PlanLine[] {
  return pocketParts.flatMap((part) => agreedLines(lines).filter((line) => line.part === part))
}

export type Holder = Readonly<{
  name: string
  kind: string
  sheet: string
  clientSays: string
  givenOn?: string | undefined
  backOn?: string | undefined
}>
/** Holders as the newest sheet of copies names them. */
export function holdersIn(answers: AnyAnswers | undefined): readonly Holder[] {
  const rows = answers?.['holders']
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row): Holder[] => {
    if (typeof row !== 'object' || row === null) return []
    const text = (name: string) => {
      const value: unknown = (row as Readonly<Record<string, unknown>>)[name]
      return typeof value === 'string' ? value : ''
    }
    return [
      {
        name: text('name'),
        kind: text('kind'),
        sheet: text('sheet'),
        clientSays: text('clientSays'),
        givenOn: text('givenOn') || undefined,
        backOn: text('backOn') || undefined,
      },
    ]
  })
}
