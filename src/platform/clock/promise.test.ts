import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAfter, escalationLevel, promiseState, threeDays, triageWithin } from './promise.ts'
import { raise, urgencies } from './urgency.ts'

const at = (text: string) => new Date(text)

describe('promises', () => {
  test.each([
    ['kept in time', '2026-03-02T10:00Z', null, '2026-03-05T00:00Z', 'kept'],
    ['kept, but late', '2026-03-03T10:00Z', null, '2026-03-05T00:00Z', 'kept_late'],
    ['still open', null, null, '2026-03-02T00:00Z', 'open'],
    ['late', null, null, '2026-03-05T00:00Z', 'late'],
    ['let go', null, '2026-03-02T10:00Z', '2026-03-05T00:00Z', 'dropped'],
  ])('%s', (_name, kept, dropped, now, expected) => {
    const dueAt = at('2026-03-03T00:00Z')
    expect(
      promiseState(
        { dueAt, keptAt: kept ? at(kept) : null, droppedAt: dropped ? at(dropped) : null },
        at(now),
      ),
    ).toBe(expected)
  })

  test('three times twenty-four hours runs through a weekend', () => {
    expect(dueAfter(at('2026-11-20T15:00Z'), threeDays)).toEqual(at('2026-11-23T15:00Z'))
  })

  test('what is more urgent is never due later', () => {
    const lengths = urgencies.map((urgency) => triageWithin[urgency])
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
  })

  test('lateness only ever climbs', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (length, first, more) => {
        const made = new Date(0)
        const due = new Date(length)
        const earlier = escalationLevel(made, due, new Date(first))
        expect(escalationLevel(made, due, new Date(first + more))).toBeGreaterThanOrEqual(earlier)
      }),
    )
  })
})

describe('urgency of action', () => {
  const any = fc.constantFrom(...urgencies)
  test('raising never lowers, whatever is added, in any order', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(urgencies.indexOf(raise(a, b))).toBeLessThanOrEqual(urgencies.indexOf(a))
        expect(raise(a, raise(b, c))).toBe(raise(raise(a, b), c))
        expect(raise(a, b)).toBe(raise(b, a))
      }),
    )
  })
})
