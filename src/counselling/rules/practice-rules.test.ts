import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asksForHelp,
  assertAdvance,
  assertiveClose,
  discrimination,
  ratingGaps,
  ratingMean,
  readDrill,
  realTaskGate,
  taskLadder,
  type RealTask,
} from './assertive.ts'
import { missingOf } from './reason.ts'
import { modellingEndGate, nextHelp, offerModels, rehearsalGate, retentionDay } from './modelling.ts'

describe('role-plays', () => {
  const of = (...values: number[]) => ({
    worker: Object.fromEntries(values.map((value, at) => [['posture', 'volume', 'calmTone'][at], value])),
    client: {},
  })
  test.each([
    [[of(3, 3, 3), of(3, 3, 3)], true],
    [[of(3, 3, 3), of(2, 3, 3)], false],
    [[of(4, 4, 0), of(4, 4, 4)], false],
    [[of(4, 4, 4)], false],
    [[of(1, 1, 1), of(3, 4), of(3)], true],
    [[of(3), of()], false],
    [[], false],
  ])('%# passes %s', (trials, pass) => {
    const seen = assertAdvance(trials)
    expect(seen.pass).toBe(pass)
    expect(seen.why.length).toBeGreaterThan(0)
  })

  test('what was not rated is left out of the mean, never a 0', () => {
    expect(ratingMean({ posture: 4, volume: 2 })).toBe(3)
    expect(ratingMean({})).toBeNull()
    expect(ratingGaps({ worker: { posture: 3, volume: 1 }, client: { posture: 1 } })).toEqual([
      { aspect: 'posture', gap: -2 },
    ])
  })
})

describe('the drill', () => {
  const run = (right: number, wrong: number, skipped = 0) => [
    ...Array.from({ length: right }, (_, at) => ({ scene: `r${at}`, chose: 'assertive', right: true })),
    ...Array.from({ length: wrong }, (_, at) => ({ scene: `w${at}`, chose: 'passive', right: false })),
    ...Array.from({ length: skipped }, (_, at) => ({ scene: `s${at}`, chose: '', right: false })),
  ]
  test.each([
    [[run(10, 2), run(12, 0)], true],
    [[run(12, 3), run(12, 3)], true],
    [[run(9, 3), run(12, 0)], false],
    [[run(12, 0)], false],
    [[run(11, 0, 5), run(12, 0)], false],
    [[run(5, 7), run(10, 2), run(10, 2, 3)], true],
  ])('%# is done: %s', (runs, pass) => {
    expect(discrimination(runs).pass).toBe(pass)
  })
  test('skipped and wrong cards are talked about', () => {
    expect(readDrill(run(1, 1, 1)).toDiscuss).toEqual(['w0', 's0'])
    expect(readDrill([]).share).toBeNull()
  })
})

describe('a task in real life', () => {
  const fine: RealTask = {
    threat: false,
    contactWithAlleged: false,
    adultPlan: true,
    leaveAndTellPractised: true,
    clientWants: true,
  }
  test('every answer missing or against it holds; a threat always does', () => {
    expect(realTaskGate(fine).result).toBe('pass')
    for (const key of Object.keys(fine) as (keyof RealTask)[])
      for (const value of [null, !fine[key]])
        expect(realTaskGate({ ...fine, [key]: value }).result).toBe('hold')
    const answer = fc.constantFrom(true, false, null)
    fc.assert(
      fc.property(
        answer,
        answer,
        answer,
        answer,
        (contactWithAlleged, adultPlan, leaveAndTellPractised, clientWants) => {
          for (const threat of [true, null])
            expect(
              realTaskGate({ threat, contactWithAlleged, adultPlan, leaveAndTellPractised, clientWants })
                .result,
            ).toBe('hold')
        },
      ),
    )
  })
  test('starts low, and leaves out what threatens or was not rated', () => {
    const list = [
      { difficulty: 8, threat: false },
      { difficulty: 2, threat: true },
      { difficulty: null, threat: false },
      { difficulty: 3, threat: false },
      { difficulty: 1, threat: null },
    ]
    expect(taskLadder(list).map((one) => one.difficulty)).toEqual([3, 8])
  })
})

describe('closing the training', () => {
  const log = (...styles: ('passive' | 'aggressive' | 'assertive' | 'left' | null)[]) =>
    styles.map((style) => ({ style, wantsHelp: false }))
  const fine = {
    log: log('assertive', 'left', 'passive', 'assertive'),
    goalFirst: 3,
    goalNow: 5,
    clientReady: true,
  }
  test.each([
    [{}, true],
    [{ log: log('assertive', 'left', 'passive', 'passive') }, false],
    [{ log: log('passive', 'assertive', 'assertive', 'left', 'assertive') }, true],
    [{ goalNow: 4 }, false],
    [{ goalFirst: null }, false],
    [{ clientReady: null }, false],
    [{ log: log('assertive', 'assertive', null, null) }, false],
  ])('%j: %s', (change, pass) => {
    expect(assertiveClose({ ...fine, ...change }).pass).toBe(pass)
  })
  test('only a wish for help goes to the counsellor', () => {
    expect(asksForHelp([{ style: 'aggressive', wantsHelp: false }])).toEqual([])
    expect(asksForHelp([{ style: null, wantsHelp: true }])[0]?.from).toBe('log.1.wantsHelp=true')
  })
})

describe('modelling', () => {
  test.each([
    [['a', 'b', 'c'], 3, 'pass'],
    [['a', 'b', ' '], 3, 'hold'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 5, 'hold'],
    [['a', 'b', 'c'], 2, 'hold'],
    [['a', 'b', 'c'], null, 'hold'],
  ] as const)('moves %j, retold %s: %s', (keyMoves, retold, result) => {
    expect(rehearsalGate({ keyMoves, retold }).result).toBe(result)
  })
  test.each([
    ['full', 3, 'prompt'],
    ['prompt', 4, 'alone'],
    ['alone', 4, 'alone'],
    ['prompt', 2, 'prompt'],
    ['prompt', 1, 'full'],
    ['full', 0, 'full'],
    ['prompt', null, 'prompt'],
  ] as const)('%s rated %s goes on %s', (help, rating, next) => {
    expect(nextHelp([{ help, rating }]).help).toBe(next)
  })
  test('ends alone, in three places, and kept for two weeks', () => {
    const fine = {
      trials: [{ help: 'alone', rating: 3 }],
      tried: ['kelas', 'masjid', 'rumah'],
      kept: true,
      lookedOn: '2026-03-18',
      rehearsedOn: '2026-03-04',
    } as const
    expect(modellingEndGate(fine).result).toBe('pass')
    for (const lookedOn of [null, '2026-03-17'])
      expect(missingOf(modellingEndGate({ ...fine, lookedOn })).map((one) => one.code)).toEqual([
        'retentionTooEarly',
      ])
    expect(modellingEndGate({ ...fine, tried: ['kelas', 'Kelas ', 'rumah'] }).result).toBe('hold')
    expect(modellingEndGate({ ...fine, kept: null }).result).toBe('hold')
    expect(modellingEndGate({ ...fine, trials: [{ help: 'prompt', rating: 4 }] }).result).toBe('hold')
    expect(retentionDay('2026-02-20')).toBe('2026-03-06')
    expect(offerModels([{ model: 'mastery' }, { model: 'coping' }] as const).scenes[0]?.model).toBe('coping')
  })
})
