import { expect, test } from 'vitest'
import { figureOf, figures } from './figures.ts'

test('each number stands once, in both languages, with its source', () => {
  const keys = figures.map((one) => `${one.figure} ${one.year}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const one of figures) {
    expect(one.counts.id).not.toBe('')
    expect(one.counts.en).not.toBe('')
    expect(one.source).not.toBe('')
    expect(one.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})

test('the numbers are those of the sources', () => {
  const told = figures.filter((one) => one.countedBy === 'KPAI').map((one) => one.value)
  expect(told).toEqual([2982, 1138, 13, 574, 574, 14])
  expect(figureOf('kampar.cases', 2022).value).toBe(139)
  expect(() => figureOf('kampar.cases', 1999)).toThrow('no figure')
})
