import { expect, test } from 'vitest'
import { ageOn, bandOn } from './age.ts'

test.each([
  ['2011-05-20', '2026-05-19', 14],
  ['2011-05-20', '2026-05-20', 15],
  ['2011-05', '2026-05-30', 14],
  ['2011-05', '2026-05-31', 15],
  ['2011', '2026-12-30', 14],
  ['2011', '2026-12-31', 15],
  [undefined, '2026-05-31', null],
  ['2027-01-01', '2026-05-31', null],
])('born %s, on %s: %s, the youngest they can be', (birthDate, day, age) => {
  expect(ageOn(birthDate, day)).toBe(age)
})

test('words for a child where the age is not known', () => {
  expect(
    [undefined, '2018', '2010-01-01', '2000'].map((birthDate) => bandOn(birthDate, '2026-06-01')),
  ).toEqual(['anak', 'anak', 'remaja', 'dewasa'])
})
