import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeReasons } from '#content/codes/work.ts'
import { statusAfter } from './case.ts'
import { closingGaps, type ClosingState } from './closing.ts'
import { missingParts, notAgreed, openLines, type PlanLineFacts } from './plan.ts'

const line = (part: PlanLineFacts['part'], more: Partial<PlanLineFacts> = {}): PlanLineFacts => ({
  part,
  notNeeded: false,
  status: 'done',
  agreed: 'yes',
  ...more,
})
const whole = [line('emotional'), line('practical'), line('social', { notNeeded: true, status: 'planned' })]
const ready: ClosingState = {
  reason: 'goalsMet',
  otherReason: '',
  plan: whole,
  openTasks: 0,
  contacts: 4,
  unansweredReports: 0,
  futureFollowUps: 5,
  clientView: 'Aku sudah berani ke sekolah.',
  whyNotAsked: '',
  whyOpen: '',
  bySupervisor: false,
}

test('a file that has everything may be ended by a person', () => {
  expect(closingGaps(ready)).toEqual([])
})

test.each([
  [{ futureFollowUps: 0 }, ['follow_ups']],
  [{ futureFollowUps: 0, reason: 'enteredInError' }, []],
  [{ plan: [] }, ['plan_parts']],
  [{ plan: [...whole, line('social', { status: 'doing' })] }, ['plan_lines']],
  [{ plan: [...whole, line('social', { status: 'doing' })], whyOpen: 'Diteruskan sekolah.' }, []],
  [{ openTasks: 2 }, ['tasks']],
  [{ contacts: 2 }, ['few_contacts']],
  [{ clientView: '  ' }, ['client_view']],
  [{ clientView: '', whyNotAsked: 'Masih bayi.' }, []],
  [{ unansweredReports: 1 }, ['reporter_answer']],
  [{ reason: 'lostContact' }, ['supervisor']],
  [{ reason: 'lostContact', bySupervisor: true }, []],
  [{ reason: 'other' }, ['other_reason']],
] as const)('with %j the gate names %j', (change, gaps) => {
  expect(closingGaps({ ...ready, ...change })).toEqual(gaps)
})

test('no reason for closing says that something was too small', () => {
  expect(
    closeReasons.map((reason) => reason.code).filter((code) => /minor|small|trivial/i.test(code)),
  ).toEqual([])
})

test('service never ends without somebody to ask again, whatever else is said', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...closeReasons.map((one) => one.code)),
      fc.string(),
      fc.boolean(),
      (reason, words, bySupervisor) => {
        const gaps = closingGaps({
          ...ready,
          reason,
          otherReason: words,
          whyOpen: words,
          bySupervisor,
          futureFollowUps: 0,
        })
        const nobodyToAsk = ['enteredInError', 'joined', 'died', 'handedOver'].includes(reason)
        expect(gaps.includes('follow_ups')).toBe(!nobodyToAsk)
      },
    ),
  )
})

test('a plan misses each part that has neither a line nor a "not needed"; a dropped line does not count', () => {
  expect(missingParts([])).toEqual(['emotional', 'practical', 'social'])
  expect(
    missingParts([
      line('emotional', { status: 'dropped' }),
      line('practical', { notNeeded: true, status: 'planned' }),
    ]),
  ).toEqual(['emotional', 'social'])
  expect(missingParts(whole)).toEqual([])
})

test('lines the client was not asked about, or said no to, are named', () => {
  const lines = [
    line('social', { status: 'doing', agreed: 'no' }),
    line('social', { status: 'planned', agreed: 'not_asked' }),
    line('emotional', { status: 'done', agreed: 'no' }),
  ]
  expect(notAgreed(lines)).toEqual(lines.slice(0, 2))
  expect(openLines(whole)).toEqual([])
})

test('a file goes from work to follow-up to closed, and back to work without a new intake', () => {
  expect(statusAfter('open', 'endService')).toBe('in_follow_up')
  expect(statusAfter('reopened', 'endService', true)).toBe('closed')
  expect(statusAfter('in_follow_up', 'closeFile')).toBe('closed')
  expect(statusAfter('closed', 'reopen')).toBe('reopened')
  expect(statusAfter('in_follow_up', 'reopen')).toBe('reopened')
  expect(statusAfter('closed', 'endService')).toBeNull()
  expect(statusAfter('open', 'closeFile')).toBeNull()
  expect(statusAfter('open', 'reopen')).toBeNull()
})
