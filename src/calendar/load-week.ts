import { knowsYear } from '#content/calendar/days-off.ts'
import { weekdays } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'
import { appointmentsOf, unmarked, type StoredAppointment } from './appointment.store.ts'
import { busyTimes } from './busy.store.ts'
import { overlaps, type Taken } from './clash.ts'
import { offOn, type OffDay } from './day-off.ts'
import type { OfficeDays } from './conditions.ts'
import { decisionsWaiting } from './contact.store.ts'
import { officeDays } from './office-days.ts'
import { leftToMe } from './left-behind.ts'
import { addDays, isRealDay } from '#src/platform/i18n/days.ts'
import { minutesOf, momentAt, wallOf, weekdayOf } from './office-time.ts'
import { roomsOf, type Room } from './room.store.ts'
import { daysOfSpan, type Span } from './span.ts'
import { workerNames } from './staff.ts'

export const weekViews = ['mine', 'rooms', 'office'] as const
export type WeekView = (typeof weekViews)[number]

export type WeekDay = Readonly<{
  day: string
  off: readonly OffDay[]
  mine: readonly StoredAppointment[]
  taken: readonly Taken[]
}>
export type Week = Readonly<{
  view: WeekView
  span: Span
  /** The day that was asked for. */
  day: string
  from: string
  to: string
  zone: Zone
  today: string
  yearKnown: boolean
  days: readonly WeekDay[]
  rooms: readonly Room[]
  /** Hours of a day in which one could still meet somebody; only where one day is shown. */
  free: readonly Readonly<{ startsAt: Date; endsAt: Date }>[]
  left: number
  unmarked: readonly StoredAppointment[]
  decisions: number
  names: (id: AccountId) => string
}>

/** A day, week or month around a day, of whoever looks, of the rooms, or of the office's taken times. */
export async function loadWeek(
  scope: AccountScope,
  view: WeekView,
  asked: string | null,
  span: Span = 'week',
): Promise<Week> {
  const office = await officeDays(scope)
  const { zone } = office
  const today = dayOf(scope.now, zone)
  const day = asked !== null && isDayNear(asked, today) ? asked : today
  const shown = daysOfSpan(span, day)
  const [first = day, last = first] = [shown.days[0], shown.days.at(-1)]
  const range = { from: momentAt(first, 0, zone), to: momentAt(addDays(last, 1), 0, zone) }
  const mine = view === 'mine' ? await appointmentsOf(scope, scope.actor.accountId, range) : []
  const taken = view === 'mine' ? [] : await busyTimes(scope, { ...range, of: null, caseId: null })
  const onDay = (moment: Date, day: string) => wallOf(moment, zone).day === day
  return {
    view,
    span,
    day,
    from: shown.from,
    to: shown.to,
    zone,
    today,
    yearKnown: knowsYear(first) && knowsYear(last),
    days: shown.days.map((day) => ({
      day,
      off: offOn(day, office.own),
      mine: mine.filter((one) => onDay(one.startsAt, day)),
      taken: taken.filter((one) => onDay(one.startsAt, day)),
    })),
    rooms: await roomsOf(scope),
    free: view === 'mine' && span === 'day' ? freeHours(office, day, mine, scope.now) : [],
    left: view === 'mine' ? (await leftToMe(scope)).length : 0,
    unmarked: view === 'mine' ? await unmarked(scope) : [],
    decisions: scope.actor.roles.includes('supervisor') ? await decisionsWaiting(scope) : 0,
    names: await workerNames(scope),
  }
}

/** Whole hours of the office's day that touch none of one's own appointments and lie ahead. */
function freeHours(
  office: OfficeDays,
  day: string,
  mine: readonly StoredAppointment[],
  now: Date,
): Week['free'] {
  const hours = office.openingHours[weekdays[weekdayOf(day)] ?? 'mon']
  const [opens, closes] = [minutesOf(hours?.opens ?? ''), minutesOf(hours?.closes ?? '')]
  if (
    opens === null ||
    closes === null ||
    office.closedDays.includes(day) ||
    offOn(day, office.own).length > 0
  )
    return []
  return Array.from({ length: Math.floor((closes - opens) / 60) }, (_, at) => ({
    startsAt: momentAt(day, opens + at * 60, office.zone),
    endsAt: momentAt(day, opens + at * 60 + 60, office.zone),
  })).filter((hour) => hour.startsAt > now && !mine.some((one) => overlaps(one, hour)))
}

/** A day an address may name: real, and not so far that nothing can be there. */
function isDayNear(text: string, today: string): boolean {
  return isRealDay(text) && text > addDays(today, -750) && text < addDays(today, 750)
}
