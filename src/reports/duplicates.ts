import { daysBetween } from '#src/platform/i18n/days.ts'

/** What is compared of a report: coded facts, and blind tokens that no eye can read. */
export type Comparable = Readonly<{
  id: string
  receivedOn: string
  institutionId: string | null
  place: string | null
  forms: readonly string[]
  regionCode: string | null
  /** One set of tokens for each named person. */
  names: readonly Readonly<{ side: string; tokens: readonly string[] }>[]
}>

export type DuplicateReason =
  | 'same_name_harmed'
  | 'same_name_reported'
  | 'same_name_other_side'
  | 'same_institution'
  | 'same_place'
  | 'same_forms'
  | 'close_dates'
  | 'same_area'

export type Likeness = Readonly<{ id: string; reasons: readonly DuplicateReason[] }>

const closeDays = 14
/** Of the tokens of the shorter name: one name of two in common stays below, a name that sounds the same above. */
const sameNameShare = 0.55

/**
 * Why two reports may tell of the same event. Reasons only, for a person to weigh: no number, no merging.
 * Null when too little speaks for it: a name and two facts, two names, or the institution and two more facts.
 */
export function likeness(one: Comparable, other: Comparable): Likeness | null {
  if (one.id === other.id) return null
  const names = nameReasons(one, other)
  const facts = factReasons(one, other)
  const reasons = [...names, ...facts]
  const enough =
    names.length > 0
      ? facts.length >= 2 || names.length > 1
      : facts.includes('same_institution') && facts.length >= 3
  return enough ? { id: other.id, reasons } : null
}

/** The likely ones, those with most reasons first. */
export function likelyDuplicates(one: Comparable, others: readonly Comparable[], most = 5): Likeness[] {
  return others
    .flatMap((other) => likeness(one, other) ?? [])
    .toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}

function weight(like: Likeness): number {
  return like.reasons.length + like.reasons.filter((reason) => reason.startsWith('same_name')).length
}

function nameReasons(one: Comparable, other: Comparable): DuplicateReason[] {
  const found = new Set<DuplicateReason>()
  for (const mine of one.names) {
    for (const theirs of other.names) {
      if (!isSameName(mine.tokens, theirs.tokens)) continue
      if (mine.side !== theirs.side) found.add('same_name_other_side')
      else found.add(mine.side === 'reported' ? 'same_name_reported' : 'same_name_harmed')
    }
  }
  return [...found].toSorted()
}

function factReasons(one: Comparable, other: Comparable): DuplicateReason[] {
  const reasons: DuplicateReason[] = []
  if (one.institutionId !== null && one.institutionId === other.institutionId)
    reasons.push('same_institution')
  if (one.place !== null && one.place !== 'notStated' && one.place === other.place) reasons.push('same_place')
  if (one.forms.some((form) => form !== 'other' && other.forms.includes(form))) reasons.push('same_forms')
  if (Math.abs(daysBetween(one.receivedOn, other.receivedOn)) <= closeDays) reasons.push('close_dates')
  if (one.regionCode !== null && one.regionCode === other.regionCode) reasons.push('same_area')
  return reasons
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(new Set(one).size, new Set(other).size)
  if (shorter === 0) return false
  const held = new Set(other)
  const shared = [...new Set(one)].filter((token) => held.has(token)).length
  return shared / shorter >= sameNameShare
}
