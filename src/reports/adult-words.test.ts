import { expect, test } from 'vitest'
import { screensFor } from '#src/platform/forms/screens.ts'
import { flowWordsFor, reporterWordsFor, secondWayWordsFor } from './adult-words.ts'
import { observationForm } from './observation-form.ts'
import { reportForm, requestForm } from './report-form.ts'

/** Every text an adult may meet; words by age give those for adults, functions are asked with a word. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return texts(words('x'))
  if (typeof words !== 'object' || words === null) return []
  if ('dewasa' in words) return texts(words.dewasa)
  return Object.values(words).flatMap(texts)
}

test('an adult is spoken to as an adult once they said so', () => {
  const all = [reporterWordsFor, flowWordsFor, secondWayWordsFor].flatMap((of) => texts(of('id', 'dewasa')))
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter((text) => /\bkamu\b|\b\w{3,}mu\b(?<!tamu|semu|temu|ilmu)/i.test(text))).toEqual([])
  expect(texts(reporterWordsFor('id', 'remaja')).some((text) => text.includes('Laporanmu'))).toBe(true)
})

test('a number is asked for only from one who may be reached, and a name only when it goes through somebody', () => {
  for (const form of [reportForm, requestForm, observationForm]) {
    const asked = (contactRules: string[]) => screensFor(form, { contactRules }).map((one) => one.id)
    expect(asked([])).not.toContain('reach')
    expect(asked(['codeOnly'])).not.toContain('reach')
    expect(asked(['noContact'])).not.toContain('reach')
    expect(asked(['safeToCall'])).toContain('reach')
    expect(asked(['safeToCall'])).not.toContain('through')
    expect(asked(['throughTrusted'])).toEqual(expect.arrayContaining(['through', 'reach']))
  }
})
