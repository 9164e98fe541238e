import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'
import { problemText } from './problem.ts'
import { sampleForm as form } from './sample.ts'
import { inputNames, typedOf } from './typed.ts'

const today = '2026-03-04'
const enough = { what: 'Aku diejek', place: 'school', agree: 'yes' }

function post(values: Record<string, string | readonly string[]>): URLSearchParams {
  const posted = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const text of [value].flat()) posted.append(name, text)
  return posted
}
function read(values: Record<string, string | readonly string[]>) {
  const result = parse(form, post({ ...enough, ...values }), { today })
  return result.ok ? result.answers : result.errors.map((error) => [error.input, error.problem.kind])
}

describe('what is right becomes an answer', () => {
  test.each([
    [{ what: '  a\u0000b\r\nc\u202E \t' }, { what: 'ab\nc' }],
    [{ what: 'cafe\u0301' }, { what: 'caf\u00e9' }],
    [{ forms: ['online', 'verbal', 'verbal'] }, { forms: ['verbal', 'online'] }],
    [{ place: 'unknown' }, { place: 'unknown' }],
    [{ place: 'refused' }, { place: 'refused' }],
    [{ 'when-year': '2026' }, { when: '2026' }],
    [{ 'when-year': '2026', 'when-month': 'Maret' }, { when: '2026-03' }],
    [{ 'when-year': '2024', 'when-month': '2', 'when-day': '29' }, { when: '2024-02-29' }],
    [{ born: '2014-05-06' }, { born: '2014-05-06' }],
    [{ at: '9.05' }, { at: '09:05' }],
    [{ worry: '0' }, { worry: 0 }],
    [{ weight: '41,5' }, { weight: 41.5 }],
    [{ cost: 'Rp 1.500.000,-' }, { cost: 1_500_000 }],
    [{ phone: '0812-3456 789' }, { phone: '+628123456789' }],
    [{ injuries: 'head' }, { injuries: ['head'] }],
    [
      {
        'people.4.name': 'Adi',
        'people.7.where': '',
        'people.9.name': ' Budi  B ',
        'people.9.seen-year': '2025',
      },
      { people: [{ name: 'Adi' }, { name: 'Budi B', seen: '2025' }] },
    ],
  ])('%j', (values, answers) => {
    expect(read(values)).toEqual({ what: 'Aku diejek', place: 'school', agree: true, ...answers })
  })
})

describe('what is wrong is named, with the input it belongs to', () => {
  test.each([
    [{ what: '  \n ' }, ['what', 'missing']],
    [{ agree: '' }, ['agree', 'missing']],
    [{ what: 'x'.repeat(301) }, ['what', 'tooLong']],
    [{ forms: ['verbal', 'nope'] }, ['forms', 'unknownCode']],
    [{ place: '__proto__' }, ['place', 'unknownCode']],
    [{ place: 'online' }, ['app', 'missing']],
    [{ 'when-day': '31', 'when-month': '2', 'when-year': '2026' }, ['when', 'impossibleDate']],
    [{ 'when-day': '3', 'when-year': '2026' }, ['when', 'impossibleDate']],
    [{ 'when-day': '5', 'when-month': '3', 'when-year': '2026' }, ['when', 'inFuture']],
    [{ 'when-year': '2027' }, ['when', 'inFuture']],
    [{ 'born-year': '2014' }, ['born', 'impossibleDate']],
    [{ meet: '2026-03-03' }, ['meet', 'inPast']],
    [{ at: '25.00' }, ['at', 'impossibleTime']],
    [{ worry: '5' }, ['worry', 'outOfRange']],
    [{ worry: '1.5' }, ['worry', 'notANumber']],
    [{ times: '1e3' }, ['times', 'notANumber']],
    [{ weight: '41.55' }, ['weight', 'notANumber']],
    [{ phone: 'dua belas' }, ['phone', 'notAPhone']],
    [{ 'people.0.where': 'school' }, ['people.0.name', 'missing']],
    [
      { 'people.0.name': 'a', 'people.1.name': 'b', 'people.2.name': 'c', 'people.3.name': 'd' },
      ['people', 'tooMany'],
    ],
  ])('%j', (values, error) => {
    expect(read(values)).toEqual([error])
  })

  test('and said in the words of the reader', () => {
    const anak = { lang: 'id', band: 'anak' } as const
    expect(problemText({ kind: 'missing' }, form.fields.what, anak)).toBe('Ceritakan sedikit saja.')
    expect(problemText({ kind: 'missing' }, form.fields.agree, anak)).toContain('kamu')
    expect(problemText({ kind: 'tooLong', max: 20_000, length: 20_431 }, form.fields.what, anak)).toContain(
      '20.431',
    )
    expect(
      problemText({ kind: 'outOfRange', min: 0, max: 4 }, form.fields.worry, { lang: 'en', band: 'dewasa' }),
    ).toBe('Give a number from 0 to 4.')
  })
})

test('an empty answer is absent: neither unknown, nor refused, nor an empty list', () => {
  expect(parse(form, post(enough))).toMatchObject({ ok: true, answers: { place: 'school' } })
  expect(Object.keys(read({ forms: '', when: '', 'people.0.name': ' ' }))).toEqual(['what', 'place', 'agree'])
})

test('a screen that does not apply cannot be wrong, yet its right answers stay until the person confirms', () => {
  expect(read({ app: 'x'.repeat(41) })).not.toHaveProperty('app')
  expect(read({ app: 'WA' })).toHaveProperty('app', 'WA')
})

test('one screen at a time: only that screen can be wrong; a draft lacks nothing', () => {
  const first = parse(form, post({ place: 'nope', what: 'Halo' }), { screens: ['what'] })
  expect(first).toMatchObject({ ok: true, answers: { what: 'Halo' }, typed: { place: ['nope'] } })
  expect(parse(form, post({}), { screens: ['what'] })).toMatchObject({
    ok: false,
    errors: [{ field: 'what' }],
  })
  expect(parse(form, post({}), { partial: true })).toMatchObject({ ok: true, answers: {} })
  expect(parse(form, post({ at: 'x' }), { partial: true })).toMatchObject({
    ok: false,
    errors: [{ field: 'at' }],
  })
})

const rows = ['0', '1', '12', '999'].flatMap((row) =>
  Object.keys(form.fields.people.fields).map((part) => `people.${row}.${part}`),
)
const known = Object.entries(form.fields)
  .flatMap(([name, field]) => inputNames(field, name))
  .concat('people._rows', rows)
const anyName = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, fc.string({ unit: 'binary' }))
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'school',
    'verbal',
    'yes',
    '0',
    '31',
    '2',
    '2026',
    'a\0b',
    '\uD800',
    '\u202E',
    '-1e999',
    '9'.repeat(400),
  ),
  fc.integer({ min: 0, max: 5_000 }).map((length) => 'é\r\n'.repeat(length)),
)

test('any posted data is read without throwing, deterministically, and nothing typed is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyName, anyText), { maxLength: 60 }), fc.boolean(), (entries, plain) => {
      const posted = plain ? new URLSearchParams() : new FormData()
      for (const [name, text] of entries) posted.append(name, text)
      const result = parse(form, posted, { today })
      expect(parse(form, posted, { today })).toEqual(result)
      for (const [name, text] of entries) {
        if (!known.includes(name) || name.startsWith('people')) continue
        const visible = text.replace(/[^\p{L}\p{N}]/gu, '')
        const kept = (result.typed[name] ?? []).map((value) => value.replace(/[^\p{L}\p{N}]/gu, ''))
        if (visible !== '') expect(kept).toContain(visible)
      }
      if (!result.ok) expect(result.errors.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('parsed answers, written back as inputs, parse to the same answers', () => {
  const pick = (list: readonly string[]) => fc.constantFrom('', ...list)
  const values = fc.record({
    what: fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }).map((text) => `a${text}`),
    place: fc.constantFrom('school', 'unknown', 'refused'),
    agree: fc.constant('yes'),
    forms: fc.subarray(['verbal', 'physical', 'online']),
    'when-year': pick(['2020', '2021']),
    cost: fc.integer({ min: 0, max: 1e9 }).map(String),
    weight: pick(['0', '12,5', '7.5']),
    at: pick(['1.30', '23:59']),
    phone: pick(['0812345678', '+6281234567']),
    injuries: fc.subarray(['head', 'leftArm']),
    'people.0.name': fc.string({ maxLength: 50 }),
    'people.2.name': fc.constant('Citra'),
    'people.2.seen-year': pick(['2019']),
  })
  fc.assert(
    fc.property(values, (given) => {
      const once = parse(form, post(given), { today })
      if (!once.ok) return expect(once.errors).toEqual([])
      const twice = parse(form, post(typedOf(form, once.answers)), { today })
      expect(twice).toMatchObject({ ok: true, answers: once.answers })
    }),
  )
})
