import { addDays } from '#src/platform/i18n/days.ts'
import { addMonths, countMonths } from '#src/platform/i18n/months.ts'
import type { Term } from './codes.ts'

/** The calendar of a school year; days as `2026-07-13`. */
export type TermDays = Readonly<{ from: string; to: string }>
export type SchoolCalendar = Readonly<{ schoolYear: string; first: TermDays; second: TermDays }>

export type CalendarProblem = 'year' | 'firstOrder' | 'secondOrder' | 'overlap' | 'outsideYear'

/**
 * What is wrong with a school year: `2026/2027` names two years that follow each other, each term ends after it
 * begins, the second begins after the first has ended, and both lie between June of the first year and August of the
 * second. Empty when it can be used.
 */
export function calendarProblems(calendar: SchoolCalendar): CalendarProblem[] {
  const years = /^(20\d\d)\/(20\d\d)$/.exec(calendar.schoolYear)
  const [first, second] = [Number(years?.[1]), Number(years?.[2])]
  if (!years || second !== first + 1) return ['year']
  const { first: one, second: two } = calendar
  const order: CalendarProblem[] = [
    ...(one.to <= one.from ? (['firstOrder'] as const) : []),
    ...(two.to <= two.from ? (['secondOrder'] as const) : []),
  ]
  if (order.length > 0) return order
  if (two.from <= one.to) return ['overlap']
  if (one.from < `${first}-06-01` || two.to > `${second}-08-31`) return ['outsideYear']
  return []
}

/** The school year a day lies in; a new one is taken to begin in July. */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4))
  const start = day.slice(5, 7) >= '07' ? year : year - 1
  return `${start}/${start + 1}`
}

/** The school year before one written like `2026/2027`. */
export function yearBefore(schoolYear: string): string {
  const first = Number(schoolYear.slice(0, 4))
  return `${first - 1}/${first}`
}

/** The term a day lies in; in the holidays between, the one that comes next, and after the year the last. */
export function termOn(calendar: SchoolCalendar, day: string): Term {
  return day <= calendar.first.to ? 1 : 2
}

export function daysOfTerm(calendar: SchoolCalendar, term: Term): TermDays {
  return term === 1 ? calendar.first : calendar.second
}

/**
 * Hours a week and how many pupils belong to a full post of a guru BK, after Permendikbud 111/2014 and the load of
 * teachers: general knowledge, belum diverifikasi. Shown beside what was planned; nothing is refused by it.
 */
export const fullPost = { hoursAWeek: 24, pupils: 150 } as const

export type LineHours = Readonly<{ term: Term; hours: number | null }>

/** Hours a week recognised in a term: the sum of its lines, to one decimal. Lines without hours count as none. */
export function hoursInTerm(lines: readonly LineHours[], term: Term): number {
  const tenths = lines
    .filter((line) => line.term === term)
    .reduce((sum, line) => sum + Math.round((line.hours ?? 0) * 10), 0)
  return tenths / 10
}

/** What tells one line of a programme from another: its term, its way, and what it says of activity and class. */
export type PlannedLine = Readonly<{
  term: Term
  shape: string
  content: { readonly [name: string]: unknown }
}>

/**
 * Lines of `before` without those that stand already: the same activity, in the same way, for the same class in the
 * same term. Of two that are alike one is missing when one of them stands.
 */
export function linesMissing<Line extends PlannedLine>(
  before: readonly Line[],
  standing: readonly PlannedLine[],
): Line[] {
  const left = standing.map(sameLine)
  return before.filter((line) => {
    const at = left.indexOf(sameLine(line))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function sameLine({ term, shape, content }: PlannedLine): string {
  return JSON.stringify([term, shape, content['activity'] ?? '', content['className'] ?? ''])
}

/** How long after a month or a term its report is owed. Defaults of this product, belum diverifikasi. */
const reportGrace = { month: 5, term: 14 } as const

/** The day the report of the month of `day` is owed: the fifth of the month after. */
export function monthReportDue(day: string): string {
  return addDays(`${addMonths(day.slice(0, 7), 1)}-01`, reportGrace.month - 1)
}

/** The day the report of a term is owed, two weeks after its end. */
export function termReportDue(term: TermDays): string {
  return addDays(term.to, reportGrace.term)
}

/**
 * The earliest month of a school year whose report was not handed in, from when the post began; null when all are.
 * A month that was left out stays owed however many later ones were given.
 */
export function nextMonthOwed(
  calendar: SchoolCalendar,
  since: string,
  given: ReadonlySet<string>,
): string | null {
  const begins = since > calendar.first.from ? since : calendar.first.from
  const months = monthsBetween(begins.slice(0, 7), calendar.second.to.slice(0, 7))
  return months.find((month) => !given.has(month)) ?? null
}

/** The earliest term whose report was not handed in and that had not ended when the post began. */
export function nextTermOwed(
  calendar: SchoolCalendar,
  since: string,
  given: ReadonlySet<string>,
): TermDays | null {
  return [calendar.first, calendar.second].find((term) => term.to >= since && !given.has(term.from)) ?? null
}

/** The months from one to another, both as `2026-10`, at most two years of them. */
export function monthsBetween(from: string, to: string): string[] {
  const count = Math.min(countMonths(from, to), 24)
  return Array.from({ length: count }, (_, ahead) => addMonths(from, ahead))
}

/**
 * The months of a school year that have begun, from its first to the one of `today`; without a programme those since
 * July. A month that was asked for outside of them stands among them, so that what is shown is chosen.
 */
export function monthsToChoose(calendar: SchoolCalendar | null, asked: string, today: string): string[] {
  const [first = ''] = schoolYearOf(today).split('/')
  const from = calendar ? calendar.first.from.slice(0, 7) : `${first}-07`
  const last = calendar ? calendar.second.to.slice(0, 7) : today.slice(0, 7)
  const to = last < today.slice(0, 7) ? last : today.slice(0, 7)
  return [...new Set([...monthsBetween(from, to), asked])].toSorted()
}
