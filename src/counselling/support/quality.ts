import { quarterOfDay, quarterSpan } from '#src/platform/i18n/months.ts'
import type { AccountId, Id } from '#src/platform/ids.ts'

export type QualityReviewId = Id<'quality_review'>
/** A quarter as `2026-4`. */
export type Quarter = Readonly<{ year: number; number: 1 | 2 | 3 | 4 }>

export function quarterOf(day: string): Quarter {
  return { year: Number(day.slice(0, 4)), number: numberOf(quarterOfDay(day)) }
}
export function quarterText(quarter: Quarter): string {
  return `${quarter.year}-${quarter.number}`
}
/** Null when the text is no quarter of this century. */
export function readQuarter(text: string | null): Quarter | null {
  const found = /^(20\d\d)-([1-4])$/.exec(text ?? '')
  return found ? { year: Number(found[1]), number: numberOf(Number(found[2])) } : null
}
/** The first and the last day, as `2026-10-01`. */
export function quarterDays(quarter: Quarter): Readonly<{ from: string; to: string }> {
  return quarterSpan(quarter.year, quarter.number)
}
export function quarterBeside(quarter: Quarter, step: 1 | -1): Quarter {
  const at = quarter.year * 4 + quarter.number - 1 + step
  return { year: Math.floor(at / 4), number: numberOf((at % 4) + 1) }
}
function numberOf(value: number): Quarter['number'] {
  return ([1, 2, 3, 4] as const).find((one) => one === value) ?? 1
}

export const qualityMeasures = {
  sessions: ['held', 'missed', 'cancelled'],
  gaps: ['steady', 'long'],
  reviews: ['onTime', 'late', 'open'],
  measureStart: ['done', 'missing', 'open'],
  measureReview: ['done', 'missing', 'open'],
  measureEnd: ['done', 'missing'],
  measureFollowUp: ['done', 'missing', 'open'],
  followUps: ['onTime', 'late', 'missing', 'open'],
  endings: ['goals_met', 'moved', 'declined', 'referred', 'lost', 'other'],
} as const
export type QualityMeasure = keyof typeof qualityMeasures
export type QualityCode = (typeof qualityMeasures)[QualityMeasure][number]
export type QualityCount = Readonly<{ measure: string; code: string; n: number }>

/** A number fit to be shown; null stands for one that would point at single people. */
export type QualityTable = Readonly<{
  measure: QualityMeasure
  rows: readonly Readonly<{ code: QualityCode | 'merged'; n: number | null }>[]
  total: number | null
}>

const fewest = 5
const isSmall = (n: number) => n > 0 && n < fewest

/** Tables of a quarter, none with a number under five or one from which such a number could be worked out. */
export function qualityTables(counts: readonly QualityCount[]): readonly QualityTable[] {
  return (Object.keys(qualityMeasures) as QualityMeasure[]).map((measure) => {
    const parts = qualityMeasures[measure].map((code) => ({
      code,
      n: counts.find((one) => one.measure === measure && one.code === code)?.n ?? 0,
    }))
    const sum = parts.reduce((all, part) => all + part.n, 0)
    const total = isSmall(sum) ? null : sum
    return { measure, total, rows: measure === 'endings' ? merged(parts) : closed(parts) }
  })
}

type Part = Readonly<{ code: QualityCode; n: number }>

/** One small part closes all that are not zero: with the total known, none of them tells another. */
function closed(parts: readonly Part[]): QualityTable['rows'] {
  const small = parts.some((part) => isSmall(part.n))
  return parts.map((part) => ({ code: part.code, n: small && part.n > 0 ? null : part.n }))
}

/** Small parts are put together with the next larger ones until they are no longer small. */
function merged(parts: readonly Part[]): QualityTable['rows'] {
  const rest = parts.filter((part) => part.n > 0).toSorted((a, b) => a.n - b.n)
  let together = 0
  while (rest[0] && (isSmall(rest[0].n) || isSmall(together))) together += rest.shift()?.n ?? 0
  const shown = parts.filter((part) => rest.includes(part))
  if (together === 0) return shown
  return [...shown, { code: 'merged', n: isSmall(together) ? null : together }]
}

export type QualityReview = Readonly<{
  id: QualityReviewId
  quarter: string
  version: number
  works: string
  change: string
  ownerId: AccountId
  changeBy: string | null
  nextOn: string
  writtenBy: AccountId
  writtenAt: Date
}>
