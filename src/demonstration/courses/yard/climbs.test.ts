import { describe, expect, test } from 'vitest'
import { sdAdvance } from '#src/counselling/rules/sd-advance.ts'
import type { Trial } from '#src/counselling/rules/sd-trial.ts'
import type { ToldExposure } from '../exposures.ts'
import { climbs } from './climbs.ts'
import { ladder } from './ladder.ts'
import { lockedStep } from './stairs.ts'

const asTrial = ({ step, before, suds, stopped }: ToldExposure): Trial => ({
  itemId: step,
  base: before,
  readings: suds.map((value, at) => ({ at: at * 90, suds: value })),
  end: suds.at(-1) ?? null,
  prediction: null,
  stopped: stopped !== undefined,
})
const told = climbs.flatMap((climb) => climb.steps)

describe('climbing as it is told agrees with the rules everybody else is shown', () => {
  test.each(told.flatMap((one, at) => (one.decision === 'pass' ? [[one.step, at] as const] : [])))(
    'when %s is passed (%i), the rule suggests it too',
    (step, at) => {
      expect(sdAdvance('graded', told.slice(0, at + 1).map(asTrial), step).pass).toBe(true)
    },
  )

  test('whatever departs from going on says why', () => {
    const departs = told.filter((one) => one.decision === 'back' || one.suds.every((value) => value > 30))
    expect(departs.length).toBeGreaterThanOrEqual(2)
    expect(departs.filter((one) => !one.why)).toEqual([])
  })

  test('every step is passed in the end, the one that was locked too', () => {
    const passed = new Set(told.flatMap((one) => (one.decision === 'pass' ? [one.step] : [])))
    expect([...passed].toSorted()).toEqual([...ladder, lockedStep].map((one) => one.text).toSorted())
  })

  test('each practice begins calm, and a meeting holds three at most', () => {
    expect(told.filter((one) => one.before > 25)).toEqual([])
    expect(climbs.every((one) => one.steps.length <= 3)).toBe(true)
  })
})
