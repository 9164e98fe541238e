import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { dayOf, formatDateTime } from './format.ts'
import {
  defaultZone,
  endOfDay,
  pastMoment,
  hoursAhead,
  keepOfficeZone,
  momentIn,
  startOfDay,
  zones,
} from './zone.ts'

afterEach(() => keepOfficeZone(defaultZone))

const minute = 60_000

test('near midnight a day begins and ends with the clocks of the office, in each of the three zones', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-30'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), fc.integer({ min: 0, max: 179 }), (at, zone, minutes) => {
      keepOfficeZone(zone)
      const day = at.toISOString().slice(0, 10)
      const midnight = Date.parse(`${day}T00:00:00Z`) - hoursAhead[zone] * 60 * minute
      const before = new Date(midnight - (minutes + 1) * minute)
      const after = new Date(midnight + minutes * minute)
      expect(startOfDay(day).getTime()).toBe(midnight)
      expect(dayOf(after)).toBe(day)
      expect(dayOf(before) < day).toBe(true)
      expect(dayOf(endOfDay(day))).toBe(day)
      expect(dayOf(new Date(endOfDay(day).getTime() + 1000)) > day).toBe(true)
      expect(after.getTime()).toBeLessThanOrEqual(endOfDay(day).getTime())
    }),
  )
})

test('what is shown without naming a zone stands on the clocks of the office', () => {
  const moment = new Date('2026-03-04T15:30:00Z')
  expect(formatDateTime(moment, 'id')).toBe('4 Maret 2026 pukul 22.30 WIB')
  keepOfficeZone('Asia/Makassar')
  expect(formatDateTime(moment, 'id')).toBe('4 Maret 2026 pukul 23.30 WITA')
  keepOfficeZone('Asia/Jayapura')
  expect(formatDateTime(moment, 'id')).toBe('5 Maret 2026 pukul 00.30 WIT')
  expect(dayOf(moment)).toBe('2026-03-05')
})

test('what a browser’s date and time field holds is read on the clocks of the office', () => {
  expect(momentIn('2026-11-21T21:30', 'Asia/Jayapura')?.toISOString()).toBe('2026-11-21T12:30:00.000Z')
  expect(momentIn('2026-11-21T21:30:59', 'Asia/Jakarta')?.toISOString()).toBe('2026-11-21T14:30:00.000Z')
  for (const none of ['', '2026-11-21', '2026-11-21T24:30', '2026-02-31T10:00', '2026-11-21T10:00Z'])
    expect(momentIn(none, 'Asia/Jakarta')).toBeNull()
})

test('what is written down afterwards stands at its hour or at noon, in the zone of the office, never ahead of now', () => {
  const now = new Date('2026-03-10T02:00:00Z')
  expect(pastMoment('2026-03-08', now).toISOString()).toBe('2026-03-08T05:00:00.000Z')
  expect(pastMoment('2026-03-10', now)).toEqual(now)
  keepOfficeZone('Asia/Jayapura')
  expect(pastMoment('2026-03-08', now).toISOString()).toBe('2026-03-08T03:00:00.000Z')
  expect(pastMoment('2026-03-08', now, '09:30').toISOString()).toBe('2026-03-08T00:30:00.000Z')
})
