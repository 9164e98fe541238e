import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { breachWords } from './breach-words.ts'
import { mayClose, noticeDue, owedNotices } from './breach.ts'
import { comesOfAgeBy, dueOn, termsOf, type Candidate } from './keeping.ts'
import { keepingWords } from './keeping-words.ts'
import { paperWords } from './paper-words.ts'
import { activitiesCsv, processingActivities } from './processing-activities.ts'
import { followsFrom, isOpen, mayMove, requestDue, requestStates, whyNotDecide } from './privacy-request.ts'
import { recordsWords } from './records-words.ts'
import { staffWords } from './staff-words.ts'
import { trailWords } from './trail-words.ts'
import { findUnusual, type Read } from './unusual-reads.ts'
import { words } from './words.ts'

describe('a request', () => {
  test('moves only forward, and what is decided or taken back stays so', () => {
    for (const to of requestStates)
      expect([mayMove('decided', to), mayMove('withdrawn', to)]).toEqual([false, false])
    expect(requestStates.filter((from) => mayMove(from, 'withdrawn'))).toEqual(requestStates.filter(isOpen))
    expect(mayMove('received', 'decided')).toBe(false)
  })
  test('is due 72 hours after it came, over a weekend and a holiday alike', () => {
    expect(requestDue(new Date('2026-12-24T20:00:00Z')).toISOString()).toBe('2026-12-27T20:00:00.000Z')
  })
  const ready = {
    state: 'working',
    identity: 'proved',
    decision: 'granted',
    ground: null,
    answer: 'Sudah kami betulkan.',
  } as const
  test.each([
    [{}, null],
    [{ state: 'received' as const }, 'not_open'],
    [{ state: 'decided' as const }, 'not_open'],
    [{ answer: '  \n' }, 'answer_missing'],
    [{ decision: 'refused' as const }, 'ground_missing'],
    [{ decision: 'partly' as const, ground: '' }, 'ground_missing'],
    [{ decision: 'partly' as const, ground: 'othersData' }, null],
    [{ identity: 'not_checked' as const }, 'identity_missing'],
    [{ identity: 'not_proved' as const }, 'identity_missing'],
    [{ identity: 'by_code' as const }, null],
    [{ identity: 'not_proved' as const, decision: 'refused' as const, ground: 'notProved' }, null],
  ])('with %j may be decided unless %s', (change, problem) => {
    expect(whyNotDecide({ ...ready, ...change })).toBe(problem)
  })
  test('refused asks for nothing more; granted always becomes something in the records', () => {
    for (const kind of ['access', 'correction', 'restriction', 'erasure', 'withdrawal'] as const) {
      expect(followsFrom(kind, 'refused')).toBeNull()
      expect(followsFrom(kind, 'partly')).not.toBeNull()
    }
  })
})

describe('unusual reads', () => {
  const read = (more: Partial<Read> & { minute: number }): Read => ({
    accountId: 'a',
    subjectKind: 'case',
    subjectId: `c${more.minute}`,
    onDuty: true,
    leftTeamAt: null,
    namesColleague: false,
    at: new Date(Date.UTC(2026, 5, 1, 2, more.minute)),
    ...more,
  })
  const span = (count: number, every = 1) =>
    Array.from({ length: count }, (_, at) => read({ minute: at * every }))
  test.each([
    ['twenty records in an hour are work', span(20), []],
    ['twenty-one are looked at, once', span(21), [['manyRecords', 21]]],
    [
      'the same record read often is not many',
      Array.from({ length: 60 }, (_, minute) => read({ minute, subjectId: 'one' })),
      [],
    ],
    ['twenty-one over the day are work', span(21, 10), []],
    ['three records off duty are an emergency', span(3).map((one) => ({ ...one, onDuty: false })), []],
    ['four off duty are looked at', span(4).map((one) => ({ ...one, onDuty: false })), [['offDuty', 4]]],
    [
      'four off duty on one morning of the office are looked at, though Greenwich calls it two days',
      [-31, -30, 0, 1].map((minute) => ({
        ...read({ minute, onDuty: false }),
        at: new Date(Date.UTC(2026, 5, 2, 0, minute)),
      })),
      [['offDuty', 4]],
    ],
    [
      'a file after leaving its team',
      [read({ minute: 5, leftTeamAt: new Date(Date.UTC(2026, 5, 1)) })],
      [['leftTeam', 1]],
    ],
    [
      'a report that names a colleague',
      [read({ minute: 5, namesColleague: true }), read({ minute: 9, subjectId: 'c5', namesColleague: true })],
      [['namesColleague', 1]],
    ],
  ])('%s', (_, reads, expected) => {
    expect(findUnusual(reads).map((one) => [one.pattern, one.recordCount])).toEqual(expected)
  })
  test('do not depend on the order of the log and never mix two people', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(span(50), { minLength: 50 }), (shuffled) => {
        const two = shuffled.map((one, at) => ({
          ...one,
          accountId: one.at.getUTCMinutes() % 2 === 0 ? 'a' : 'b',
          at: one.at,
          order: at,
        }))
        for (const found of findUnusual(two)) expect(found.recordCount).toBeLessThanOrEqual(25)
        expect(findUnusual(two)).toEqual(findUnusual(two.toReversed()))
      }),
    )
  })
})

describe('keeping', () => {
  const closed: Candidate = {
    subjectKind: 'report',
    subjectId: 'r',
    recordClass: 'reportUnanswered',
    closedOn: '2024-01-10',
    ageBand: 'dewasa',
    seenOn: '2024-01-01',
    held: false,
    open: false,
    unreadMessage: false,
  }
  test.each([
    ['an adult: two years after closing', {}, '2026-01-09'],
    ['held: never', { held: true }, null],
    ['still open: never', { open: true }, null],
    ['a message nobody read: never', { unreadMessage: true }, null],
    ['a child: not before they are of age', { ageBand: 'from6to12' }, '2036-01-01'],
    ['an age nobody knows counts as the youngest', { ageBand: null }, '2042-01-01'],
  ])('%s', (_, change, expected) => {
    expect(dueOn({ ...closed, ...change }, termsOf([]))).toBe(expected)
  })
  test("an office's own term takes the product's place", () => {
    const own = termsOf([{ recordClass: 'reportUnanswered', keepDays: 30, confirmedAt: new Date() }])
    expect(dueOn(closed, own)).toBe('2024-02-09')
    expect(comesOfAgeBy('from13to17', '2024-02-29')).toBe('2029-03-01')
  })
})

test('a breach is told within 72 hours of knowing, and closed only when all have been told and something was done', () => {
  const told = {
    agencyToldAt: new Date(),
    subjectsToldAt: new Date(),
    publicToldAt: null,
    stopsService: false,
  }
  expect(noticeDue(new Date('2026-01-01T00:00:00Z')).toISOString()).toBe('2026-01-04T00:00:00.000Z')
  expect(owedNotices({ ...told, subjectsToldAt: null, stopsService: true })).toEqual(['subjects', 'public'])
  expect(mayClose({ ...told, state: 'open', measures: 1 })).toBe(true)
  expect(mayClose({ ...told, state: 'open', measures: 0 })).toBe(false)
  expect(mayClose({ ...told, stopsService: true, state: 'open', measures: 1 })).toBe(false)
})

test('the record of processing goes out whole, one line for each activity', () => {
  const csv = activitiesCsv('id', paperWords.id.headers, ['ya', 'tidak'])
  expect(csv.startsWith('\uFEFF"Kode";"Kegiatan"')).toBe(true)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(processingActivities.length + 1)
})

test('all words are there in both languages', () => {
  for (const one of [words, staffWords, recordsWords, keepingWords, breachWords, trailWords, paperWords])
    assertComplete(one)
})
