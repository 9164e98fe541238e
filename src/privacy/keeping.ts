import { erasableFrom, retentionSchedule, type Retention } from '#content/retention.ts'

/**
 * Classes the night looks for, each by its own rule, in this order: what is past its term as a whole is not laid
 * before a person a second time in parts.
 */
export const searchedClasses = [
  'case',
  'reportUnanswered',
  'account',
  'consent',
  'sessionNote',
  'measure',
  'clientEntry',
  'guidance',
  'file',
  'message',
  'audit',
  'readLog',
] as const
export type SearchedClass = (typeof searchedClasses)[number]

/** A whole record, or the office's own trail, where there is no single record. */
export const reviewKinds = ['report', 'case', 'account', 'office'] as const
export type ReviewKind = (typeof reviewKinds)[number]
export type DestroyedKind = Exclude<ReviewKind, 'office'>

/** What goes when a whole record of a kind is destroyed, for the certificate. */
export const classesOf = {
  report: ['reportUnanswered', 'message', 'file'],
  case: ['case', 'sessionNote', 'measure', 'clientEntry', 'guidance', 'file'],
  account: ['account'],
} as const satisfies Record<DestroyedKind, readonly string[]>

/** What a review proposes to destroy: the record with all it holds, or only the part the class names. */
export function classesToDestroy(kind: DestroyedKind, recordClass: string): readonly string[] {
  const whole: readonly string[] = classesOf[kind]
  return whole[0] === recordClass ? whole : [recordClass]
}

/** Whether a destruction takes the record itself, as privacy.is_whole() in the database says. */
export function isWhole(one: { recordClasses: readonly string[] }): boolean {
  return Object.values(classesOf).some(([whole]) => one.recordClasses.includes(whole))
}

/** How the night treats a class: looked for, tied into the chain of the trail, or not kept in this product yet. */
export function searchOf(recordClass: string): 'searched' | 'chained' | 'notYet' {
  if (recordClass === 'audit' || recordClass === 'readLog') return 'chained'
  return searchedClasses.some((one) => one === recordClass) ? 'searched' : 'notYet'
}

export type ConfirmedTerm = Readonly<{ recordClass: string; keepDays: number; confirmedAt: Date }>
export type Term = Retention & Readonly<{ confirmedAt: Date | null }>

/** The schedule as this office keeps it: its own confirmed terms in place of the product's. */
export function termsOf(confirmed: readonly ConfirmedTerm[]): Term[] {
  return retentionSchedule.map((rule) => {
    const own = confirmed.find((term) => term.recordClass === rule.recordClass)
    return { ...rule, keepDays: own?.keepDays ?? rule.keepDays, confirmedAt: own?.confirmedAt ?? null }
  })
}

const youngest: Readonly<Record<string, number>> = {
  under6: 0,
  from6to12: 6,
  from13to17: 13,
  anak: 6,
  remaja: 12,
  from18to24: 18,
  from25to44: 25,
  from45to59: 45,
  from60: 60,
  dewasa: 18,
}

/**
 * The last day on which somebody of this band, seen on `day`, comes of age; null for adults. A band that is
 * not stated or not known counts as the youngest, because an uncertain age is a child's.
 */
export function comesOfAgeBy(band: string | null, day: string): string | null {
  const age = youngest[band ?? ''] ?? 0
  if (age >= 18) return null
  return `${Number(day.slice(0, 4)) + 18 - age}${day.slice(4)}`.replace('-02-29', '-03-01')
}

export type Candidate = Readonly<{
  subjectKind: ReviewKind
  subjectId: string
  recordClass: SearchedClass
  /** The day the term counts from: closed, decided, sent, written or left. */
  closedOn: string
  /** Band of the youngest person, and the day it was true. */
  ageBand: string | null
  seenOn: string
  held: boolean
  open: boolean
  unreadMessage: boolean
}>

/** The day from which a record may be looked at for destruction; null while anything holds it. */
export function dueOn(candidate: Candidate, terms: readonly Term[]): string | null {
  const rule = terms.find((term) => term.recordClass === candidate.recordClass)
  if (!rule) return null
  return erasableFrom(rule, candidate.closedOn, {
    legalHold: candidate.held,
    caseOpen: candidate.open,
    unreadMessage: candidate.unreadMessage,
    youngestPersonTurns18On: comesOfAgeBy(candidate.ageBand, candidate.seenOn),
  })
}

/** Days as people say them: whole years where they are whole. */
export function termInYears(keepDays: number): number | null {
  return keepDays % 365 === 0 ? keepDays / 365 : null
}
