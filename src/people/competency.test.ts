import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { competencyWords } from './competency-words.ts'
import { isValid, mayAskAboutDying, overlaps, renewalFrom, standingOf, type Validity } from './competency.ts'

test('words are complete in both languages', () => assertComplete(competencyWords))

const held = (since: string, validTo: string | null): Validity => ({ since, validTo })

test.each([
  [held('2026-06-01', null), 'coming'],
  [held('2026-01-01', null), 'valid'],
  [held('2026-01-01', '2026-12-31'), 'valid'],
  [held('2026-01-01', '2026-04-09'), 'ending'],
  [held('2026-01-01', '2026-03-10'), 'ending'],
  [held('2026-01-01', '2026-03-09'), 'expired'],
] as const)('on 10 March %j is %s', (one, expected) => {
  expect(standingOf(one, '2026-03-10')).toBe(expected)
})

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))
const validity = fc
  .tuple(day, fc.option(day))
  .map(([one, other]) =>
    other === null ? held(one, null) : one < other ? held(one, other) : held(other, one),
  )

test('of any two: they overlap exactly when some day is in both, whichever is asked first', () => {
  fc.assert(
    fc.property(validity, validity, day, (one, other, on) => {
      expect(overlaps(one, other)).toBe(overlaps(other, one))
      if (isValid(one, on) && isValid(other, on)) expect(overlaps(one, other)).toBe(true)
      const later = one.since > other.since ? one.since : other.since
      expect(overlaps(one, other)).toBe(isValid(one, later) && isValid(other, later))
    }),
  )
})

test('a renewal never overlaps what it renews, begins no day before today, and leaves no day out while it still counts', () => {
  fc.assert(
    fc.property(validity, day, (one, today) => {
      const from = renewalFrom(one, today)
      if (one.validTo === null) {
        expect(from).toBeNull()
        return
      }
      expect(from && from >= today).toBe(true)
      expect(overlaps(one, held(from ?? '', null))).toBe(false)
      if (isValid(one, today)) {
        const gap = (Date.parse(from ?? '') - Date.parse(one.validTo)) / 86_400_000
        expect(gap).toBe(1)
      }
    }),
  )
})

test('thoughts of dying are asked about by psychologists, and by trained counsellors and guru BK', () => {
  expect(mayAskAboutDying(['psychologist'], [])).toBe(true)
  expect(mayAskAboutDying(['counsellor'], [])).toBe(false)
  expect(mayAskAboutDying(['counsellor'], ['SD', 'TRAUMA'])).toBe(false)
  expect(mayAskAboutDying(['counsellor'], ['SUICIDE_SAFETY'])).toBe(true)
  expect(mayAskAboutDying(['guru_bk'], ['SUICIDE_SAFETY'])).toBe(true)
  expect(mayAskAboutDying(['companion', 'intake', 'supervisor', 'head'], ['SUICIDE_SAFETY'])).toBe(false)
})
