import type { ChangeRow, Direction } from '#content/instruments/meta.ts'

export type ChangeClass = 'recovered' | 'improved' | 'noReliableChange' | 'deteriorated' | 'notComputable'

/** What two totals say about each other, with everything it was computed from (practice.md §17, §21). */
export type Change = Readonly<{
  change: ChangeClass
  /** (x2 - x1) / Sdiff; null when nothing can be computed. */
  z: number | null
  /** The smallest raw difference that counts as reliable: 1.96 Sdiff. */
  threshold: number | null
  inputs: Readonly<{
    s: number | null
    r: number | null
    from: number | null
    to: number | null
    cutOff: number | null
    direction: Direction
    source: string | null
  }>
}>

const reliable = 1.96

/** Sdiff = √2 · s · √(1 − r). Null when the parameters cannot be those of a measure. */
export function standardDifference(s: number, r: number): number | null {
  if (!(s > 0) || !(r > 0) || !(r < 1)) return null
  return Math.SQRT2 * s * Math.sqrt(1 - r)
}

/** The smallest raw difference that counts as reliable: 1.96 Sdiff. */
export function reliableDifference(row: Pick<ChangeRow, 's' | 'r'>): number | null {
  const difference = standardDifference(row.s, row.r)
  return difference === null ? null : reliable * difference
}

/** The class of a change between two totals. It compares numbers; it never says what caused them. */
export function rci(
  parameters: Pick<ChangeRow, 's' | 'r' | 'cutOff'> & { source?: string },
  from: number | null,
  to: number | null,
  direction: Direction,
): Change {
  const { s, r, cutOff } = parameters
  const inputs = { s, r, from, to, cutOff, direction, source: parameters.source ?? null }
  const difference = standardDifference(s, r)
  if (difference === null || from === null || to === null || direction === 'none')
    return {
      change: 'notComputable',
      z: null,
      threshold: difference === null ? null : reliable * difference,
      inputs,
    }
  const z = (to - from) / difference
  const threshold = reliable * difference
  if (Math.abs(z) < reliable) return { change: 'noReliableChange', z, threshold, inputs }
  const better = direction === 'lowerIsBetter' ? z < 0 : z > 0
  if (!better) return { change: 'deteriorated', z, threshold, inputs }
  return { change: crossed(from, to, cutOff, direction) ? 'recovered' : 'improved', z, threshold, inputs }
}

/** From the clinical side of the cut-off to the other; the cut-off itself lies on the clinical side. */
function crossed(from: number, to: number, cutOff: number | null, direction: Direction): boolean {
  if (cutOff === null) return false
  return direction === 'lowerIsBetter' ? from >= cutOff && to < cutOff : from <= cutOff && to > cutOff
}

/** Without parameters for anybody, nothing can be said. */
export function notComputable(from: number | null, to: number | null, direction: Direction): Change {
  const inputs = { s: null, r: null, from, to, cutOff: null, direction, source: null }
  return { change: 'notComputable', z: null, threshold: null, inputs }
}

/** The span around the first total within which a later one is no reliable change; for drawings. */
export function bandAround(
  row: Pick<ChangeRow, 's' | 'r'> | undefined,
  first: number | null,
): [number, number] | null {
  const threshold = row ? reliableDifference(row) : null
  return threshold === null || first === null ? null : [first - threshold, first + threshold]
}
