import { describe, expect, test } from 'vitest'
import { sdAdvance } from '#src/counselling/rules/sd-advance.ts'
import type { Trial } from '#src/counselling/rules/sd-trial.ts'
import { practiceLasts, type ToldExposure } from '../exposures.ts'
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

  test('each practice begins calm, and a meeting holds three steps at most', () => {
    expect(told.filter((one) => one.before > 25)).toEqual([])
    expect(climbs.filter((one) => new Set(one.steps.map(({ step }) => step)).size > 3)).toEqual([])
  })

  test('a meeting opens with the last passed step and closes on a passed one, unless it was stopped', () => {
    const passed = new Set<string>()
    let lastPassed = ladder[0]?.text
    for (const { day, steps: practices } of climbs) {
      expect([day, practices[0]?.step]).toEqual([day, lastPassed])
      for (const { step, decision } of practices) {
        if (decision !== 'pass' || passed.has(step)) continue
        passed.add(step)
        lastPassed = step
      }
      const end = practices.at(-1)
      expect([day, end?.stopped !== undefined || passed.has(end?.step ?? '')]).toEqual([day, true])
    }
  })

  test('all practices of a meeting fit into it before it is looked back on', () => {
    const ends = climbs.map(({ steps: all }) => all.reduce((at, one) => at + practiceLasts(one) + 0.5, 8))
    expect(ends.filter((minute) => minute > 42)).toEqual([])
  })
})
