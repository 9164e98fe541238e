import { expect, test } from 'vitest'
import type { EpisodeBook } from './open-episode.ts'
import { stageGateWords } from './stage-gate-words.ts'
import { wayTo } from './gate-way.ts'

const book = { episode: { caseId: 'c', id: 'e' }, goals: [] } as unknown as EpisodeBook

/** What a gate says when it is content leads nowhere, and so does what is only said beside it. */
const leadsNowhere = new Set(['ready', 'factors', 'goals', 'goalsCompared', 'ratedByCaregiver'])

test('Everything a stage can wait for leads to the page on which it is written', () => {
  for (const code of Object.keys(stageGateWords))
    expect(wayTo(book, code) === null, code).toBe(leadsNowhere.has(code))
})

test('A goal is made first where there is none to agree on', () => {
  expect(wayTo(book, 'notSigned')).toBe('/kasus/c/konseling/e/tujuan/baru')
})
