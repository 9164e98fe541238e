import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestGoesOn } from './goes-on.ts'

const at = (day: number, said: string | undefined) => ({ at: new Date(2026, 2, day), said })

test.each([
  ['nobody was asked', [], 'not_asked'],
  ['silence says nothing', [at(1, undefined), at(2, 'not_asked'), at(3, 'unknown')], 'not_asked'],
  ['a review after a session', [at(1, 'no'), at(5, 'yes')], 'yes'],
  ['a session after a review', [at(5, 'yes'), at(8, 'no')], 'no'],
  ['silence afterwards takes no answer away', [at(1, 'yes'), at(9, 'not_asked')], 'yes'],
  ['two of one moment: a yes stands', [at(5, 'no'), at(5, 'yes'), at(5, 'no')], 'yes'],
] as const)('%s', (_name, told, answer) => expect(newestGoesOn(told)).toBe(answer))

test('the order in which answers are read changes nothing', () => {
  const any = fc.record({
    day: fc.integer({ min: 1, max: 5 }),
    said: fc.constantFrom('yes', 'no', 'not_asked', undefined),
  })
  fc.assert(
    fc.property(fc.array(any), (told) => {
      const read = told.map((one) => at(one.day, one.said))
      expect(newestGoesOn(read.toReversed())).toBe(newestGoesOn(read))
    }),
  )
})
