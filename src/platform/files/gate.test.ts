import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeGate } from './gate.ts'

test('never more than its width at once, in order, and a failure gives its place on', async () => {
  const gate = makeGate(2)
  let running = 0
  let most = 0
  const order: number[] = []
  const works = Array.from({ length: 9 }, (_, i) =>
    gate(async () => {
      order.push(i)
      most = Math.max(most, ++running)
      await setImmediate()
      running--
      if (i % 3 === 0) throw new Error('no')
      return i
    }),
  )
  const results = await Promise.allSettled(works)
  expect(most).toBe(2)
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(6)
})
