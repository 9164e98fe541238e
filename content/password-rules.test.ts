import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { commonPasswords } from './common-passwords.ts'
import { passwordWeakness } from './password-rules.ts'
import { wordList } from './word-list.ts'

test.each([
  ['pendek', 'tooShort'],
  ['x'.repeat(201), 'tooLong'],
  ['aaaaaaaaaaaaaa', 'repeated'],
  ['xyzqxyzqxyzqxyzq', 'repeated'],
  ['12345678901234', 'sequence'],
  ['qwertyuiop[]x', 'sequence'],
  ['abcdefgh-2026', 'sequence'],
  ['Bismillah12345', 'common'],
  ['bi5m1ll@h!!!!', 'common'],
  ['IndonesiaMerdeka45', 'common'],
  ['sayangkamu2026', 'common'],
  ['1q2w3e4r5t6y', 'common'],
  ['0812-7645-9031', 'common'],
  ['Naungan-2026!', 'containsName'],
  ['perkasa.wibowo9', 'containsName'],
] as const)('%s is refused: %s', (password, weakness) => {
  expect(passwordWeakness(password, ['Perkasa Wibowo', 'UPTD PPA Kampar'])).toBe(weakness)
})

test('four random words pass, whatever they are', () => {
  const word = fc.constantFrom(...wordList.filter((entry) => entry.length > 4))
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 4 }), (four) => {
      expect(passwordWeakness(four.join(' '), ['UPTD PPA Kampar'])).toBeNull()
    }),
  )
})

test('a long passphrase may mention a name', () => {
  expect(passwordWeakness('kopi kampar di bawah jembatan', ['UPTD PPA Kampar'])).toBeNull()
})

test('the list is lower case and long enough to be worth having', () => {
  expect(commonPasswords.size).toBeGreaterThan(600)
  expect([...commonPasswords].filter((entry) => entry !== entry.toLowerCase())).toEqual([])
})
