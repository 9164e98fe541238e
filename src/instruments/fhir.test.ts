import { expect, test } from 'vitest'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { AdministrationId, Given } from './administration.ts'
import { toObservation, toQuestionnaireResponse } from './fhir.ts'
import { instrumentByCode } from './registry.ts'
import { scoreOf } from './score.ts'
import type { Answers } from './sheet.ts'

function result(code: string, answers: Answers, kind: 'done' | 'amendment' = 'done') {
  const instrument = instrumentByCode(code)
  if (!instrument) throw new Error(code)
  const saved = {
    answers,
    score: scoreOf(instrument, answers),
    kind,
    writtenAt: new Date('2026-11-21T03:00:00Z'),
    writtenBy: null,
  }
  const given: Given = {
    id: '0192f000-0000-7000-8000-000000000001' as AdministrationId,
    caseId: '0192f000-0000-7000-8000-000000000002' as CaseId,
    about: null,
    instrument: code,
    version: instrument.version,
    mode: 'staff',
    moment: 'start',
    audience: null,
    state: 'done',
    assignedOn: '2026-11-21',
    startedOn: '2026-11-21',
    finishedOn: '2026-11-21',
    madeBy: '0192f000-0000-7000-8000-000000000003' as AccountId,
    early: false,
    outsideAge: false,
    rowVersion: 1,
    latest: saved,
  }
  return { instrument, given, saved, subject: 'Patient/1' }
}
const two = { '1': '2', '2': '1' }

test('answers and their total are told in R4, the total under its LOINC code', () => {
  const one = result('phq-2', two)
  expect(toQuestionnaireResponse(one)).toMatchObject({
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'urn:naungan:questionnaire:phq-2|1.0.0',
    status: 'completed',
    subject: { reference: 'Patient/1' },
    item: [
      { linkId: '1', answer: [{ valueCoding: { system: 'urn:naungan:questionnaire:phq-2', code: '2' } }] },
      { linkId: '2', answer: [{ valueCoding: { code: '1' } }] },
    ],
  })
  expect(toObservation(one)).toMatchObject({
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '55758-7' }] },
    valueQuantity: { value: 3 },
    derivedFrom: [{ reference: 'QuestionnaireResponse/0192f000-0000-7000-8000-000000000001' }],
  })
})

test('what was not answered is left out, without a number there is a reason, and groups keep their place', () => {
  const few = result('phq-9', { '1': '1' })
  expect(toObservation(few)).toMatchObject({ dataAbsentReason: { coding: [{ code: 'not-performed' }] } })
  expect(toObservation(few)).not.toHaveProperty('valueQuantity')
  expect(toQuestionnaireResponse(few).item).toHaveLength(1)
  expect(toQuestionnaireResponse(result('phq-9', {}))).not.toHaveProperty('item')
  const goals = result('goals', { 'goal1.what': 'Tidur nyenyak', 'goal1.now': 4 }, 'amendment')
  expect(toQuestionnaireResponse(goals)).toMatchObject({
    status: 'amended',
    item: [
      {
        linkId: 'goal1',
        item: [{ answer: [{ valueString: 'Tidur nyenyak' }] }, { answer: [{ valueInteger: 4 }] }],
      },
    ],
  })
  expect(toObservation(result('asq', { q1: 'no' }))).toBeNull()
  const left = result('phq-2', { '1': '1' })
  const stateOf = (state: Given['state']) =>
    toQuestionnaireResponse({ ...left, given: { ...left.given, state } }).status
  expect([stateOf('partial'), stateOf('declined'), stateOf('skipped')]).toEqual([
    'in-progress',
    'stopped',
    'stopped',
  ])
})
