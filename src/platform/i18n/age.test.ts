import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { ageBandOn, ageOn, isChild, knownAgeOn } from './age.ts'

test('the birthday itself counts, and the leap day waits for March', () => {
  expect(ageOn('2008-11-21', '2026-11-20')).toBe(17)
  expect(ageOn('2008-11-21', '2026-11-21')).toBe(18)
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
})

test.each(['2008-02-30', '2027-01-01', '8-1-1', '', '1800-01-01'])('%j is no birth date', (birthDate) => {
  expect(ageOn(birthDate, '2026-11-21')).toBeUndefined()
})

test('an age that is not certain is treated as a child’s', () => {
  for (const known of [{}, { birthDate: '2008-02-30' }, { statedAge: -1 }, { statedAge: Number.NaN }]) {
    expect(isChild(known, '2026-11-21')).toBe(true)
    expect(ageBandOn(known, '2026-11-21')).toBe('anak')
  }
})

test('the birth date weighs more than what was stated', () => {
  expect(knownAgeOn({ birthDate: '2015-01-01', statedAge: 18 }, '2026-11-21')).toBe(11)
})

test.each([
  [11, 'anak'],
  [12, 'remaja'],
  [17, 'remaja'],
  [18, 'dewasa'],
] as const)('at %i the words are those for %s', (statedAge, band) => {
  expect(ageBandOn({ statedAge }, '2026-11-21')).toBe(band)
})

test('nobody grows younger', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      const [birth = '', early = '', late = ''] = [a, b, c].toSorted()
      expect(ageOn(birth, early) ?? 0).toBeLessThanOrEqual(ageOn(birth, late) ?? 0)
    }),
  )
})
