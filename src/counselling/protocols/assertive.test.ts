import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logged } from './assertive-gates.ts'
import { assertive } from './assertive.ts'
import { whyNoTask, situationsOf, mayTry } from './assertive-tasks.ts'
import { factsOf, firedBy, heldBy, practised } from './test-facts.ts'

const purpose = { explained: 'yes', ownWords: 'Supaya bisa bilang tidak', aim: 'Bilang jangan' }
const moment = { what: 'Diejek di grup', difficulty: 4, threat: 'no', who: 'teman sekelas' }
const script = { feel: 'sedih', when: 'fotoku disebar', ask: 'dihapus', leave: 'ruang BK', tell: 'Bu guru' }
const cards = (right: number, of: number) =>
  practised('drill', {
    band: 'remaja',
    cards: Array.from({ length: of }, (_, at) => ({
      scene: `s${at}`,
      response: 0,
      chose: 'passive',
      right: at < right,
    })),
  })
const trial = (volume: number, calmTone = volume) =>
  practised('role_play', {
    situation: 'x',
    worker: { volume, calmTone },
    client: {},
    strength: 'a',
    change: 'b',
  })
const log = (style: string) => ({ did: 'Aku bilang', style })

describe('what was tried, wherever it was written', () => {
  const own = (entry: string, on: string, style: 'assertive' | 'left' | 'passive', wantsHelp = false) => ({
    entry,
    on,
    style,
    wantsHelp,
  })
  test('the diary of the client counts by its day; what was copied into the log counts once', () => {
    const facts = factsOf({ log: { did: 'x', style: 'passive', on: '2026-03-02', entry: 'copied' } })
    const tries = [
      own('c', '2026-03-04', 'left', true),
      own('copied', '2026-03-02', 'passive'),
      own('a', '2026-03-01', 'assertive'),
    ]
    const all = logged({ ...facts, outside: { ...facts.outside, clientTries: tries } })
    expect(all).toEqual([
      { style: 'assertive', wantsHelp: false },
      { style: 'passive', wantsHelp: false },
      { style: 'left', wantsHelp: true },
    ])
  })
})

describe('gates of the assertive training', () => {
  test.each([
    ['nothing said', {}, ['purpose_explained', 'no_ownwords', 'no_aim', 'few_indicators', 'parents_safe']],
    ['all said', { purpose, indicators: { distress: 7 }, parents: { safe: 'yes' } }, []],
    ['a parent who is not safe', { purpose, indicators: {}, parents: { safe: 'no' } }, []],
    [
      'asked of a parent who is not safe',
      { purpose, indicators: {}, parents: { safe: 'no', tasks: ['praise'] } },
      ['unsafe_parent_asked'],
    ],
    [
      'safety of parents not asked',
      { purpose, indicators: {}, parents: { safe: 'not_asked' } },
      ['parents_safe'],
    ],
  ])('understood: %s', (_name, answers, held) => {
    expect(heldBy(assertive, 'purpose', factsOf(answers))).toEqual(held)
  })

  test('mapped: every threat is asked about, and not asked never counts as no', () => {
    const facts = (rows: readonly object[]) =>
      factsOf({ situations: { situations: rows as readonly { what: string }[] } })
    expect(heldBy(assertive, 'situations', factsOf({}))).toEqual(['no_situations'])
    expect(heldBy(assertive, 'situations', facts([moment]))).toEqual([])
    const unasked = facts([moment, { what: 'Dicegat', difficulty: 9, threat: 'not_asked' }])
    expect(heldBy(assertive, 'situations', unasked)).toEqual(['threat_not_asked'])
    expect(firedBy(assertive, 'situations', 'threat_not_asked', unasked)).toEqual([
      'situations.2.threat=missing',
    ])
    expect(heldBy(assertive, 'situations', facts([{ what: 'a', threat: 'no' }]))).toEqual([
      'difficulty_missing',
    ])
  })

  test('told apart: two runs in a row, twelve cards, eight of ten; and safety before being firm', () => {
    const rights = { rights: ['say_no', 'ask_help', 'leave', 'safety_first'] }
    const held = (runs: ReturnType<typeof cards>[], said: object = rights) =>
      heldBy(assertive, 'contrast', factsOf({ rights: said as { rights: string[] } }, runs))
    expect(held([cards(12, 14)])).toEqual(['drill'])
    expect(held([cards(12, 14), cards(12, 14)])).toEqual([])
    expect(held([cards(12, 14), cards(10, 14)])).toEqual(['drill'])
    expect(held([cards(11, 11), cards(11, 11)])).toEqual(['drill'])
    expect(held([cards(12, 14), cards(12, 14)], { rights: ['say_no', 'ask_help', 'leave'] })).toEqual([
      'rights',
    ])
  })

  test('scripted, rehearsed: three parts with leave and tell; three trials, the last two at 3 without a 0', () => {
    expect(heldBy(assertive, 'script', factsOf({ script }))).toEqual([])
    expect(heldBy(assertive, 'script', factsOf({ script: { ...script, leave: '', tell: ' ' } }))).toEqual([
      'no_leave',
      'no_tell',
    ])
    const held = (...trials: ReturnType<typeof trial>[]) => heldBy(assertive, 'rehearse', factsOf({}, trials))
    expect(held()).toEqual(['few_trials', 'not_ready'])
    expect(held(trial(3), trial(3))).toEqual(['few_trials'])
    expect(held(trial(1), trial(3), trial(4))).toEqual([])
    expect(held(trial(3), trial(3), trial(4, 0))).toEqual(['not_ready'])
  })

  test('closed: three of four logged, the goal up by two, and the client says so', () => {
    const facts = (styles: string[], last: number, clientReady: string) =>
      factsOf(
        { log: styles.map(log), indicators: [{}, {}], close: { clientReady, keepUp: 'Latihan tiap minggu' } },
        [],
        { goalsRated: [{ first: 3, last }] },
      )
    const good = ['assertive', 'left', 'assertive', 'passive']
    expect(heldBy(assertive, 'close', facts(good, 5, 'yes'))).toEqual([])
    expect(heldBy(assertive, 'close', facts(['passive', 'passive', 'left'], 5, 'yes'))).toEqual(['not_yet'])
    const early = facts(good, 4, 'no')
    expect(firedBy(assertive, 'close', 'not_yet', early)).toEqual(['goal=1', 'clientReady=false'])
  })

  test('a task that was safe when given holds the way as soon as its moment is a threat', () => {
    const task = {
      homework: 'h1',
      situation: '1',
      threat: 'no',
      contact: 'no',
      adultPlan: 'yes',
      adult: 'Bu Rina',
      leaveAndTell: 'yes',
      wants: 'yes',
    }
    const facts = (threat: string, tasks: readonly object[]) =>
      factsOf({
        situations: { situations: [{ ...moment, threat }] },
        tasks: tasks as { homework: string }[],
        log: log('left'),
      })
    expect(heldBy(assertive, 'life', facts('no', [task]))).toEqual([])
    expect(heldBy(assertive, 'life', facts('yes', [task]))).toEqual(['unsafe_task'])
    expect(heldBy(assertive, 'life', facts('yes', [{ takenBack: 'h1' }, task]))).toEqual([])
  })
})

const said = fc.constantFrom('yes', 'no', 'not_asked', undefined)
const rows = fc.array(
  fc.record({ what: fc.string(), difficulty: fc.integer({ min: 0, max: 10 }), threat: said, reported: said }),
  { maxLength: 5 },
)

test('no task of facing anybody while there is a threat anywhere, or without a named adult who stands ready', () => {
  fc.assert(
    fc.property(
      rows,
      fc.record({
        situation: fc.constantFrom('1', '2', '3', 'other'),
        threat: said,
        contact: said,
        adultPlan: said,
        adult: fc.constantFrom('', ' ', 'Bu Rina'),
        leaveAndTell: said,
        wants: said,
      }),
      fc.boolean(),
      (moments, task, urgencyNow) => {
        const situations = situationsOf(moments)
        const why = whyNoTask(task, situations, { urgencyNow })
        const chosen = situations.find((one) => one.code === task.situation)
        const safe =
          task.threat === 'no' &&
          !urgencyNow &&
          chosen?.threat !== true &&
          task.contact === 'no' &&
          chosen?.reported !== true &&
          task.adultPlan === 'yes' &&
          task.adult.trim() !== '' &&
          task.leaveAndTell === 'yes' &&
          task.wants === 'yes'
        expect(why.length === 0).toBe(safe)
        for (const one of mayTry(situations))
          expect([one.threat, one.reported === true]).toEqual([false, false])
      },
    ),
  )
})
