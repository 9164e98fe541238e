import { expect, test } from 'vitest'
import { createLanes } from './lanes.ts'

type Lane = 'staff' | 'codes'

/** Jobs that end only when told to, so that the order of starts is a fact and not a race. */
function byHand(width: number, waitingLimit = 2000) {
  const run = createLanes<Lane>({ lanes: ['staff', 'codes'], width, waitingLimit })
  const started: string[] = []
  const open: (() => void)[] = []
  const ask = (lane: Lane, name: string): Promise<string> =>
    run(lane, () => {
      started.push(name)
      const { promise, resolve } = Promise.withResolvers<string>()
      open.push(() => resolve(name))
      return promise
    })
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const finishOne = async (): Promise<void> => {
    open.shift()?.()
    await settle()
  }
  return { ask, started, finishOne, settle, open }
}

test.each([
  ['staff', 'codes'],
  ['codes', 'staff'],
] as const)('however many %s wait, one of %s waits for one of them at most', async (crowd, single) => {
  const queue = byHand(1)
  for (let i = 0; i < 1000; i++) void queue.ask(crowd, `crowd ${i}`)
  await queue.settle()
  void queue.ask(single, 'single')
  await queue.finishOne()
  await queue.finishOne()
  expect(queue.started.slice(0, 3)).toContain('single')
})

test('two crowded lanes take turns, each in the order of arrival', async () => {
  const queue = byHand(1)
  for (const i of [1, 2, 3]) {
    void queue.ask('codes', `c${i}`)
    void queue.ask('staff', `s${i}`)
  }
  for (let i = 0; i < 6; i++) await queue.finishOne()
  await queue.settle()
  expect(queue.started).toEqual(['c1', 's1', 'c2', 's2', 'c3', 's3'])
})

test('never runs more at once than its width, and uses all of it', async () => {
  const queue = byHand(3)
  for (let i = 0; i < 10; i++) void queue.ask(i % 2 ? 'staff' : 'codes', String(i))
  await queue.settle()
  for (let left = 10; left > 0; left--) {
    expect(queue.open.length).toBe(Math.min(3, left))
    await queue.finishOne()
  }
})

test('a job that fails frees its place and fails alone', async () => {
  const run = createLanes<Lane>({ lanes: ['staff', 'codes'], width: 1, waitingLimit: 2 })
  const failed = run('staff', () => Promise.reject(new Error('no memory')))
  const thrown = run('codes', () => {
    throw new Error('at once')
  })
  const next = run('staff', () => Promise.resolve('answer'))
  await expect(failed).rejects.toThrow('no memory')
  await expect(thrown).rejects.toThrow('at once')
  expect(await next).toBe('answer')
})

test('a full lane refuses by name and leaves the other lane open', async () => {
  const queue = byHand(1, 2)
  for (let i = 0; i < 3; i++) void queue.ask('codes', String(i))
  await expect(queue.ask('codes', 'too many')).rejects.toThrow('busy')
  const staff = queue.ask('staff', 'staff')
  for (let i = 0; i < 4; i++) await queue.finishOne()
  await queue.settle()
  expect(await staff).toBe('staff')
})
