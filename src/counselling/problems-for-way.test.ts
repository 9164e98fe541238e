import { expect, test } from 'vitest'
import { problemPacks } from '#content/instruments/problem-packs.ts'
import { problemsForWay } from './problems-for-way.ts'
import { currentProtocol } from './protocols/registry.ts'

test('every technique a pack names is there', () => {
  for (const { ways } of problemPacks) for (const way of ways) expect(currentProtocol(way)?.id).toBe(way)
})

test('a technique is named beside what the file notes, and no technique beside troubles of the past', () => {
  expect(problemsForWay('ipc', ['loneliness', 'anxiety', 'trauma'])).toEqual(['loneliness'])
  expect(problemsForWay('cbt', ['loneliness', 'anxiety', 'trauma'])).toEqual(['loneliness', 'anxiety'])
  expect(problemsForWay('draw-and-tell', ['trauma'])).toEqual([])
})
