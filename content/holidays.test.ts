import { expect, test } from 'vitest'
import { addWorkingDays, hasHolidaysFor, holidays, isWorkingDay } from './holidays.ts'

test('every day off is a real day, once, and a day without a decree is not held to be sure', () => {
  const days = holidays.map((holiday) => holiday.day)
  expect(new Set(days).size).toBe(days.length)
  for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
  for (const holiday of holidays)
    if (!holiday.verified) expect([holiday.status, holiday.day.slice(0, 4)]).toEqual(['moveable', '2027'])
})

test('weekends, days off and an office’s own closed days are no working days', () => {
  expect(isWorkingDay('2026-11-20')).toBe(true)
  expect(isWorkingDay('2026-11-21')).toBe(false)
  expect(isWorkingDay('2026-08-17')).toBe(false)
  expect(isWorkingDay('2026-11-20', ['2026-11-20'])).toBe(false)
})

test('working days step over Christmas and the weekend', () => {
  expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-29')
  expect(addWorkingDays('2026-12-23', 0)).toBe('2026-12-23')
})

test('a year nobody entered says so', () => {
  expect(hasHolidaysFor('2027-12-31')).toBe(true)
  expect(hasHolidaysFor('2028-01-01')).toBe(false)
})
