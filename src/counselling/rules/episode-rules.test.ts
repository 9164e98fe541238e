import { describe, expect, test } from 'vitest'
import { allianceAlert, qualityGaps, rapportGate, type SessionFeedback } from './alliance.ts'
import {
  assessGate,
  endGate,
  factors,
  goalsGate,
  prepareGate,
  reviewDue,
  techniqueGate,
} from './episode-gates.ts'
import { jointSessionGate, type FamilyScreen } from './family.ts'
import { growthTalk } from './growth-talk.ts'
import { areaTasks, ipcOffer, type IpcFacts } from './ipc.ts'
import { gentleWording } from './neutral-wording.ts'
import { missingOf } from './reason.ts'

describe('alliance', () => {
  const base: SessionFeedback = { session: 1, client: null, counsellor: null, anythingWrong: null }
  const all = { openness: 4, empathy: 4, support: 4, positiveness: 4, equality: 4 }
  test.each([
    [{ client: all }, []],
    [{}, ['noFeedback']],
    [{ session: 3 }, []],
    [{ client: { ...all, empathy: 2 } }, ['lowQuality']],
    [{ client: all, anythingWrong: true }, ['somethingWrong']],
    [{ client: { ...all, equality: 3 }, counsellor: { equality: 5 } }, ['wideGap']],
    [{ client: { openness: 4 }, counsellor: { empathy: 5 } }, []],
  ])('%j asks for %j', (change, codes) => {
    const seen = allianceAlert({ ...base, ...change })
    expect(seen.why.map((one) => one.code)).toEqual(codes)
    expect(seen.ask).toBe(codes.length > 0)
  })
  test('a gap needs both answers', () => {
    expect(
      qualityGaps({ ...base, client: { openness: 2 }, counsellor: { empathy: 5, openness: 4 } }),
    ).toEqual([{ quality: 'openness', gap: 2 }])
  })
  test('the first phase ends with comfort of three twice', () => {
    expect(rapportGate([3, null, 2]).result).toBe('hold')
    expect(rapportGate([3, 2, 4]).result).toBe('pass')
  })
})

describe('gates of the episode', () => {
  const prepared = {
    assent: true,
    guardianConsent: true,
    legalBasis: false,
    limitsExplained: true,
    safetyAsked: true,
    nowOpen: false,
    eligible: true,
  }
  test.each([
    [{}, []],
    [{ assent: null }, ['assentMissing']],
    [{ guardianConsent: null }, ['guardianConsentMissing']],
    [{ guardianConsent: false, legalBasis: true }, []],
    [{ limitsExplained: false }, ['limitsNotExplained']],
    [{ safetyAsked: false }, ['safetyNotAsked']],
    [{ nowOpen: true }, ['nowOpen']],
    [{ eligible: null }, ['eligibilityOpen']],
  ])('prepare with %j lacks %j', (change, codes) => {
    expect(missingOf(prepareGate({ ...prepared, ...change })).map((one) => one.code)).toEqual(codes)
  })

  const told = Object.fromEntries(factors.map((one) => [one, { state: 'told' }])) as Parameters<
    typeof assessGate
  >[0]['factors']
  test.each([
    [{}, []],
    [{ factors: { ...told, relations: null } }, ['factorOpen']],
    [{ factors: { ...told, relations: { state: 'notKnown', why: ' ' } } }, ['factorWithoutWhy']],
    [{ factors: { ...told, relations: { state: 'notKnown', why: 'belum mau bercerita' } } }, []],
    [{ strengths: 0 }, ['strengthsMissing']],
    [{ baselineMeasures: 0 }, ['noBaseline']],
  ] as const)('assess with %j lacks %j', (change, codes) => {
    const answer = assessGate({ factors: told, strengths: 2, baselineMeasures: 1, ...change })
    expect(missingOf(answer).map((one) => one.code)).toEqual(codes)
  })

  const agreed = { goals: 3, reviewOn: '2026-04-01', signed: true, changed: false, clientAgrees: true }
  test.each([
    [{}, []],
    [{ goals: 0 }, ['noGoal']],
    [{ goals: 4 }, ['tooManyGoals']],
    [{ reviewOn: null }, ['noReviewDate']],
    [{ signed: false }, ['notSigned']],
    [{ signed: false, changed: true }, ['notSigned']],
    [{ changed: true }, ['agreementChanged']],
    [{ clientAgrees: false }, ['clientAgreementMissing']],
  ])('goals with %j lack %j', (change, codes) => {
    expect(missingOf(goalsGate({ ...agreed, ...change })).map((one) => one.code)).toEqual(codes)
  })

  test('a technique needs somebody who may run it, a reason, and the client asked', () => {
    const fine = {
      providerMayRun: true,
      why: 'dipilih bersama',
      alternativesOffered: true,
      clientAgrees: true,
    }
    expect(techniqueGate(fine).result).toBe('pass')
    for (const change of [
      { providerMayRun: false },
      { why: '' },
      { alternativesOffered: false },
      { clientAgrees: null },
    ])
      expect(missingOf(techniqueGate({ ...fine, ...change })).length).toBe(1)
  })

  const ended = {
    reason: 'goals_met',
    goals: [{ first: 2, now: 7 }],
    postMeasureOrWhyNot: true,
    maintenancePlan: true,
    followUpDates: 4,
    clientViewOrWhyNot: true,
  } as const
  test('closing without follow-ups fails, whatever else is done', () => {
    expect(endGate(ended).result).toBe('pass')
    expect(missingOf(endGate({ ...ended, followUpDates: 0 })).map((one) => one.code)).toEqual(['noFollowUps'])
    expect(missingOf(endGate({ ...ended, goals: [{ first: 2, now: null }] })).length).toBe(1)
    expect(endGate({ ...ended, reason: 'lost', goals: [{ first: 2, now: null }] }).result).toBe('pass')
    const byOther = endGate({ ...ended, goals: [{ first: 2, now: 8, by: 'caregiver' }] })
    expect(byOther).toMatchObject({ result: 'pass', reasons: [{ code: 'ratedByCaregiver' }, {}] })
  })

  test.each([
    [3, [], null],
    [4, [], 4],
    [7, [4], null],
    [9, [4], 8],
    [9, [9], null],
  ])('after %d sessions, reviews %j: %s', (held, reviews, due) => {
    expect(reviewDue(held, reviews)).toBe(due)
  })
})

describe('interpersonal counselling', () => {
  const none: IpcFacts = {
    someoneDied: null,
    quarrel: null,
    powerBalanced: null,
    bullying: null,
    lifeChanged: null,
    fewContacts: null,
  }
  test('a quarrel is offered as one only among equals; bullying never is', () => {
    const areas = (facts: Partial<IpcFacts>) => ipcOffer({ ...none, ...facts }).offered.map((one) => one.area)
    expect(areas({ quarrel: true, powerBalanced: true })).toEqual(['dispute'])
    expect(areas({ quarrel: true, powerBalanced: false })).toEqual([])
    expect(areas({ quarrel: true })).toEqual([])
    expect(areas({ quarrel: true, powerBalanced: true, bullying: true })).toEqual([])
    expect(areas({ someoneDied: true, lifeChanged: true, fewContacts: true })).toEqual([
      'grief',
      'transition',
      'deficits',
    ])
    expect(Object.values(areaTasks).flat()).not.toContain('peerNegotiation')
  })
})

describe('before a family sits together', () => {
  const seen: FamilyScreen = {
    member: 'ibu',
    seenAlone: true,
    violence: false,
    afraid: false,
    wantsToCome: true,
  }
  test.each([
    [[seen, { ...seen, member: 'anak' }], 'joint'],
    [[seen], 'screen'],
    [[seen, { ...seen, member: 'anak', seenAlone: false }], 'screen'],
    [[seen, { ...seen, member: 'anak', afraid: null }], 'screen'],
    [[seen, { ...seen, member: 'anak', afraid: true }], 'protection'],
    [[seen, { ...seen, member: 'anak', violence: true, seenAlone: false }], 'protection'],
    [[seen, { ...seen, member: 'anak', wantsToCome: false }], 'separate'],
  ] as const)('%# leads to %s', (screens, route) => {
    const answer = jointSessionGate(screens)
    expect(answer.route).toBe(route)
    expect(answer.result).toBe(route === 'joint' ? 'pass' : 'hold')
  })
})

describe('talk of growth', () => {
  test('opens late, in safety, and only when the client began it', () => {
    for (const clientRaisedIt of [true, false])
      for (const stage of ['early', 'late'] as const)
        for (const safeNow of [true, false, null])
          expect(growthTalk({ clientRaisedIt, stage, safeNow }).mayOpen).toBe(
            clientRaisedIt && stage === 'late' && safeNow === true,
          )
  })
})

describe('gentle wording', () => {
  test.each([
    ['Anak ini suka cari perhatian di kelas.', ['cari perhatian']],
    ['Ia BERBOHONG   dan pemalas.', ['BERBOHONG', 'pemalas']],
    ['Kata ibu: “dia lebay” dan "cengeng".', []],
    ['Perundungan (bullying) berulang sejak Januari.', []],
    ['Ia menceritakan kejadian itu dengan tenang.', []],
    ['', []],
  ])('%s', (text, found) => {
    const hints = gentleWording(text)
    expect(hints.map((one) => one.found)).toEqual(found)
    for (const hint of hints) expect(text.slice(hint.at, hint.at + hint.length)).toBe(hint.found)
  })
})
