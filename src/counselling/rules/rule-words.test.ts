import { expect, test } from 'vitest'
import { findGaps } from '#src/platform/i18n/catalogue.ts'
import { ruleFrame, ruleWords } from './rule-words.ts'

test('every code of a rule has a sentence in both languages', () => {
  expect([...findGaps(ruleWords), ...findGaps(ruleFrame)]).toEqual([])
})
