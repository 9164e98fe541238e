import { expect, test } from 'vitest'
import { drawAndTell } from './draw-and-tell.ts'
import { askGate } from './gate.ts'
import { whatHinders, whoHinders } from './may-begin.ts'
import { factsBefore, type RunFacts } from './run-facts.ts'

const facts: RunFacts = factsBefore({
  age: null,
  guardianConsent: false,
  bullyingGoesOn: 'yes',
  urgencyNow: false,
  protectiveLines: [],
  goalsRated: [],
  today: '2026-03-02',
})

test.each([
  { answers: [], held: ['telling_decided'] },
  { answers: [{ decided: 'not_asked' }], held: ['telling_decided'] },
  { answers: [{ decided: 'no' }], held: ['telling_decided'] },
  { answers: [{ decided: 'yes' }], held: [] },
])('ends only once the child has chosen: %#', ({ answers, held }) => {
  const gate = drawAndTell.phases[0]?.gate
  if (!gate) throw new Error('There is no gate.')
  const answer = askGate(gate, { ...facts, answers: (step) => (step === 'telling' ? answers : []) })
  expect(answer.outcome === 'hold' ? answer.held.map((one) => one.code) : []).toEqual(held)
})

test('is offered at any age and by those who sit with children; never begun against their wish', () => {
  for (const role of ['guru_bk', 'counsellor', 'psychologist'] as const)
    expect(whoHinders(drawAndTell, { roles: [role], competencies: [] }, facts)).toEqual([])
  expect(whoHinders(drawAndTell, { roles: ['companion'], competencies: [] }, facts)).toHaveLength(1)
  expect(whatHinders(drawAndTell, { wants: 'no' }, facts)).toHaveLength(1)
  expect(whatHinders(drawAndTell, { wants: 'yes' }, facts)).toEqual([])
})
