import type { Problem } from './problem.ts'

export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

const months = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]

/**
 * A date from three inputs, as YYYY-MM-DD; with `partial` also YYYY-MM or YYYY.
 * Months may be numbers or names in either language. Years 1900 to 2200.
 */
export function readDate(parts: DateParts, partial: boolean): { date: string } | { problem: Problem } {
  const wrong = { problem: { kind: 'impossibleDate' } } as const
  const year = wholeNumber(parts.year, 1900, 2200)
  if (year === undefined) return wrong
  if (partial && parts.month === '' && parts.day === '') return { date: String(year) }
  const month = readMonth(parts.month)
  if (month === undefined) return wrong
  const yearMonth = `${year}-${pad(month)}`
  if (partial && parts.day === '') return { date: yearMonth }
  const day = wholeNumber(parts.day, 1, daysIn(year, month))
  return day === undefined ? wrong : { date: `${yearMonth}-${pad(day)}` }
}

/** Splits YYYY, YYYY-MM or YYYY-MM-DD, as native date inputs send it. */
export function splitIso(text: string): DateParts {
  const [year = '', month = '', day = '', more] = text.split('-')
  return more === undefined ? { year, month, day } : { year: '', month: '', day: '' }
}

// Building a formatter costs far more than using it, and every post of a form uses one.
const firstDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jayapura', dateStyle: 'short' })

/** Today where the day begins first in Indonesia, so that nobody's today counts as the future. */
export function earliestToday(now: Date = new Date()): string {
  return firstDay.format(now)
}

/** HH:MM from "9.05", "09:05" or "0905". */
export function readTime(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:]?(\d{2})$/.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

function readMonth(text: string): number | undefined {
  const named = months.findIndex((names) => names.includes(text.toLowerCase()))
  return named >= 0 ? named + 1 : wholeNumber(text, 1, 12)
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
