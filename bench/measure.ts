/** One figure with what it must keep to. Times in ms, sizes in bytes or MB, ratios without a unit. */
export type Measure = Readonly<{
  name: string
  value: number
  unit: string
  budget?: Budget
  /** What the figure stands beside, or why it missed. */
  note?: string
}>
export type Budget = Readonly<{ atMost: number } | { atLeast: number }>
export type Verdict = 'met' | 'missed' | 'told'

/** A part of the measurements: its name and what it found. */
export type Part = Readonly<{
  name: string
  measure: (say: (text: string) => void) => Promise<readonly Measure[]>
}>

export function judge({ value, budget }: Measure): Verdict {
  if (!budget) return 'told'
  if (Number.isNaN(value)) return 'missed'
  return ('atMost' in budget ? value <= budget.atMost : value >= budget.atLeast) ? 'met' : 'missed'
}

/** The value below which the given share of all values lies (nearest rank); NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
