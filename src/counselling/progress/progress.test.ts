import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Role } from '#src/platform/access/roles.ts'
import { both } from '#src/platform/forms/index.ts'
import { assertComplete } from '#src/platform/i18n/catalogue.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { mayExport } from '../export/may-export.ts'
import { sharingWords } from '../export/sharing-refused.tsx'
import { exportWords } from '../export/words.ts'
import type { LadderItemId } from '../ladder.ts'
import type { PracticeId, PracticeOf } from '../practice.ts'
import type { Need, NeedId } from '../support/need.ts'
import type { Phase, Step } from '../protocols/protocol.ts'
import { attendanceOf } from './attendance.ts'
import { fidelityOf, type StepTraces } from './fidelity.ts'
import { belongsTo, completionOf, within } from './measures.ts'
import { metInSessions, metOf, needsOfCourse } from './needs.ts'
import { choiceFrom } from './summary.ts'
import { summaryWords } from './summary-words.ts'
import { trialsOf } from './trials.ts'
import { progressWords } from './words.ts'

const [sari, budi] = ['sari' as AccountId, 'budi' as AccountId]

describe('completeness of measuring', () => {
  type Asked = Parameters<typeof completionOf>[2][number]
  const done = (moment: Asked['moment'], finishedOn: string, instrument = 'phq-2'): Asked => ({
    moment,
    state: 'done',
    instrument,
    finishedOn,
    assignedOn: finishedOn,
  })

  test.each([
    ['nothing is due while preparing', 'prepare', 0, [], 0, 0],
    ['the start is due from assessment on', 'assess', 0, [], 0, 1],
    ['a review is due after four sessions', 'technique', 4, [done('start', '2026-01-01')], 1, 2],
    [
      'two sheets of one day are one review',
      'technique',
      8,
      [done('review', '2026-02-01'), done('review', '2026-02-01', 'gad-7')],
      1,
      3,
    ],
    [
      'each day answers for one review',
      'technique',
      8,
      [done('review', '2026-02-01'), done('review', '2026-03-01')],
      2,
      3,
    ],
    [
      'after the end, follow-up is due too',
      'closed',
      3,
      [done('start', '2026-01-01'), done('end', '2026-02-01')],
      2,
      3,
    ],
  ] as const)('%s', (_name, stage, held, measures, used, due) => {
    expect(completionOf({ stage }, held, [...measures])).toMatchObject({ done: used, due })
  })

  test('who declined was asked; what only lies there was not', () => {
    const declined: Asked = {
      moment: 'start',
      state: 'declined',
      instrument: 'phq-2',
      finishedOn: '2026-01-01',
      assignedOn: '2026-01-01',
    }
    expect(completionOf({ stage: 'assess' }, 0, [declined])).toMatchObject({
      done: 1,
      moments: [{ declined: 1, given: [] }],
    })
    expect(
      completionOf({ stage: 'assess' }, 0, [{ ...declined, state: 'assigned', finishedOn: null }]).done,
    ).toBe(0)
  })

  test('a measure without a mark belongs by its day', () => {
    const episode = {
      id: 'e',
      openedOn: '2026-01-05',
      closedOn: '2026-03-01',
      stage: 'closed',
    } as Parameters<typeof belongsTo>[1]
    const on = (day: string, about: string | null = null) =>
      belongsTo({ about, assignedOn: day, finishedOn: day }, episode)
    expect([on('2026-01-04'), on('2026-01-05'), on('2026-03-01'), on('2026-03-02')]).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([on('2020-01-01', 'e'), on('2026-02-01', 'other')]).toEqual([true, false])
  })

  test.each([
    ['2026-01-04', null, false],
    ['2026-01-05', null, true],
    ['2030-01-01', null, true],
    ['2026-03-01', '2026-03-01', true],
    ['2026-03-02', '2026-03-01', false],
  ])('%s lies in an episode that closed on %s: %s', (day, closedOn, inside) => {
    expect(within({ openedOn: '2026-01-05', closedOn }, day)).toBe(inside)
  })
})

test('who may export: a psychologist of the team, or the counsellor who leads', () => {
  const may = (roles: Role[], accountId: AccountId) => mayExport({ roles, accountId }, { leadId: sari })
  expect(may(['counsellor'], sari)).toBe(true)
  expect(may(['counsellor'], budi)).toBe(false)
  expect(may(['psychologist'], budi)).toBe(true)
  // The page itself lets in no other role: a link to it would end at a closed door.
  expect(may(['guru_bk'], sari)).toBe(false)
})

describe('steps of a technique', () => {
  const words = both('x', 'x')
  const form = (id: string, needed = true) =>
    ({ kind: 'form', id, needed, title: both(id, id), about: words }) as unknown as Step
  const screen = (name: string, needed = true) =>
    ({ kind: 'screen', id: name, screen: name, needed, title: both(name, name), about: words }) as Step
  const phases = [
    {
      id: 'one',
      title: words,
      about: words,
      steps: [
        form('focus'),
        form('drift', false),
        screen('agreement'),
        screen('drawing'),
        screen('exposure'),
        screen('ending'),
      ],
    },
  ] as Phase[]
  const none: StepTraces = {
    state: 'running',
    filled: new Set(),
    practised: new Set(),
    ladder: 0,
    agreements: [],
    homework: 0,
    safetyLines: 0,
  }

  test('only needed steps that leave a trace are counted, and each by its own trace', () => {
    expect(fidelityOf({ phases }, none)).toMatchObject({ done: 0, of: 4 })
    const some: StepTraces = {
      ...none,
      filled: new Set(['focus', 'drift']),
      practised: new Set(['exposure']),
    }
    const found = fidelityOf({ phases }, some)
    expect([found.done, found.of, found.open.map((title) => title.id)]).toEqual([
      2,
      4,
      ['agreement', 'ending'],
    ])
    const agreed = { kind: 'commitment', signers: ['client'], revoked: false } as const
    expect(fidelityOf({ phases }, { ...some, state: 'finished', agreements: [agreed] })).toMatchObject({
      done: 4,
      open: [],
    })
    expect(fidelityOf({ phases }, { ...some, agreements: [{ ...agreed, revoked: true }] }).done).toBe(2)
  })
})

describe('attendance', () => {
  const session = (
    state: 'closed' | 'missed' | 'cancelled' | 'open',
    heldOn: string,
    accountId = sari,
    appointmentId: string | null = null,
  ) => ({ state, heldOn, accountId, appointmentId })

  test('a missed appointment with a session of its own counts once', () => {
    const found = attendanceOf(
      [
        session('closed', '2026-01-01'),
        session('closed', '2026-01-20', budi),
        session('missed', '2026-01-22', sari, 'a'),
      ],
      [
        { id: 'a', state: 'missed', kind: 'session' },
        { id: 'b', state: 'missed', kind: 'session' },
        { id: 'c', state: 'missed', kind: 'home_visit' },
        { id: 'd', state: 'cancelled', kind: 'session' },
      ],
      '2026-01-25',
    )
    expect(found).toMatchObject({ held: 2, missed: 2, cancelled: 1 })
    expect(found.continuity.gaps).toEqual([{ from: '2026-01-01', to: '2026-01-20', days: 19 }])
    expect(found.continuity.sameWorkerRate).toBe(0.5)
  })
})

describe('practical needs', () => {
  const course = { openedOn: '2026-01-10', closedOn: '2026-03-01' }
  const told = (number: number, needs: string[]) => ({
    state: 'closed' as const,
    number,
    sheet: { present: [], practicalNeedsMet: needs },
  })
  const need = (kind: Need['kind'], state: Need['state'], more: Partial<Need> = {}): Need => ({
    id: kind as string as NeedId,
    caseId: 'case' as Need['caseId'],
    kind,
    acts: 'team',
    byOn: null,
    state,
    stateOn: state === 'open' ? null : '2026-02-01',
    madeBy: sari,
    madeAt: new Date('2026-01-12T03:00:00Z'),
    version: 1,
    words: 'kata klien',
    ...more,
  })

  test('the first session that says so stands beside a need', () => {
    expect(metInSessions([told(1, []), told(2, ['uniform']), told(3, ['uniform', 'transport'])])).toEqual([
      { need: 'uniform', session: 2 },
      { need: 'transport', session: 3 },
    ])
  })

  test('what was written down and seen to counts, and a session closes no need', () => {
    const found = needsOfCourse(
      [need('documents', 'met'), need('transport', 'open'), need('fees', 'not_met')],
      [told(2, ['uniform', 'transport'])],
      course,
    )
    expect(found.map((one) => [one.need, one.state, one.session])).toEqual([
      ['documents', 'met', null],
      ['transport', 'open', 2],
      ['fees', 'not_met', null],
      ['uniform', null, 2],
    ])
    expect(metOf(found)).toEqual({ met: 2, of: 4 })
  })

  test.each([
    ['seen to before the course', need('health', 'met', { stateOn: '2026-01-01' }), 0],
    ['written down after it', need('health', 'open', { madeAt: new Date('2026-03-05T03:00:00Z') }), 0],
    ['older, and still owed', need('health', 'open', { madeAt: new Date('2025-11-05T03:00:00Z') }), 1],
  ])('a need %s', (_name, one, shown) => expect(needsOfCourse([one], [], course)).toHaveLength(shown))
})

describe('exposures', () => {
  const item = 'item' as LadderItemId
  const exposure = (
    at: number,
    more: Partial<PracticeOf<'exposure'>['body']> = {},
  ): PracticeOf<'exposure'> => ({
    id: `p${at}` as PracticeId,
    kind: 'exposure',
    itemId: item,
    sessionId: null,
    state: 'done',
    begunAt: new Date(2026, 0, at),
    endedAt: null,
    byClient: false,
    version: 1,
    body: {
      mode: 'classic',
      how: 'imagine',
      readiness: [],
      baseline: 30,
      series: [],
      end: 10,
      believedBefore: null,
      believedAfter: null,
      happened: null,
      stop: null,
      praise: '',
      ...more,
    },
  })

  test('the highest rating lies between nothing and nothing else but what was rated', () => {
    const suds = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(suds, fc.array(suds), fc.option(suds), (baseline, series, end) => {
        const points = series.map((value, at) => ({ at, suds: value }))
        const [trial] = trialsOf([exposure(1, { baseline, series: points, end })], [])
        const rated = [baseline, ...series, ...(end === null ? [] : [end])]
        expect(trial?.peak).toBe(rated.toSorted((one, other) => other - one)[0])
        expect(trial?.end).toBe(end)
      }),
    )
  })

  test('they stand in the order they were done, without what still runs, with the name of their step', () => {
    const found = trialsOf(
      [exposure(3), exposure(1), { ...exposure(2), state: 'running' }],
      [{ id: item, text: 'Gerbang' }],
    )
    expect(found.map((one) => [one.id, one.step])).toEqual([
      ['p1', 'Gerbang'],
      ['p3', 'Gerbang'],
    ])
    expect(trialsOf([exposure(1)], [])[0]?.step).toBeNull()
  })
})

test('a choice for a conference keeps to what was offered', () => {
  const read = (query: string) => choiceFrom(new URLSearchParams(query))
  expect(read('')).toEqual({ facts: [], audience: null, sent: false })
  expect(read('isi=notes&isi=goals&untuk=press')).toEqual({ facts: ['goals'], audience: null, sent: true })
  expect(read('isi=name&untuk=team')).toEqual({ facts: ['name'], audience: 'team', sent: true })
})

test('every word stands in both languages', () => {
  for (const words of [progressWords, summaryWords, exportWords, sharingWords]) assertComplete(words)
})
