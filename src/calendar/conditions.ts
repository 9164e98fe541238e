import { knowsYear } from '#content/calendar/days-off.ts'
import type { Coordinates } from '#content/calendar/places.ts'
import { weekdays, type OpeningHours } from '#src/people/index.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { offOn, type OwnDayOff } from './day-off.ts'
import { overlaps } from './clash.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { minutesOf, wallOf, weekdayOf } from './office-time.ts'
import { prayerSpans, type PrayerName } from './prayer.ts'

/** What an office and its days are like, as far as planning needs it. */
export type OfficeDays = Readonly<{
  zone: Zone
  openingHours: OpeningHours
  closedDays: readonly string[]
  /** Days off the office wrote down itself. */
  own: readonly OwnDayOff[]
  seat: Coordinates | null
  schoolHours: Readonly<{ opens: string; closes: string }> | null
  examWeeks: readonly Readonly<{ from: string; to: string }>[]
}>
export type AwaySpan = Readonly<{ accountId: AccountId; startsAt: Date; endsAt: Date }>

/** What the planner is told and may overrule: a person knows why. */
export type Warning =
  | Readonly<{ kind: 'day_off'; name: Both; joint: boolean; verified: boolean }>
  | Readonly<{
      kind:
        | 'closed_day'
        | 'outside_hours'
        | 'unknown_year'
        | 'room_hours'
        | 'school_hours'
        | 'exam_week'
        | 'past'
    }>
  | Readonly<{ kind: 'prayer'; prayer: PrayerName; startsAt: Date; endsAt: Date; strong: boolean }>
  | Readonly<{ kind: 'away'; accountId: AccountId }>

export type PlannedTime = Readonly<{
  startsAt: Date
  endsAt: Date
  accounts: readonly AccountId[]
  roomHours: Readonly<{ opens: string; closes: string }> | null
  /** A child who would be missed in class. */
  takesFromClass: boolean
}>

/** Everything that speaks against a time without forbidding it, the weightiest first. */
export function warningsFor(
  planned: PlannedTime,
  office: OfficeDays,
  away: readonly AwaySpan[],
  now: Date,
): Warning[] {
  const start = wallOf(planned.startsAt, office.zone)
  return [
    ...(planned.startsAt < now ? [{ kind: 'past' } as const] : []),
    ...awayWarnings(planned, away),
    ...dayWarnings(start.day, planned, office),
    ...prayerWarnings(start.day, planned, office),
    ...schoolWarnings(start.day, planned, office),
  ]
}

function awayWarnings(planned: PlannedTime, away: readonly AwaySpan[]): Warning[] {
  return planned.accounts
    .filter((id) => away.some((one) => one.accountId === id && overlaps(one, planned)))
    .map((accountId) => ({ kind: 'away', accountId }))
}

function dayWarnings(day: string, planned: PlannedTime, office: OfficeDays): Warning[] {
  const off = offOn(day, office.own).map((one): Warning => ({
    kind: 'day_off',
    name: { id: one.id, en: one.en },
    joint: one.kind === 'joint',
    verified: one.verified,
  }))
  const hours = office.openingHours[weekdays[weekdayOf(day)] ?? 'mon']
  const shut = office.closedDays.includes(day) || hours === null
  return [
    ...off,
    ...(knowsYear(day) || office.own.some((one) => one.day.slice(0, 4) === day.slice(0, 4))
      ? []
      : [{ kind: 'unknown_year' } as const]),
    ...(off.length === 0 && shut ? [{ kind: 'closed_day' } as const] : []),
    ...(!shut && !within(planned, hours, office.zone) ? [{ kind: 'outside_hours' } as const] : []),
    ...(planned.roomHours && !within(planned, planned.roomHours, office.zone)
      ? [{ kind: 'room_hours' } as const]
      : []),
  ]
}

function prayerWarnings(day: string, planned: PlannedTime, office: OfficeDays): Warning[] {
  if (!office.seat) return []
  return prayerSpans(day, office.seat)
    .filter((span) => overlaps(span, planned))
    .map((span) => ({
      kind: 'prayer',
      prayer: span.name,
      startsAt: span.startsAt,
      endsAt: span.endsAt,
      strong: span.name === 'friday',
    }))
}

function schoolWarnings(day: string, planned: PlannedTime, office: OfficeDays): Warning[] {
  if (!planned.takesFromClass) return []
  const exams = office.examWeeks.some((week) => week.from <= day && day <= week.to)
  const isSchoolDay = weekdayOf(day) < 6 && offOn(day, office.own).length === 0
  const inClass =
    isSchoolDay && office.schoolHours !== null && meets(planned, office.schoolHours, office.zone)
  return [
    ...(exams ? [{ kind: 'exam_week' } as const] : []),
    ...(inClass ? [{ kind: 'school_hours' } as const] : []),
  ]
}

type Hours = Readonly<{ opens: string; closes: string }>
type Span = Readonly<{ startsAt: Date; endsAt: Date }>

/** Minutes of the day; what ends on a later day runs past midnight. */
function minutesIn(span: Span, zone: Zone): { start: number; end: number } {
  const [start, end] = [wallOf(span.startsAt, zone), wallOf(span.endsAt, zone)]
  const nights = end.day === start.day ? 0 : end.day === addDays(start.day, 1) ? 1 : 2
  return { start: start.minute, end: end.minute + nights * 1440 }
}

function within(span: Span, hours: Hours | null, zone: Zone): boolean {
  if (!hours) return false
  const { start, end } = minutesIn(span, zone)
  return start >= (minutesOf(hours.opens) ?? 0) && end <= (minutesOf(hours.closes) ?? 1440)
}

function meets(span: Span, hours: Hours, zone: Zone): boolean {
  const { start, end } = minutesIn(span, zone)
  return start < (minutesOf(hours.closes) ?? 0) && end > (minutesOf(hours.opens) ?? 1440)
}
