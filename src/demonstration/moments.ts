import { dayOf } from '#src/platform/i18n/format.ts'
import type { When } from './story/shapes.ts'

export const minute = 60_000
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

/** So many days after the beginning; never later than now. */
export function daysAfter(begin: Date, days: number, now: Date): Date {
  return earlier(new Date(begin.getTime() + days * day + hour), latest(now))
}

/** So many hours after the beginning; never later than a few minutes ago. */
export function hoursAfter(begin: Date, hours: number, now: Date): Date {
  return earlier(new Date(begin.getTime() + hours * hour), new Date(now.getTime() - 2 * minute))
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}
