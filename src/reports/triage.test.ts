import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesIn } from '#content/codes/code.ts'
import { caseTypes } from '#content/codes/classes.ts'
import { urgencies } from '#src/platform/clock/urgency.ts'
import {
  byUrgencyThenDue,
  changeUrgency,
  clockState,
  further,
  isDecided,
  loweringReasons,
  remindersFor,
  reportStatuses,
  suggestsReferral,
  urgencyRank,
  type Waiting,
} from './triage.ts'

const urgency = fc.constantFrom(...urgencies)
const waiting: fc.Arbitrary<Waiting> = fc.record({
  id: fc.uuid(),
  urgency,
  dueAt: fc.option(
    fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  ),
})

test('the queue is a total order: urgency of action first, then what is due first', () => {
  fc.assert(
    fc.property(fc.array(waiting, { maxLength: 30 }), (reports) => {
      const queue = reports.toSorted(byUrgencyThenDue)
      for (const [at, report] of queue.entries()) {
        const next = queue[at + 1]
        if (!next) continue
        expect(urgencyRank(report.urgency)).toBeLessThanOrEqual(urgencyRank(next.urgency))
        if (report.urgency === next.urgency && next.dueAt)
          expect(report.dueAt?.getTime()).toBeLessThanOrEqual(next.dueAt.getTime())
      }
      expect(reports.toReversed().toSorted(byUrgencyThenDue)).toEqual(queue)
    }),
  )
})

test('raising is free; lowering is refused without a reason or without words, whatever else is given', () => {
  const reason = fc.option(fc.constantFrom(...codesIn(loweringReasons)))
  fc.assert(
    fc.property(urgency, urgency, reason, fc.string(), (from, to, why, words) => {
      const change = changeUrgency(from, to, why, words)
      const step = urgencyRank(to) - urgencyRank(from)
      if (step === 0) expect(change.kind).toBe('same')
      else if (step < 0) expect(change).toEqual({ kind: 'raise', to })
      else if (why === null || words.trim().length < 10) expect(change.kind).toBe('refused')
      else expect(change).toEqual({ kind: 'lower', to, reason: why, words: words.trim() })
    }),
  )
})

test('what a reporter is shown never walks backwards and never out of a decision', () => {
  const steps = ['seen', 'read', 'in_hand', 'answered'] as const
  const order = ['received', ...steps]
  fc.assert(
    fc.property(fc.constantFrom(...reportStatuses), fc.constantFrom(...steps), (now, next) => {
      const then = further(now, next)
      if (order.includes(now))
        expect(order.indexOf(then)).toBe(Math.max(order.indexOf(now), order.indexOf(next)))
      else expect(then).toBe(now)
    }),
  )
  expect(reportStatuses.filter(isDecided)).toEqual(['joined', 'referred', 'closed'])
})

describe('the clock', () => {
  const at = (minutes: number) => new Date(minutes * 60_000)
  test.each([
    [0, 60, 0, 'open'],
    [0, 60, 44, 'open'],
    [0, 60, 45, 'soon'],
    [0, 60, 60, 'soon'],
    [0, 60, 60.1, 'late'],
    [0, 10, 4, 'open'],
    [0, 10, 5, 'soon'],
    [0, 4320, 3000, 'open'],
    [0, 4320, 3240, 'soon'],
  ] as const)('made at %d, due at %d, seen at %d: %s', (made, due, now, state) => {
    expect(clockState(at(made), at(due), at(now))).toBe(state)
  })
})

test('reminders follow the type, and sexual violence never meets mediation', () => {
  expect(remindersFor('sexualViolence')).toEqual(['police72h', 'medical', 'noMediation'])
  expect(remindersFor('childReported')).toEqual(['ownFileForChild'])
  expect(codesIn(caseTypes).every((type) => Array.isArray(remindersFor(type)))).toBe(true)
  expect(['village', 'regency', 'province', 'national'].filter(suggestsReferral)).toEqual([
    'village',
    'province',
    'national',
  ])
})
