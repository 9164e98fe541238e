import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newSealKey, openBytes, openJson, openText, sealBytes, sealJson, sealText } from './seal.ts'
import type { Place } from './place.ts'
import { VaultError } from './vault-error.ts'

const place: Place = { table: 'cases.note', row: '0197-a', column: 'body' }
const key = newSealKey()

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof VaultError ? error.code : String(error)
  }
  return 'opened'
}

describe('what is sealed comes back', () => {
  test('bytes of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (plain) => {
        expect(openBytes(key, place, sealBytes(key, place, plain))).toEqual(new Uint8Array(plain))
      }),
    )
  })

  test('text in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        expect(openText(key, place, sealText(key, place, plain))).toBe(plain)
      }),
    )
  })

  test('JSON values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (plain) => {
        const opened = openJson(key, place, sealJson(key, place, plain))
        expect(opened).toEqual(JSON.parse(JSON.stringify(plain)))
      }),
    )
  })

  test('a value JSON cannot hold is refused at once instead of being lost', () => {
    expect(() => sealJson(key, place, undefined)).toThrow(TypeError)
  })
})

describe('what was touched does not open', () => {
  const sealed = sealText(key, place, 'Aku takut pulang lewat jalan itu.')

  test.each([
    { ...place, table: 'cases.notes' },
    { ...place, row: '0197-b' },
    { ...place, column: 'title' },
    { table: 'cases.note0', row: '197-a', column: 'body' },
  ])('moved to %o', (elsewhere) => {
    expect(codeOf(() => openText(key, elsewhere, sealed))).toBe('wrongKeyOrPlace')
  })

  test('another key', () => {
    expect(codeOf(() => openText(newSealKey(), place, sealed))).toBe('wrongKeyOrPlace')
  })

  test('any flipped bit', () => {
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(codeOf(() => openText(key, place, flipped))).toBe(bit < 8 ? 'malformed' : 'wrongKeyOrPlace')
    }
  })

  test('any cut or lengthening', () => {
    for (let length = 0; length < sealed.length; length++) {
      expect(codeOf(() => openText(key, place, sealed.subarray(0, length)))).not.toBe('opened')
    }
    expect(codeOf(() => openText(key, place, Buffer.concat([sealed, Buffer.of(0)])))).toBe('wrongKeyOrPlace')
  })

  test('text opened as JSON is malformed, and the error tells none of it', () => {
    expect(() => openJson(key, place, sealed)).toThrow(/^vault: malformed$/)
  })
})

test('no nonce comes twice, whenever new random bytes are fetched', () => {
  const nonces = Array.from({ length: 2000 }, () => sealText(key, place, 'x').toString('hex', 1, 13))
  expect(new Set(nonces).size).toBe(nonces.length)
})

test('the same text never looks the same twice, and short texts look equally long', () => {
  const [yes, again, no] = ['ya', 'ya', 'tidak sama sekali'].map((text) => sealText(key, place, text))
  expect(yes).not.toEqual(again)
  expect(yes?.length).toBe(no?.length)
})
