import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newWordCode, readWordCode, suggestWord, typedWords } from './word-code.ts'

/** 2,048 made-up words of three syllables that all differ in at least one letter. */
const syllables = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'ke',
  'li',
  'mo',
  'nu',
  'pa',
  're',
  'si',
  'to',
  'wu',
  'ya',
]
const words = Array.from({ length: 2048 }, (_, i) => {
  const at = (shift: number): string => syllables[(i >> shift) & 15] ?? ''
  return `${at(7)}${at(3)}${syllables[i & 7] ?? ''}`
})

describe('a new code', () => {
  test('is six words of the list, and each of the 2,048 words is as likely', () => {
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 65_536; draw += 6) {
      const bytes = Uint8Array.from({ length: 12 }, (_, i) => {
        const value = (draw + (i >> 1)) % 65_536
        return i % 2 === 0 ? value >> 8 : value & 255
      })
      for (const word of newWordCode(words, () => bytes)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const spread = [...counts.values()]
    expect(counts.size).toBe(2048)
    expect(Math.max(...spread) - Math.min(...spread)).toBeLessThanOrEqual(1)
  })

  test('differs each time with real randomness', () => {
    const codes = new Set(Array.from({ length: 500 }, () => newWordCode(words).join(' ')))
    expect(codes.size).toBe(500)
  })

  test('is refused from a list that is short or repeats itself', () => {
    expect(() => newWordCode(words.slice(1))).toThrow(RangeError)
    expect(() => newWordCode([...words.slice(1), words[1] ?? ''])).toThrow(RangeError)
  })
})

describe('reading what was typed', () => {
  const code = fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 6 })
  const between = fc.constantFrom(' ', '-', ', ', '  ', '\n', ' - ', ',')

  test('case, separators and numbering do not count', () => {
    fc.assert(
      fc.property(code, between, fc.boolean(), fc.boolean(), (meant, gap, loud, numbered) => {
        const written = meant.map(
          (word, i) => `${numbered ? `${i + 1}. ` : ''}${loud ? word.toUpperCase() : word}`,
        )
        expect(readWordCode(words, ` ${written.join(gap)} `)).toEqual({ ok: true, code: meant })
      }),
    )
  })

  test('tells how many words were found when they are not six', () => {
    expect(readWordCode(words, 'bababa')).toEqual({ ok: false, problem: 'count', found: 1 })
    expect(readWordCode(words, '')).toEqual({ ok: false, problem: 'count', found: 0 })
  })

  test('names the wrong word by its place and repairs nothing silently', () => {
    const typed = `${words.slice(0, 2).join(' ')} qqqqq ${words.slice(3, 6).join(' ')}`
    expect(readWordCode(words, typed)).toEqual({
      ok: false,
      problem: 'unknown',
      unknown: [{ position: 3, typed: 'qqqqq', suggestion: null }],
    })
  })

  test('numbering with brackets and long dashes falls away', () => {
    expect(typedWords('1) Batu 2) PISANG–3) laut')).toEqual(['batu', 'pisang', 'laut'])
  })
})

describe('a suggestion', () => {
  const list = ['batu', 'bulan', 'bunga', 'pisang', 'pasang', 'laut', 'hutan']

  test.each([
    ['pis', 'pisang'],
    ['hut', 'hutan'],
    ['bu', null],
    ['bul', 'bulan'],
    ['lautt', 'laut'],
    ['lat', 'laut'],
    ['batv', 'batu'],
    ['bnuga', 'bunga'],
    ['psang', null],
    ['sekolah', null],
    ['', null],
  ])('for %s is %s', (typed, meant) => {
    expect(suggestWord(list, typed)).toBe(meant)
  })

  test('is never a word that is more than one slip away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...list), fc.nat(), fc.constantFrom('q', 'x'), (word, at, letter) => {
        const spot = at % word.length
        expect(suggestWord([word], word.slice(0, spot) + letter + word.slice(spot + 1))).toBe(word)
        expect(suggestWord([word], `${letter}${letter}${word}`)).toBe(null)
      }),
    )
  })
})
