import type { Role } from '#src/platform/access/roles.ts'
import { addDays, daysBetween } from '#src/platform/i18n/days.ts'

/** What a person may do beyond their role (practice.md §22); belum diverifikasi by a clinical board. */
export const competencyCodes = ['SD', 'SUICIDE_SAFETY', 'TRAUMA', 'RESTORATIVE', 'GUIDANCE'] as const
export type CompetencyCode = (typeof competencyCodes)[number]

/** The days for which somebody is certified, both as `2026-03-04`; `validTo` null has no end. */
export type Validity = Readonly<{ since: string; validTo: string | null }>
export type Standing = 'coming' | 'valid' | 'ending' | 'expired'

/** So long before its end a certification asks to be renewed. */
const remindDays = 30

/** How a certification stands on a day. */
export function standingOf(one: Validity, today: string): Standing {
  if (one.since > today) return 'coming'
  if (one.validTo === null) return 'valid'
  if (one.validTo < today) return 'expired'
  return daysBetween(today, one.validTo) <= remindDays ? 'ending' : 'valid'
}

export function isValid(one: Validity, today: string): boolean {
  const standing = standingOf(one, today)
  return standing === 'valid' || standing === 'ending'
}

/** Whether two certifications of one kind share a day. Nobody is certified twice for one thing on one day. */
export function overlaps(one: Validity, other: Validity): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one)
}
function startsBeforeEnd(one: Validity, other: Validity): boolean {
  return other.validTo === null || one.since <= other.validTo
}

/** The first day a renewal counts from: the day after the end, or today where that has passed. Null without an end. */
export function renewalFrom(one: Validity, today: string): string | null {
  if (one.validTo === null) return null
  const day = addDays(one.validTo, 1)
  return day > today ? day : today
}

/** Who may ask somebody about thoughts of dying: a psychologist, or a counsellor or guru BK certified for it. */
export function mayAskAboutDying(roles: readonly Role[], held: readonly CompetencyCode[]): boolean {
  if (roles.includes('psychologist')) return true
  return roles.some((role) => role === 'counsellor' || role === 'guru_bk') && held.includes('SUICIDE_SAFETY')
}
