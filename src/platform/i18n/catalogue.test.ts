import { expect, test } from 'vitest'
import { assertComplete, catalogue, findGaps, forBand, pickLang } from './catalogue.ts'

const words = catalogue(
  {
    title: 'Lapor',
    hello: { anak: 'Hai', remaja: 'Halo', dewasa: 'Selamat datang' },
    late: (hours: number) => `terlambat ${hours} jam`,
    read: (hours: number) => ({
      anak: `${hours} jam`,
      remaja: `dalam ${hours} jam`,
      dewasa: `dalam ${hours} jam`,
    }),
    page: { next: 'Lanjut' },
  },
  {
    title: 'Report',
    hello: { anak: 'Hi', remaja: 'Hello', dewasa: 'Welcome' },
    late: (hours: number) => `${hours} hours late`,
    read: (hours: number) => ({
      anak: `${hours} hours`,
      remaja: `in ${hours} hours`,
      dewasa: `in ${hours} hours`,
    }),
    page: { next: 'Next' },
  },
)

test('words are read by language, and by the age of the reader', () => {
  expect(words.id.late(2)).toBe('terlambat 2 jam')
  expect(words.en.page.next).toBe('Next')
  expect(forBand(words.id.hello, 'anak')).toBe('Hai')
  expect(forBand(words.en.title, 'anak')).toBe('Report')
  expect(forBand(words.id.read(3), 'remaja')).toBe('dalam 3 jam')
})

test('the compiler refuses a second language with other keys or other arguments', () => {
  // @ts-expect-error a key is missing
  catalogue({ a: 'satu', b: 'dua' }, { a: 'one' })
  // @ts-expect-error a key too many
  catalogue({ a: 'satu' }, { a: 'one', b: 'two' })
  // @ts-expect-error a nested key too many
  catalogue({ a: { b: 'satu' } }, { a: { b: 'one', c: 'two' } })
  // @ts-expect-error another kind of argument
  catalogue({ a: (n: number) => `${n}` }, { a: (s: string) => s })
  expect(findGaps({ id: { a: 'satu', b: 'dua' }, en: { a: ' ' } })).toEqual([
    'a empty in en',
    'b missing in en',
  ])
})

test('completeness names every gap', () => {
  expect(() => assertComplete(words)).not.toThrow()
  expect(() => assertComplete({ id: { a: { b: 'x' } }, en: { a: { b: () => 'x' } } })).toThrow(/a\.b/)
})

test.each([
  ['en-GB,en;q=0.9,id;q=0.8', undefined, 'en'],
  ['en-GB;q=0.5,id-ID', undefined, 'id'],
  ['in-ID, en;q=0.3', undefined, 'id'],
  ['fr, de;q=0.8', undefined, 'id'],
  ['en;q=0', undefined, 'id'],
  [null, undefined, 'id'],
  ['en', 'id', 'id'],
  ['id', 'xx', 'id'],
] as const)('the language for %s with cookie %s is %s', (header, cookie, lang) => {
  expect(pickLang(header, cookie)).toBe(lang)
})
