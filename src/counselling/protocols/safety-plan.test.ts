import { expect, test } from 'vitest'
import type { PlanLine } from '../safety/plan.ts'
import { missingInPlan, nextReview, pocketLines, whyNotLine } from '../safety/plan.ts'
import { askGate } from './gate.ts'
import { safetyPlan } from './safety-plan.ts'
import { factsBefore, type OutsideFacts } from './run-facts.ts'

const today = '2026-03-02'
const outside: OutsideFacts = {
  age: 12,
  guardianConsent: true,
  bullyingGoesOn: 'yes',
  urgencyNow: false,
  protectiveLines: [],
  goalsRated: [],
  today,
}
let made = 0
function line(more: Partial<PlanLine>): PlanLine {
  made += 1
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}` as PlanLine['id'],
    tag: 'protective',
    changes: 'adults',
    part: 'supervision',
    agreed: 'yes',
    reviewOn: '2026-03-09',
    madeAt: new Date(`${today}T08:00:00Z`),
    version: 1,
    placeVersion: 1,
    place: '',
    time: '',
    text: 'Guru piket berjaga',
    who: '',
    ...more,
  }
}
const adult = (who: string, asked: PlanLine['asked'] = 'yes') => line({ part: 'safe_adult', who, asked })

test.each([
  { name: 'nothing written', lines: [], missing: ['changeForOthersFirst', 'safeAdultsMissing'] },
  {
    name: 'naming adults and a spot is no change that others make',
    lines: [adult('Bu Rina'), adult('Pak Doni'), line({ part: 'hot_spot' })],
    missing: ['changeForOthersFirst'],
  },
  {
    name: 'an adult named twice, or not asked, is one',
    lines: [line({}), adult('Bu Rina'), adult('bu rina '), adult('Pak Doni', 'not_asked')],
    missing: ['safeAdultsMissing'],
  },
  {
    name: 'a review too far away',
    lines: [line({ reviewOn: '2026-05-01' }), adult('Bu Rina'), adult('Pak Doni')],
    missing: ['reviewTooLate'],
  },
  { name: 'whole', lines: [line({}), adult('Bu Rina'), adult('Pak Doni')], missing: [] },
])('$name', ({ lines, missing }) => {
  expect([...new Set(missingInPlan(lines, today).map((one) => one.code))]).toEqual(missing)
})

test('the burden rule: others change first, then a change for the client with their yes', () => {
  const own = { id: line({}).id, changes: 'victim', reviewOn: '2026-03-09' } as const
  expect(whyNotLine({ ...own, agreed: 'yes' }, [], today)).toBe('changeForOthersFirst')
  expect(whyNotLine({ ...own, agreed: 'yes' }, [adult('Bu Rina')], today)).toBe('changeForOthersFirst')
  expect(whyNotLine({ ...own, agreed: 'not_asked' }, [line({})], today)).toBe('clientNotAsked')
  expect(whyNotLine({ ...own, agreed: 'no' }, [line({})], today)).toBe('clientDoesNotAgree')
  expect(whyNotLine({ ...own, agreed: 'yes' }, [line({})], today)).toBeNull()
  expect(
    whyNotLine({ ...own, changes: 'adults', agreed: 'not_asked', reviewOn: '2026-05-02' }, [], today),
  ).toBe('reviewTooLate')
})

test('reviews come weekly four times, then monthly', () => {
  expect([0, 3, 4].map((done) => nextReview(today, done))).toEqual(['2026-03-09', '2026-03-09', '2026-04-01'])
})

test('a pocket holds only what the client said yes to, and nothing about those who hurt', () => {
  const lines = [
    line({ part: 'rule', changes: 'those_who_harm' }),
    line({ part: 'route', changes: 'victim', agreed: 'yes', text: 'Lewat depan' }),
    line({ part: 'buddy', agreed: 'not_asked' }),
    adult('Bu Rina'),
  ]
  expect(pocketLines(lines).map((one) => one.part)).toEqual(['safe_adult', 'route'])
})

const first = safetyPlan.phases[0]?.gate
test.each([
  { plan: undefined, held: ['changeForOthersFirst'] },
  { plan: { missing: missingInPlan([], today), lines: 0, reviews: 0 }, held: ['changeForOthersFirst'] },
  { plan: { missing: missingInPlan([line({})], today), lines: 1, reviews: 0 }, held: [] },
])('the first gate holds, hard, until others change: %#', ({ plan, held }) => {
  if (!first) throw new Error('There is no gate.')
  const answer = askGate(first, factsBefore({ ...outside, ...(plan ? { safetyPlan: plan } : {}) }))
  expect(answer.outcome === 'hold' ? answer.held.map((one) => one.code) : []).toEqual(held)
  if (answer.outcome === 'hold') expect(answer.held[0]?.hard).toBe(true)
})
