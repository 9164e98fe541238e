import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersQuery, nameTokens, queryTokens } from './name-search.ts'
import { newSealKey } from './seal.ts'

const key = newSealKey()

function finds(typed: string, name: string): boolean {
  const groups = queryTokens(key, typed)
  return groups.length > 0 && answersQuery(nameTokens(key, name), groups)
}

const word = fc.string({
  unit: fc.constantFrom(...'aabcdeefghiijklmnnoprstuuwyz'),
  minLength: 3,
  maxLength: 12,
})
const names = fc.array(word, { minLength: 1, maxLength: 4 })

describe('every name is found', () => {
  test('by each of its words, and by all of them in any order', () => {
    fc.assert(
      fc.property(names, (parts) => {
        const name = parts.join(' ')
        for (const part of parts) expect(finds(part, name)).toBe(true)
        expect(finds(parts.toReversed().join(' ').toUpperCase(), name)).toBe(true)
      }),
    )
  })

  test('by the beginning of a word, from three letters', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (parts, which, cut) => {
        const part = parts[which % parts.length] ?? ''
        expect(finds(part.slice(0, 3 + (cut % (part.length - 2))), parts.join(' '))).toBe(true)
      }),
    )
  })

  test('by the old spelling of any word', () => {
    const older = [
      ['c', 'tj'],
      ['j', 'dj'],
      ['sy', 'sj'],
      ['ny', 'nj'],
      ['u', 'oe'],
      ['kh', 'ch'],
    ] as const
    const plain = fc
      .array(fc.constantFrom('su', 'ca', 'nya', 'rin', 'to', 'kha', 'lu', 'bu', 'ma'), {
        minLength: 2,
        maxLength: 5,
      })
      .map((syllables) => syllables.join(''))
    fc.assert(
      fc.property(plain, fc.constantFrom(...older), (name, [today, old]) => {
        expect(finds(name.replaceAll(today, old), name)).toBe(true)
        expect(finds(name, name.replaceAll(today, old))).toBe(true)
      }),
    )
  })
})

describe('as Indonesian names are written', () => {
  test.each([
    ['Sukarno', 'Soekarno'],
    ['Soeharto', 'Suharto'],
    ['Cipto', 'Dr. Tjipto Mangoenkoesoemo'],
    ['Joko', 'Djoko Susilo'],
    ['Yusuf', 'Jusuf Kalla'],
    ['Khairul', 'Chairil Anwar'],
    ['Rahmat', 'Rachmat Hidayat'],
    ['Candra', 'Chandra Wijaya'],
    ['Rizki', 'Rizqy Ramadhan'],
    ['Fitri', 'Pitri Handayani'],
    ['Novi', 'Nopi Yanti'],
    ['Muhammad Rizki', 'M. Rizky Pratama'],
    ['moh rizki', 'Muhammad Rizki'],
    ['abdul', 'Abd. Rahman'],
    ['nuraini', "Nur'aini"],
    ['tengku amir', 'Tengku Amir Hamzah'],
    ['hj siti', 'Hj. Siti Aminah binti Ahmad, S.Pd., M.Si.'],
    ['Ustaz Somad', 'H. Somad'],
    ['habi', 'Habib Rahman'],
    ['Ibu', 'Ibu Sari'],
    ['Andre', 'André'],
  ])('%s finds %s', (typed, name) => {
    expect(finds(typed, name)).toBe(true)
  })

  test.each([
    ['Budi', 'Siti Aminah'],
    ['Siti Budi', 'Siti Aminah'],
    ['Ahmad', 'Agus Salim'],
    ['Habib', 'Siti Aminah'],
    ['S.Pd', 'Siti Aminah, S.Pd.'],
    ['Dewi', 'Desi'],
  ])('%s does not find %s', (typed, name) => {
    expect(finds(typed, name)).toBe(false)
  })
})

describe('the tokens keep quiet', () => {
  test('another key gives other tokens', () => {
    const other = new Set(nameTokens(newSealKey(), 'Siti Aminah').map((made) => made.toString('hex')))
    expect(nameTokens(key, 'Siti Aminah').some((made) => other.has(made.toString('hex')))).toBe(false)
  })

  test('they are 12 bytes, differ from each other, and stand in no order of the name', () => {
    const made = nameTokens(key, 'Siti Aminah').map((each) => each.toString('hex'))
    expect(made.every((each) => each.length === 24)).toBe(true)
    expect(new Set(made).size).toBe(made.length)
    expect(nameTokens(key, 'Aminah Siti').map((each) => each.toString('hex'))).toEqual(made)
  })

  test('nothing typed asks for nothing', () => {
    expect(queryTokens(key, '  . ')).toEqual([])
  })
})
