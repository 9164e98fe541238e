import { expect, test } from 'vitest'
import { allCodeLists } from '#content/codes/all.ts'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { promiseKinds } from '#src/platform/clock/promise.ts'
import { mappingWords } from './mapping-words.ts'
import { recapFormWords } from './recap-form-words.ts'
import { recapWords } from './recap-words.ts'
import { tableWords } from './table-words.ts'
import { simfoniClasses } from './simfoni.ts'
import { todayWords } from './today-words.ts'

test.each([
  ['mapping', mappingWords],
  ['recap', recapWords],
  ['recap tables', tableWords],
  ['recap forms', recapFormWords],
  ['simfoni', simfoniClasses],
  ['today', todayWords],
])('the words of %s are complete', (_, words) => {
  expect(() => assertComplete(words)).not.toThrow()
})

test('every kind of promise has its words on both pages', () => {
  expect(Object.keys(todayWords.id.kinds).toSorted()).toEqual(Object.keys(promiseKinds).toSorted())
  expect(Object.keys(tableWords.id.promiseKinds).toSorted()).toEqual(Object.keys(promiseKinds).toSorted())
})

test('every Simfoni class that is counted has a name', () => {
  const { sexes, educations, relationsToReported, places, harmForms, violenceClasses, serviceLines } =
    allCodeLists
  const counted = [
    sexes,
    educations,
    relationsToReported,
    places,
    harmForms,
    violenceClasses,
    serviceLines,
  ].flatMap((list) => list.map((entry) => entry.simfoni ?? 'outside'))
  expect([...new Set(counted)].filter((one) => !Object.hasOwn(simfoniClasses.id, one))).toEqual([])
})
