import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '#src/platform/access/roles.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { bellLevel, ringsFor } from './bell.ts'

const rung = new Date('2026-11-21T13:00:00Z')
const after = (minutes: number) => new Date(rung.getTime() + minutes * 60_000)

test.each([
  [0, true, 0],
  [4.9, true, 0],
  [5, true, 1],
  [14.9, true, 1],
  [15, true, 2],
  [600, true, 2],
  [0, false, 1],
  [14.9, false, 1],
  [15, false, 2],
] as const)('after %d minutes, somebody on call %s: level %d', (minutes, onCall, level) => {
  expect(bellLevel(rung, after(minutes), onCall)).toBe(level)
})

test('with nobody on call it never rings for nobody, and it only ever widens', () => {
  const intake = { accountId: 'a' as AccountId, roles: ['intake'] as const }
  expect(ringsFor(intake, bellLevel(rung, rung, false), null)).toBe(true)
  expect(ringsFor(intake, 0, 'b' as AccountId)).toBe(false)
  expect(ringsFor({ accountId: 'b' as AccountId, roles: ['companion'] }, 0, 'b' as AccountId)).toBe(true)
  const person = fc.record({ accountId: fc.constant('a' as AccountId), roles: fc.subarray([...roles]) })
  fc.assert(
    fc.property(person, (one) => {
      const heard = ([0, 1, 2] as const).map((level) => ringsFor(one, level, null))
      expect(heard).toEqual(heard.toSorted((x, y) => Number(x) - Number(y)))
    }),
  )
})
