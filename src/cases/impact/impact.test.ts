import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#src/platform/forms/index.ts'
import {
  carriedOver,
  changesBetween,
  putRight,
  schoolAtRisk,
  speechOf,
  standing,
  stepAfter,
  stepNow,
  toldOfLongAgo,
  wellbeingTrends,
  whoAsked,
  type ImpactSheet,
} from './impact.ts'
import { howOften, thoughtAnswers } from './impact-codes.ts'
import { impactForm } from './impact-form.ts'
import { impactItems } from './impact-items.ts'

const on = (askedOn: string, sheet: Partial<ImpactSheet> = {}): ImpactSheet => ({ askedOn, ...sheet })
const answer = fc.constantFrom(undefined, ...howOften.map((one) => one.code))
const sheet = fc
  .record(Object.fromEntries(impactItems.map((item) => [item.code, answer])))
  .map((answers): ImpactSheet => ({ askedOn: '2026-03-01', ...answers }))

test('what changed is named item by item, and what was not asked is never read as no', () => {
  const changes = changesBetween(
    on('2026-03-01', {
      worry: 'often',
      poorSleep: 'no',
      focus: 'sometimes',
      trust: 'notAsked',
      absentDays: 6,
    }),
    on('2026-04-01', {
      worry: 'sometimes',
      poorSleep: 'often',
      focus: 'refused',
      trust: 'no',
      absentDays: 2,
    }),
  )
  expect(changes.moved).toEqual([
    { code: 'worry', from: 'often', to: 'sometimes', way: 'lighter' },
    { code: 'poorSleep', from: 'no', to: 'often', way: 'heavier' },
  ])
  expect(changes.answeredFirst).toEqual(['trust'])
  expect(changes.notAnsweredNow).toEqual(['focus'])
  expect(changes.absentDays).toEqual({ from: 6, to: 2 })
})

test('of any two talks: the way back is the mirror of the way there, and nothing unanswered moves', () => {
  fc.assert(
    fc.property(sheet, sheet, (one, other) => {
      const [there, back] = [changesBetween(one, other), changesBetween(other, one)]
      expect(there.moved.map((change) => [change.code, change.way])).toEqual(
        back.moved.map((change) => [change.code, change.way === 'lighter' ? 'heavier' : 'lighter']),
      )
      expect(there.answeredFirst).toEqual(back.notAnsweredNow)
      for (const { code } of there.moved)
        for (const told of [one[code], other[code]]) expect(['often', 'sometimes', 'no']).toContain(told)
      expect(changesBetween(one, one).moved).toEqual([])
    }),
  )
})

test.each([
  ['now', 'today'],
  ['before', 'ask_more'],
  ['refused', 'offer_again'],
  ['no', null],
  ['notAsked', null],
  [undefined, null],
] as const)('thoughts of dying answered %s ask for %s', (given, step) => {
  expect(stepAfter(given)).toBe(step)
  expect(thoughtAnswers).toHaveLength(5)
})

test('thoughts of dying that were told before are asked about again when a later talk did not touch them', () => {
  const talks = (...answers: (ImpactSheet['thoughts'] | 'skipped')[]) =>
    answers.map((thoughts, at) => ({
      version: at + 1,
      sheet: on(`2026-03-0${at + 1}`, thoughts === 'skipped' ? {} : { thoughts }),
    }))
  expect(stepNow(talks('now'))).toBe('today')
  expect(stepNow(talks('now', 'skipped'))).toBe('ask_more')
  expect(stepNow(talks('now', 'notAsked', 'skipped'))).toBe('ask_more')
  expect(stepNow(talks('refused', 'notAsked'))).toBe('offer_again')
  expect(stepNow(talks('now', 'no'))).toBeNull()
  expect(stepNow(talks('now', 'no', 'skipped'))).toBeNull()
  expect(stepNow(talks('skipped'))).toBeNull()
  expect(stepNow([])).toBeNull()
})

test('a version that was put right no longer counts, and stays where it is', () => {
  const versions = [
    { version: 3, sheet: on('2026-03-01', { joy: 4, corrects: 1 }) },
    { version: 2, sheet: on('2026-04-02', { joy: 6 }) },
    { version: 1, sheet: on('2026-03-01', { joy: 9 }) },
  ]
  expect(standing(versions).map((one) => one.version)).toEqual([3, 2])
  expect(wellbeingTrends(versions)).toEqual([
    {
      code: 'joy',
      points: [
        { on: '2026-03-01', value: 4 },
        { on: '2026-04-02', value: 6 },
      ],
    },
  ])
})

test('a talk in which wellbeing was not asked leaves a gap and no number', () => {
  const trends = wellbeingTrends([
    { version: 1, sheet: on('2026-03-01', { hope: 2 }) },
    { version: 2, sheet: on('2026-03-08') },
  ])
  expect(trends).toEqual([
    {
      code: 'hope',
      points: [
        { on: '2026-03-01', value: 2 },
        { on: '2026-03-08', value: undefined },
      ],
    },
  ])
})

test('a new talk starts from older burdens and from no answer about now', () => {
  fc.assert(
    fc.property(sheet, (last) => {
      const started = carriedOver({ ...last, burdens: ['loss'], thoughts: 'now', joy: 3, absentDays: 5 })
      expect(Object.keys(started).toSorted()).toEqual(['burdens', 'burdensAsked', 'burdensWords', 'since'])
    }),
  )
})

test.each([
  [{}, false],
  [{ dropout: 'no', avoidsSchool: 'notAsked', absentDays: 0 }, false],
  [{ dropout: 'sometimes' }, true],
  [{ avoidsSchool: 'often' }, true],
  [{ schooling: 'stopped' }, true],
  [{ absentDays: 1 }, true],
] satisfies [Partial<ImpactSheet>, boolean][])('school is at stake with %j: %s', (given, expected) => {
  expect(schoolAtRisk(on('2026-03-01', given))).toBe(expected)
})

test('a child is asked in a child’s words, and so is anybody whose age is not certain', () => {
  expect([null, 'unknown', 'under6', 'from6to12', 'from13to17', 'from25to44'].map(speechOf)).toEqual([
    'anak',
    'anak',
    'anak',
    'anak',
    'remaja',
    'dewasa',
  ])
})

test('a child’s sheet leaves out what was long ago; a sheet to read together leaves out the question about dying', () => {
  const asker = { code: 'a', id: 'Ayu', en: 'Ayu' }
  const child = impactForm({ band: 'anak', adult: false, askers: [asker] })
  expect(Object.keys(child.fields)).not.toContain('stillHurts')
  expect(Object.keys(child.fields)).toContain('thoughts')
  expect(Object.keys(child.fields)).not.toContain('call')
  const together = impactForm({ band: 'anak', adult: true, readTogether: true, askers: [asker] })
  expect(Object.keys(together.fields)).not.toContain('thoughts')
  expect(Object.keys(together.fields)).toContain('stillHurts')
  const parsed = parse(
    child,
    new URLSearchParams({
      'askedOn-day': '1',
      'askedOn-month': '3',
      'askedOn-year': '2026',
      worry: 'often',
      stillHurts: 'x',
    }),
  )
  expect(parsed).toMatchObject({ ok: true, answers: { askedOn: '2026-03-01', worry: 'often' } })
  expect(parsed.ok && 'stillHurts' in parsed.answers).toBe(false)
})

test('whoever may not ask about dying sees through whom it is asked, and whom to call', () => {
  const callee = { code: 'a', id: 'Ayu Psikolog', en: 'Ayu Psikolog' }
  const form = impactForm({ band: 'anak', adult: false, callees: [callee] })
  expect(Object.keys(form.fields)).not.toContain('thoughts')
  expect(Object.keys(form.fields)).not.toContain('askedBy')
  expect(Object.keys(form.fields)).toContain('call')
  const screen = form.screens.find((one) => one.id === 'thoughts')
  expect(screen?.fields).toEqual(['call'])
  expect(JSON.stringify(screen)).toContain('Tanyakan lewat psikolog')
  expect(JSON.stringify(form)).not.toContain('Pernahkah kamu ingin tidak ada lagi')
})

test('putting a talk right loses nothing that its form did not show', () => {
  const before = {
    version: 4,
    sheet: on('2026-03-01', { worry: 'often', thoughts: 'now', stillHurts: 'Masih takut', askedBy: 'a' }),
  }
  const shown = ['askedOn', 'worry', 'joy']
  expect(putRight(before, on('2026-03-02', { joy: 3 }), shown)).toEqual({
    askedOn: '2026-03-02',
    joy: 3,
    thoughts: 'now',
    stillHurts: 'Masih takut',
    askedBy: 'a',
    corrects: 4,
  })
  expect(toldOfLongAgo(before.sheet)).toBe(true)
  expect(toldOfLongAgo(on('2026-03-01', { worry: 'often' }))).toBe(false)
})

test('who asked is the one named, else the writer, and nobody where it was not asked', () => {
  expect(whoAsked(on('2026-03-01', { thoughts: 'no', askedBy: 'a' }), 'b')).toBe('a')
  expect(whoAsked(on('2026-03-01', { thoughts: 'refused' }), 'b')).toBe('b')
  expect(whoAsked(on('2026-03-01', { thoughts: 'notAsked', askedBy: 'a' }), 'b')).toBeUndefined()
  expect(whoAsked(on('2026-03-01'), 'b')).toBeUndefined()
})
