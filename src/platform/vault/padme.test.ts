import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, padmeLength, unpad } from './padme.ts'

const length = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 2 ** 40 }))

test('costs at most 12 % above the smallest block, and never less than what it holds', () => {
  fc.assert(
    fc.property(length, (plain) => {
      const padded = padmeLength(plain)
      expect(padded).toBeGreaterThanOrEqual(Math.max(64, plain))
      if (plain >= 64) expect((padded - plain) / plain).toBeLessThanOrEqual(0.12)
    }),
  )
})

test('is stable and never shrinks as the content grows', () => {
  fc.assert(
    fc.property(length, (plain) => {
      expect(padmeLength(padmeLength(plain))).toBe(padmeLength(plain))
      expect(padmeLength(plain + 1)).toBeGreaterThanOrEqual(padmeLength(plain))
    }),
  )
})

test('leaves few lengths to tell apart', () => {
  const lengths = new Set(Array.from({ length: 65_536 }, (_, plain) => padmeLength(plain)))
  expect(lengths.size).toBeLessThan(150)
})

test('agrees with values computed by hand from the paper', () => {
  expect([9, 65, 100, 1000, 10_000, 1_000_000].map(padmeLength)).toEqual([
    64, 72, 104, 1024, 10_240, 1_015_808,
  ])
})

test('gives back what it padded and nothing it did not pad', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (plain) => {
      expect(unpad(pad(plain))).toEqual(new Uint8Array(plain))
    }),
  )
  const dirty = pad(new Uint8Array(3))
  dirty[20] = 1
  expect(() => unpad(dirty)).toThrow('malformed')
  const boastful = pad(new Uint8Array(3))
  boastful[0] = 0xff
  expect(() => unpad(boastful)).toThrow('malformed')
  expect(() => unpad(new Uint8Array(0))).toThrow('malformed')
})
