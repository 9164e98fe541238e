import { daysOff, knowsYear } from './calendar/days-off.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'
import { addDays } from '#src/platform/i18n/days.ts'

/**
 * A national day off. `fixed` falls on the same day each year by decree; `moveable` follows a religious
 * calendar and holds only once the yearly joint decree (SKB 3 Menteri) says so.
 */
export type Holiday = Both & {
  readonly day: string
  readonly status: 'fixed' | 'moveable'
  readonly verified: boolean
}

const fixedDays = ['01-01', '05-01', '06-01', '08-17', '12-25']
/**
 * National days off of 2026 and 2027, from the sourced rows of `content/calendar/days-off.ts`. Joint leave (cuti
 * bersama) is not counted here; an office adds it to its own closed days.
 */
export const holidays: readonly Holiday[] = daysOff
  .filter((one) => one.kind === 'national')
  .map(({ day, id, en, verified }) => ({
    day,
    id,
    en,
    verified,
    status: fixedDays.includes(day.slice(5)) ? 'fixed' : 'moveable',
  }))

/** Whether the years of a day are known at all; outside them only weekends are. */
export function hasHolidaysFor(day: string): boolean {
  return knowsYear(day)
}

/** Monday to Friday and no day off. `day` as `2026-03-04`; `closed` holds an office's own days off. */
export function isWorkingDay(day: string, closed: readonly string[] = []): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return !closed.includes(day) && !holidays.some((holiday) => holiday.day === day)
}

/** The day on which a limit of so many working days ends; the first day does not count. */
export function addWorkingDays(day: string, count: number, closed: readonly string[] = []): string {
  let at = day
  let left = count
  while (left > 0) {
    at = addDays(at, 1)
    if (isWorkingDay(at, closed)) left -= 1
  }
  return at
}
