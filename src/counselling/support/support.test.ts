import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerDay, mayComplainToday, mostInADay } from './complaint.ts'
import { serviceFlags, type FlagFacts } from './flags.ts'
import { nextNeedDay } from './need.ts'
import {
  qualityMeasures,
  qualityTables,
  quarterBeside,
  quarterDays,
  quarterOf,
  quarterText,
  readQuarter,
  type QualityCount,
} from './quality.ts'
import { skillChanges } from './skills.ts'
import { contactsOf } from './circle-view.tsx'

const countsOf = fc
  .array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 })
  .map((numbers): readonly QualityCount[] =>
    Object.entries(qualityMeasures).flatMap(([measure, codes]) =>
      codes.map((code, at) => ({ measure, code, n: numbers[at] ?? 0 })),
    ),
  )

test('a door may send ten complaints on a day of its office, and again on the next', () => {
  const sent = (count: number, day: string) =>
    Array.from({ length: count }, () => ({ writtenAt: new Date(`${day}T03:00:00Z`) }))
  const now = new Date('2026-03-04T05:00:00Z')
  const may = (all: readonly { writtenAt: Date }[]) => mayComplainToday(all, now, 'Asia/Jakarta')
  expect(may(sent(mostInADay - 1, '2026-03-04'))).toBe(true)
  expect(may(sent(mostInADay, '2026-03-04'))).toBe(false)
  expect(may(sent(mostInADay, '2026-03-03'))).toBe(true)
  // Half past midnight in Jakarta is a new day, whatever the day is elsewhere.
  expect(
    mayComplainToday(sent(mostInADay, '2026-03-04'), new Date('2026-03-04T17:30:00Z'), 'Asia/Jakarta'),
  ).toBe(true)
})

describe('looking at our own work', () => {
  test('no number under five is shown, and none can be taken from the total', () => {
    fc.assert(
      fc.property(countsOf, (counts) => {
        for (const table of qualityTables(counts)) {
          const shown = table.rows.flatMap((row) => (row.n === null ? [] : [row.n]))
          expect([...shown, table.total ?? 0].filter((n) => n > 0 && n < 5)).toEqual([])
          const closed = table.rows.filter((row) => row.n === null)
          // One closed row beside a total would be the difference.
          expect(closed.length === 1 && table.total !== null).toBe(false)
          if (closed.length === 0 && table.total !== null)
            expect(shown.reduce((sum, n) => sum + n, 0)).toBe(table.total)
        }
      }),
    )
  })

  test('reasons under five are put together, and the larger ones stay readable', () => {
    const endings = (parts: Record<string, number>) =>
      qualityTables(Object.entries(parts).map(([code, n]) => ({ measure: 'endings', code, n }))).find(
        (table) => table.measure === 'endings',
      )
    expect(endings({ goals_met: 12, moved: 2, declined: 1, lost: 6 })).toEqual({
      measure: 'endings',
      total: 21,
      rows: [
        { code: 'goals_met', n: 12 },
        { code: 'merged', n: 9 },
      ],
    })
    expect(endings({ moved: 2, lost: 1 })).toEqual({
      measure: 'endings',
      total: null,
      rows: [{ code: 'merged', n: null }],
    })
  })

  test('quarters follow each other without a gap', () => {
    expect(quarterDays({ year: 2028, number: 1 })).toEqual({ from: '2028-01-01', to: '2028-03-31' })
    expect(quarterText(quarterBeside({ year: 2026, number: 1 }, -1))).toBe('2025-4')
    expect(quarterOf('2026-10-01')).toEqual({ year: 2026, number: 4 })
    expect([readQuarter('2026-5'), readQuarter('x'), readQuarter(null)]).toEqual([null, null, null])
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2098 }), fc.integer({ min: 1, max: 4 }), (year, n) => {
        const one = readQuarter(`${year}-${n}`)
        if (!one) throw new Error('a quarter is read')
        const next = quarterDays(quarterBeside(one, 1)).from
        const end = Date.parse(quarterDays(one).to)
        expect(new Date(end + 86_400_000).toISOString().slice(0, 10)).toBe(next)
      }),
    )
  })
})

describe('flags of a file', () => {
  const calm: FlagFacts = {
    today: '2026-11-22',
    continuity: { held: 1, gaps: [], longestGap: 7, sameWorkerRate: 1 },
    reviewAfter: null,
    ending: false,
    measured: [],
    missingParts: [],
    askAboutAlliance: false,
    needsLate: 0,
  }
  test('nothing is said while nothing waits', () => expect(serviceFlags(calm)).toEqual([]))
  test('a gap counts while it runs on, not once it is over', () => {
    const gap = { from: '2026-10-20', to: '2026-11-22', days: 33 }
    const over = { ...gap, to: '2026-11-10', days: 21 }
    expect(serviceFlags({ ...calm, continuity: { ...calm.continuity, gaps: [gap] } })).toEqual([
      { kind: 'gap', days: 33 },
    ])
    expect(serviceFlags({ ...calm, continuity: { ...calm.continuity, gaps: [over] } })).toEqual([])
  })
  test('measures are asked for when their time has come, and not again once filled in', () => {
    const at = (held: number, measured: string[], ending = false) =>
      serviceFlags({ ...calm, ending, measured, continuity: { ...calm.continuity, held } })
    expect(at(2, [])).toEqual([{ kind: 'measures', moment: 'start' }])
    expect(at(4, ['start'])).toEqual([{ kind: 'measures', moment: 'review' }])
    expect(at(6, ['start', 'review'], true)).toEqual([{ kind: 'measures', moment: 'end' }])
    expect(at(6, ['start', 'review', 'end'], true)).toEqual([])
  })
})

test('a skill is compared with the first time it was asked, and "not asked" is no answer', () => {
  const changes = skillChanges([
    { calm: 'alone', sayNo: 'not_asked', tellAdult: 'not_yet' },
    { calm: 'with_help', sayNo: 'with_help', tellAdult: 'with_help', friends: 'alone' },
    { calm: 'not_yet' },
  ])
  const of = (code: string) => changes.find((one) => one.code === code)
  expect(of('calm')).toEqual({ code: 'calm', first: 'not_yet', now: 'alone', change: 'grew' })
  expect(of('sayNo')).toEqual({ code: 'sayNo', first: null, now: 'with_help', change: 'newly' })
  expect(of('tellAdult')?.change).toBe('less')
  expect(of('online')).toEqual({ code: 'online', first: null, now: null, change: null })
})

test('what is owed next is the earliest day of a need that is not met', () => {
  expect(
    nextNeedDay([
      { state: 'met', byOn: '2026-01-01' },
      { state: 'open', byOn: '2026-03-01' },
      { state: 'partly', byOn: '2026-02-01' },
      { state: 'open', byOn: null },
    ]),
  ).toBe('2026-02-01')
  expect(nextNeedDay([{ state: 'not_met', byOn: '2026-01-01' }])).toBeNull()
})

test('a complaint is answered in three working days, days off not counted', () => {
  // Thursday evening: Friday, Monday, Tuesday; with Monday closed, Wednesday.
  const written = new Date('2026-11-05T12:00:00Z')
  expect(answerDay(written, { timezone: 'Asia/Jakarta', closedDays: [] })).toBe('2026-11-10')
  expect(answerDay(written, { timezone: 'Asia/Jakarta', closedDays: ['2026-11-09'] })).toBe('2026-11-11')
})

test('people without a name are left out of the circle', () => {
  expect(
    contactsOf({ people: [{ who: ' ' }, { who: 'Nenek', forWhat: ['listen'], on: '2026-12-01' }] }),
  ).toEqual([{ who: 'Nenek', forWhat: ['listen'], on: '2026-12-01', happened: null }])
  expect(contactsOf(null)).toEqual([])
})
