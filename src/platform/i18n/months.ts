/** The month so many months after another; both as `2026-10`. */
export function addMonths(month: string, count: number): string {
  const at = indexOf(month) + count
  return monthOf(Math.floor(at / 12), (at % 12) + 1)
}

/** How many months there are from one to another, both counted; none when the second lies before the first. */
export function countMonths(from: string, to: string): number {
  return Math.max(0, indexOf(to) - indexOf(from) + 1)
}

/** The first and the last day of a month or of several on end, as `2026-10-01`. */
export function monthSpan(from: string, to: string = from): Readonly<{ from: string; to: string }> {
  const [year = 0, month = 0] = to.split('-').map(Number)
  return { from: `${from}-01`, to: `${to}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}` }
}

/** The first and the last day of a quarter, 1 to 4. */
export function quarterSpan(year: number, quarter: number): Readonly<{ from: string; to: string }> {
  return monthSpan(monthOf(year, quarter * 3 - 2), monthOf(year, quarter * 3))
}

/** The quarter, 1 to 4, that a day or a month lies in. */
export function quarterOfDay(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3)
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthOf(year: number, month: number): string {
  return `${year}-${two(month)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
