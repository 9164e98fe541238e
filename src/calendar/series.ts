import { codeList, type CodeOf } from '#content/codes/code.ts'
import { daysOffOn } from '#content/calendar/days-off.ts'
import { addDays, daysBetween } from '#src/platform/i18n/days.ts'
import { addMonths } from '#src/platform/i18n/months.ts'
import { weekdayOf } from './office-time.ts'

export const seriesRules = codeList(
  { code: 'once', id: 'Sekali saja', en: 'Once' },
  { code: 'weekly', id: 'Setiap minggu', en: 'Every week' },
  { code: 'biweekly', id: 'Setiap dua minggu', en: 'Every two weeks' },
  {
    code: 'monthly',
    id: 'Setiap bulan, pada hari yang sama (misalnya Selasa kedua)',
    en: 'Every month on the same weekday (such as the second Tuesday)',
  },
)
export type SeriesRule = Exclude<CodeOf<typeof seriesRules>, 'once'>

export const holidayChoices = codeList(
  { code: 'skip', id: 'Lewati hari libur', en: 'Leave out days off' },
  { code: 'shift', id: 'Geser ke hari kerja berikutnya', en: 'Shift to the next working day' },
  { code: 'keep', id: 'Tetap pada hari itu', en: 'Keep the day' },
)
export type HolidayChoice = CodeOf<typeof holidayChoices>

export const mostInSeries = 26
const longestSeriesDays = 366

export type SeriesSpec = Readonly<{
  rule: SeriesRule
  from: string
  /** The last day that may be one of them. */
  until: string | null
  count: number | null
  onHoliday: HolidayChoice
  /** Days off of the office alone. */
  closed: readonly string[]
}>

export type Occurrence = Readonly<{
  day: string
  /** The day the rule gave, when a day off moved it. */
  insteadOf: string | null
}>

/**
 * The days of a series, and those left out for a day off. A left-out day counts for nothing, so that a series of
 * eight has eight. Never more than `mostInSeries` days, none after a year.
 */
export function expand(spec: SeriesSpec): { days: Occurrence[]; skipped: string[] } {
  const days: Occurrence[] = []
  const skipped: string[] = []
  const wanted = Math.min(spec.count ?? mostInSeries, mostInSeries)
  const last = [spec.until ?? '9999', addDays(spec.from, longestSeriesDays)].toSorted()[0] ?? spec.from
  for (let step = 0; days.length < wanted; step++) {
    const day = nth(spec, step)
    if (day > last) break
    const off = isOff(day, spec.closed)
    if (!off || spec.onHoliday === 'keep') days.push({ day, insteadOf: null })
    else if (spec.onHoliday === 'skip') skipped.push(day)
    else shift(day, spec, days, skipped)
  }
  return { days, skipped }
}

/** Moves to the next day that is none off; given up when that runs into the series' next day. */
function shift(day: string, spec: SeriesSpec, days: Occurrence[], skipped: string[]): void {
  for (let ahead = 1; ahead < 7; ahead++) {
    const next = addDays(day, ahead)
    if (isOff(next, spec.closed) || weekdayOf(next) > 4) continue
    if (days.some((one) => one.day === next)) break
    days.push({ day: next, insteadOf: day })
    return
  }
  skipped.push(day)
}

function isOff(day: string, closed: readonly string[]): boolean {
  return closed.includes(day) || daysOffOn(day).length > 0
}

function nth(spec: SeriesSpec, step: number): string {
  if (spec.rule === 'monthly') return sameWeekday(spec.from, step)
  return addDays(spec.from, step * (spec.rule === 'weekly' ? 7 : 14))
}

/** The same weekday of a later month: the second Tuesday stays the second; a fifth one is the last. */
function sameWeekday(from: string, monthsLater: number): string {
  const first = `${addMonths(from.slice(0, 7), monthsLater)}-01`
  const after = (weekdayOf(from) - weekdayOf(first) + 7) % 7
  const place = Math.floor((Number(from.slice(8)) - 1) / 7)
  const day = addDays(first, after + place * 7)
  return day.slice(0, 7) === first.slice(0, 7) ? day : addDays(day, -7)
}

/** Whether somebody filled the two ends of a series so that it can be made. */
export function seriesProblem(
  spec: Pick<SeriesSpec, 'from' | 'until' | 'count'>,
): 'no_end' | 'until_early' | 'too_long' | null {
  if (spec.until === null && spec.count === null) return 'no_end'
  if (spec.until !== null && spec.until < spec.from) return 'until_early'
  if (spec.until !== null && daysBetween(spec.from, spec.until) > longestSeriesDays) return 'too_long'
  return null
}
