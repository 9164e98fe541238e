import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { typedOf } from '#src/platform/forms/index.ts'
import { allianceAfter, type OpenSession } from '../session-facts.ts'
import { answersOfSession } from './answers-of-session.ts'
import { differences, marksIn, typedIn } from './draft.ts'
import { judge, typedOfSheet } from './judge.ts'
import { fieldOf, sessionForm, type SheetGiven } from './session-form.ts'
import { moodOf } from './sheet.ts'
import { problemsIn, withVoices } from './voices.ts'
import { sessionWords } from './words.ts'

const goal = '01a20079-0000-7000-8000-0000000000a1'
const task = '01a20079-0000-7000-8000-0000000000b2'
const given: SheetGiven = {
  band: 'remaja',
  suds: 'ten',
  goals: [{ id: goal, words: 'Berani ke halaman' }],
  homework: [{ id: task, title: 'Bernapas malam' }],
  runs: [],
}
const whole = {
  safetyAsked: ['yes'],
  done: ['x'],
  progress: ['x'],
  change: ['x'],
  lesson: ['x'],
  noNext: ['ending'],
}
const forms = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('closing', () => {
  test.each(['safetyAsked', 'done', 'progress', 'change', 'lesson'] as const)('owes %s', (left) => {
    const judged = judge(given, { ...whole, [left]: [] })
    expect(judged.ok ? [] : judged.errors.map((error) => error.field)).toEqual([left])
  })
  test('owes a next date or a word why there is none, and either will do', () => {
    const without = { ...whole, noNext: [] }
    const errors = judge(given, without)
    expect(errors.ok ? [] : errors.errors.map((error) => error.field)).toEqual(['nextOn'])
    expect(judge(given, { ...without, nextOn: ['2031-01-01'] }).ok).toBe(true)
    expect(judge(given, whole).ok).toBe(true)
  })
  test('takes ways without talk for what was done, but not the word "silent" alone', () => {
    const silent = { ...whole, done: [], path: ['silent'] }
    expect(judge(given, silent).ok).toBe(false)
    expect(judge(given, { ...silent, means: ['cards'] }).ok).toBe(true)
  })
  test('names what is wrong beside what is missing, in the order of the sheet', () => {
    const judged = judge(given, {
      mood: ['11'],
      nextOn: ['kapan'],
      'tasks._rows': ['1'],
      'tasks.0.how': ['x'],
    })
    expect(judged.ok ? [] : judged.errors.map((error) => error.input)).toEqual([
      'mood',
      'safetyAsked',
      'done',
      'tasks.0.title',
      'progress',
      'change',
      'lesson',
      'nextOn',
    ])
  })
  test('an answer about safety without the question is not written down, and nothing missing becomes a nought', () => {
    const judged = judge(given, {
      ...whole,
      safetyAsked: ['no'],
      safety: ['not_safe'],
      [fieldOf('goal', goal)]: ['7'],
    })
    const sheet = judged.ok ? judged.outcome.sheet : null
    expect(sheet).toMatchObject({ safetyAsked: 'no', goals: [{ id: goal, value: 7 }] })
    for (const name of ['safety', 'mood', 'suds', 'byClient', 'wrong', 'welcomedAt'])
      expect(sheet).not.toHaveProperty(name)
  })
  test('a closed sheet fills its printed twin with the same answers', () => {
    const typed = {
      ...whole,
      mood: ['4'],
      suds: ['6'],
      clientOpenness: ['2'],
      present: ['client'],
      quote: ['"takut"'],
      [fieldOf('homeworkState', task)]: ['tried'],
    }
    const judged = judge(given, typed)
    if (!judged.ok) throw new Error('the sheet is whole')
    const { sheet, note } = judged.outcome
    const session = { sheet, nextOn: null } as Parameters<typeof answersOfSession>[0]['session']
    const notes = [{ amends: null, words: note }] as unknown as Parameters<
      typeof answersOfSession
    >[0]['notes']
    const tasks = [{ title: 'Gambar kapal', how: '', dueOn: '2026-03-04' }] as Parameters<
      typeof answersOfSession
    >[0]['tasks'][number][]
    const printed = typedOf(sessionForm(given), answersOfSession({ session, notes, given, tasks }))
    expect([printed['tasks.0.title'], printed['tasks.0.dueOn-day']]).toEqual([['Gambar kapal'], ['4']])
    for (const [name, values] of Object.entries(typed)) expect(printed[name], name).toEqual(values)
  })
})

describe('drafts', () => {
  const word = fc.string({ minLength: 1, maxLength: 30 })
  test('keep every answer of the sheet exactly as it was typed, right or wrong', () => {
    const names = Object.keys(sessionForm(given).fields).filter(
      (name) => name !== 'tasks' && name !== 'nextOn',
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), word), (answers) => {
        const kept = typedIn(forms(Object.entries(answers)))
        const again = typedOfSheet(given, kept)
        for (const [name, value] of Object.entries(again))
          expect(value).toEqual(typedOfSheet(given, again)[name])
        for (const [name, value] of Object.entries(answers)) expect(kept[name]).toEqual([value])
      }),
    )
  })
  test('hold nothing of the engine, and marks that are no marks are none', () => {
    const form = forms([
      ['_tab', 'x'],
      ['_rev', '1'],
      ['do', 'close'],
      ['done', 'x'],
      ['<b>', 'x'],
    ])
    expect(typedIn(form)).toEqual({ done: ['x'] })
    expect(marksIn(form)).toBeNull()
    const tab = '01a20079-0000-4000-8000-000000000001'
    expect(
      marksIn(
        forms([
          ['_tab', tab],
          ['_rev', '-1'],
        ]),
      ),
    ).toBeNull()
    expect(
      marksIn(
        forms([
          ['_tab', tab],
          ['_rev', '3'],
          ['_from', tab],
          ['_fromRev', '2'],
        ]),
      )?.from,
    ).toBeNull()
  })
  test('what each of those present answered stands over the counsellor’s page, in its own fields and nowhere else', () => {
    const merged = withVoices({ clientOpenness: ['5'], carerOpenness: ['3'], done: ['x'] }, [
      { who: 'client', typed: { clientOpenness: ['1'], carerOpenness: ['5'], done: ['y'] } },
    ])
    expect(merged).toEqual({ clientOpenness: ['1'], carerOpenness: ['3'], done: ['x'] })
    expect(withVoices({ done: ['x'] }, [])).toEqual({ done: ['x'] })
  })
  test('a long word of the client is kept, and one beyond all measure is shown for mending', () => {
    const said = (length: number) => problemsIn('client', 'remaja', { wrong: ['a'.repeat(length)] })
    expect(said(4900)).toEqual([])
    expect(said(5100).map((error) => error.field)).toEqual(['wrong'])
    expect(judge(given, { ...whole, anyWrong: ['yes'], wrong: ['a'.repeat(4900)] }).ok).toBe(true)
  })
  test('differences name only what the other draft holds otherwise', () => {
    expect(
      differences({ done: ['a'], heard: ['b'] }, { done: ['a'], heard: ['c'], 'tasks._rows': ['2'] }),
    ).toEqual([{ input: 'heard', other: 'c' }])
  })
})

describe('the working bond', () => {
  const one = (id: string, more: object = {}) =>
    ({ id, state: 'closed', kind: 'individual', sheet: { present: [] }, ...more }) as unknown as OpenSession
  test('early are the first two that took place with the client, whatever their number', () => {
    const all = [one('a', { state: 'missed' }), one('b', { kind: 'caregiver' }), one('c'), one('d'), one('e')]
    const early = all.map((session) => allianceAfter(session, all)?.early ?? null)
    expect(early).toEqual([null, null, true, true, false])
  })
  test('something wrong counts without a word about it', () => {
    const session = one('a', { sheet: { present: [], wrong: '', byClient: { openness: 4 } } })
    expect(allianceAfter(session, [session])?.why.map((reason) => reason.code)).toEqual(['somethingWrong'])
  })
})

test('five faces stand for the mood from 0 to 10', () => {
  expect([1, 2, 3, 4, 5].map((face) => moodOf(face, { band: 'anak' }))).toEqual([0, 2.5, 5, 7.5, 10])
  expect(moodOf(undefined, { band: 'anak' })).toBeUndefined()
})
test('words are complete in both languages', () => assertComplete(sessionWords))
