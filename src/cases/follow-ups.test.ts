import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from '#content/holidays.ts'
import {
  followUps,
  needsSupervisor,
  proposedKind,
  supervisorHearsAt,
  type FollowUpKind,
} from './follow-ups.ts'

test.each([
  // 21 November 2026 is a Saturday, 20 May 2027 Vesak Day.
  ['general', ['2026-12-07', '2026-12-21', '2027-02-19', '2027-05-21', '2027-11-22']],
  ['bullying', ['2026-11-30', '2026-12-07', '2026-12-21', '2027-02-19', '2027-05-21', '2027-11-22']],
  ['reported', ['2026-12-21', '2027-01-20', '2027-02-19', '2027-05-21']],
  [
    'crisis',
    [
      '2026-11-22',
      '2026-11-24',
      '2026-11-28',
      '2026-12-05',
      '2026-12-21',
      '2027-01-20',
      '2027-02-19',
      '2027-03-21',
      '2027-04-20',
      '2027-05-20',
    ],
  ],
] as const)('after service ended on a Saturday, %s is asked on these days', (kind, days) => {
  expect(followUps('2026-11-21', kind)).toEqual(days)
})

test('a holiday and the office’s own day off move a follow-up on', () => {
  // 14 days after 11 December is Christmas, a Friday.
  expect(followUps('2026-12-11', 'general')[0]).toBe('2026-12-28')
  expect(followUps('2026-12-11', 'general', ['2026-12-28'])[0]).toBe('2026-12-29')
})

test('days come in order, never twice, never early, and on working days unless after a crisis', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const kinds = fc.constantFrom<FollowUpKind>('general', 'bullying', 'reported', 'crisis')
  fc.assert(
    fc.property(day, kinds, (ended, kind) => {
      const days = followUps(ended, kind)
      expect(days).toEqual([...new Set(days)].toSorted())
      expect(days.every((one) => one > ended && (kind === 'crisis' || isWorkingDay(one)))).toBe(true)
    }),
  )
})

test.each([
  ['reported', 'bullying', 'reported'],
  ['harmed', 'bullying', 'bullying'],
  ['harmed', 'neglect', 'general'],
  ['witness', null, 'general'],
] as const)('a file on the side %s of type %s is proposed %s', (side, caseType, kind) => {
  expect(proposedKind({ side, caseType })).toBe(kind)
})

test('a supervisor hears of a late follow-up after three days, after a crisis within four hours', () => {
  const due = new Date('2026-11-21T02:00:00Z')
  expect(supervisorHearsAt(due, 'general').toISOString()).toBe('2026-11-24T02:00:00.000Z')
  expect(supervisorHearsAt(due, 'crisis').toISOString()).toBe('2026-11-21T06:00:00.000Z')
})

test('three tries in a row without an answer ask for a supervisor, and two or a broken row do not', () => {
  const row = (...statuses: (string | null)[]) => statuses.map((status) => ({ status }))
  expect(needsSupervisor(row('not_reached', 'not_reached'))).toBe(false)
  expect(needsSupervisor(row('not_reached', 'reached', 'not_reached', 'not_reached', null))).toBe(false)
  expect(needsSupervisor(row('reached', 'not_reached', 'not_reached', 'not_reached', null))).toBe(true)
})
