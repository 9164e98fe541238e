import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromSuds, readSuds, sudsScales, toSuds, usualScale } from './suds.ts'

describe('suds', () => {
  test.each([
    ['hundred', 0, 0],
    ['hundred', 100, 100],
    ['hundred', 101, null],
    ['hundred', -1, null],
    ['hundred', 7.5, null],
    ['ten', 7, 70],
    ['ten', 11, null],
    ['faces', 1, 0],
    ['faces', 3, 50],
    ['faces', 5, 100],
    ['faces', 0, null],
  ] as const)('%s %d is stored as %s', (scale, value, stored) => {
    expect(toSuds(value, scale)).toBe(stored)
  })

  test('every step of every scale comes back as it was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sudsScales), fc.integer({ min: -5, max: 120 }), (scale, value) => {
        const stored = toSuds(value, scale)
        if (stored !== null) expect(fromSuds(stored, scale)).toBe(value)
      }),
    )
  })

  test.each([
    ['', null],
    [' 40 ', 40],
    ['4O', null],
    ['1e2', null],
    [undefined, null],
    ['-3', null],
  ])('typed %j is %j: nothing typed is never 0', (text, stored) => {
    expect(readSuds(text)).toBe(stored)
  })

  test('a small child is first offered faces; an unknown age never the finest scale', () => {
    expect([7, 9, 10, 15, 16, null].map(usualScale)).toEqual([
      'faces',
      'faces',
      'ten',
      'ten',
      'hundred',
      'ten',
    ])
  })
})
