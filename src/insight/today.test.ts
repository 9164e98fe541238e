import { describe, expect, test } from 'vitest'
import { dueByDay, groupDue, nextSteps, type DueItem } from './today.ts'

const zone = 'Asia/Jakarta'
const now = new Date('2026-04-15T03:00:00Z')
const item = (id: string, dueAt: string, facts: Partial<DueItem> = {}): DueItem => ({
  kind: 'case.task',
  subject: 'case',
  id,
  number: `K-${id}`,
  urgency: null,
  dueAt: new Date(dueAt),
  ...facts,
})

describe('what is due', () => {
  const items = [
    item('tomorrow', '2026-04-16T09:00:00Z'),
    item('tonight', '2026-04-15T16:59:00Z'),
    item('late', '2026-04-15T02:59:00Z'),
    item('after midnight at the office', '2026-04-15T17:01:00Z'),
  ]
  test('is late once its moment has passed, and today while the office’s day lasts', () => {
    const groups = groupDue(items, now, zone)
    expect(groups.late.map((one) => one.id)).toEqual(['late'])
    expect(groups.today.map((one) => one.id)).toEqual(['tonight'])
    expect(groups.soon.map((one) => one.id)).toEqual(['after midnight at the office', 'tomorrow'])
  })
  test('is today’s when it was promised within hours, though midnight comes first', () => {
    const groups = groupDue(items, new Date('2026-04-15T12:00:00Z'), zone)
    expect(groups.today.map((one) => one.id)).toEqual(['tonight', 'after midnight at the office'])
    expect(groups.soon.map((one) => one.id)).toEqual(['tomorrow'])
  })
  test('is counted by day, today first, without what is late', () => {
    expect(dueByDay(items, now, zone).map((one) => one.count)).toEqual([1, 2, 0, 0, 0, 0, 0])
  })
})

test.each([
  [
    { intakeHolders: 1, hasRecovery: false, hasOnCall: false, institutions: 0, members: 1 },
    ['invite', 'doors', 'recovery', 'onCall', 'institutions'],
  ],
  [{ intakeHolders: 1, hasRecovery: true, hasOnCall: true, institutions: 3, members: 5 }, ['doors']],
  [{ intakeHolders: 2, hasRecovery: true, hasOnCall: true, institutions: 3, members: 5 }, []],
])('next steps of %j', (office, steps) => {
  expect(nextSteps(office)).toEqual(steps)
})
