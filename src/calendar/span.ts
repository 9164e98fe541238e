import { addDays, daysBetween } from '#src/platform/i18n/days.ts'
import { mondayOf } from './office-time.ts'

export const spans = ['day', 'week', 'month'] as const
export type Span = (typeof spans)[number]

/** The days a view shows, whole weeks for a month; the first and the last of what it is about. */
export type ShownSpan = Readonly<{ days: readonly string[]; from: string; to: string }>

/** What is shown of a day, of the week or of the month it lies in. */
export function daysOfSpan(span: Span, day: string): ShownSpan {
  if (span === 'day') return { days: [day], from: day, to: day }
  const run = (from: string, count: number) => Array.from({ length: count }, (_, at) => addDays(from, at))
  const monday = mondayOf(day)
  if (span === 'week') return { days: run(monday, 7), from: monday, to: addDays(monday, 6) }
  const from = `${day.slice(0, 7)}-01`
  const to = addDays(firstOfNext(from), -1)
  const first = mondayOf(from)
  const weeks = daysBetween(first, mondayOf(to)) / 7 + 1
  return { days: run(first, Math.round(weeks) * 7), from, to }
}

/** A day in the span before or after the one a day lies in. */
export function stepSpan(span: Span, day: string, by: -1 | 1): string {
  if (span !== 'month') return addDays(day, by * (span === 'day' ? 1 : 7))
  const first = `${day.slice(0, 7)}-01`
  return by === 1 ? firstOfNext(first) : `${addDays(first, -1).slice(0, 7)}-01`
}

/** 31 days after a first there is always the next month. */
function firstOfNext(first: string): string {
  return `${addDays(first, 31).slice(0, 7)}-01`
}
