import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepDownGate } from './step-down.ts'
import { careLevels, paces, stepSuggest, type StepFacts } from './step-suggest.ts'

const nothing: StepFacts = {
  level: 'L2',
  thoughtsOfDying: null,
  selfHarm: null,
  cannotGoOn: null,
  asq: null,
  sexualViolence: null,
  injury: null,
  weapon: null,
  threat: null,
  caregiverHarms: null,
  runningAway: null,
  dangerNow: null,
  psychosis: null,
  mania: null,
  intoxication: null,
  refusesToEat: null,
  cannotCareForSelf: null,
  traumaAtCut: null,
  flashbacks: null,
  dissociation: null,
  phq: null,
  gad: null,
  k10OverCut: null,
  daysAbsent: null,
  functionLost: null,
  bullyingOngoing: null,
  mild: null,
  isolated: null,
  wantsFriend: null,
  newDisclosure: null,
  contactsNoBetter: null,
  peerUneasy: null,
  sessionsWithoutChange: null,
  deterioration: null,
  outOfCompetency: null,
  asksFor: null,
}

test.each([
  [{ thoughtsOfDying: true }, 'L3 today'],
  [{ selfHarm: true }, 'L3 today'],
  [{ cannotGoOn: true }, 'L3 today'],
  [{ asq: 'acutePositive' }, 'L4 now'],
  [{ asq: 'nonAcutePositive' }, 'L3 today'],
  [{ asq: 'incomplete' }, 'L3 today'],
  [{ asq: 'negative' }, null],
  [{ sexualViolence: true }, 'L3 today protection'],
  [{ injury: true, dangerNow: true }, 'L3 now protection'],
  [{ weapon: true }, 'L3 today protection'],
  [{ threat: true }, 'L3 today protection'],
  [{ caregiverHarms: true }, 'L3 today protection'],
  [{ runningAway: true }, 'L3 today protection'],
  [{ psychosis: true }, 'L4 today'],
  [{ refusesToEat: true }, 'L4 today'],
  [{ traumaAtCut: true }, 'L3 h72'],
  [{ dissociation: true }, 'L3 h72'],
  [{ phq: 15 }, 'L3 d7'],
  [{ gad: 15 }, 'L3 d7'],
  [{ phq: 10 }, 'L2 d7'],
  [{ phq: 9 }, null],
  [{ daysAbsent: 5 }, 'L3 d7'],
  [{ daysAbsent: 4 }, null],
  [{ bullyingOngoing: true }, 'L2 d7 school'],
  [{ wantsFriend: true }, 'L1 d14'],
  [{ level: 'L1', newDisclosure: true }, 'L2 today'],
  [{ level: 'L1', contactsNoBetter: 3 }, 'L2 today'],
  [{ level: 'L1', peerUneasy: true }, 'L2 today'],
  [{ level: 'L2', peerUneasy: true }, null],
  [{ sessionsWithoutChange: 4 }, 'L3 d7'],
  [{ sessionsWithoutChange: 3 }, null],
  [{ outOfCompetency: true }, 'L3 d7'],
  [{ asksFor: 'L3' }, 'L3 offer'],
  [{ phq: 12, injury: true, isolated: true }, 'L3 today protection'],
  [{}, null],
] as const)('%j: %s', (change, expected) => {
  const seen = stepSuggest({ ...nothing, ...change })
  const text = seen && [seen.level, seen.pace, seen.protection && 'protection', seen.schoolAction && 'school']
  expect(text === null ? null : text.filter(Boolean).join(' ')).toBe(expected)
})

const fact = fc.constantFrom(true, false, null)
const booleans = (Object.keys(nothing) as (keyof StepFacts)[]).filter(
  (key) =>
    ![
      'level',
      'asq',
      'phq',
      'gad',
      'daysAbsent',
      'contactsNoBetter',
      'sessionsWithoutChange',
      'asksFor',
    ].includes(key),
)
const facts: fc.Arbitrary<StepFacts> = fc
  .record({
    flags: fc.dictionary(fc.constantFrom(...booleans), fact),
    level: fc.constantFrom(...careLevels),
    asq: fc.constantFrom('acutePositive', 'nonAcutePositive', 'negative', 'incomplete', null),
    phq: fc.option(fc.integer({ min: 0, max: 27 })),
    gad: fc.option(fc.integer({ min: 0, max: 21 })),
    daysAbsent: fc.option(fc.nat(30)),
    sessionsWithoutChange: fc.option(fc.nat(12)),
    asksFor: fc.option(fc.constantFrom(...careLevels)),
  })
  .map(({ flags, ...rest }) => ({ ...nothing, ...flags, ...rest }) as StepFacts)

describe('whatever was answered', () => {
  const rank = (seen: ReturnType<typeof stepSuggest>) =>
    seen === null ? [-1, -1] : [careLevels.indexOf(seen.level), paces.length - paces.indexOf(seen.pace)]

  test('a worse answer never lowers the step nor slows the time', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...booleans), fc.nat(10), (before, worse, more) => {
        const after = {
          ...before,
          [worse]: true,
          phq: before.phq === null ? null : Math.min(27, before.phq + more),
          daysAbsent: before.daysAbsent === null ? null : before.daysAbsent + more,
        }
        const [levelBefore = 0, paceBefore = 0] = rank(stepSuggest(before))
        const [levelAfter = 0, paceAfter = 0] = rank(stepSuggest(after))
        expect(levelAfter).toBeGreaterThanOrEqual(levelBefore)
        expect(paceAfter).toBeGreaterThanOrEqual(paceBefore)
      }),
    )
  })

  test('what was not asked fires nothing, and every outcome names its answers', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const seen = stepSuggest(some)
        for (const reason of seen?.reasons ?? []) {
          expect(some[reason.code]).not.toBeNull()
          expect(reason.from).toBe(`${reason.code}=${String(some[reason.code])}`)
        }
      }),
    )
    expect(stepSuggest(nothing)).toBeNull()
  })

  test('no outcome carries a label of risk on a person', () => {
    fc.assert(
      fc.property(facts, (some) => {
        expect(JSON.stringify(stepSuggest(some) ?? {})).not.toMatch(
          /risk|risiko|severity|"score"|rendah|tinggi/i,
        )
      }),
    )
  })
})

describe('a step less', () => {
  const fine = { reliablyImproved: true, safeDays: 30, goals: [7, 8], clientAgrees: true }
  test.each([
    [{}, {}, 'pass'],
    [{ reliablyImproved: null }, {}, 'hold'],
    [{ safeDays: 29 }, {}, 'hold'],
    [{ safeDays: null }, {}, 'hold'],
    [{ goals: [7, 6] }, {}, 'hold'],
    [{ goals: [7, null] }, {}, 'hold'],
    [{ goals: [] }, {}, 'hold'],
    [{ clientAgrees: null }, {}, 'hold'],
    [{}, { bullyingOngoing: true }, 'hold'],
    [{}, { wantsFriend: true }, 'pass'],
  ] as const)('%j %j: %s', (change, now, result) => {
    const answer = stepDownGate({ ...fine, ...change }, { ...nothing, ...now })
    expect([answer.result, answer.to]).toEqual([result, 'L1'])
  })
})
