import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referralLoop, type Referral } from './referral-loop.ts'
import { restorativeGate, type RestorativeFacts } from './restorative.ts'
import { repairRuleWords } from './repair-words.ts'

const ready: RestorativeFacts = {
  harmedYesInWriting: true,
  askedAlone: true,
  safeDays: 14,
  responsibilityAdmitted: true,
  sexualViolence: false,
  weapon: false,
  seriousInjury: false,
  adultReported: false,
  investigationInConflict: false,
  preparationsOfHarmed: 1,
  preparationsOfReported: 1,
  stopRightExplained: true,
  facilitatorCertified: true,
}

describe('a restorative circle', () => {
  test('may be offered when every hard line holds', () => {
    expect(restorativeGate(ready)).toEqual({ result: 'mayBeOffered', missing: [] })
  })
  test.each([
    [{ harmedYesInWriting: null }, 'harmedYesInWriting', 'harmedYesInWriting=missing'],
    [{ askedAlone: false }, 'askedAlone', 'askedAlone=false'],
    [{ safeDays: 13 }, 'notSafeLongEnough', 'safeDays=13'],
    [{ safeDays: null }, 'notSafeLongEnough', 'safeDays=missing'],
    [{ responsibilityAdmitted: false }, 'responsibilityAdmitted', 'responsibilityAdmitted=false'],
    [{ sexualViolence: true }, 'sexualViolence', 'sexualViolence=true'],
    [{ weapon: null }, 'weapon', 'weapon=missing'],
    [{ seriousInjury: true }, 'seriousInjury', 'seriousInjury=true'],
    [{ adultReported: true }, 'adultReported', 'adultReported=true'],
    [{ investigationInConflict: true }, 'investigationInConflict', 'investigationInConflict=true'],
    [{ preparationsOfHarmed: 0 }, 'notPrepared', 'preparationsOfHarmed=0'],
    [{ preparationsOfReported: 0 }, 'notPrepared', 'preparationsOfReported=0'],
    [{ stopRightExplained: null }, 'stopRightExplained', 'stopRightExplained=missing'],
    [{ facilitatorCertified: false }, 'facilitatorCertified', 'facilitatorCertified=false'],
  ] as const)('%j keeps it from being offered, and workers read why', (change, code, from) => {
    expect(restorativeGate({ ...ready, ...change })).toEqual({
      result: 'notOffered',
      missing: [{ code, from }],
    })
    expect(repairRuleWords.id[code].length).toBeGreaterThan(10)
  })

  const answer = fc.constantFrom(true, false, null)
  const anyFacts: fc.Arbitrary<RestorativeFacts> = fc.record({
    harmedYesInWriting: answer,
    askedAlone: answer,
    safeDays: fc.option(fc.nat(60)),
    responsibilityAdmitted: answer,
    sexualViolence: answer,
    weapon: answer,
    seriousInjury: answer,
    adultReported: answer,
    investigationInConflict: answer,
    preparationsOfHarmed: fc.nat(3),
    preparationsOfReported: fc.nat(3),
    stopRightExplained: answer,
    facilitatorCertified: answer,
  })
  test('is never offered on an answer that is missing, and every refusal names its lines', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { result, missing } = restorativeGate(facts)
        const unknown = Object.values(facts).includes(null)
        expect(result === 'notOffered').toBe(missing.length > 0)
        if (unknown || facts.harmedYesInWriting !== true) expect(result).toBe('notOffered')
      }),
    )
  })
  test('a worse answer never opens what was closed', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('sexualViolence', 'weapon', 'seriousInjury', 'adultReported' as const),
        (facts, line) => {
          const before = restorativeGate(facts)
          const worse = restorativeGate({ ...facts, [line]: true })
          expect(worse.result).toBe('notOffered')
          expect(worse.missing.length).toBeGreaterThanOrEqual(before.missing.length)
        },
      ),
    )
  })
})

describe('a referral', () => {
  const sentAt = new Date('2026-03-02T09:00:00+07:00')
  const after = (hours: number) => new Date(sentAt.getTime() + hours * 3_600_000)
  const sent: Referral = { sentAt, urgent: false, answer: null, answeredAt: null, outcomeNotedAt: null }
  const accepted = { answer: 'accepted', answeredAt: after(5) } as const
  const declined = { answer: 'declined', answeredAt: after(5) } as const
  test.each([
    [{}, 1, 'sent', 'waiting'],
    [{ urgent: true }, 23.9, 'sent', 'waiting'],
    [{ urgent: true }, 24, 'withSender', 'noAnswer'],
    [{}, 24, 'sent', 'waiting'],
    [{}, 14 * 24 - 0.1, 'sent', 'waiting'],
    [{}, 14 * 24, 'withSender', 'noAnswer'],
    [accepted, 2000, 'accepted', 'accepted'],
    [declined, 6, 'withSender', 'declined'],
    [{ ...accepted, outcomeNotedAt: after(400) }, 401, 'closed', 'outcomeNoted'],
    [{ ...declined, outcomeNotedAt: after(400) }, 401, 'closed', 'outcomeNoted'],
  ] as const)('%j after %d hours is %s: %s', (change, hours, state, code) => {
    const at = referralLoop({ ...sent, ...change }, after(hours))
    expect([at.state, at.why[0].code]).toEqual([state, code])
    expect(repairRuleWords.en[code].length).toBeGreaterThan(10)
  })
  test('closes only by a note of what became of it, and never rests unanswered past its time', () => {
    fc.assert(
      fc.property(
        fc.record({
          urgent: fc.boolean(),
          answer: fc.constantFrom('accepted', 'declined', null),
          noted: fc.boolean(),
          hours: fc.nat(2000),
        }),
        ({ urgent, answer, noted, hours }) => {
          const given = {
            ...sent,
            urgent,
            answer,
            answeredAt: answer && after(1),
            outcomeNotedAt: noted ? after(2) : null,
          }
          const { state, answerBy } = referralLoop(given, after(hours))
          expect(state === 'closed').toBe(noted)
          if (!noted && answer === null) expect(state === 'withSender').toBe(after(hours) >= answerBy)
        },
      ),
    )
  })
})
