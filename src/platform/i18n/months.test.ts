import { expect, test } from 'vitest'
import { addMonths, countMonths, monthSpan, quarterOfDay, quarterSpan } from './months.ts'

test('months are counted on over the turn of the year, and counted with both ends', () => {
  expect(addMonths('2026-10', 3)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
  expect(countMonths('2026-10', '2027-01')).toBe(4)
  expect(countMonths('2026-10', '2026-10')).toBe(1)
  expect(countMonths('2026-10', '2026-09')).toBe(0)
})

test('a span ends on the last day of its month, also in leap years', () => {
  expect(monthSpan('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(monthSpan('2026-11', '2027-02')).toEqual({ from: '2026-11-01', to: '2027-02-28' })
  expect([1, 2, 3, 4].map((quarter) => quarterSpan(2026, quarter).to.slice(5))).toEqual([
    '03-31',
    '06-30',
    '09-30',
    '12-31',
  ])
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12'].map(quarterOfDay)).toEqual([1, 1, 2, 4])
})
