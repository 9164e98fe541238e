import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { urgencies, type Urgency } from '#src/platform/clock/urgency.ts'
import { agesOf, fitsAge, needsAgeReason } from './age-fit.ts'
import { asq, type AsqAnswer, type AsqAnswers } from './asq.ts'
import { notComputable, rci, standardDifference } from './change.ts'
import { raisesAnew } from './fires.ts'
import { giveList } from './give-list.ts'
import type { Instrument } from './instrument.ts'
import { nextAllowedDay, tooNear } from './interval.ts'
import { mayAskAsq, mayMeasure, unattendedRefusal } from './may.ts'
import { instrumentByCode, shippedInstruments } from './registry.ts'
import { scoreOf, sumOf } from './score.ts'
import { isAsked, onlyAsked, questionsOf, type Answers, type Question } from './sheet.ts'

const must = (code: string): Instrument => {
  const found = instrumentByCode(code)
  if (!found) throw new Error(code)
  return found
}
const phq9 = must('phq-9')
const filled = (count: number, value: string): Answers =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at + 1), value]))
const rank = (urgency: Urgency | null) => (urgency === null ? urgencies.length : urgencies.indexOf(urgency))

describe('asq, exactly as the decision rule says', () => {
  const script = (a: string, q5: AsqAnswer | null): AsqAnswers => {
    const read = (at: number): AsqAnswer | null =>
      ({ y: 'yes', n: 'no', r: 'refused', '-': null } as const)[a[at] as 'y' | 'n' | 'r' | '-']
    return { q1: read(0), q2: read(1), q3: read(2), q4: read(3), q5 }
  }
  test.each([
    ['nnnn', null, 'negative', null, null],
    ['ynnn', 'yes', 'acutePositive', 'NOW', null],
    ['nnny', 'no', 'nonAcutePositive', 'TODAY', null],
    ['nrnn', 'no', 'nonAcutePositive', 'TODAY', null],
    ['nrnn', 'yes', 'acutePositive', 'NOW', null],
    ['nnyn', 'refused', 'nonAcutePositive', 'TODAY', null],
    ['ynnn', null, 'incomplete', 'TODAY', 'q5'],
    ['r---', null, 'incomplete', 'TODAY', 'q5'],
    ['nnn-', null, 'incomplete', 'TODAY', null],
    ['----', null, 'incomplete', 'TODAY', null],
  ] as const)('%s and %s is %s', (answers, q5, result, raise, ask) => {
    const inputs = script(answers, q5)
    expect(asq(inputs)).toEqual({ result, raise, ask, inputs })
  })

  test('a yes to the last question raises NOW whatever stood before it', () => {
    const score = scoreOf(must('asq'), { q1: 'no', q2: 'no', q3: 'no', q4: 'no', q5: 'yes' })
    expect(score.raise).toBe('NOW')
    expect(score.fired.map((one) => one.linkId)).toEqual(['q5'])
  })
})

describe('phq', () => {
  test.each([
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], 9, 'scored'],
    [[3, 3, 3, 3, 3, 3, 3, 3], 27, 'prorated'],
    [[1, 1, 1, 1, 1, 1, 2], 10, 'prorated'],
    [[1, 1, 1, 1, 1, 1], null, 'notScorable'],
    [[], null, 'notScorable'],
  ] as const)('%j gives %s', (values, total, state) => {
    expect(sumOf(values, 9, 2)).toEqual({ total, state })
  })

  test('item 9 raises TODAY at any answer but never, whatever else is missing, and is no level of a person', () => {
    const score = scoreOf(phq9, { '9': '1' })
    expect(score).toMatchObject({ total: null, state: 'notScorable', raise: 'TODAY' })
    expect(score.fired).toEqual([{ linkId: '9', value: 1, atLeast: 1, raise: 'TODAY' }])
    expect(scoreOf(phq9, { ...filled(8, '3'), '9': '0' }).raise).toBeNull()
    expect(JSON.stringify(score)).not.toMatch(/risk|risiko|severity|level/i)
  })

  test('GAD-7 and PHQ-8 make up one of their items and not two', () => {
    for (const [code, items] of [
      ['gad-7', 7],
      ['phq-8', 8],
    ] as const) {
      expect(scoreOf(must(code), filled(items - 1, '2'))).toMatchObject({
        total: items * 2,
        state: 'prorated',
      })
      expect(scoreOf(must(code), filled(items - 2, '2')).total).toBeNull()
    }
  })
})

/** Any answers to any instrument, each question answered or not. */
const anyAnswers = (instrument: Instrument) => {
  const one = (question: Question): fc.Arbitrary<string | number | boolean | undefined> => {
    if (question.kind === 'choice')
      return fc.constantFrom(...question.options.map((option) => option.code), undefined)
    if (question.kind === 'integer')
      return fc.option(fc.integer({ min: question.min ?? 0, max: question.max ?? 9 }), { nil: undefined })
    return fc.constantFrom('abc', undefined)
  }
  const questions = questionsOf(instrument.sheet.items)
  return fc
    .tuple(...questions.map(one))
    .map((values): Answers =>
      Object.fromEntries(
        questions.flatMap((question, at) =>
          values[at] === undefined ? [] : [[question.linkId, values[at]]],
        ),
      ),
    )
}
const anyGiven = fc
  .constantFrom(...shippedInstruments())
  .chain((instrument) => anyAnswers(instrument).map((answers) => ({ instrument, answers })))

describe('invariants', () => {
  test('a worse answer never lowers how soon somebody must act', () => {
    fc.assert(
      fc.property(anyGiven, fc.nat(), ({ instrument, answers }, pick) => {
        const alerts = instrument.meta.alerts
        const alert = alerts[pick % Math.max(1, alerts.length)]
        if (!alert) return
        const question = questionsOf(instrument.sheet.items).find((one) => one.linkId === alert.linkId)
        const before = rank(scoreOf(instrument, answers).raise)
        const worst =
          question?.options.at(-1)?.ordinal === null ? 'yes' : (question?.options.at(-1)?.code ?? 'yes')
        const after = rank(scoreOf(instrument, { ...answers, [alert.linkId]: worst }).raise)
        expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })

  test('what was not answered is never a zero, and every number lists what it was made of', () => {
    fc.assert(
      fc.property(anyGiven, ({ instrument, answers }) => {
        const score = scoreOf(instrument, answers)
        const asked = onlyAsked(instrument.sheet, answers)
        for (const { linkId } of score.counted) expect(Object.hasOwn(asked, linkId)).toBe(true)
        for (const linkId of score.missing) expect(Object.hasOwn(asked, linkId)).toBe(false)
        for (const { linkId } of score.fired) expect(Object.hasOwn(answers, linkId)).toBe(true)
        if (score.state === 'scored' && instrument.meta.scoring.kind === 'sum')
          expect(score.total).toBe(score.counted.reduce((sum, one) => sum + one.value, 0))
        if (score.state === 'notScorable') expect(score.total).toBeNull()
        if (score.raise !== null && score.asq === null) expect(score.fired.length).toBeGreaterThan(0)
        expect(score.ruleVersion).not.toBe('')
      }),
    )
  })

  test('leaving out an answer never makes a sum smaller than the proportion of the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 9 }), (values) => {
        const { total } = sumOf(values, 9, 2)
        const mean = values.reduce((sum, one) => sum + one, 0) / values.length
        expect(total).toBe(Math.round(mean * 9))
      }),
    )
  })
})

describe('reliable change', () => {
  test('the checks of the practice paper: PHQ-9 6.2, GAD-7 3.7', () => {
    expect(1.96 * (standardDifference(5.6, 0.84) ?? 0)).toBeCloseTo(6.2, 1)
    expect(1.96 * (standardDifference(4.7, 0.92) ?? 0)).toBeCloseTo(3.7, 1)
  })
  test('where the computed threshold is not the number its source prints, the row says so in words', () => {
    for (const { meta } of shippedInstruments())
      for (const row of meta.change) {
        const printed = Number(/reliable change (\d+)/.exec(row.source)?.[1])
        const reached = rci(row, printed + row.s, row.s, 'lowerIsBetter').change !== 'noReliableChange'
        if (!Number.isNaN(printed)) expect(row.note !== undefined, `${meta.code}`).toBe(!reached)
      }
  })
  const row = { s: 5.6, r: 0.84, cutOff: 10 }
  test.each([
    [18, 8, 'recovered'],
    [18, 10, 'improved'],
    [9, 2, 'improved'],
    [18, 13, 'noReliableChange'],
    [10, 17, 'deteriorated'],
    [null, 4, 'notComputable'],
    [4, null, 'notComputable'],
  ] as const)('from %s to %s is %s', (from, to, change) => {
    const found = rci(row, from, to, 'lowerIsBetter')
    expect(found.change).toBe(change)
    expect(found.inputs).toMatchObject({ s: 5.6, r: 0.84, from, to, cutOff: 10 })
  })
  test('parameters that cannot be and measures without a direction give nothing', () => {
    for (const [s, r] of [
      [0, 0.8],
      [5, 1],
      [5, 0],
      [-1, 0.5],
      [Number.NaN, 0.5],
    ] as const)
      expect(rci({ s, r, cutOff: null }, 20, 1, 'lowerIsBetter').change).toBe('notComputable')
    expect(rci(row, 20, 1, 'none').change).toBe('notComputable')
    expect(notComputable(1, 2, 'lowerIsBetter').z).toBeNull()
  })
  test('turning the direction turns better into worse, and swapping the times does too', () => {
    const total = fc.integer({ min: 0, max: 27 })
    const turned = { improved: 'deteriorated', recovered: 'deteriorated' } as const
    fc.assert(
      fc.property(total, total, (from, to) => {
        const one = rci(row, from, to, 'lowerIsBetter').change
        const other = rci(row, from, to, 'higherIsBetter').change
        if (one === 'noReliableChange') expect(other).toBe(one)
        if (one === 'improved' || one === 'recovered') expect(other).toBe(turned[one])
        if (one === 'deteriorated') expect(['improved', 'recovered']).toContain(other)
      }),
    )
  })
})

describe('who and when', () => {
  test('items and trends are for those who work with the person, not for companions or the head', () => {
    expect(mayMeasure(['counsellor']) && mayMeasure(['guru_bk']) && mayMeasure(['psychologist'])).toBe(true)
    for (const role of ['companion', 'head', 'intake', 'admin', 'peer'] as const)
      expect(mayMeasure([role])).toBe(false)
  })
  test('the script is for psychologists, and for others only when they were trained', () => {
    expect(mayAskAsq(['psychologist'], false)).toBe(true)
    expect(mayAskAsq(['counsellor'], false)).toBe(false)
    expect(mayAskAsq(['guru_bk'], true)).toBe(true)
    expect(mayAskAsq(['companion'], true)).toBe(false)
  })
  test('with nobody on call nothing that asks about self-harm runs alone; the script never does', () => {
    const alone = { someoneOnCall: false, audience: 'client' } as const
    expect(unattendedRefusal(phq9, alone)).toBe('nobodyOnCall')
    expect(unattendedRefusal(phq9, { ...alone, someoneOnCall: true })).toBeNull()
    expect(unattendedRefusal(must('phq-8'), alone)).toBeNull()
    expect(unattendedRefusal(must('asq'), { ...alone, someoneOnCall: true })).toBe('modeNotAllowed')
    expect(unattendedRefusal(phq9, { someoneOnCall: true, audience: 'caregiver' })).toBe('notForThisReader')
  })
  test('an interval counts whole days', () => {
    expect(nextAllowedDay('2026-11-01', 14, '2026-11-14')).toBe('2026-11-15')
    expect(nextAllowedDay('2026-11-01', 14, '2026-11-15')).toBeNull()
    expect(nextAllowedDay(null, 14, '2026-11-15')).toBeNull()
    expect(nextAllowedDay('2026-02-20', 14, '2026-02-21')).toBe('2026-03-06')
  })
})

test('a question hangs on the answers before it', () => {
  const { sheet } = phq9
  const difficulty = questionsOf(sheet.items).find((one) => one.linkId === 'difficulty')
  if (!difficulty) throw new Error('no such question')
  expect(isAsked(difficulty, { '1': '0' })).toBe(false)
  expect(isAsked(difficulty, { '1': '0', '4': '2' })).toBe(true)
  expect(onlyAsked(sheet, { '1': '0', difficulty: '3' })).toEqual({ '1': '0' })
})

describe('ages', () => {
  const from = (low: number, high: number | null) => ({ meta: { age: { from: low, to: high } } })
  const today = '2026-11-22'
  const band = (code: string | null) => agesOf(code, undefined, today)
  test('an instrument fits when it was made for most of the ages somebody may have; an age nobody knows fits', () => {
    expect(fitsAge(from(8, 18), band('from6to12'))).toBe(true)
    expect(fitsAge(from(6, 11), band('from6to12'))).toBe(true)
    expect(fitsAge(from(12, 17), band('from6to12'))).toBe(false)
    expect(fitsAge(from(13, null), band('from6to12'))).toBe(false)
    expect(fitsAge(from(6, 11), band('from13to17'))).toBe(false)
    expect(fitsAge(from(18, null), band('unknown'))).toBe(true)
    expect(fitsAge(from(18, null), band(null))).toBe(true)
  })
  test('the day of birth says more than the band, and a year alone leaves two ages', () => {
    expect(agesOf('from6to12', '2009-11-22', today)).toEqual([17, 17])
    expect(agesOf('from13to17', '2010', today)).toEqual([15, 16])
    expect(agesOf('from13to17', '2010-05', today)).toEqual([15, 16])
    expect(agesOf('from13to17', 'kira-kira', today)).toEqual([13, 17])
  })
  test('a reason is asked for a child younger than an instrument was made for, and for nobody else', () => {
    expect(needsAgeReason(must('phq-9'), band('from13to17'))).toBe(true)
    expect(needsAgeReason(must('phq-9'), [17, 17])).toBe(false)
    expect(needsAgeReason(must('pcl-5'), band('from6to12'))).toBe(true)
    expect(needsAgeReason(must('phq-8'), band('from13to17'))).toBe(false)
    expect(needsAgeReason(must('five-qualities-child'), band('from13to17'))).toBe(false)
    expect(needsAgeReason(must('pcl-5'), band('unknown'))).toBe(false)
  })
  test('what fits comes first with its smallest set, and nothing is left out', () => {
    const all = shippedInstruments()
    const codes = (list: readonly Instrument[]) => list.map((one) => one.code)
    const teen = giveList(all, band('from13to17'))
    expect(codes(teen.minimum)).toEqual(['phq-8', 'gad-7', 'goals', 'five-qualities-teen'])
    expect(codes(teen.others)).toContain('pcl-5')
    expect(codes(giveList(all, band('from6to12')).minimum)).toContain('five-qualities-child')
    const unknown = giveList(all, null)
    expect([unknown.set, unknown.minimum, unknown.others]).toEqual([null, [], []])
    for (const one of [teen, unknown, giveList(all, [40, 40])])
      expect(codes([...one.minimum, ...one.fits, ...one.others]).toSorted()).toEqual(codes(all).toSorted())
  })
})

describe('what calls for a person', () => {
  const events = must('incident-frequency')
  const saved = (answers: Answers, instrument = events) => ({ score: scoreOf(instrument, answers) })
  test('an answer calls once, another one calls again, also out of one save with several', () => {
    const threatened = saved({ threatened: '2' })
    expect(raisesAnew(threatened.score, [])).toBe('TODAY')
    expect(raisesAnew(saved({ threatened: '3' }).score, [threatened])).toBeNull()
    expect(raisesAnew(saved({ threatened: '2', sexual: '1' }).score, [threatened])).toBe('TODAY')
    expect(raisesAnew(saved({}).score, [threatened])).toBeNull()
  })
  test('the script calls when it is not whole, again for what is said in it, and soonest for yes now', () => {
    const script = must('asq')
    const begun = saved({ q1: 'no' }, script)
    expect(raisesAnew(begun.score, [])).toBe('TODAY')
    expect(raisesAnew(saved({ q1: 'no', q2: 'no' }, script).score, [begun])).toBeNull()
    const said = saved({ q1: 'yes' }, script)
    expect(raisesAnew(said.score, [begun])).toBe('TODAY')
    expect(raisesAnew(saved({ q1: 'yes', q5: 'yes' }, script).score, [begun, said])).toBe('NOW')
  })
})

test('a sheet from paper lies too near to one before it and to one after it', () => {
  const days = ['2026-11-01', '2026-11-20']
  expect(tooNear(days, 14, '2026-10-25')).toBe('2026-11-01')
  expect(tooNear(days, 14, '2026-11-10')).toBe('2026-11-01')
  expect(tooNear(days, 14, '2026-11-16')).toBe('2026-11-20')
  expect(tooNear(days, 14, '2026-12-04')).toBeNull()
  expect(tooNear(days, 0, '2026-11-20')).toBeNull()
})
