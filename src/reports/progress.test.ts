import { expect, test } from 'vitest'
import { progressOf } from './progress.ts'

const fresh = { status: 'received', firstReadAt: null, takenBy: null, decidedAt: null } as const
const at = new Date('2026-11-21T02:00:00Z')

test('nothing is said to be done before it happened', () => {
  expect(progressOf(fresh, false).map((one) => `${one.step} ${one.state}`)).toEqual([
    'received done',
    'read now',
    'inHand waiting',
    'answered waiting',
  ])
})

test('an answer that came before anybody took it in hand leaves that step open', () => {
  const steps = progressOf({ ...fresh, status: 'read', firstReadAt: at }, true)
  expect(steps.find((one) => one.step === 'inHand')?.state).toBe('now')
  expect(steps.find((one) => one.step === 'answered')?.state).toBe('done')
})

test('a decision shows at the end, and a withdrawn report ends with the withdrawal', () => {
  expect(progressOf({ ...fresh, status: 'closed', firstReadAt: at, decidedAt: at }, true).at(-1)).toEqual({
    step: 'decided',
    state: 'done',
  })
  expect(
    progressOf({ ...fresh, status: 'withdrawn', firstReadAt: at }, false).map((one) => one.step),
  ).toEqual(['received', 'read', 'withdrawn'])
})
