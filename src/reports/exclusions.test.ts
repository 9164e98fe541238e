import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exclusionsFor, namedStaff, nameParts } from './exclusions.ts'

const staff = [
  { id: 'a', fullName: 'Dra. Hj. Sri Wahyuni, M.Psi.' },
  { id: 'b', fullName: 'Zulkarnain Harahap, S.Pd.I' },
  { id: 'c', fullName: 'Muhammad Ali Nasution' },
  { id: 'd', fullName: 'Sri Lestari' },
  { id: 'e', fullName: 'Suharto' },
]
const ids = (...names: string[]) =>
  namedStaff(
    names.map((name) => ({ name })),
    staff,
  ).map((one) => one.id)

test.each([
  ['Ibu Sri Wahyuni', ['a']],
  ['Wahyuni', ['a']],
  ['bu Sri', []],
  ['Ustaz Zulkarnaen', []],
  ['Pak Zulkarnain', ['b']],
  ['Ali', []],
  ['Muhammad', []],
  ['M. Ali Nasution', ['c']],
  ['Soeharto', ['e']],
  ['Kepala Sekolah', []],
  ['', []],
  ['<script>Sri Wahyuni</script>', ['a']],
])('%s → %j', (name, expected) => {
  expect(ids(name)).toEqual(expected)
})

test('one shared part is enough inside the same institution', () => {
  const teachers = [
    { id: 'x', fullName: 'Ali Siregar', institutionId: 's1' },
    { id: 'y', fullName: 'Ali Hasibuan', institutionId: 's2' },
  ]
  expect(namedStaff([{ name: 'Pak Ali', institutionId: 's1' }], teachers).map((one) => one.id)).toEqual(['x'])
})

test('whoever the reporter asked to keep out is kept out, and being named weighs more', () => {
  expect(
    exclusionsFor([{ name: 'Sri Wahyuni' }], 'Bu Wahyuni, pak Zulkarnain dan Ali Nasution', staff),
  ).toEqual([
    { accountId: 'a', reason: 'named_in_report' },
    { accountId: 'b', reason: 'reporter_asked' },
    { accountId: 'c', reason: 'reporter_asked' },
  ])
})

const part = fc.stringMatching(/^[bdgklmnprst][aeiou][bdgklmnprst][aeiou][bklmnr]$/)
test('a full name is always found, whatever titles, case and order it is written in', () => {
  fc.assert(
    fc.property(
      part,
      part,
      fc.constantFrom('', 'Pak ', 'IBU ', 'Drs. ', 'H. '),
      fc.constantFrom('', ', S.Pd.', ', M.Psi., Psikolog'),
      fc.boolean(),
      (one, two, before, after, turned) => {
        fc.pre(nameParts(`${one} ${two}`).length === 2)
        const written = turned ? `${two} ${one}` : `${one} ${two}`.toUpperCase()
        expect(
          namedStaff([{ name: before + written + after }], [{ id: 'w', fullName: `${one} ${two}` }]),
        ).toHaveLength(1)
      },
    ),
  )
})

test('a name that shares nothing with anybody keeps nobody out, and nothing typed makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const parts = new Set(nameParts(typed))
      const found = namedStaff([{ name: typed }], staff)
      for (const one of found) expect(nameParts(one.fullName).some((known) => parts.has(known))).toBe(true)
    }),
  )
})
