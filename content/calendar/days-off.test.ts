import { expect, test } from 'vitest'
import { daysOff, daysOffOn, dayOffSources, knowsYear } from './days-off.ts'

test('every day off is a real day, once, in order, with a source that says how sure it is', () => {
  const days = daysOff.map((one) => one.day)
  expect(days).toEqual([...new Set(days)].toSorted())
  for (const one of daysOff) {
    expect(new Date(`${one.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(one.day)
    expect(one.verified).toBe(dayOffSources[one.source].basis === 'decree')
  }
})

test('2026 counts as the decree does: seventeen national days and eight of joint leave', () => {
  const of2026 = daysOff.filter((one) => one.day.startsWith('2026'))
  expect(of2026.filter((one) => one.kind === 'national')).toHaveLength(17)
  expect(of2026.filter((one) => one.kind === 'joint')).toHaveLength(8)
  expect(daysOffOn('2026-03-21')[0]?.id).toContain('Idulfitri')
})

test('what falls on a moveable day of a year without a decree is not held to be sure', () => {
  expect(daysOffOn('2027-03-10').map((one) => one.verified)).toEqual([false])
  expect(daysOffOn('2027-08-17').map((one) => one.verified)).toEqual([true])
  expect([knowsYear('2027-12-31'), knowsYear('2028-01-01')]).toEqual([true, false])
})
