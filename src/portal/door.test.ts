import { describe, expect, test } from 'vitest'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import { codeKeys, derivationInput } from '#src/platform/vault/way-back.ts'
import { comeInWords } from './come-in-words.ts'
import { isUndecided, whyNoDoor } from './door.ts'
import { bandOfPlace, timeOfDay } from './place.ts'
import { keysOf } from './place-keys.ts'
import { staffWords } from './staff-words.ts'
import { portalWords } from './words.ts'

describe('who gets no door', () => {
  const carer = { role: 'guardian', relation: 'mother', conflict: false, fullName: 'Nurhayati Lubis' }
  const must = (mustNotKnow: string) => ({ rules: [], mustNotKnow })

  test('whoever stands on the reported side, whatever else is written', () => {
    expect(whyNoDoor({ ...carer, conflict: true }, null)).toBe('conflict')
    expect(whyNoDoor({ ...carer, role: 'reported' }, must(''))).toBe('conflict')
  })

  test.each([
    ['Ibu jangan sampai tahu', 'must_not_know'],
    ['jangan bilang bu NURHAYATI', 'must_not_know'],
    ['orang tua', 'must_not_know'],
    ['Keluarga di rumah', 'must_not_know'],
    ['my mother', 'must_not_know'],
    ['Ustaz pembina kamar', null],
    ['Ayah tiri', null],
    ['', null],
  ])('whom the person keeps it from: %s', (said, bar) => {
    expect(whyNoDoor(carer, must(said))).toBe(bar)
  })

  test('a trusted person is not meant by "parents"', () => {
    expect(whyNoDoor({ ...carer, role: 'trusted', relation: 'teacher' }, must('orang tua'))).toBeNull()
  })
})

test('the words speak to the age of the reader, and to a carer as to a grown-up', () => {
  expect(bandOfPlace('client', 'from6to12')).toBe('anak')
  expect(bandOfPlace('client', 'from13to17')).toBe('remaja')
  expect(bandOfPlace('client', null)).toBe('remaja')
  expect(bandOfPlace('client', 'from25to44')).toBe('dewasa')
  expect(bandOfPlace('caregiver', 'from6to12')).toBe('dewasa')
})

test('the day is greeted as it is in Indonesia', () => {
  expect([3, 4, 10, 11, 14, 15, 17, 18, 23, 0].map(timeOfDay)).toEqual([
    'evening',
    'morning',
    'morning',
    'noon',
    'noon',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
    'evening',
  ])
})

test.each([
  [null, null, false],
  [null, 'conflict', false],
  ['conflict', null, true],
  ['conflict', 'conflict', false],
  ['must_not_know', 'conflict', true],
] as const)(
  'a door against which %s speaks, kept despite %s, waits for a decision: %s',
  (bar, kept, waits) => {
    expect(isUndecided(bar, kept)).toBe(waits)
  },
)

test('the same words give a report and a place keys that have nothing in common', async () => {
  const way = { by: 'code', officeId: 'kantor', code: ['a', 'b', 'c', 'd', 'e', 'f'] } as const
  const [report, place] = await Promise.all([derivationInput(way), derivationInput(way, 'place')])
  expect(Buffer.from(place.salt).equals(Buffer.from(report.salt))).toBe(false)
  const root = new Uint8Array(32)
  const [one, other] = await Promise.all([codeKeys(root), codeKeys(root, 'place')])
  expect(other.lookupId).not.toBe(one.lookupId)
  expect(Buffer.from(other.reporterKey).equals(Buffer.from(one.reporterKey))).toBe(false)
})

test('a place without a key is an error, never an empty key', () => {
  expect(() => keysOf('p' as Parameters<typeof keysOf>[0], new Map())).toThrow(/no place key/)
})

test('the words are complete in both languages', () => {
  for (const words of [portalWords, comeInWords, staffWords]) assertComplete(words)
})
