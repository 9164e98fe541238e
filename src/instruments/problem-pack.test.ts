import { describe, expect, test } from 'vitest'
import { presentingProblems } from '#content/codes/classes.ts'
import { knownElsewhere } from '#content/instruments/elsewhere.ts'
import { problemPacks } from '#content/instruments/problem-packs.ts'
import { fitsAge } from './age-fit.ts'
import { unattendedRefusal } from './may.ts'
import { offeredPacks } from './problem-pack.ts'
import { shippedInstruments } from './registry.ts'

const all = shippedInstruments()
const pack = (code: string, age: number) => {
  const found = offeredPacks(all, [age, age], []).find((one) => one.pack.code === code)
  if (!found) throw new Error(code)
  return found.instruments.map((one) => one.code)
}

describe('the packs by what troubles somebody', () => {
  test('name only measures that may be shown here, each made for the ages of its row', () => {
    const shown = new Map(all.map((one) => [one.code, one]))
    for (const { code, rows, problems } of problemPacks) {
      expect(problems.every((one) => presentingProblems.some((known) => known.code === one))).toBe(true)
      for (const row of rows)
        for (const measure of row.codes) {
          const instrument = shown.get(measure)
          expect(instrument, `${code}: ${measure}`).toBeDefined()
          expect(fitsAge({ meta: { age: row } }, [row.from, row.to ?? 60])).toBe(true)
          expect(knownElsewhere.map((one) => one.code)).not.toContain(measure)
        }
    }
  })

  test('cover every concern a file can note', () => {
    const covered = new Set(problemPacks.flatMap((one) => one.problems))
    expect(presentingProblems.map((one) => one.code).filter((code) => !covered.has(code))).toEqual([])
  })

  test('follow the age: no measure of adults for a child, and nothing named while the age is not known', () => {
    expect(pack('anxiety', 9)).toEqual(['suds', 'function-list', 'school-days'])
    expect(pack('lowMood', 7)).toEqual(['function-list', 'wellbeing'])
    expect(pack('lowMood', 15)).toEqual(['phq-2', 'phq-8', 'asq', 'function-list'])
    expect(pack('lowMood', 40)).toContain('phq-9')
    expect(pack('trauma', 16)).not.toContain('pcl-5')
    expect(pack('trauma', 18)).toContain('pcl-5')
    for (const one of offeredPacks(all, null, ['anxiety'])) expect(one.instruments).toEqual([])
    const aboutScores = (age: number) =>
      offeredPacks(all, [age, age], []).flatMap((one) => one.stepUp.filter((line) => line.after))
    expect(aboutScores(9)).toEqual([])
    expect(aboutScores(15)).toHaveLength(2)
  })

  test('stand in their own order whatever is noted, and lift no rule about sending', () => {
    const noted = offeredPacks(all, [15, 15], ['trauma', 'loneliness'])
    expect(noted.map((one) => one.pack.code)).toEqual(problemPacks.map((one) => one.code))
    expect(noted.filter((one) => one.noted.length > 0).map((one) => one.pack.code)).toEqual([
      'lowMood',
      'trauma',
      'relations',
    ])
    const refusals = offeredPacks(all, [40, 40], [])
      .flatMap((one) => one.instruments)
      .map((one) => [one.code, unattendedRefusal(one, { someoneOnCall: false, audience: 'client' })])
    expect(Object.fromEntries(refusals)).toMatchObject({
      asq: 'modeNotAllowed',
      'phq-9': 'nobodyOnCall',
      'pcl-5': 'nobodyOnCall',
      'gad-7': null,
    })
  })
})
