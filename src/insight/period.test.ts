import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endedPeriods, monthPeriod, periodQuery, readPeriod, thisMonth } from './period.ts'

const read = (query: string) => readPeriod(new URLSearchParams(query))

describe('a period of whole months', () => {
  test.each([
    ['masa=bulan&bulan=2024-02', '2024-02-01', '2024-02-29'],
    ['masa=triwulan&tahun=2026&triwulan=4', '2026-10-01', '2026-12-31'],
    ['masa=tahun&tahun=2025', '2025-01-01', '2025-12-31'],
    ['masa=rentang&dari=2025-11&sampai=2026-01', '2025-11-01', '2026-01-31'],
  ])('%s', (query, from, to) => {
    expect(read(query)).toMatchObject({ from, to })
  })

  test.each([
    '',
    'masa=bulan&bulan=2026-13',
    'masa=triwulan&tahun=2026&triwulan=5',
    'masa=tahun&tahun=26',
    'masa=hari&hari=2026-01-02',
    'masa=rentang&dari=2026-03&sampai=2026-01',
    'masa=rentang&dari=2010-01&sampai=2026-01',
    'masa=rentang&dari=2026-01-02&sampai=2026-01-03',
  ])('refuses %s', (query) => {
    expect(read(query)).toBeNull()
  })

  test('its address leads back to itself', () => {
    const month = fc
      .tuple(fc.integer({ min: 2000, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
    const query = fc.oneof(
      month.map((m) => `masa=bulan&bulan=${m}`),
      fc.integer({ min: 1, max: 4 }).map((q) => `masa=triwulan&tahun=2026&triwulan=${q}`),
      fc.constant('masa=tahun&tahun=2026'),
      fc.tuple(month, fc.constant('2199-12')).map(([m]) => `masa=rentang&dari=${m}&sampai=${m}`),
    )
    fc.assert(
      fc.property(query, (one) => {
        const period = read(one)
        expect(period && read(periodQuery(period))).toEqual(period)
      }),
    )
  })

  test('this month is the office’s own, not the server’s', () => {
    expect(thisMonth(new Date('2026-11-30T18:00:00Z'), 'Asia/Jakarta')).toEqual(monthPeriod('2026-12'))
  })

  test.each([
    ['2026-01-15', ['2025-12-01', '2025-10-01', '2025-01-01'], ['2025-12-31', '2025-12-31', '2025-12-31']],
    ['2026-05-31', ['2026-04-01', '2026-01-01', '2025-01-01'], ['2026-04-30', '2026-03-31', '2025-12-31']],
    ['2026-12-01', ['2026-11-01', '2026-07-01', '2025-01-01'], ['2026-11-30', '2026-09-30', '2025-12-31']],
  ])('on %s the reports owed are of what has ended', (day, from, to) => {
    const ended = endedPeriods(new Date(`${day}T05:00:00Z`), 'Asia/Jakarta')
    expect(ended.map((period) => period.from)).toEqual(from)
    expect(ended.map((period) => period.to)).toEqual(to)
    for (const period of ended) expect(read(periodQuery(period))).toEqual(period)
  })
})
