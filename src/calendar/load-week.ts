import { daysOffOn, knowsYear, type DayOff } from '#content/calendar/days-off.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { isRealDay } from '#src/platform/i18n/age.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'
import { appointmentsOf, unmarked, type StoredAppointment } from './appointment.store.ts'
import { busyTimes } from './busy.store.ts'
import type { Taken } from './clash.ts'
import { decisionsWaiting } from './contact.store.ts'
import { officeDays } from './office-days.ts'
import { addDays, mondayOf, momentAt, wallOf } from './office-time.ts'
import { roomsOf, type Room } from './room.store.ts'
import { workerNames } from './staff.ts'

export const weekViews = ['mine', 'rooms', 'office'] as const
export type WeekView = (typeof weekViews)[number]

export type WeekDay = Readonly<{
  day: string
  off: readonly DayOff[]
  mine: readonly StoredAppointment[]
  taken: readonly Taken[]
}>
export type Week = Readonly<{
  view: WeekView
  zone: Zone
  monday: string
  today: string
  yearKnown: boolean
  days: readonly WeekDay[]
  rooms: readonly Room[]
  unmarked: readonly StoredAppointment[]
  decisions: number
  names: (id: AccountId) => string
}>

/** One week, as `2026-11-23`, of whoever looks, of the rooms, or of the office's taken times. */
export async function loadWeek(scope: AccountScope, view: WeekView, asked: string | null): Promise<Week> {
  const { zone } = await officeDays(scope)
  const today = dayOf(scope.now, zone)
  const monday = mondayOf(asked !== null && isDayNear(asked, today) ? asked : today)
  const span = { from: momentAt(monday, 0, zone), to: momentAt(addDays(monday, 7), 0, zone) }
  const mine = view === 'mine' ? await appointmentsOf(scope, scope.actor.accountId, span) : []
  const taken = view === 'mine' ? [] : await busyTimes(scope, { ...span, of: null, caseId: null })
  const onDay = (moment: Date, day: string) => wallOf(moment, zone).day === day
  return {
    view,
    zone,
    monday,
    today,
    yearKnown: knowsYear(monday) && knowsYear(addDays(monday, 6)),
    days: Array.from({ length: 7 }, (_, ahead) => addDays(monday, ahead)).map((day) => ({
      day,
      off: daysOffOn(day),
      mine: mine.filter((one) => onDay(one.startsAt, day)),
      taken: taken.filter((one) => onDay(one.startsAt, day)),
    })),
    rooms: await roomsOf(scope),
    unmarked: view === 'mine' ? await unmarked(scope) : [],
    decisions: scope.actor.roles.includes('supervisor') ? await decisionsWaiting(scope) : 0,
    names: await workerNames(scope),
  }
}

/** A day an address may name: real, and not so far that nothing can be there. */
function isDayNear(text: string, today: string): boolean {
  return isRealDay(text) && text > addDays(today, -750) && text < addDays(today, 750)
}
