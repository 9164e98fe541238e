import { expect, test } from 'vitest'
import { say } from '#src/platform/forms/wording.ts'
import { ageBands, assertComplete, langs } from '#src/platform/i18n/catalogue.ts'
import {
  changedBeginning,
  hasGap,
  templateFor,
  templateKinds,
  templateText,
  withBeginning,
} from './answer-templates.ts'
import { problemOfWords } from './answer-reporter.ts'
import { decideWords } from './decide-words.ts'
import { codesIn } from '#content/codes/code.ts'
import { decisions } from './decision.ts'
import { deskObservationForm } from './desk-form.ts'
import { deskReportWords } from './desk-report-words.ts'
import { deskSideWords } from './desk-side-words.ts'
import { deskWords } from './desk-words.ts'
import { enterWords } from './enter-words.ts'
import { urgencyReasons } from './urgency-of-report.ts'

test.each([
  ['desk', deskWords],
  ['report', deskReportWords],
  ['side', deskSideWords],
  ['decide', decideWords],
  ['enter', enterWords],
])('%s speaks both languages', (_name, words) => {
  expect(() => assertComplete(words)).not.toThrow()
})

test('every reason that raised an urgency has words', () => {
  for (const lang of langs)
    expect(Object.keys(deskSideWords[lang].urgency.reasons)).toEqual(
      expect.arrayContaining([...urgencyReasons]),
    )
})

const beginnings = templateKinds.flatMap((kind) =>
  langs.flatMap((lang) =>
    ageBands.map((band) => [kind, lang, band, templateText(kind, lang, band)] as const),
  ),
)

test.each(beginnings)('%s in %s for %s promises nothing that cannot be kept', (_kind, lang, band, text) => {
  expect(text.trim()).not.toBe('')
  expect(text).not.toMatch(
    /rahasia|secret|pasti akan dihukum|will be punished|janji kami|we promise|pelaku|perpetrator/i,
  )
  if (lang === 'id' && band !== 'dewasa') expect(text).not.toMatch(/\bAnda\b/)
})

test('a beginning with a gap cannot be sent as it is, and every decision has one to start from', () => {
  expect(problemOfWords(templateText('close', 'id', 'anak'))).toBe('gap')
  expect(problemOfWords(templateText('refer', 'en', 'dewasa'))).toBe('gap')
  expect(problemOfWords('Kami sudah membaca… dan akan membantumu')).toBeNull()
  expect(hasGap(templateText('open', 'id', 'remaja'))).toBe(false)
  expect(codesIn(decisions).every((one) => templateKinds.includes(templateFor(one)))).toBe(true)
})

test('a beginning never takes the place of what a person wrote', () => {
  const first = templateText('first', 'id', 'anak')
  expect(withBeginning(' ', first)).toBe(first)
  const both = withBeginning('Halo, aku Sari.', first)
  expect(both.startsWith('Halo, aku Sari.')).toBe(true)
  expect(both.endsWith(first)).toBe(true)
  // A browser posts line ends as CR LF.
  expect(withBeginning(both.replaceAll('\n', '\r\n'), first).split(first)).toHaveLength(2)
  const [close, open] = [templateText('close', 'id', 'anak'), templateText('open', 'id', 'anak')]
  expect(changedBeginning(close, close, open)).toBe(open)
  expect(changedBeginning('', close, open)).toBe(open)
  expect(changedBeginning(`${close} Kata sendiri.`, close, open)).toBe(`${close} Kata sendiri.`)
})

test('the sheet a worker fills in for somebody speaks about them, never to them', () => {
  const addressed = /\b(anda|kamu|your?|i)\b/i
  const said: string[] = []
  for (const field of Object.values(deskObservationForm.fields))
    for (const words of [field.label, field.hint, field.ifMissing])
      for (const lang of ['id', 'en'] as const) if (words) said.push(say(words, { lang, band: 'dewasa' }))
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter((text) => addressed.test(text))).toEqual([])
})
