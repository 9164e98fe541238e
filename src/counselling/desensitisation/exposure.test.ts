import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LadderItemId } from '../ladder.ts'
import { sdLock, type ProtectiveLine } from '../rules/sd-lock.ts'
import { sdStop } from '../rules/sd-stop.ts'
import {
  choosable,
  elapsedSeconds,
  firstChoice,
  homeworkSteps,
  mostPoints,
  noteRatings,
  placeAt,
} from './exposure.ts'
import { whyNotCalm } from './calm.ts'
import { askAfter, momentOf, whyStopped } from './moment.ts'
import type { Rung } from './open-ladder.ts'
import { pendingIn, ratingIn } from './rating-post.ts'

const rung = (more: Partial<Rung>): Rung => ({
  id: 'a' as LadderItemId,
  rank: 1,
  text: 'x',
  place: '',
  who: '',
  when: '',
  mode: 'picture',
  expected: 10,
  prediction: '',
  helper: '',
  realDanger: false,
  contactWithReported: false,
  released: false,
  passed: false,
  version: 1,
  release: null,
  ...more,
})
const line: ProtectiveLine = { id: 'l', place: 'kantin', time: '', tag: 'protective', madeAt: new Date(0) }
const locked = (rungs: readonly Rung[], lines: readonly ProtectiveLine[] = []) =>
  rungs.map((one) => ({ rung: one, lock: sdLock(one, lines, one.release, 'worker') }))

const anyRung = fc.record({
  expected: fc.integer({ min: 0, max: 100 }),
  realDanger: fc.boolean(),
  contactWithReported: fc.boolean(),
  passed: fc.boolean(),
  place: fc.constantFrom('', 'kantin', 'kelas'),
  releasedBy: fc.constantFrom(null, 'worker', 'supervisor'),
})
const anyLadder = fc.array(anyRung, { maxLength: 40 }).map((all) =>
  all.map(({ releasedBy, ...more }, at) => {
    const id = `i${at}` as LadderItemId
    const release = releasedBy ? { itemId: id, releasedBy, releasedAt: new Date(1), why: 'dibahas' } : null
    return rung({ id, rank: at + 1, release, released: release !== null, ...more })
  }),
)

describe('which steps may be practised', () => {
  test('a locked one never: not offered, not first, not as homework, whatever else is on the ladder', () => {
    fc.assert(
      fc.property(anyLadder, (rungs) => {
        const all = locked(rungs, [line])
        const shut = new Set(
          rungs
            .filter((one) => one.realDanger || one.contactWithReported || one.place === 'kantin')
            .filter((one) => one.release?.releasedBy !== 'supervisor')
            .map((one) => one.id),
        )
        for (const one of choosable(all)) expect(one.state === 'locked').toBe(shut.has(one.item.id))
        const first = firstChoice(all)
        if (first) expect(shut.has(first)).toBe(false)
        for (const item of rungs)
          for (const stopped of [true, false])
            for (const step of homeworkSteps(all, { item, stopped })) {
              expect(shut.has(step.id)).toBe(false)
              expect(step.expected).toBeLessThanOrEqual(item.expected)
              if (stopped) expect(step.passed && step.expected < item.expected).toBe(true)
            }
      }),
    )
  })

  test('nothing above the easiest open step that is not passed', () => {
    const ladder = [
      rung({ id: 'a' as LadderItemId, expected: 10, passed: true }),
      rung({ id: 'b' as LadderItemId, expected: 20, realDanger: true }),
      rung({ id: 'c' as LadderItemId, expected: 30 }),
      rung({ id: 'd' as LadderItemId, expected: 40 }),
    ]
    expect(choosable(locked(ladder)).map((one) => one.state)).toEqual(['open', 'locked', 'open', 'later'])
    expect(firstChoice(locked(ladder))).toBe('a')
  })
})

describe('calm before the start', () => {
  test.each([
    { baseline: 25, relaxed: null, willing: false, why: null },
    { baseline: 60, relaxed: null, willing: false, why: 'relax_first' },
    { baseline: 60, relaxed: 25, willing: false, why: null },
    { baseline: 60, relaxed: 60, willing: false, why: null },
    { baseline: 60, relaxed: 61, willing: false, why: 'not_calm' },
    { baseline: 10, relaxed: 30, willing: false, why: 'not_calm' },
    { baseline: 10, relaxed: 25, willing: false, why: null },
    { baseline: 60, relaxed: null, willing: true, why: null },
    { baseline: 60, relaxed: 80, willing: true, why: null },
  ] as const)('%j', ({ why, ...moment }) => {
    expect(whyNotCalm(moment)).toBe(why)
  })
})

describe('when the next rating is asked', () => {
  test.each([
    ['graded', 20, 90],
    ['learning', null, 90],
    ['classic', null, 20],
    ['classic', 12, 12],
    ['classic', 3, 10],
    ['classic', 600, 30],
  ] as const)('%s, a scene of %s seconds: after %d', (mode, scene, seconds) => {
    expect(askAfter(mode, scene)).toBe(seconds)
  })
})

describe('when a rating counts', () => {
  test.each([
    { given: 60, elapsed: 61, at: 60 },
    { given: 64, elapsed: 61, at: 64 },
    { given: 9000, elapsed: 61, at: 61 },
    { given: -5, elapsed: 61, at: 61 },
    { given: 1.5, elapsed: 61, at: 61 },
    { given: 10, elapsed: 61, at: 61 },
    { given: null, elapsed: 20, at: 30 },
  ])('$given after $elapsed s is kept at $at', ({ given, elapsed, at }) => {
    expect(placeAt([{ at: 30, suds: 50 }], given, elapsed)).toBe(at)
  })

  test('always in order and within four hours, whatever the clocks say', () => {
    const post = fc.tuple(fc.option(fc.double(), { nil: null }), fc.integer({ min: -9e9, max: 9e9 }))
    fc.assert(
      fc.property(fc.array(post), (posts) => {
        const series: { at: number; suds: number }[] = []
        for (const [given, ms] of posts)
          series.push({ at: placeAt(series, given, elapsedSeconds(new Date(0), new Date(ms))), suds: 1 })
        expect(series.every((one, at) => one.at >= (series[at - 1]?.at ?? 0) && one.at <= 14_400)).toBe(true)
      }),
    )
  })

  test.each([
    ['suds', '101'],
    ['suds', '-1'],
    ['suds', '5.5'],
    ['suds', ''],
    ['id', 'x'],
  ])('%s %j is no rating', (name, value) => {
    const id = '5f0f9a52-7a0c-4f7e-8f57-3c1a5b6c7d8e'
    expect(ratingIn(name === 'id' ? value : id, name === 'suds' ? value : '50', '1')).toBeNull()
  })
  test.each(['', '{', '[1,null,{"id":1}]', 'x'.repeat(30_000)])(
    'what is no list of ratings is left out',
    (text) => {
      expect(pendingIn(text)).toEqual([])
    },
  )
})

describe('the stop rule over a series', () => {
  const series = (...points: readonly [number, number][]) => points.map(([at, suds]) => ({ at, suds }))
  test.each([
    { points: series([0, 100]), elapsed: 0, stop: true },
    { points: series([0, 50], [60, 65], [310, 70]), elapsed: 310, stop: false },
    { points: series([0, 60], [60, 65], [120, 70], [420, 70]), elapsed: 420, stop: true },
    { points: series([0, 80], [120, 70], [400, 60]), elapsed: 400, stop: false },
    { points: series([0, 80], [350, 75]), elapsed: 350, stop: false },
  ])('$points after $elapsed s: $stop', ({ points, elapsed, stop }) => {
    expect(sdStop(momentOf(points, elapsed, 40)).stop).toBe(stop)
  })
})

describe('ratings that come late, several at once', () => {
  const late = (...ratings: readonly [number, number][]) => ratings.map(([at, suds]) => ({ at, suds }))

  test('each counts at its own moment: high once and down again is no reason to stop', () => {
    const { series, stopped } = noteRatings([], late([10, 80], [180, 50]), 700, 40)
    expect(series).toEqual(late([10, 80], [180, 50]))
    expect(stopped).toBe(false)
  })

  test('the rule speaks where it spoke then, and what came after is kept', () => {
    const { series, stopped } = noteRatings(late([0, 30]), late([60, 100], [120, 70]), 130, 40)
    expect(series).toEqual(late([0, 30], [60, 100], [120, 70]))
    expect(stopped).toBe(true)
    expect(whyStopped(series, 40).map((one) => one.code)).toEqual(['highest'])
    expect(whyStopped(series, 40, 2)).toEqual([])
  })

  test('no more than fit, and never one less', () => {
    const almost = Array.from({ length: mostPoints - 1 }, (_, at) => ({ at, suds: 20 }))
    const { series, full } = noteRatings(almost, late([900, 20], [901, 20]), 950, 40)
    expect([series.length, full]).toEqual([mostPoints, true])
  })
})
