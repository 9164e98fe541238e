import { expect, test } from 'vitest'
import { silenceOf, silentDays } from './silence.tsx'

const now = new Date('2026-11-21T05:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

test('help that fell silent is named after two weeks, and only while the file is open', () => {
  expect(silenceOf({ status: 'open' }, ago(silentDays), now)).toBeNull()
  expect(silenceOf({ status: 'reopened' }, ago(silentDays + 1), now)).toBe(silentDays + 1)
  expect(silenceOf({ status: 'open' }, undefined, now)).toBe('never')
  expect(silenceOf({ status: 'in_follow_up' }, ago(90), now)).toBeNull()
})
