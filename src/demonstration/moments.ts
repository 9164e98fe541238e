import { dayOf } from '#src/platform/i18n/format.ts'
import type { When } from './story/shapes.ts'

const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Nothing of a story lies in the future: what the hour of the day has not reached yet happened just now. */
const latest = (now: Date) => new Date(now.getTime() - 20 * minute)

/** The moment a story begins, at nine in the morning of the office unless it says another hour. */
export function momentOf(when: When, now: Date): Date {
  if ('minutesAgo' in when) return new Date(now.getTime() - when.minutesAgo * minute)
  const on = 'on' in when ? when.on : dayOf(new Date(now.getTime() - when.daysAgo * day))
  return earlier(new Date(`${on}T${String(when.hour ?? 9).padStart(2, '0')}:00:00+07:00`), latest(now))
}

/** Hours at which people of the office meet somebody; the office has a day, not one moment. */
const officeTimes = ['08:40', '10:15', '13:30', '09:20', '11:05', '14:45', '15:20'] as const

/**
 * So many days after the beginning, on a working day and at an hour of the office where there is room for it;
 * never before the beginning, and never later than now.
 */
export function daysAfter(begin: Date, days: number, now: Date): Date {
  const on = friday(dayOf(new Date(begin.getTime() + days * day)))
  const planned = new Date(`${on}T${officeTimes[Math.abs(days) % officeTimes.length]}:00+07:00`)
  const soonest = new Date(begin.getTime() + days * hour + 20 * minute)
  return earlier(planned > begin && days > 0 ? planned : soonest, latest(now))
}

/** A Saturday or Sunday goes back to the Friday before it. */
function friday(on: string): string {
  const past = { 6: 1, 0: 2 }[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? 0
  return new Date(new Date(`${on}T00:00:00Z`).getTime() - past * day).toISOString().slice(0, 10)
}

/** So many hours after the beginning; never later than a few minutes ago. */
export function hoursAfter(begin: Date, hours: number, now: Date): Date {
  return earlier(new Date(begin.getTime() + hours * hour), new Date(now.getTime() - 2 * minute))
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}
