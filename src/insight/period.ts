import { dayOf, type Zone } from '#src/platform/i18n/format.ts'
import { addMonths, countMonths, monthSpan, quarterOfDay, quarterSpan } from '#src/platform/i18n/months.ts'

export const periodKinds = ['month', 'quarter', 'year', 'span'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Whole months, first and last day as `2026-03-04`. Whole months only: two spans that differ by a day would tell of one person. */
export type Period = Readonly<{ kind: PeriodKind; from: string; to: string }>

const monthShape = /^(20\d{2}|21\d{2})-(0[1-9]|1[0-2])$/

export function monthPeriod(month: string): Period {
  return { kind: 'month', ...monthSpan(month, month) }
}

/** The calendar month of a moment at the office. */
export function thisMonth(now: Date, zone: Zone): Period {
  return monthPeriod(dayOf(now, zone).slice(0, 7))
}

/** The month, the quarter and the year that ended last: the reports an office owes. */
export function endedPeriods(now: Date, zone: Zone): readonly [month: Period, quarter: Period, year: Period] {
  const month = dayOf(now, zone).slice(0, 7)
  const back = (count: number) => addMonths(month, -count)
  const intoQuarter = ((Number(month.slice(5)) - 1) % 3) + 1
  const lastYear = Number(month.slice(0, 4)) - 1
  return [
    monthPeriod(back(1)),
    { kind: 'quarter', ...monthSpan(back(intoQuarter + 2), back(intoQuarter)) },
    { kind: 'year', ...monthSpan(`${lastYear}-01`, `${lastYear}-12`) },
  ]
}

/**
 * Reads a period from an address: `masa=bulan&bulan=2026-03`, `masa=triwulan&tahun=2026&triwulan=1`,
 * `masa=tahun&tahun=2026`, `masa=rentang&dari=2026-01&sampai=2026-03`. Null when it says no period.
 */
export function readPeriod(query: URLSearchParams): Period | null {
  const given = (name: string) => query.get(name)?.trim() ?? ''
  const year = /^2[01]\d{2}$/.test(given('tahun')) ? given('tahun') : null
  switch (given('masa')) {
    case 'bulan':
      return monthShape.test(given('bulan')) ? monthPeriod(given('bulan')) : null
    case 'triwulan': {
      const quarter = Number(given('triwulan'))
      if (!year || ![1, 2, 3, 4].includes(quarter)) return null
      return { kind: 'quarter', ...quarterSpan(Number(year), quarter) }
    }
    case 'tahun':
      return year ? { kind: 'year', ...monthSpan(`${year}-01`, `${year}-12`) } : null
    case 'rentang': {
      const [from, to] = [given('dari'), given('sampai')]
      if (!monthShape.test(from) || !monthShape.test(to) || from > to || countMonths(from, to) > 60)
        return null
      return { kind: 'span', ...monthSpan(from, to) }
    }
    default:
      return null
  }
}

/** The address part that `readPeriod` reads back to the same period. */
export function periodQuery(period: Period): string {
  const [year = '', month = ''] = period.from.split('-')
  switch (period.kind) {
    case 'month':
      return `masa=bulan&bulan=${year}-${month}`
    case 'quarter':
      return `masa=triwulan&tahun=${year}&triwulan=${quarterOfDay(period.from)}`
    case 'year':
      return `masa=tahun&tahun=${year}`
    case 'span':
      return `masa=rentang&dari=${year}-${month}&sampai=${period.to.slice(0, 7)}`
  }
}
