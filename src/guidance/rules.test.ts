import { monthSpan } from '#src/platform/i18n/months.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addPupils, byNeed, fieldsByMonth, publishNeed, publishRows, sumBy } from './counts.ts'
import {
  calendarProblems,
  daysOfTerm,
  hoursInTerm,
  linesMissing,
  monthReportDue,
  monthsBetween,
  monthsToChoose,
  nextMonthOwed,
  nextTermOwed,
  schoolYearOf,
  termOn,
  termReportDue,
  yearBefore,
  type PlannedLine,
  type SchoolCalendar,
} from './programme.ts'

const good: SchoolCalendar = {
  schoolYear: '2026/2027',
  first: { from: '2026-07-13', to: '2026-12-18' },
  second: { from: '2027-01-04', to: '2027-06-18' },
}

describe('the school year', () => {
  test.each<[string, Partial<SchoolCalendar>, string[]]>([
    ['can be used', {}, []],
    ['names years that do not follow', { schoolYear: '2026/2028' }, ['year']],
    ['is no year', { schoolYear: '2026' }, ['year']],
    ['runs backward', { schoolYear: '2027/2026' }, ['year']],
    ['has a first term that ends first', { first: { from: '2026-12-18', to: '2026-07-13' } }, ['firstOrder']],
    ['has a second term of one day', { second: { from: '2027-01-04', to: '2027-01-04' } }, ['secondOrder']],
    ['has terms that overlap', { second: { from: '2026-12-18', to: '2027-06-18' } }, ['overlap']],
    ['lies in another year', { schoolYear: '2024/2025' }, ['outsideYear']],
  ])('%s', (_name, change, expected) => {
    expect(calendarProblems({ ...good, ...change })).toEqual(expected)
  })

  test('begins in July', () => {
    expect([schoolYearOf('2026-06-30'), schoolYearOf('2026-07-01'), schoolYearOf('2027-01-15')]).toEqual([
      '2025/2026',
      '2026/2027',
      '2026/2027',
    ])
  })

  test('every day lies in one of its terms or on the way to it', () => {
    expect(['2026-07-01', '2026-12-18', '2026-12-25', '2027-08-01'].map((day) => termOn(good, day))).toEqual([
      1, 1, 2, 2,
    ])
    expect(daysOfTerm(good, 2)).toEqual(good.second)
  })

  test('reports are owed after what they tell of', () => {
    expect(monthReportDue('2026-12-03')).toBe('2027-01-05')
    expect(termReportDue(good.first)).toBe('2027-01-01')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          expect(monthReportDue(day) > monthSpan(day.slice(0, 7)).to).toBe(true)
        },
      ),
    )
  })

  test('a report that was left out stays owed, and nothing before the post began is', () => {
    expect(nextMonthOwed(good, '2026-01-01', new Set())).toBe('2026-07')
    expect(nextMonthOwed(good, '2026-09-20', new Set(['2026-10']))).toBe('2026-09')
    const all = new Set(monthsBetween('2026-07', '2027-06'))
    expect(nextMonthOwed(good, '2026-01-01', all)).toBeNull()
    expect(nextTermOwed(good, '2026-01-01', new Set())).toEqual(good.first)
    expect(nextTermOwed(good, '2027-02-01', new Set())).toEqual(good.second)
    expect(nextTermOwed(good, '2026-01-01', new Set([good.first.from, good.second.from]))).toBeNull()
  })

  test('months are counted over new year', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsBetween('2027-02', '2026-11')).toEqual([])
  })

  test('hours add up without the errors of fractions, and nothing planned is no hour', () => {
    const lines = [
      { term: 1, hours: 0.1 },
      { term: 1, hours: 0.2 },
      { term: 1, hours: null },
      { term: 2, hours: 6 },
    ] as const
    expect([hoursInTerm(lines, 1), hoursInTerm(lines, 2), hoursInTerm([], 1)]).toEqual([0.3, 6, 0])
  })
})

describe('counts that may be shown', () => {
  test('a need is never shown where one to four pupils could be told from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (asked, some) => {
        const needing = some % (asked + 1)
        const shown = publishNeed({ asked, needing })
        if (shown.needing === null) return
        for (const group of [needing, asked - needing]) expect(group === 0 || group >= 5).toBe(true)
        expect(asked).toBeGreaterThanOrEqual(5)
      }),
    )
    expect(publishNeed({ asked: 32, needing: 24 })).toEqual({ asked: 32, needing: 24, share: 75 })
    expect(publishNeed({ asked: 4, needing: 0 }).needing).toBeNull()
  })

  test('what may not be shown is not told by its place in the list', () => {
    const needs = [
      { asked: 30, needing: 28 },
      { asked: 30, needing: 10 },
      { asked: 30, needing: 2 },
      { asked: 30, needing: 20 },
    ]
    expect(byNeed(needs).map((need) => need.needing)).toEqual([20, 10, 28, 2])
  })

  test('a total stands only where no number is hidden', () => {
    const counts = new Map([
      ['personal', 7],
      ['social', 3],
    ])
    expect(publishRows(['personal', 'social', 'career'], counts)).toEqual({
      rows: [
        { code: 'personal', count: 7 },
        { code: 'social', count: 'few' },
        { code: 'career', count: 0 },
      ],
      total: null,
    })
    expect(publishRows(['personal'], new Map([['personal', 7]])).total).toBe(7)
  })

  test('sums and months', () => {
    const given = [
      { field: 'personal', component: 'basic', shape: 'classical', count: 2 },
      { field: 'personal', component: 'responsive', shape: 'group', count: 1 },
    ]
    expect(sumBy(given, 'field')).toEqual(new Map([['personal', 3]]))
    expect(
      fieldsByMonth(
        [{ month: '2026-10', field: 'social', count: 4 }],
        ['2026-09', '2026-10'],
        ['personal', 'social'],
      ),
    ).toEqual([
      { month: '2026-09', values: [0, 0] },
      { month: '2026-10', values: [0, 4] },
    ])
  })
})

test('individual guidance counts into what services hope for only where no single pupil shows', () => {
  const groups = new Map([
    ['calm', 3],
    ['brave', 2],
  ])
  const { counts, leftOut } = addPupils(
    groups,
    new Map([
      ['calm', 4],
      ['brave', 5],
      ['school', 6],
    ]),
  )
  expect([...counts]).toEqual([
    ['calm', 3],
    ['brave', 7],
    ['school', 6],
  ])
  expect(leftOut).toBe(true)
  expect(addPupils(groups, new Map([['brave', 5]])).leftOut).toBe(false)
})

test('a month is chosen from those of the school year that have begun, and one asked for is never lost', () => {
  const calendar = {
    schoolYear: '2026/2027',
    first: { from: '2026-07-13', to: '2026-12-18' },
    second: { from: '2027-01-04', to: '2027-06-18' },
  }
  expect(monthsToChoose(calendar, '2026-08', '2026-09-02')).toEqual(['2026-07', '2026-08', '2026-09'])
  expect(monthsToChoose(calendar, '2027-06', '2028-01-02').at(-1)).toBe('2027-06')
  expect(monthsToChoose(null, '2025-03', '2026-08-01')).toEqual(['2025-03', '2026-07', '2026-08'])
})

test('of the year before only lines that do not stand yet are missing, each of two alike on its own', () => {
  const line = (activity: string, change: Partial<PlannedLine> = {}): PlannedLine => ({
    term: 1,
    shape: 'classical',
    content: { activity, time: 'Agustus' },
    ...change,
  })
  const twice = [line('Peta teman'), line('Peta teman')]
  expect(linesMissing(twice, [])).toEqual(twice)
  expect(linesMissing(twice, [line('Peta teman')])).toHaveLength(1)
  expect(linesMissing(twice, twice)).toEqual([])
  expect(linesMissing([line('Peta teman')], [line('Peta teman', { term: 2 })])).toHaveLength(1)
  const moved = line('Peta teman', { content: { activity: 'Peta teman', time: 'September' } })
  expect(linesMissing([line('Peta teman')], [moved])).toEqual([])
  expect(yearBefore('2027/2028')).toBe('2026/2027')
})
