import { expect, expectTypeOf, test } from 'vitest'
import { choice, choices, file, group, longText, scale, shortText, unknownOption, yes } from './field.ts'
import { type AnswersOf, defineForm } from './form.ts'
import { both } from './wording.ts'

const label = both('Pertanyaan', 'Question')
const places = [
  { code: 'school', id: 'Sekolah', en: 'School' },
  { code: 'online', id: 'Internet', en: 'Online' },
] as const

const form = defineForm({
  id: 'sample',
  version: 1,
  title: both('Contoh', 'Sample'),
  fields: {
    what: longText({ label, required: true }),
    place: choice({ label, options: [...places, unknownOption], required: true }),
    forms: choices({ label, options: places }),
    app: shortText({ label, required: true }),
    worry: scale({ label, min: 0, max: 4, low: label, high: label }),
    agree: yes({ label, required: true }),
    people: group({
      label,
      item: both('Orang', 'Person'),
      fields: { name: shortText({ label, required: true }), where: choice({ label, options: places }) },
    }),
    photos: file({ label }),
  },
  screens: (screen) => [
    screen('what', {}, ['what']),
    screen('where', { title: label }, ['place', 'forms']),
    screen('app', { when: (answers) => answers.place === 'online' }, ['app']),
    screen('rest', { title: label }, ['worry', 'agree', 'people', 'photos']),
  ],
})

test('the answer type follows the form', () => {
  type Answers = AnswersOf<typeof form>
  expectTypeOf<Answers['what']>().toEqualTypeOf<string>()
  expectTypeOf<Answers['place']>().toEqualTypeOf<'school' | 'online' | 'unknown'>()
  expectTypeOf<Answers['forms']>().toEqualTypeOf<readonly ('school' | 'online')[] | undefined>()
  expectTypeOf<Answers['worry']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Answers['agree']>().toEqualTypeOf<true>()
  // Required, but only if its screen is asked.
  expectTypeOf<Answers['app']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Answers['people']>().toEqualTypeOf<
    readonly { readonly name: string; readonly where?: 'school' | 'online' | undefined }[] | undefined
  >()
  expectTypeOf<Answers>().not.toHaveProperty('photos')
})

test('a screen may only name fields of its form, and a condition only its codes', () => {
  const spec = { id: 'x', version: 1, title: label, fields: { place: choice({ label, options: places }) } }
  expect(() =>
    defineForm({
      ...spec,
      // @ts-expect-error no such field
      screens: (screen) => [screen('a', {}, ['plase'])],
    }),
  ).toThrow('place stands on 0 screens')
  defineForm({
    ...spec,
    screens: (screen) => [
      // @ts-expect-error no such code
      screen('a', { when: (answers) => answers.place === 'shcool' }, ['place']),
    ],
  })
})

test('a form that cannot work does not start', () => {
  const make = (fields: Parameters<typeof defineForm>[0]['fields']) => () =>
    defineForm({ id: 'x', version: 1, title: label, fields })
  expect(make({ 'a.b': yes({ label }) })).toThrow('not a field name')
  expect(make({ _go: yes({ label }) })).toThrow('not a field name')
  expect(make({ a: choice({ label, options: [...places, ...places] }) })).toThrow('repeats a code')
  expect(make({ a: choice({ label, options: [{ code: '', id: 'a', en: 'a' }] }) })).toThrow('lacks codes')
})
