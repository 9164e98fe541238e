import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkHierarchy,
  hasHierarchyErrors,
  nextItem,
  openingItem,
  rankBothWays,
  runOrder,
} from './hierarchy.ts'
import { mayHoldBreath, relaxationAdvice, relaxationGate } from './relaxation.ts'
import { burdenGate, checkConflicts, inBurdenOrder, safetyPlanGate, type SafetyLine } from './safety-lines.ts'
import { lockReasons, sdLock, type LockableItem, type Release } from './sd-lock.ts'

const ladder = (...ratings: (number | null)[]) =>
  ratings.map((expected, at) => ({ id: `s${at + 1}`, expected, rank: at + 1 }))
const even = (n: number) =>
  ladder(...Array.from({ length: n }, (_, at) => Math.round(10 + (at * 80) / (n - 1))))

describe('hierarchy', () => {
  test.each([
    ['12 steps of a santri', even(12), 14, []],
    ['3 steps', ladder(20, 50, 90), 14, ['tooFew', 'gap', 'gap']],
    ['40 steps', even(40), 14, ['tooMany', 'duplicate']],
    ['25 steps', even(25), 14, ['moreThanUsual']],
    ['16 steps', even(16), 14, ['moreThanUsual']],
    ['6 steps at 14', even(6), 14, ['fewerThanUsual', 'gap']],
    ['7 steps at 9', even(7), 9, []],
    ['6 steps at an unknown age', ladder(10, 25, 40, 55, 70, 85), null, ['fewerThanUsual']],
    ['none easy', ladder(26, 40, 50, 60, 66, 72, 77, 81), 14, ['needEasier']],
    ['none hard', ladder(10, 20, 30, 40, 50, 60, 70, 79), 14, ['topMayBeMissing']],
    ['a gap of 16', ladder(10, 20, 30, 46, 55, 65, 75, 85), 14, ['gap']],
    ['two alike', ladder(10, 20, 22, 35, 50, 60, 70, 85), 14, ['duplicate']],
    ['one not rated', ladder(10, null, 20, 30, 40, 55, 65, 80), 14, ['unrated']],
    ['order and ratings differ', ladder(10, 30, 20, 40, 50, 60, 70, 80), 14, ['orderDiffers']],
  ] as const)('%s', (_, items, age, codes) => {
    const found = checkHierarchy(items, age).map((one) => one.code)
    expect(new Set(found)).toEqual(new Set(codes))
  })

  test('only too few, too many and unrated hold; everything else is a hint', () => {
    expect(hasHierarchyErrors(checkHierarchy(ladder(20, 50, 90), 14))).toBe(true)
    expect(hasHierarchyErrors(checkHierarchy(even(26), 14))).toBe(true)
    expect(hasHierarchyErrors(checkHierarchy(ladder(40, 41, 60, 61, 70), 14))).toBe(false)
  })

  const anyLadder = fc
    .array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 45 })
    .map((ratings) => ladder(...ratings))
  test('it always runs from the easiest up, and leaves out what nobody rated', () => {
    fc.assert(
      fc.property(anyLadder, (items) => {
        const order = runOrder(items)
        order.forEach((item, at) =>
          expect(item.expected).toBeGreaterThanOrEqual(order[at - 1]?.expected ?? 0),
        )
        expect(order.length).toBe(items.filter((item) => item.expected !== null).length)
      }),
    )
  })

  test('both ways of counting name every step once', () => {
    fc.assert(
      fc.property(anyLadder, (items) => {
        const ranked = rankBothWays(items)
        expect(ranked.map((one) => one.fromEasiest + one.fromHardest)).toEqual(
          items.map(() => items.length + 1),
        )
        expect(new Set(ranked.map((one) => one.item.id)).size).toBe(items.length)
      }),
    )
  })

  test('a session opens with the last passed step, and the next one is the easiest not passed', () => {
    const items = even(8)
    expect(openingItem(items, new Set(['s1', 's2']))?.id).toBe('s2')
    expect(nextItem(items, new Set(['s1', 's2', 's4']))?.id).toBe('s3')
    expect(openingItem(items, new Set())?.id).toBe('s1')
    expect(nextItem(items, new Set(items.map((item) => item.id)))).toBeNull()
  })
})

const step: LockableItem = {
  id: 's1',
  realDanger: false,
  contactWithReported: false,
  place: 'Halaman asrama',
  when: 'malam',
}
const line: SafetyLine & { madeAt: Date } = {
  id: 'l1',
  tag: 'protective',
  changes: 'adults',
  agreed: 'yes',
  place: 'di halaman asrama putra',
  time: 'malam sesudah isya',
  reviewOn: '2026-03-20',
  madeAt: new Date('2026-03-01'),
}
const release: Release = {
  itemId: 's1',
  releasedBy: 'supervisor',
  releasedAt: new Date('2026-03-05'),
  why: 'Rencana aman dibahas bersama wali asrama.',
}

describe('sdLock', () => {
  test.each([
    [{ realDanger: true }, 'realDanger'],
    [{ contactWithReported: true }, 'contactWithReported'],
  ] as const)('%j locks', (change, code) => {
    const locked = sdLock({ ...step, ...change }, [], null, 'worker')
    expect(locked).toMatchObject({ state: 'locked', why: [{ code }] })
  })

  test.each([
    ['halaman asrama', 'malam', true],
    ['Halaman Asrama Putra', '', true],
    ['halaman asrama', 'pagi', false],
    ['kantin', 'malam', false],
    ['', 'malam', false],
  ])('against the protective line: %s, %s: %s', (place, when, locked) => {
    expect(sdLock({ ...step, place, when }, [line], null, 'worker').state).toBe(locked ? 'locked' : 'open')
    const ladderStep = { id: 's1', place, when }
    expect(checkConflicts([ladderStep], [line]).length).toBe(locked ? 1 : 0)
    expect(checkConflicts([ladderStep], [{ ...line, tag: 'fear_keeping' }])).toEqual([])
  })

  test('never runs without a release record by somebody else, with a reason', () => {
    const who = fc.constantFrom('worker', 'supervisor')
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.option(who),
        who,
        fc.string(),
        (danger, contact, against, by, runner, why) => {
          const item = { ...step, realDanger: danger, contactWithReported: contact }
          const lines = against ? [line] : []
          const given = by === null ? null : { ...release, releasedBy: by, why }
          const answer = sdLock(item, lines, given, runner)
          if (answer.state === 'open' && lockReasons(item, lines).length > 0) {
            expect(answer.release?.releasedBy).not.toBe(runner)
            expect(answer.release?.why.trim()).not.toBe('')
          }
        },
      ),
    )
  })

  test('a protective line made after the release locks the step again', () => {
    expect(sdLock(step, [line], release, 'worker').state).toBe('open')
    const newer = { ...line, id: 'l2', madeAt: new Date('2026-03-06') }
    expect(sdLock(step, [line, newer], release, 'worker')).toMatchObject({
      state: 'locked',
      why: [{ from: 'safetyLines.l2' }],
    })
  })
})

describe('the safety plan', () => {
  const own: SafetyLine = { ...line, id: 'own', changes: 'victim' }
  test.each([
    [[line], 2, []],
    [[own], 2, ['changeForOthersFirst']],
    [[line, { ...own, agreed: 'not_asked' }], 2, ['clientNotAsked']],
    [[line, { ...own, agreed: 'no' }], 2, ['clientDoesNotAgree']],
    [[{ ...line, reviewOn: null }], 2, ['noReviewDate']],
    [[{ ...line, reviewOn: '2026-04-01' }], 2, ['reviewTooLate']],
    [[{ ...line, reviewOn: '2026-03-31' }], 2, []],
    [[line], 1, ['safeAdultsMissing']],
    [[{ ...line, tag: 'fear_keeping' }], 2, ['changeForOthersFirst']],
  ] as const)('%# lacks %j', (lines, safeAdults, codes) => {
    const answer = safetyPlanGate({ lines, safeAdults }, '2026-03-01')
    expect(answer.result === 'hold' ? answer.missing.map((one) => one.code) : []).toEqual(codes)
  })

  test('what changes for the one who was hurt waits for the others and for their yes', () => {
    expect(burdenGate(own, []).result).toBe('hold')
    expect(burdenGate(own, [line]).result).toBe('pass')
    expect(burdenGate({ ...own, agreed: 'not_asked' }, [line]).result).toBe('hold')
    expect(burdenGate(line, []).result).toBe('pass')
    expect(inBurdenOrder([own, line]).map((one) => one.id)).toEqual(['l1', 'own'])
  })
})

describe('relaxation', () => {
  const practice = (
    before: number | null,
    after: number | null,
    method: 'breathing' | 'muscle' = 'breathing',
  ) => ({
    method,
    before,
    after,
  })
  test.each([
    ['two drops of 30 %', [practice(100, 70), practice(80, 50)], true],
    ['two calm ends', [practice(30, 25), practice(null, 20)], true],
    ['one only', [practice(80, 20)], false],
    ['one of each method', [practice(80, 20), practice(80, 20, 'muscle')], false],
    ['drops of 29 %', [practice(100, 71), practice(100, 71)], false],
    ['ratings missing', [practice(80, null), practice(null, 40)], false],
    ['low, yet rising', [practice(10, 20), practice(10, 20)], false],
  ])('%s: mastered %s', (_, practices, mastered) => {
    expect(relaxationGate(practices).result).toBe(mastered ? 'pass' : 'hold')
    expect(relaxationGate(practices).mastered).toEqual(mastered ? ['breathing'] : [])
  })

  test('a fear that rises ends this method; four tries without ease offer another', () => {
    expect(relaxationAdvice([practice(40, 41)], 'breathing').advice).toBe('stopThisOne')
    const flat = Array.from({ length: 4 }, () => practice(80, 80))
    expect(relaxationAdvice(flat, 'breathing').advice).toBe('offerAnother')
    expect(relaxationAdvice(flat.slice(1), 'breathing').advice).toBe('goOn')
  })

  test('no breath is held below ten, nor by somebody of unknown age', () => {
    expect([9, 10, null].map((age) => mayHoldBreath(age))).toEqual([false, true, false])
  })
})
