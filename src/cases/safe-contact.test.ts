import { expect, test } from 'vitest'
import { statedContact } from './safe-contact.ts'

test('a sheet saved with nothing on it still means that nobody has asked', () => {
  expect(statedContact({ rules: [] })).toBeNull()
  expect(statedContact({ rules: [], phone: ' ', note: '', through: undefined })).toBeNull()
})

test('one rule or one word is an answer', () => {
  expect(statedContact({ rules: ['noContact'] })).toEqual({ rules: ['noContact'] })
  expect(statedContact({ rules: [], through: 'Ibu' })).toEqual({ rules: [], through: 'Ibu' })
})
