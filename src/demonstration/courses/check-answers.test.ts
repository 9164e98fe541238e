import { expect, test } from 'vitest'
import { both, choices, defineForm, group, scale, shortText } from '#src/platform/forms/index.ts'
import { checkAnswers } from './check-answers.ts'

const option = (code: string) => ({ code, id: code, en: code })
const form = defineForm({
  id: 'test.story',
  version: 1,
  title: both('Uji', 'Test'),
  fields: {
    name: shortText({ label: both('Nama', 'Name'), maxLength: 5 }),
    means: choices({ label: both('Cara', 'Ways'), options: [option('cards'), option('play')] }),
    people: group({
      label: both('Orang', 'People'),
      item: both('Orang', 'Person'),
      max: 2,
      fields: {
        close: scale({
          label: both('Dekat', 'Close'),
          min: 1,
          max: 5,
          low: both('a', 'a'),
          high: both('b', 'b'),
        }),
      },
    }),
  },
})

test('a story that answers what is asked is let through', () => {
  expect(() => checkAnswers(form, { name: 'Upa', means: ['cards'], people: [{ close: 5 }] })).not.toThrow()
})

test.each([
  ['a question nobody asks', { colour: 'red' }],
  ['a choice that is not offered', { means: ['cards', 'silence'] }],
  ['a text that is too long', { name: 'Puspa Rekaan' }],
  ['a number out of range, within a row', { people: [{ close: 6 }] }],
  ['more rows than there is room for', { people: [{ close: 1 }, { close: 1 }, { close: 1 }] }],
])('%s stops the telling', (_what, answers) => {
  expect(() => checkAnswers(form, answers)).toThrow('The demonstration answers test.story')
})
