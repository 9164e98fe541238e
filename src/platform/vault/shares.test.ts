import { randomBytes } from 'node:crypto'
import { combine } from 'shamir-secret-sharing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinShares, readShare, splitSecret } from './shares.ts'

const secret = new Uint8Array(randomBytes(32))
const [one, two, three] = await splitSecret(secret)

test('any two of three give the secret back, in either order', async () => {
  for (const [a, b] of [
    [one, two],
    [one, three],
    [two, three],
    [three, one],
  ] as const) {
    expect(await joinShares(a, b)).toEqual(secret)
  }
})

test('one share alone is refused, here and by the algorithm under it', async () => {
  await expect(joinShares(one, one)).rejects.toThrow('shareRepeated')
  await expect(combine([randomBytes(37)])).rejects.toThrow()
})

test('shares of two secrets do not mix, nor do a share and a forged one', async () => {
  const [, other] = await splitSecret(new Uint8Array(randomBytes(32)))
  await expect(joinShares(one, other)).rejects.toThrow('sharesOfDifferentSets')
})

test('reads as people type, with the letters that look like digits', () => {
  const sloppy = two.text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect(readShare(` ${sloppy} `)).toEqual(two)
  expect(two.text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){17}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect([one.number, two.number, three.number]).toEqual([1, 2, 3])
})

test('any single wrong or swapped character is told at the share it is in', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(fc.nat({ max: 71 }), fc.constantFrom(...alphabet), (at, letter) => {
      const text = three.text.replaceAll('-', '')
      fc.pre(text[at] !== letter)
      expect(() => readShare(text.slice(0, at) + letter + text.slice(at + 1))).toThrow('shareMistyped')
      const next = text[at + 1]
      fc.pre(next !== undefined && next !== text[at])
      const swapped = `${text.slice(0, at)}${next}${text[at]}${text.slice(at + 2)}`
      expect(() => readShare(swapped)).toThrow('shareMistyped')
    }),
  )
})

test.each(['', 'U', '1234', 'bukan kunci'])('%j is no share', (typed) => {
  expect(() => readShare(typed)).toThrow('shareMistyped')
})

test('only 32 bytes are split', async () => {
  await expect(splitSecret(new Uint8Array(31))).rejects.toThrow('wrongSize')
})
