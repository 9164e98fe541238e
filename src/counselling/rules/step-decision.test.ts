import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeStep, stepDecisions } from './step-decision.ts'
import { safeDaysOf, stepFactsFrom, type StepRecord } from './step-facts.ts'
import { careLevels, stepSuggest } from './step-suggest.ts'

const bare: StepRecord = {
  level: 'L2',
  told: {},
  asq: null,
  phq: null,
  gad: null,
  dyingItem: null,
  change: null,
  sessionsHeld: 9,
  bullyingGoesOn: 'not_asked',
  saidNotSafe: null,
  urgencyNow: false,
  caseType: null,
  exclusions: [],
  clientWantsMore: false,
}

test('what nobody asked suggests nothing, however many sessions there were', () => {
  expect(stepSuggest(stepFactsFrom(bare))).toBeNull()
})

test('one yes from any side is enough, and a no beside it takes nothing away', () => {
  const facts = stepFactsFrom({
    ...bare,
    told: { thoughtsOfDying: 'no', selfHarm: 'not_asked' },
    dyingItem: 1,
    bullyingGoesOn: 'yes',
  })
  const suggestion = stepSuggest(facts)
  expect([suggestion?.level, suggestion?.pace, suggestion?.schoolAction]).toEqual(['L3', 'today', true])
  expect(facts.selfHarm).toBeNull()
})

test('four sessions count as without change only where something was measured', () => {
  expect(stepSuggest(stepFactsFrom({ ...bare, change: 'none' }))?.reasons[0].code).toBe(
    'sessionsWithoutChange',
  )
})

test('nothing lowers a step but the act of lowering, one level at a time and behind its gate', () => {
  const level = fc.constantFrom(...careLevels)
  fc.assert(
    fc.property(
      level,
      level,
      fc.constantFrom(...stepDecisions),
      fc.boolean(),
      fc.boolean(),
      (now, wanted, decision, mayLower, urged) => {
        const suggestion = urged ? stepSuggest(stepFactsFrom({ ...bare, bullyingGoesOn: 'yes' })) : null
        const judged = judgeStep({ now, suggestion, mayLower }, decision, wanted)
        if (!judged.ok) return true
        const by = careLevels.indexOf(judged.level) - careLevels.indexOf(now)
        return by >= 0 || (decision === 'lowered' && mayLower && by === -1)
      },
    ),
  )
})

test('safe days are counted from the first safe answer after the last that was not', () => {
  const said = (heldOn: string, safety: string, bullyingGoesOn = 'no') => ({ heldOn, safety, bullyingGoesOn })
  expect(safeDaysOf([], '2026-03-31')).toBeNull()
  expect(safeDaysOf([{ heldOn: '2026-03-01' }], '2026-03-31')).toBeNull()
  const course = [said('2026-02-01', 'safe'), said('2026-02-20', 'safe', 'yes'), said('2026-03-01', 'safe')]
  expect(safeDaysOf(course, '2026-03-31')).toBe(30)
  expect(safeDaysOf(course.slice(0, 2), '2026-03-31')).toBe(0)
})
