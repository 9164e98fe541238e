import { wordFor } from '#content/codes/code.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { PlaceKeys } from '#src/portal/index.ts'
import { addDays } from '#src/platform/i18n/days.ts'
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
import { areas, changesSomething, pocketParts, slots } from './codes.ts'

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

type Spoken = Readonly<{
  area?: string | undefined
  place?: string | undefined
  slots?: readonly string[] | undefined
  time?: string | undefined
}>

/**
 * Place and time as they are stored: in words even where only the drawn plan was tapped, because the check against
 * the ladder reads words. `ownPlace` and `ownTime` take the filled-in words off again.
 */
export function inWords(spoken: Spoken): Readonly<{ place: string; time: string }> {
  const { area, place, time } = spoken
  return {
    place: place ?? (area ? wordFor(areas, area, 'id') : ''),
    time: [slotWords(spoken), time].filter(Boolean).join(', '),
  }
}
export function ownPlace(line: Spoken): string {
  return line.area && line.place === wordFor(areas, line.area, 'id') ? '' : (line.place ?? '')
}
export function ownTime(line: Spoken): string {
  const filled = slotWords(line)
  const time = line.time ?? ''
  return filled !== '' && time.startsWith(filled) ? time.slice(filled.length).replace(/^, /, '') : time
}
function slotWords({ slots: named = [] }: Spoken): string {
  return named.map((slot) => wordFor(slots, slot, 'id')).join(', ')
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
  return addDays(today, days)
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
/** Which permission somebody beside the client needs to hold a copy. */
export type HolderPermission = Readonly<{ guardian: boolean; school: boolean }>
export type HolderRefusal = Readonly<{ name: string; lacks: 'yes' | keyof HolderPermission }>

/** The first holder who may not have a copy, and what is lacking; null when all may. What was taken back is past. */
export function whyNotHolders(holders: readonly Holder[], may: HolderPermission): HolderRefusal | null {
  for (const { name, kind, clientSays, backOn } of holders) {
    if (kind === 'client' || backOn) continue
    if (clientSays !== 'yes') return { name, lacks: 'yes' }
    if ((kind === 'guardian' || kind === 'school') && !may[kind]) return { name, lacks: kind }
  }
  return null
}

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
