import { expect, test } from 'vitest'
import { findGaps } from '#src/platform/i18n/catalogue.ts'
import { aboutWords } from './about-words.ts'
import { closingWords } from './closing-words.ts'
import { consentWords } from './consent-words.ts'
import { documentWords } from './document-words.ts'
import { peopleWords } from './people-words.ts'
import { planWords } from './plan-words.ts'
import { policeWords } from './police-words.ts'
import { printWords } from './print-words.ts'
import { recoveryWords } from './recovery-words.ts'
import { teamWords } from './team-words.ts'
import { timelineWords } from './timeline-words.ts'
import { caseWords } from './words.ts'

const all = {
  aboutWords,
  caseWords,
  closingWords,
  consentWords,
  documentWords,
  peopleWords,
  planWords,
  policeWords,
  printWords,
  recoveryWords,
  teamWords,
  timelineWords,
}

test.each(Object.entries(all))('%s are whole in both languages', (_name, words) => {
  expect(findGaps(words)).toEqual([])
})

test('a child who harmed is never called by a word that condemns', () => {
  expect(JSON.stringify(all)).not.toMatch(/\bpelaku\b|\btersangka\b|\bperpetrator\b|\bsuspect\b/i)
})
