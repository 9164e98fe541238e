import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { formatAgo, formatDue, formatDuration } from './duration.ts'
import {
  dayOf,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatNumber,
  formatRupiah,
  formatTime,
} from './format.ts'

const moment = new Date('2026-03-04T02:05:00Z')
const hours = (n: number) => n * 3_600_000

test('dates and clock times are written as official letters write them', () => {
  expect(formatDate(moment, 'id')).toBe('4 Maret 2026')
  expect(formatDate(moment, 'en')).toBe('4 March 2026')
  expect(formatLongDate(moment, 'id')).toBe('Rabu, 4 Maret 2026')
  expect(formatTime(moment, 'id')).toBe('pukul 09.05')
  expect(formatTime(moment, 'en')).toBe('09:05')
  expect(formatDateTime(moment, 'id')).toBe('4 Maret 2026 pukul 09.05 WIB')
  expect(formatDateTime(moment, 'en', 'Asia/Jayapura')).toBe('4 March 2026, 11:05 WIT')
  expect(formatTime('2026-03-03T17:00:00Z', 'id')).toBe('pukul 00.00')
})

test('a moment belongs to the day of its zone, a day without a clock to no zone', () => {
  const lateEvening = new Date('2026-03-04T17:30:00Z')
  expect(dayOf(lateEvening)).toBe('2026-03-05')
  expect(formatDate(lateEvening, 'id')).toBe('5 Maret 2026')
  expect(formatDate('2026-03-04', 'id', 'Asia/Jayapura')).toBe('4 Maret 2026')
})

test('numbers and rupiah', () => {
  expect(formatNumber(1234.56, 'id', 1)).toBe('1.234,6')
  expect(formatNumber(1234.56, 'en', 1)).toBe('1,234.6')
  expect(formatRupiah(1_234_568, 'id')).toBe('Rp1.234.568')
})

test('a due time says how long is left, or how late it is', () => {
  const at = (ms: number) => new Date(moment.getTime() + ms)
  expect(formatDue(at(hours(3.9)), moment, 'id')).toBe('3 jam lagi')
  expect(formatDue(at(hours(-2.5)), moment, 'id')).toBe('terlambat 2 jam')
  expect(formatDue(at(hours(36)), moment, 'id')).toBe('36 jam lagi')
  expect(formatDue(at(hours(72)), moment, 'en')).toBe('in 3 days')
  expect(formatDue(at(-90_000), moment, 'en')).toBe('1 minute late')
  expect(formatDue(at(20_000), moment, 'id')).toBe('sekarang')
  expect(formatAgo(at(-hours(2)), moment, 'id')).toBe('2 jam yang lalu')
  expect(formatAgo(at(5), moment, 'id')).toBe('baru saja')
})

test('a duration has at most two units and never grows by rounding', () => {
  expect(formatDuration(hours(2) + 300_000, 'id')).toBe('2 jam 5 menit')
  expect(formatDuration(hours(24), 'en')).toBe('1 day')
  fc.assert(
    fc.property(fc.integer({ min: 60_000, max: 10 ** 11 }), (length) => {
      const inMinutes = new Map([
        ['hari', 1440],
        ['jam', 60],
        ['menit', 1],
      ])
      const said = [...formatDuration(length, 'id').matchAll(/(\d+) (hari|jam|menit)/g)]
      const minutes = said.reduce((sum, [, n, unit]) => sum + Number(n) * (inMinutes.get(unit ?? '') ?? 0), 0)
      expect(said.length).toBeLessThanOrEqual(2)
      expect(minutes * 60_000).toBeLessThanOrEqual(length)
    }),
  )
})
