import { addDays, daysBetween } from '#src/platform/i18n/days.ts'

/** The first day it may be given again without a reason; null when that day has come or nothing was given. */
export function nextAllowedDay(
  lastDay: string | null,
  minIntervalDays: number,
  today: string,
): string | null {
  if (lastDay === null || minIntervalDays <= 0) return null
  const next = addDays(lastDay, minIntervalDays)
  return next > today ? next : null
}

/**
 * The day of the sheet that lies too near to a day, before or after it; null when none does. A sheet from paper
 * may have been filled in before one that is on file already.
 */
export function tooNear(days: readonly string[], minIntervalDays: number, wanted: string): string | null {
  const apart = (one: string) => Math.abs(daysBetween(one, wanted))
  const near = days.filter((one) => apart(one) < minIntervalDays)
  return near.toSorted((a, b) => apart(a) - apart(b))[0] ?? null
}
