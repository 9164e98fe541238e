import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn } from '#src/counselling/age.ts'
import { bornAsOf } from './born.ts'

test('told in the month it was written, a birth date stays as it is', () => {
  expect(bornAsOf('2013-03', '2026-11-22')).toBe('2013-03')
  expect(bornAsOf('2013', '2026-11-22')).toBe('2013')
})

test('whenever it is told, nobody of the stories is older or younger', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-11-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
      fc.constantFrom('2013-03', '2017-01', '2010-12', '1991-06', '2011'),
      (today, told) => {
        const on = `${today.toISOString().slice(0, 8)}15`
        expect(ageOn(bornAsOf(told, on), on)).toBe(ageOn(told, '2026-11-15'))
      },
    ),
  )
})
