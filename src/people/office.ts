import type { LineTests } from '#content/help-lines.ts'
import { holidays } from '#content/holidays.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'
import type { OfficeId } from '#src/platform/ids.ts'
import type { PublicKey } from '#src/platform/vault/index.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** From and until as `08:00` in the office's own time; null is a day the office is closed. */
export type OpeningHours = Readonly<
  Record<Weekday, { readonly opens: string; readonly closes: string } | null>
>

export type Office = Readonly<{
  id: OfficeId
  name: string
  kind: string
  regionScheme: string
  regionCode: string
  regionName: string
  timezone: Zone
  openingHours: OpeningHours
  onCallLine: string | null
  onCallNote: string | null
  address: string | null
  publicPhone: string | null
  /** Null until its printed shares have been proved to be on paper. */
  recoveryPublicKey: PublicKey | null
  /** Days off of this office alone, as `2026-12-24`. */
  closedDays: readonly string[]
  /** When somebody of this office last called each help line, and whether it was answered. */
  lineTests: LineTests
}>

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** "8.00" and "08:00" alike as `08:00`; null when it is no time of day. */
export function readClockTime(typed: string): string | null {
  const tidy = typed
    .trim()
    .replace('.', ':')
    .replace(/^(\d):/, '0$1:')
  const whole = /^\d{1,2}$/.test(tidy) ? `${tidy.padStart(2, '0')}:00` : tidy
  return clockTime.test(whole) ? whole : null
}

/** Monday to Friday, 08.00 to 16.00. */
export const officeHours: OpeningHours = {
  mon: { opens: '08:00', closes: '16:00' },
  tue: { opens: '08:00', closes: '16:00' },
  wed: { opens: '08:00', closes: '16:00' },
  thu: { opens: '08:00', closes: '16:00' },
  fri: { opens: '08:00', closes: '16:00' },
  sat: null,
  sun: null,
}

/** What stands in the database, taken for opening hours; a day that cannot be read counts as closed. */
export function readOpeningHours(stored: unknown): OpeningHours {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const day = (name: Weekday) => {
    const span = given[name]
    if (typeof span !== 'object' || span === null || !('opens' in span) || !('closes' in span)) return null
    const [opens, closes] = [readClockTime(String(span.opens)), readClockTime(String(span.closes))]
    return opens && closes && opens < closes ? { opens, closes } : null
  }
  return {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  }
}

/** Whether somebody is at the office at this moment, by its own hours and the days off. */
export function isOpenNow(
  office: Pick<Office, 'openingHours' | 'timezone' | 'closedDays'>,
  now: Date,
): boolean {
  const day = dayOf(now, office.timezone)
  const span = hoursOn(office, day)
  if (!span) return false
  const time = clockOf(now, office.timezone)
  return span.opens <= time && time < span.closes
}

/** The hours of one calendar day (`2026-03-04`), or null when the office is closed on it. */
export function hoursOn(
  office: Pick<Office, 'openingHours' | 'closedDays'>,
  day: string,
): OpeningHours[Weekday] {
  const at = new Date(`${day}T00:00:00Z`).getUTCDay()
  const weekday = weekdays[(at + 6) % 7] ?? 'mon'
  if (office.closedDays.includes(day) || holidays.some((holiday) => holiday.day === day)) return null
  return office.openingHours[weekday]
}

/** The next day with hours, looking two weeks ahead from `now`; today counts while it has not closed yet. */
export function nextOpening(
  office: Pick<Office, 'openingHours' | 'timezone' | 'closedDays'>,
  now: Date,
): { day: string; opens: string; closes: string } | null {
  const time = clockOf(now, office.timezone)
  for (let ahead = 0; ahead < 15; ahead++) {
    const day = dayOf(new Date(now.getTime() + ahead * 86_400_000), office.timezone)
    const span = hoursOn(office, day)
    if (span && (ahead > 0 || time < span.closes)) return { day, ...span }
  }
  return null
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** `08:05` on the office's own clock. Building a formatter costs far more than using it. */
function clockOf(now: Date, timeZone: string): string {
  const made =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  clocks.set(timeZone, made)
  return made.format(now)
}
