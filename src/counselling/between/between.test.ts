import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findGaps } from '#src/platform/i18n/catalogue.ts'
import { dayOfNote, faceOfMood, isAtWorst, moodOfFace } from './entry.ts'
import { goalWay, leavesOf, placeLeaves } from './journey.ts'
import { numberIn, textIn } from './posted.ts'
import { tensionIn } from './note-parts.tsx'
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
      fc.property(fc.string(), (text) => {
        const value = numberIn({ x: text }, 'x', 0, 10)
        expect(value === undefined || (value >= 0 && value <= 10)).toBe(true)
      }),
    )
    expect(textIn({ x: '   ' }, 'x')).toBeUndefined()
  })
})

describe('how far I came', () => {
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
  expect(findGaps(betweenWords)).toEqual([])
  expect(findGaps(betweenStaffWords)).toEqual([])
})
