import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'
import type { Suds } from './suds.ts'

/** A step as the checks read it. `rank` is where its owner put it by hand, 1 the easiest; null: not rated. */
export type LadderStep = Readonly<{ id: string; expected: Suds | null; rank: number }>

/** An error keeps exposure from opening (or is overridden by two people); a warning blocks nothing. */
export type HierarchyFinding = Readonly<{
  code: HierarchyCode
  level: 'error' | 'warning'
  itemIds: readonly string[]
  why: readonly Reason<HierarchyCode>[]
}>
export type HierarchyCode =
  | 'tooFew'
  | 'tooMany'
  | 'unrated'
  | 'fewerThanUsual'
  | 'moreThanUsual'
  | 'needEasier'
  | 'topMayBeMissing'
  | 'gap'
  | 'duplicate'
  | 'orderDiffers'

const errors = new Set<HierarchyCode>(['tooFew', 'tooMany', 'unrated'])

/** Checks a ladder (practice.md §3, §21 hierarchy). A ladder of any length may be kept; nothing is thrown away. */
export function checkHierarchy(
  items: readonly LadderStep[],
  ageYears: number | null,
  limits: Limits = standard,
): readonly HierarchyFinding[] {
  return [
    ...checkCount(items, ageYears, limits),
    ...checkRated(items),
    ...checkEnds(items, limits),
    ...checkSteps(items, limits),
    ...checkOrder(items),
  ]
}

export function hasHierarchyErrors(findings: readonly HierarchyFinding[]): boolean {
  return findings.some((finding) => finding.level === 'error')
}

function finding(
  code: HierarchyCode,
  items: readonly LadderStep[],
  from: string,
  value: number | null,
): HierarchyFinding {
  return {
    code,
    level: errors.has(code) ? 'error' : 'warning',
    itemIds: items.map((item) => item.id),
    why: [fired(code, from, value)],
  }
}

function checkCount(
  items: readonly LadderStep[],
  ageYears: number | null,
  limits: Limits,
): HierarchyFinding[] {
  const n = items.length
  const short = ageYears !== null && ageYears < limits.shortLadderBelowAge
  const usual = short ? limits.itemsAtLeast : limits.itemsUsuallyAtLeast
  const of = (code: HierarchyCode) => [finding(code, [], 'items', n)]
  if (n < limits.itemsAtLeast) return of('tooFew')
  if (n > limits.itemsAtMost) return of('tooMany')
  if (n < usual) return of('fewerThanUsual')
  return n > limits.itemsUsuallyAtMost ? of('moreThanUsual') : []
}

function checkRated(items: readonly LadderStep[]): HierarchyFinding[] {
  const unrated = items.filter((item) => item.expected === null)
  return unrated.length > 0 ? [finding('unrated', unrated, 'items.expected', null)] : []
}

function checkEnds(items: readonly LadderStep[], limits: Limits): HierarchyFinding[] {
  const rated = ratedOf(items)
  const first = rated[0]
  const last = rated.at(-1)
  return [
    ...(first && first.expected > limits.firstItemAtMost
      ? [finding('needEasier', [first], `items.${first.id}.expected`, first.expected)]
      : []),
    ...(last && last.expected < limits.topItemAtLeast
      ? [finding('topMayBeMissing', [last], `items.${last.id}.expected`, last.expected)]
      : []),
  ]
}

function checkSteps(items: readonly LadderStep[], limits: Limits): HierarchyFinding[] {
  const rated = ratedOf(items)
  return rated.flatMap((item, at) => {
    const before = rated[at - 1]
    if (!before) return []
    const step = item.expected - before.expected
    const path = `items.${before.id}-${item.id}`
    if (step > limits.gapAbove) return [finding('gap', [before, item], path, step)]
    return step <= limits.duplicateWithin ? [finding('duplicate', [before, item], path, step)] : []
  })
}

/** The hand-made order and the ratings disagree: worth asking about, never silently re-sorted. */
function checkOrder(items: readonly LadderStep[]): HierarchyFinding[] {
  const byHand = items.toSorted((a, b) => a.rank - b.rank).filter(isRated)
  return byHand.flatMap((item, at) => {
    const before = byHand[at - 1]
    return before && item.expected < before.expected
      ? [finding('orderDiffers', [before, item], `items.${item.id}.expected`, item.expected)]
      : []
  })
}

type RatedItem<T extends LadderStep> = T & { readonly expected: Suds }

function isRated<T extends LadderStep>(item: T): item is RatedItem<T> {
  return item.expected !== null
}

function ratedOf<T extends LadderStep>(items: readonly T[]): readonly RatedItem<T>[] {
  return items.filter(isRated).toSorted((a, b) => a.expected - b.expected || a.rank - b.rank)
}

/**
 * The order exposure runs in: always the easiest first (U05), equal ratings as their owner put them.
 * Unrated steps are left out: what nobody rated is not taken for easy.
 */
export function runOrder<T extends LadderStep>(items: readonly T[]): readonly RatedItem<T>[] {
  return ratedOf(items)
}

/** Both ways of counting, for the two views of one ladder: 1 is the easiest, or 1 is the hardest (U05). */
export function rankBothWays<T extends LadderStep>(
  items: readonly T[],
): readonly Readonly<{ item: T; fromEasiest: number; fromHardest: number }>[] {
  const sorted = items.toSorted(
    (a, b) => (a.expected ?? Infinity) - (b.expected ?? Infinity) || a.rank - b.rank,
  )
  return sorted.map((item, at) => ({ item, fromEasiest: at + 1, fromHardest: sorted.length - at }))
}

/** The next step to work on: the easiest that is not passed; null when all are. */
export function nextItem<T extends LadderStep>(items: readonly T[], passed: ReadonlySet<string>): T | null {
  return runOrder(items).find((item) => !passed.has(item.id)) ?? null
}

/** Where a session begins: the last passed step once more, else the easiest (practice.md §3 "Runner"). */
export function openingItem<T extends LadderStep>(
  items: readonly T[],
  passed: ReadonlySet<string>,
): T | null {
  const order = runOrder(items)
  return order.findLast((item) => passed.has(item.id)) ?? order[0] ?? null
}
