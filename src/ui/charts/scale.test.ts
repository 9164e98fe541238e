import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePath } from './line-chart.tsx'
import { linearScale, niceTicks } from './scale.ts'

test('ticks are round, rise evenly, hold the whole span and stay few', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(3)))
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [min, max] = a < b ? [a, b] : [b, a]
      const ticks = niceTicks(min, max)
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
      expect(step).toBeGreaterThan(0)
      expect(ticks[0]).toBeLessThanOrEqual(min + step * 1e-6)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - step * 1e-6)
      expect(ticks.length).toBeLessThanOrEqual(7)
    }),
  )
})

test.each([
  [0, 10, [0, 5, 10]],
  [0, 48, [0, 20, 40, 60]],
  [0, 0, [0, 0.5]],
  [3, 3, [3, 4]],
])('ticks of %d to %d', (min, max, ticks) => {
  expect(niceTicks(min, max)).toEqual(ticks)
})

test('a scale maps ends to ends and a span without length to its start', () => {
  expect(linearScale([0, 10], [100, 0])(2.5)).toBe(75)
  expect(linearScale([4, 4], [0, 360])(4)).toBe(0)
})

test('what was not measured breaks the line instead of being made up', () => {
  const points = [
    { label: '1', value: 1 },
    { label: '2' },
    { label: '3', value: 3 },
    { label: '4', value: 4 },
  ]
  expect(
    linePath(
      points,
      (at) => at,
      (value) => value,
    ),
  ).toBe('M0 1M2 3L3 4')
})
