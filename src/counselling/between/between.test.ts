import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgreementKind } from '../agreement.store.ts'
import type { RunId } from '../episode.ts'
import { findGaps } from '#src/platform/i18n/catalogue.ts'
import { dayOfNote, faceOfMood, isAtWorst, moodOfFace } from './entry.ts'
import { goalWay, leavesOf, placeLeaves } from './journey.ts'
import { newestEach } from './own-course.ts'
import { isOfNow } from './own-task.ts'
import { numberIn, textIn } from './posted.ts'
import { tensionIn } from './note-parts.tsx'
import { carerWords } from './carer-words.ts'
import { courseWords } from './course-words.ts'
import { logWords } from './log-words.ts'
import { betweenStaffWords } from './staff-words.ts'
import { betweenWords } from './words.ts'

describe('a note', () => {
  test.each([
    [{ mood: 0 }, true],
    [{ mood: 1 }, true],
    [{ mood: 2.5 }, false],
    [{ sudsBefore: 95 }, true],
    // What it is like afterwards counts: calm reached is not the worst end.
    [{ sudsBefore: 95, sudsAfter: 40 }, false],
    [{ sudsBefore: 20, sudsAfter: 90 }, true],
    [{}, false],
  ] as const)('%j is at its worst: %s', (words, worst) => expect(isAtWorst(words)).toBe(worst))

  test('belongs to the day the phone wrote on it, never to the future or long ago', () => {
    const today = '2026-03-10'
    expect(dayOfNote('2026-03-08', today)).toBe('2026-03-08')
    for (const wrong of [null, '', '2026-03-11', '2026-01-01', '2026-13-01', 'besok', '10-03-2026'])
      expect(dayOfNote(wrong, today)).toBe(today)
  })

  test('faces go to ten and back; a child’s tensest face is a hundred', () => {
    for (const face of [1, 2, 3, 4, 5] as const) expect(faceOfMood(moodOfFace(face))).toBe(face)
    expect([1, 3, 5].map((face) => tensionIn(face, 'anak'))).toEqual([100, 50, 0])
    expect(tensionIn(70, 'remaja')).toBe(70)
  })

  test('nothing outside a row of numbers is ever a number of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 2000 }), (typed) => {
        const value = numberIn({ x: String(typed) }, 'x', 0, 10)
        expect(value).toBe(typed >= 0 && typed <= 10 ? typed : undefined)
      }),
    )
    for (const text of ['', 'lima', '5 menit', '1e1', '٥', '0x5'])
      expect(numberIn({ x: text }, 'x', 0, 10)).toBeUndefined()
    expect(textIn({ x: '   ' }, 'x')).toBeUndefined()
  })
})

test('of each agreement the newest version stands, one for each technique', () => {
  const one = (kind: AgreementKind, run: string | null, version: number) => ({
    kind,
    runId: run as RunId | null,
    version,
  })
  const stored = [
    one('goals', null, 3),
    one('commitment', 'a', 2),
    one('goals', null, 2),
    one('commitment', 'b', 1),
  ]
  expect(newestEach(stored).map(({ version }) => version)).toEqual([3, 2, 1])
})

describe('how far I came', () => {
  const byCarer = (...values: number[]) =>
    values.map((value) => ({ on: '2026-03-02', value, by: 'caregiver' as const }))
  const rating = (...values: number[]) => ({
    endedAt: null,
    ratings: values.map((value) => ({ on: '2026-03-01', value, by: 'client' as const })),
  })

  test.each([
    [rating(), 'new'],
    [rating(3), 'new'],
    [rating(3, 5), 'closer'],
    [rating(3, 3), 'same'],
    [rating(5, 2), 'further'],
    [{ ...rating(1, 2), endedAt: new Date() }, 'ended'],
    // A caregiver speaks only where the child gave no number at all.
    [{ endedAt: null, ratings: [...rating(5, 2).ratings, ...byCarer(9)] }, 'further'],
    [{ endedAt: null, ratings: byCarer(2, 6) }, 'closer'],
  ] as const)('%j reads %s', (goal, way) => expect(goalWay(goal)).toBe(way))

  test('a harder time takes no leaf away, and leaves stay inside the drawing', () => {
    const done = { passed: 3, tasks: 2, wins: 1 }
    expect(leavesOf({ ...done, goals: ['further'] })).toBe(leavesOf({ ...done, goals: ['new'] }))
    fc.assert(
      fc.property(fc.nat(40), (count) => {
        const leaves = placeLeaves(count)
        expect(leaves).toHaveLength(count)
        for (const { x, y } of leaves) expect(x > 10 && x < 310 && y > 10 && y < 200).toBe(true)
      }),
    )
  })
})

test('words are whole in both languages', () => {
  for (const words of [betweenWords, logWords, courseWords, carerWords, betweenStaffWords])
    expect(findGaps(words)).toEqual([])
})

test.each([
  ['given', null, '2026-03-01', true],
  ['tried', '2026-02-20', '2026-03-01', true],
  ['given', '2026-01-30', '2026-03-01', true],
  // Nobody comes home to a card that has waited for months.
  ['tried', '2026-01-29', '2026-03-01', false],
  ['done', null, '2026-03-01', false],
] as const)('a task that is %s, meant for %s, is of %s: %s', (state, dueOn, today, now) =>
  expect(isOfNow({ state, dueOn, endedAt: state === 'done' ? new Date() : null }, today)).toBe(now),
)
