import { harmForms, worryLevels } from '#content/codes/harm.ts'
import { choices, scale } from './field.ts'
import { both, say } from './wording.ts'
import { defineForm, type AnswersOf } from './form.ts'
import { expectTypeOf, test, expect } from 'vitest'
test('x', () => {
  const f = defineForm({
    id: 'a',
    version: 1,
    title: both('a', 'a'),
    fields: {
      f: choices({ label: both('a', 'b'), options: harmForms, required: true }),
      w: scale({
        label: both('a', 'b'),
        min: 0,
        max: 4,
        low: both('a', 'a'),
        high: both('a', 'a'),
        steps: worryLevels,
        faces: 'lowIsBest',
      }),
    },
  })
  type A = AnswersOf<typeof f>
  expectTypeOf<A['f']>().toEqualTypeOf<readonly (typeof harmForms)[number]['code'][]>()
  expectTypeOf<string>().not.toEqualTypeOf<A['f'][number]>()
  expect(say(worryLevels[0], { lang: 'id', band: 'anak' })).toBe('Tenang')
})
