import { expect, test } from 'vitest'
import { asId, newOrderedId } from './ids.ts'

test('ids made one after another in one millisecond keep that order, also past the count', () => {
  const now = Date.UTC(2026, 10, 20, 3)
  const made = Array.from({ length: 9000 }, () => newOrderedId<'case'>(now))
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made.every((id) => asId(id) === id && id[14] === '7' && /[89ab]/.test(id[19] ?? ''))).toBe(true)
  expect(newOrderedId(now + 10) > (made.at(-1) ?? '')).toBe(true)
})
