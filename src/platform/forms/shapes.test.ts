import { expect, test } from 'vitest'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { toQuestionnaire, toQuestionnaireResponse } from './fhir.ts'
import { describeOffline } from './offline.ts'
import { parse } from './parse.ts'
import { readFiles } from './read-files.ts'
import { sampleForm as form } from './sample.ts'
import { words } from './words.ts'

test('words are complete in both languages', () => {
  expect(() => assertComplete(words)).not.toThrow()
})

test('the FHIR questionnaire has every field once, with its type, codes and limits', () => {
  const made = toQuestionnaire(form, 'en')
  expect(made).toMatchObject({
    resourceType: 'Questionnaire',
    version: '3',
    status: 'active',
    title: 'Tell us',
  })
  const items = made.item.flatMap((screen) => screen.item ?? [])
  expect(items.map((item) => item.linkId).toSorted()).toEqual(Object.keys(form.fields).toSorted())
  const item = (linkId: string) => items.find((one) => one.linkId === linkId)
  expect(item('what')).toMatchObject({ type: 'text', required: true, maxLength: 300, text: 'What happened?' })
  expect(item('forms')).toMatchObject({ type: 'choice', repeats: true })
  expect(item('place')?.answerOption?.map((option) => option.valueCoding.code)).toEqual([
    'school',
    'online',
    'unknown',
    'refused',
  ])
  expect(item('worry')).toMatchObject({
    type: 'integer',
    extension: [{ valueInteger: 0 }, { valueInteger: 4 }],
  })
  expect(item('cost')?.type).toBe('decimal')
  expect(item('people')).toMatchObject({
    type: 'group',
    repeats: true,
    item: [{ linkId: 'people.name' }, {}, { type: 'date' }],
  })
  expect(made.item.find((screen) => screen.linkId === 'screen.app')?.required).toBe(false)
  const ids = JSON.stringify(made).match(/"linkId":"[^"]+"/g) ?? []
  expect(new Set(ids).size).toBe(ids.length)
})

test('the FHIR response mirrors the questionnaire and leaves out what was not stated', () => {
  const posted = new URLSearchParams([
    ['what', 'Hi'],
    ['place', 'unknown'],
    ['forms', 'verbal'],
    ['forms', 'online'],
    ['agree', 'yes'],
    ['at', '9.05'],
    ['when-year', '2020'],
    ['people.0.name', 'Adi'],
    ['people.1.name', 'Budi'],
    ['weight', '40'],
    ['worry', '0'],
  ])
  const parsed = parse(form, posted)
  if (!parsed.ok) throw new Error('expected to parse')
  const made = toQuestionnaireResponse(form, parsed.answers)
  expect(made.questionnaire).toBe('urn:naungan:form:sample|3')
  const items = new Map(made.item.flatMap((screen) => screen.item ?? []).map((item) => [item.linkId, item]))
  expect(items.get('what')?.answer).toEqual([{ valueString: 'Hi' }])
  expect(items.get('forms')?.answer?.map((answer) => answer.valueCoding?.code)).toEqual(['verbal', 'online'])
  expect(items.get('when')?.answer).toEqual([{ valueDate: '2020' }])
  expect(items.get('at')?.answer).toEqual([{ valueTime: '09:05:00' }])
  expect(items.get('worry')?.answer).toEqual([{ valueInteger: 0 }])
  expect(items.get('weight')?.answer).toEqual([{ valueDecimal: 40 }])
  expect(items.has('cost')).toBe(false)
  const people = made.item.flatMap((screen) => screen.item ?? []).filter((item) => item.linkId === 'people')
  expect(people.map((person) => person.item?.[0]?.answer?.[0]?.valueString)).toEqual(['Adi', 'Budi'])
})

test('the offline description has names and shapes, no wording', () => {
  const made = describeOffline(form, 'id', 'anak')
  expect(made).toMatchObject({ key: 'sample.3', lang: 'id', band: 'anak' })
  expect(made.fields.when?.inputs).toEqual(['when', 'when-day', 'when-month', 'when-year'])
  expect(made.fields.people?.fields?.where?.codes).toEqual(['school', 'online'])
  expect(JSON.stringify(made)).not.toMatch(/terjadi|Sekolah|Nama/)
  expect(JSON.parse(JSON.stringify(made))).toEqual(made)
})

test('files are read beside the answers, never inside them', () => {
  const posted = new FormData()
  posted.append('photos', new File(['x'], 'a.png'))
  posted.append('photos', new File([], ''))
  posted.append('photos', 'not a file')
  posted.append('other', new File(['x'], 'b.png'))
  expect(readFiles(form, posted).map(({ field, file }) => [field, file.name])).toEqual([['photos', 'a.png']])
  expect(parse(form, posted, { partial: true })).toMatchObject({ ok: true, answers: {}, typed: {} })
})
