import { quarterOfDay, quarterSpan } from '#src/platform/i18n/months.ts'

/** A quarter of a year, such as `2026-4`. Quarters never overlap, so no two counts can be taken from each other. */
export type Quarter = Readonly<{ name: string; from: string; to: string }>

export function quarterOf(day: string): Quarter {
  const year = Number(day.slice(0, 4))
  return quarter(year, quarterOfDay(day))
}

function quarter(year: number, nth: number): Quarter {
  return { name: `${year}-${nth}`, ...quarterSpan(year, nth) }
}

/** The quarter of a name, no later than the one `today` lies in; null when it is none. */
export function readQuarter(name: string | null, today: string): Quarter | null {
  const parts = /^(\d{4})-([1-4])$/.exec(name ?? '')
  if (!parts) return null
  const found = quarter(Number(parts[1]), Number(parts[2]))
  return found.from <= today ? found : null
}

/** The quarter of a day and those before it, newest first. */
export function quartersUntil(day: string, count: number): Quarter[] {
  const { name } = quarterOf(day)
  const at = Number(name.slice(0, 4)) * 4 + Number(name.slice(5)) - 1
  return Array.from({ length: count }, (_, back) =>
    quarter(Math.floor((at - back) / 4), ((at - back) % 4) + 1),
  )
}
