import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { dayOf, formatDateTime } from './format.ts'
import { defaultZone, endOfDay, keepOfficeZone, offsets, zones } from './zone.ts'

afterEach(() => keepOfficeZone(defaultZone))

const minute = 60_000
const hoursOf = (zone: keyof typeof offsets) => Number(offsets[zone].slice(1, 3))

test('near midnight a day begins and ends with the clocks of the office, in each of the three zones', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-30'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), fc.integer({ min: 0, max: 179 }), (at, zone, minutes) => {
      keepOfficeZone(zone)
      const day = at.toISOString().slice(0, 10)
      const midnight = Date.parse(`${day}T00:00:00Z`) - hoursOf(zone) * 60 * minute
      const before = new Date(midnight - (minutes + 1) * minute)
      const after = new Date(midnight + minutes * minute)
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
