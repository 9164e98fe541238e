import { expect, test } from 'vitest'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { LadderItem } from '../ladder.ts'
import type { Practice, RelaxationMethod } from '../practice.ts'
import { askGate } from './gate.ts'
import { whatHinders, whoHinders } from './may-begin.ts'
import { phaseOf } from './protocol.ts'
import { factsBefore, type AgreementFact, type OutsideFacts, type RunFacts } from './run-facts.ts'
import { sd } from './sd.ts'

const outside: OutsideFacts = {
  age: 13,
  guardianConsent: true,
  bullyingGoesOn: 'no',
  urgencyNow: false,
  protectiveLines: [],
  goalsRated: [],
  today: '2026-11-21',
}
type Known = Readonly<{
  answers?: Readonly<Record<string, readonly AnyAnswers[]>>
  ladder?: readonly LadderItem[]
  practices?: readonly Practice[]
  agreements?: readonly AgreementFact[]
  outside?: Partial<OutsideFacts>
}>
const facts = (known: Known): RunFacts => ({
  answers: (step) => known.answers?.[step] ?? [],
  ladder: known.ladder ?? [],
  practices: known.practices ?? [],
  agreements: known.agreements ?? [],
  outside: { ...outside, ...known.outside },
})
/** What holds a gate, hard reasons marked; an empty list lets pass. */
function held(phase: string, known: Known): string[] {
  const gate = phaseOf(sd, phase)?.gate
  const answer = gate && askGate(gate, facts(known))
  return answer?.outcome === 'hold' ? answer.held.map((one) => (one.hard ? `${one.code}!` : one.code)) : []
}
const step = (number: number, more: Partial<LadderItem> = {}): LadderItem => ({
  id: `i${number}` as LadderItem['id'],
  rank: number,
  text: `Langkah ${number}`,
  place: '',
  who: '',
  when: '',
  mode: 'picture',
  expected: number * 10,
  prediction: '',
  helper: '',
  realDanger: false,
  contactWithReported: false,
  released: false,
  passed: false,
  version: 1,
  ...more,
})
const steps = (count: number, more: Partial<LadderItem> = {}) =>
  Array.from({ length: count }, (_, at) => step(at + 1, at === 0 ? more : {}))
const relaxing = (method: RelaxationMethod, before: number, after: number | null): Practice => ({
  id: `p${before}` as Practice['id'],
  kind: 'relaxation',
  itemId: null,
  sessionId: null,
  state: 'done',
  begunAt: new Date(0),
  endedAt: null,
  byClient: false,
  version: 1,
  body: { method, before, after, minutes: 5, where: 'session' },
})
const exposing = (state: 'running' | 'done' = 'done', on = '2026-11-20', at = '09:00'): Practice => ({
  ...relaxing('breathing', 1, 1),
  kind: 'exposure',
  state,
  begunAt: new Date(`${on}T${at}:00Z`),
  body: {
    mode: 'graded',
    how: 'picture',
    readiness: [],
    baseline: 20,
    series: [],
    end: 10,
    believedBefore: null,
    believedAfter: null,
    happened: null,
    stop: null,
    praise: 'Berani',
  },
})

const focusSheet = { problems: [{ what: 'Takut halaman' }], focus: 'Halaman asrama', why: 'Paling sering' }
const commitSheet = { rationaleGiven: 'yes', ownWords: 'Naik pelan-pelan', stopSignal: 'Angkat tangan' }
const signed: AgreementFact = {
  kind: 'commitment',
  version: 1,
  signers: ['client', 'counsellor'],
  revoked: false,
  changed: false,
}
const endSheet = {
  ready: ['calms_alone', 'knows_whom', 'setback_plan'],
  ties: [{ who: 'Bu Nur', what: 'Ngobrol tiap Jumat' }],
  incentive: 'Piagam',
  postMeasures: 'done',
}

test.each<[string, string, Known, string[]]>([
  ['focus', 'nothing written', {}, ['no_problems', 'no_focus', 'no_why']],
  ['focus', 'no reason', { answers: { focus: [{ ...focusSheet, why: undefined }] } }, ['no_why']],
  ['focus', 'all there', { answers: { focus: [focusSheet] } }, []],
  ['commit', 'nobody agreed', { answers: { commit: [commitSheet] } }, ['assent!']],
  [
    'commit',
    'a changed text needs a new yes',
    { answers: { commit: [commitSheet] }, agreements: [{ ...signed, version: 2, signers: [] }, signed] },
    ['assent!'],
  ],
  [
    'commit',
    'the client took it back',
    { answers: { commit: [commitSheet] }, agreements: [{ ...signed, revoked: true }] },
    ['assent!'],
  ],
  [
    'commit',
    'what was agreed to has changed since',
    { answers: { commit: [commitSheet] }, agreements: [{ ...signed, changed: true }] },
    ['assent!'],
  ],
  [
    'commit',
    'only the counsellor signed',
    { answers: { commit: [commitSheet] }, agreements: [{ ...signed, signers: ['counsellor', 'guardian'] }] },
    ['assent!'],
  ],
  [
    'commit',
    'no guardian, not explained',
    {
      answers: { commit: [{ rationaleGiven: 'not_asked' }] },
      agreements: [signed],
      outside: { guardianConsent: false },
    },
    ['rationale', 'no_ownwords', 'no_stopsignal', 'guardian_consent'],
  ],
  ['commit', 'all there', { answers: { commit: [commitSheet] }, agreements: [signed] }, []],
  ['relax', 'no practice', {}, ['relax_mastery']],
  ['relax', 'one only', { practices: [relaxing('breathing', 60, 20)] }, ['relax_mastery']],
  [
    'relax',
    'two ways, once each',
    { practices: [relaxing('breathing', 60, 20), relaxing('muscle', 61, 20)] },
    ['relax_mastery'],
  ],
  [
    'relax',
    'not rated is not calm',
    { practices: [relaxing('breathing', 60, null), relaxing('breathing', 61, null)] },
    ['relax_mastery'],
  ],
  ['relax', 'twice calm', { practices: [relaxing('breathing', 60, 20), relaxing('breathing', 70, 40)] }, []],
  ['ladder', 'three steps', { ladder: steps(3) }, ['too_few!']],
  ['ladder', 'forty steps', { ladder: steps(40) }, ['too_many!']],
  ['ladder', 'the bully in it', { ladder: steps(6, { contactWithReported: true }) }, ['locks_not_reviewed!']],
  ['ladder', 'released', { ladder: steps(6, { contactWithReported: true, released: true }) }, []],
  [
    'ladder',
    'looked at, kept locked',
    {
      ladder: steps(6, { realDanger: true }),
      answers: { locks: [{ item: 'i1', because: ['realDanger'], decision: 'keep' }] },
    },
    [],
  ],
  [
    'ladder',
    'looked at for another reason',
    {
      ladder: steps(6, { realDanger: true, contactWithReported: true }),
      answers: { locks: [{ item: 'i1', because: ['realDanger'], decision: 'keep' }] },
    },
    ['locks_not_reviewed!'],
  ],
  [
    'ladder',
    'against a protective line',
    {
      ladder: steps(6, { place: 'kantin belakang', when: 'istirahat' }),
      outside: {
        protectiveLines: [
          {
            id: 'l',
            place: 'Kantin belakang',
            time: 'jam istirahat',
            text: '',
            reviewOn: '2026-12-01',
            madeAt: new Date(0),
          },
        ],
      },
    },
    ['locks_not_reviewed!'],
  ],
  [
    'ladder',
    'bullying goes on',
    { ladder: steps(6), outside: { bullyingGoesOn: 'yes' } },
    ['bullying_goes_on!'],
  ],
  ['exposure', 'nothing practised', {}, []],
  ['exposure', 'still running', { practices: [exposing('running')] }, ['still_running', 'not_evaluated']],
  [
    'exposure',
    'one evaluation for two days',
    {
      practices: [exposing(), exposing('done', '2026-11-21')],
      answers: { evaluation: [{}] },
    },
    ['not_evaluated'],
  ],
  [
    'exposure',
    'an early and a late practice of one morning at the office are one day',
    {
      practices: [exposing('done', '2026-11-20', '23:50'), exposing('done', '2026-11-21', '00:10')],
      answers: { evaluation: [{}] },
    },
    [],
  ],
  ['exposure', 'evaluated', { practices: [exposing()], answers: { evaluation: [{}] } }, []],
  [
    'end',
    'nothing',
    {},
    ['not_yet', 'readiness', 'no_ties', 'no_incentive', 'no_post_measures', 'no_follow_up_days'],
  ],
  [
    'end',
    'top step passed',
    {
      ladder: [step(1), step(9, { passed: true })],
      answers: { ending: [endSheet], boosters: [{ days: ['2026-12-21'] }] },
    },
    [],
  ],
  [
    'end',
    'only a lower step passed, a reason given',
    {
      ladder: [step(1, { passed: true }), step(9)],
      answers: { ending: [{ ...endSheet, reason: 'Pindah sekolah' }], boosters: [{ days: [] }] },
    },
    [],
  ],
  [
    'end',
    'goals met',
    {
      ladder: [step(9)],
      outside: { goalsRated: [{ first: 2, last: 8 }] },
      answers: { ending: [{ ...endSheet, ready: ['calms_alone'] }], boosters: [{ days: [] }] },
    },
    ['readiness'],
  ],
])('gate of %s: %s', (phase, _name, known, expected) => {
  expect(held(phase, known)).toEqual(expected)
})

const yes = { safeNow: 'yes', fearLargerThanDangerNow: 'yes', ableToRate: 'yes' } as const
const no = Object.fromEntries(sd.exclusion.map((one) => [one.code, 'no' as const]))

test('begins only when everything was asked, and never while the bullying goes on', () => {
  expect(whatHinders(sd, { ...yes, ...no }, factsBefore(outside))).toEqual([])
  expect(whatHinders(sd, {}, factsBefore(outside))).toHaveLength(sd.eligibility.length + sd.exclusion.length)
  const seen = whatHinders(sd, { ...yes, ...no }, factsBefore({ ...outside, bullyingGoesOn: 'yes' }))
  expect(seen).toEqual([{ code: 'excluded', from: 'sessions.bullyingGoesOn=yes' }])
  expect(whatHinders(sd, { ...yes, ...no }, factsBefore({ ...outside, urgencyNow: true }))).toHaveLength(1)
})

test.each([
  [['counsellor'], ['SD'], 13, []],
  [['counsellor'], [], 13, ['competency']],
  [['psychologist'], [], 13, []],
  [['guru_bk'], ['SD'], 13, ['role']],
  [['counsellor'], ['SD'], 6, ['too_young']],
  [['counsellor'], ['SD'], null, ['age_unknown']],
] as const)('%j with %j for the age of %s: %j', (roles, competencies, age, expected) => {
  const found = whoHinders(sd, { roles, competencies }, factsBefore({ ...outside, age }))
  expect(found.map((one) => one.code)).toEqual(expected)
})
