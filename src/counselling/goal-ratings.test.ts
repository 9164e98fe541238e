import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf, decidingLine, linesOf, raters, standingOf, type GoalRating } from './goal-ratings.ts'

const rated = (by: GoalRating['by'], value: number, on = '2026-03-01'): GoalRating => ({ on, value, by })
const mixed = [
  rated('client', 2),
  rated('caregiver', 7, '2026-03-02'),
  rated('client', 4, '2026-03-08'),
  rated('caregiver', 9, '2026-03-08'),
  rated('counsellor', 10, '2026-03-09'),
]

describe('which number counts', () => {
  test.each([
    ['the client’s own, whoever rated last', mixed, { first: 2, now: 4, by: 'client' }],
    [
      'a caregiver’s only where the client gave none',
      mixed.slice(1).filter((one) => one.by !== 'client'),
      { first: 7, now: 9, by: 'caregiver' },
    ],
    [
      'one number of the client’s stands alone beside many of a caregiver’s',
      [rated('client', 3), rated('caregiver', 1), rated('caregiver', 8)],
      { first: 3, now: null, by: 'client' },
    ],
    [
      'a counsellor’s never',
      [rated('counsellor', 1), rated('counsellor', 9)],
      { first: null, now: null, by: null },
    ],
    ['none', [], { first: null, now: null, by: null }],
  ] as const)('%s', (_name, ratings, standing) => expect(standingOf(ratings)).toEqual(standing))

  test('adding what others say never changes what the client said', () => {
    const any = fc.record({
      on: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
      value: fc.nat(10),
      by: fc.constantFrom(...raters),
    })
    fc.assert(
      fc.property(fc.array(any), (ratings) => {
        const own = ratings.filter((one) => one.by === 'client')
        if (own.length > 0) expect(decidingLine(ratings)).toEqual(decidingLine(own))
        expect(linesOf(ratings).flatMap((line) => line.ratings)).toHaveLength(ratings.length)
        const shown = daysOf(ratings)
        expect(shown.flatMap((row) => Object.values(row.values))).toHaveLength(ratings.length)
        expect(new Set(shown.map((row) => row.label)).size).toBe(shown.length)
      }),
    )
  })
})

test('numbers of one day stand in one row, each under whoever gave it', () => {
  expect(daysOf([...mixed, rated('client', 5, '2026-03-08')])).toEqual([
    { label: '1/3', values: { client: 2 } },
    { label: '2/3', values: { caregiver: 7 } },
    { label: '8/3', values: { client: 4, caregiver: 9 } },
    { label: '8/3 (2)', values: { client: 5 } },
    { label: '9/3', values: { counsellor: 10 } },
  ])
})
