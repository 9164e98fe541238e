import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelyDuplicates, likeness, type Comparable } from './duplicates.ts'
import { nameTokens, newSealKey } from '#src/platform/vault/index.ts'

const key = newSealKey()
const tokens = (name: string) => nameTokens(key, name).map((token) => token.toString('hex'))
const named = (side: string, name: string) => ({ side, tokens: tokens(name) })
const base: Comparable = {
  id: 'a',
  receivedOn: '2026-11-01',
  institutionId: 'pesantren',
  place: 'dormitory',
  forms: ['physical'],
  regionCode: '14.01.05',
  names: [],
}
const other = (change: Partial<Comparable>): Comparable => ({ ...base, id: 'b', ...change })

test.each([
  ['Fulan Karangan', 'Fulan Karangan', true],
  ['Zulkifli Rekaan', 'Julkipli Rekaan', true],
  ['Siti Aminah', 'Siti Amina', true],
  ['Budi', 'Budi Santoso', true],
  ['Ahmad Fauzi', 'Ahmad Hidayat', false],
  ['Rina Karangan', 'Dodi Rekaan', false],
])('%s and %s: %s', (one, two, same) => {
  const like = likeness({ ...base, names: [named('harmed', one)] }, other({ names: [named('harmed', two)] }))
  expect(like?.reasons.includes('same_name_harmed') ?? false).toBe(same)
})

test.each([
  [{ names: [named('reported', 'Ucok Rekaan')] }, [named('reported', 'Ucok Rekaan')], 'same_name_reported'],
  [{ names: [named('reported', 'Ucok Rekaan')] }, [named('harmed', 'Ucok Rekaan')], 'same_name_other_side'],
] as const)('a name keeps its side in the reason', (change, names, reason) => {
  expect(likeness({ ...base, names }, other(change))?.reasons).toContain(reason)
})

test('the same day and the same form alone say nothing', () => {
  const bare = { institutionId: null, place: null, regionCode: null }
  expect(likeness({ ...base, ...bare }, other(bare))).toBeNull()
  expect(
    likeness(
      { ...base, place: 'notStated', institutionId: null },
      other({ place: 'notStated', institutionId: null }),
    ),
  ).toBeNull()
  expect(likeness(base, other({ receivedOn: '2026-02-01', forms: ['social'] }))?.reasons).toEqual([
    'same_institution',
    'same_place',
    'same_area',
  ])
  expect(likeness(base, base)).toBeNull()
})

const comparable: fc.Arbitrary<Comparable> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  receivedOn: fc.constantFrom('2026-11-01', '2026-11-10', '2026-06-01'),
  institutionId: fc.option(fc.constantFrom('x', 'y')),
  place: fc.option(fc.constantFrom('classroom', 'home')),
  regionCode: fc.option(fc.constantFrom('1', '2')),
  forms: fc.subarray(['physical', 'social', 'other']),
  names: fc.array(
    fc.record({ side: fc.constantFrom('harmed', 'reported'), tokens: fc.subarray(['1', '2', '3', '4']) }),
    { maxLength: 3 },
  ),
})

test('likeness goes both ways and gives reasons only: never a number, never a join', () => {
  fc.assert(
    fc.property(comparable, comparable, (one, two) => {
      const [there, back] = [likeness(one, two), likeness(two, one)]
      expect(there?.reasons).toEqual(back?.reasons)
      if (there) expect(Object.keys(there).toSorted()).toEqual(['id', 'reasons'])
    }),
  )
  expect(
    likelyDuplicates(
      base,
      Array.from({ length: 9 }, (_, at) => other({ id: `r${at}` })),
    ),
  ).toHaveLength(5)
})
