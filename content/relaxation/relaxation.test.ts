import { expect, test } from 'vitest'
import { breathings } from '../breathing.ts'
import { relaxationGuide, relaxationGuides } from './index.ts'

test('four exercises, each with its own address and both languages', () => {
  expect(relaxationGuides.map((guide) => guide.path)).toEqual(['napas', 'otot', 'lima-indra', 'tempat-aman'])
  for (const guide of relaxationGuides)
    for (const text of [
      guide.title,
      guide.about,
      guide.after,
      guide.instead,
      ...guide.before,
      ...guide.steps.map((one) => one.text),
    ])
      for (const words of [text.id, text.en]) expect(words.trim().length).toBeGreaterThan(3)
})

test('no breath is held, and the way out is always longer than the way in', () => {
  const [breatheIn, breatheOut] = relaxationGuide('breathing').steps
  const leaf = breathings.find((one) => one.code === 'leaf')
  expect(leaf?.steps.map((step) => step.seconds)).toEqual([breatheIn?.seconds, breatheOut?.seconds])
  for (const guide of relaxationGuides)
    for (const { text } of guide.steps)
      expect(`${text.id} ${text.en}`).not.toMatch(/tahan napas|hold (?:your|the) breath/i)
})

test('each takes between one and five minutes', () => {
  for (const guide of relaxationGuides) {
    const seconds = guide.rounds * guide.steps.reduce((sum, step) => sum + step.seconds, 0)
    expect(seconds, guide.code).toBeGreaterThanOrEqual(60)
    expect(seconds, guide.code).toBeLessThanOrEqual(300)
  }
})
