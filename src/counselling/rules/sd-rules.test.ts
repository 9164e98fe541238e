import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sdAdvance } from './sd-advance.ts'
import { readinessGate, sdEligibility, sdEndGate, type SdEligibilityAnswers } from './sd-eligibility.ts'
import { sdHold } from './sd-hold.ts'
import { sdStop, type ExposureMoment } from './sd-stop.ts'
import { measureItem, measureTrial, trialOf, type Trial } from './sd-trial.ts'

const trial = (peak: number, end: number | null, more: Partial<Trial> = {}): Trial => ({
  itemId: 'a',
  base: 20,
  readings: [{ at: 0, suds: peak }],
  end,
  prediction: null,
  stopped: false,
  ...more,
})

describe('sdTrial', () => {
  test.each([
    { peak: 80, end: 20, activation: 60, wsh: 0.75 },
    { peak: 20, end: 10, activation: 0, wsh: 0.5 },
    { peak: 19, end: 0, activation: -1, wsh: null },
    { peak: 60, end: null, activation: 40, wsh: null },
  ])('peak $peak, end $end', ({ peak, end, activation, wsh }) => {
    const seen = measureTrial(trial(peak, end))
    expect(seen.activation).toBe(activation)
    expect(seen.wsh).toBe(wsh)
  })

  test('the last rating may be the peak, and a missing baseline is not 0', () => {
    const seen = measureTrial(trial(30, 50, { base: null }))
    expect([seen.peak, seen.activation, seen.wsh]).toEqual([50, null, 0])
    expect(seen.reasons).toContainEqual({ code: 'base', from: 'base=missing' })
  })

  test('from one time to the next: the peak before minus this one, the same step only', () => {
    const seen = measureItem([trial(80, 40), trial(99, 9, { itemId: 'b' }), trial(60, 30)], 'a')
    expect(seen.map((one) => one.bsh)).toEqual([null, 20])
  })

  test('a kept practice is read as it stands', () => {
    const read = trialOf({
      id: 'p' as never,
      kind: 'exposure',
      itemId: 'i' as never,
      sessionId: null,
      state: 'done',
      begunAt: new Date(0),
      endedAt: null,
      byClient: false,
      version: 1,
      body: {
        mode: 'learning',
        how: 'picture',
        readiness: [],
        baseline: 30,
        series: [{ at: 0, suds: 70 }],
        end: 20,
        believedBefore: 90,
        believedAfter: 40,
        happened: 'not_tested',
        stop: null,
        praise: '',
      },
    })
    expect(read).toMatchObject({ itemId: 'i', stopped: false, prediction: { tested: false, happened: null } })
    expect(read && measureTrial(read).beliefChange).toBe(-50)
  })
})

describe('sdAdvance', () => {
  test.each([
    { mode: 'classic', ends: [10, 10], pass: true },
    { mode: 'classic', ends: [10, 11], pass: false },
    { mode: 'classic', ends: [10], pass: false },
    { mode: 'classic', ends: [60, 10, 8], pass: true },
    { mode: 'classic', ends: [10, null], pass: false },
    { mode: 'graded', ends: [30, 30], pass: true },
    { mode: 'graded', ends: [31, 30], pass: false },
    { mode: 'graded', ends: [], pass: false },
  ] as const)('$mode with ends $ends passes: $pass', ({ mode, ends, pass }) => {
    const seen = sdAdvance(
      mode,
      ends.map((end) => trial(80, end)),
      'a',
    )
    expect(seen.pass).toBe(pass)
    expect(seen.why.length).toBeGreaterThan(0)
  })

  test('graded: an end of 30 is not enough where the peak was 50, and enough where it stayed below 20', () => {
    expect(sdAdvance('graded', [trial(50, 30), trial(50, 30)], 'a').pass).toBe(false)
    expect(sdAdvance('graded', [trial(15, 14), trial(15, 14)], 'a').pass).toBe(true)
  })

  const tested = (happened: boolean | null) =>
    trial(90, 88, { prediction: { beliefBefore: 90, beliefAfter: 30, tested: happened !== null, happened } })
  test.each([
    [false, true, true],
    [false, false, false],
    [false, null, false],
    [true, true, false],
    [null, true, false],
  ])('learning: happened %s, chooses %s, passes %s whatever the rating', (happened, chooses, pass) => {
    expect(sdAdvance('learning', [tested(happened)], 'a', chooses).pass).toBe(pass)
  })

  test('a presentation that was stopped never counts as passed', () => {
    for (const mode of ['classic', 'graded', 'learning'] as const) {
      const stopped = trial(80, 0, { stopped: true, prediction: tested(false).prediction })
      expect(sdAdvance(mode, [stopped, stopped], 'a', true).pass).toBe(false)
    }
  })

  test('a higher last rating never turns "not yet" into "passed"', () => {
    const suds = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(suds, suds, suds, fc.constantFrom('classic', 'graded'), (peak, end, worse, mode) => {
        const before = sdAdvance(mode, [trial(peak, end), trial(peak, end)], 'a').pass
        const after = sdAdvance(mode, [trial(peak, end), trial(peak, Math.max(end, worse))], 'a').pass
        expect(after && !before).toBe(false)
      }),
    )
  })
})

describe('sdHold', () => {
  test.each([
    { ends: [70, 70, 70], hold: true },
    { ends: [70, 70, 60], hold: false },
    { ends: [70, 70], hold: false },
    { ends: [10, 70, 70, 70], hold: true },
    { ends: [70, null, 70], hold: false },
  ])('peaks of 80 ending at $ends hold: $hold', ({ ends, hold }) => {
    const seen = sdHold(
      ends.map((end) => trial(80, end)),
      'a',
    )
    expect(seen.hold).toBe(hold)
    expect(seen.offers.length).toBe(hold ? 5 : 0)
    expect(seen.why.length).toBe(hold ? 3 : 0)
  })
})

describe('sdStop', () => {
  const calm: ExposureMoment = {
    stopSignal: false,
    dissociation: false,
    newDisclosure: false,
    now: 60,
    previousPeak: 70,
    minutesSincePeak: 0,
  }
  test.each([
    [{}, []],
    [{ stopSignal: true }, ['stopSignal']],
    [{ dissociation: true }, ['dissociation']],
    [{ newDisclosure: true }, ['newDisclosure']],
    [{ now: 100 }, ['highest']],
    [{ now: 99, minutesSincePeak: 4 }, []],
    [{ now: 90, minutesSincePeak: 5 }, ['risenAndStaying']],
    [{ now: 89, minutesSincePeak: 9 }, []],
    [{ now: null, minutesSincePeak: 9 }, []],
    [{ now: 95, previousPeak: null, minutesSincePeak: 9 }, []],
  ] as const)('%j stops for %j', (change, codes) => {
    const seen = sdStop({ ...calm, ...change })
    expect(seen.stop).toBe(codes.length > 0)
    expect(seen.why.map((one) => one.code)).toEqual(codes)
  })

  test('what somebody told comes before everything, and a person looks at it today', () => {
    const seen = sdStop({ ...calm, newDisclosure: true, stopSignal: true })
    expect(seen).toMatchObject({ raise: 'TODAY' })
    expect(seen.stop && seen.next[0]).toBe('listenAndProtect')
  })
})

describe('before and after', () => {
  const fine: SdEligibilityAnswers = {
    safeNow: true,
    ableToRate: true,
    fearLargerThanDangerNow: true,
    bullyingOngoingInFearedPlace: false,
    acuteSuicidality: false,
    psychosis: false,
    markedDissociation: false,
    probablePtsd: false,
  }
  test('each answer that is missing or speaks against it holds, and is named', () => {
    expect(sdEligibility(fine).result).toBe('pass')
    for (const code of Object.keys(fine) as (keyof SdEligibilityAnswers)[])
      for (const value of [null, !fine[code]]) {
        const seen = sdEligibility({ ...fine, [code]: value })
        expect(seen).toMatchObject({ result: 'hold', missing: [{ code }] })
      }
  })

  test('nothing is run before all four readiness questions are answered yes', () => {
    const ready = { safeNow: true, itemReady: true, stopSignalKnown: true, helperReady: true }
    expect(readinessGate(ready).result).toBe('pass')
    expect(readinessGate({ ...ready, stopSignalKnown: null }).result).toBe('hold')
  })

  test.each([
    [{ topPassed: true }, 'pass'],
    [{ goalsMet: true }, 'pass'],
    [{ reason: 'pindah sekolah' }, 'pass'],
    [{}, 'hold'],
    [{ topPassed: true, readinessListDone: false }, 'hold'],
  ] as const)('ending with %j: %s', (change, result) => {
    const end = { topPassed: false, goalsMet: false, reason: ' ', readinessListDone: true, ...change }
    expect(sdEndGate(end).result).toBe(result)
  })
})
