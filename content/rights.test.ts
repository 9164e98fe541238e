import { expect, test } from 'vitest'
import { ageBands, assertComplete, langs } from '#src/platform/i18n/catalogue.ts'
import { confidentiality } from './confidentiality.ts'
import { erasableFrom, retentionSchedule } from './retention.ts'
import { rights } from './rights.ts'

test('every right stands in both languages for every age, with the law it rests on', () => {
  expect(new Set(rights.map((right) => right.code)).size).toBe(rights.length)
  for (const right of rights) {
    assertComplete(right)
    expect(right.law.length).toBeGreaterThan(0)
  }
})

test('sentences for a child are short', () => {
  const sentences = rights.flatMap((right) => right.id.anak.split(/(?<=[.!?])\s/))
  expect(sentences.filter((sentence) => sentence.split(' ').length > 12)).toEqual([])
})

test('nobody is promised secrecy or a watch around the clock', () => {
  assertComplete(confidentiality)
  for (const lang of langs) {
    const words = confidentiality[lang]
    for (const band of ageBands) {
      expect(words.noSecrecyPromise[band]).toMatch(/tidak (bisa )?(ber|men)janji|(cannot|do not) promise/)
      expect(words.notWatched('jam 8')[band]).toMatch(/jam 8/)
      expect(words.notWatched('jam 8')[band]).toMatch(
        /tidak (setiap saat|dipantau 24 jam)|not all the time|Nobody watches/,
      )
    }
  }
})

test('nothing is proposed for erasure while it is held, open or unread', () => {
  const [report] = retentionSchedule
  if (!report) throw new Error('no schedule')
  const free = { legalHold: false, caseOpen: false, unreadMessage: false, youngestPersonTurns18On: null }
  expect(erasableFrom(report, '2026-01-01', free)).toBe('2028-01-01')
  expect(erasableFrom(report, '2026-01-01', { ...free, youngestPersonTurns18On: '2033-05-02' })).toBe(
    '2033-05-02',
  )
  for (const hold of ['legalHold', 'caseOpen', 'unreadMessage'] as const) {
    expect(erasableFrom(report, '2026-01-01', { ...free, [hold]: true })).toBeNull()
  }
})

test('no term is passed off as checked law', () => {
  for (const term of retentionSchedule.filter((entry) => entry.mark !== 'found'))
    expect(term.verified).toBe(false)
})
