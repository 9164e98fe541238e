import type { Field } from './codes.ts'

/** Below this many people a number could be read as one pupil's answer. */
const smallest = 5

export type NeedCount = Readonly<{ asked: number; needing: number }>
export type PublishedNeed = Readonly<{ asked: number; needing: number | null; share: number | null }>

/**
 * A result of a needs assessment as it may be shown: how many were asked, and how many need it only when neither
 * those who do nor those who do not are one to four. `share` is in whole per cent. Zero and everybody of a small
 * class tell of each pupil, so a class under five shows no result at all.
 */
export function publishNeed({ asked, needing }: NeedCount): PublishedNeed {
  const rest = asked - needing
  const small = (count: number) => count > 0 && count < smallest
  if (asked < smallest || small(needing) || small(rest)) return { asked, needing: null, share: null }
  return { asked, needing, share: Math.round((needing / asked) * 100) }
}

/** Needs with the largest known share first, then those that may not be shown, in the order they came. */
export function byNeed<N extends NeedCount>(needs: readonly N[]): N[] {
  const share = (need: N) => publishNeed(need).share ?? -1
  return needs.toSorted((a, b) => share(b) - share(a))
}

export type Given = Readonly<{ field: string; component: string; shape: string; count: number }>

export type PublishedCount = number | 'few'
export type PublishedRow = Readonly<{ code: string; count: PublishedCount }>
/** `total` is null where it would tell what a hidden number is. */
export type PublishedRows = Readonly<{ rows: readonly PublishedRow[]; total: number | null }>

/**
 * Counts about single pupils, for paper that leaves the hands of who wrote it: one to four are written as "few", and
 * where anything is hidden no total stands beside it.
 */
export function publishRows(codes: readonly string[], counts: ReadonlyMap<string, number>): PublishedRows {
  const rows = codes.map((code): PublishedRow => {
    const count = counts.get(code) ?? 0
    return { code, count: count > 0 && count < smallest ? 'few' : count }
  })
  const hidden = rows.some((row) => row.count === 'few')
  return { rows, total: hidden ? null : [...counts.values()].reduce((sum, count) => sum + count, 0) }
}

/**
 * Counts of services to groups with those to single pupils added, where the pupils are five or more or none: one to
 * four are left out, for whoever knows what the groups were given could take them off and read a pupil in the rest.
 */
export function addPupils(
  groups: ReadonlyMap<string, number>,
  pupils: ReadonlyMap<string, number>,
): { counts: Map<string, number>; leftOut: boolean } {
  const counts = new Map(groups)
  let leftOut = false
  for (const [code, count] of pupils) {
    if (count < smallest) leftOut ||= count > 0
    else counts.set(code, (counts.get(code) ?? 0) + count)
  }
  return { counts, leftOut }
}

/** Adds up counts by one of their codes. */
export function sumBy(given: readonly Given[], part: 'field' | 'component' | 'shape'): Map<string, number> {
  const sums = new Map<string, number>()
  for (const one of given) sums.set(one[part], (sums.get(one[part]) ?? 0) + one.count)
  return sums
}

export type MonthCount = Readonly<{ month: string; field: string; count: number }>

/** For the chart: for each month the counts in the order of the fields. Nothing given is nought. */
export function fieldsByMonth(
  counts: readonly MonthCount[],
  months: readonly string[],
  fields: readonly Field[],
): { month: string; values: number[] }[] {
  return months.map((month) => ({
    month,
    values: fields.map((field) =>
      counts
        .filter((one) => one.month === month && one.field === field)
        .reduce((sum, one) => sum + one.count, 0),
    ),
  }))
}
