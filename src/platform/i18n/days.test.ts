import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, isRealDay } from './days.ts'

test('a day is real when the calendar has it, written as it is stored', () => {
  expect(['2026-02-28', '2028-02-29'].every(isRealDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '26-1-1', '', '0000-00-00', '0000-01-01'].some(isRealDay)).toBe(false)
})

test('days counted on are days counted between, over months and leap years alike', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.integer({ min: -2000, max: 2000 }), (at, count) => {
      const day = at.toISOString().slice(0, 10)
      expect(daysBetween(day, addDays(day, count))).toBe(count)
    }),
  )
})
