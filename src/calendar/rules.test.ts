import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOffOn } from '#content/calendar/days-off.ts'
import { urgencies } from '#src/platform/clock/urgency.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { zones } from '#src/platform/i18n/format.ts'
import { mayMark, timeProblem } from './appointment.ts'
import { clashes, tightGaps, type Taken, type Wanted } from './clash.ts'
import { warningsFor, type OfficeDays } from './conditions.ts'
import { continuity } from './continuity.ts'
import { dutyAfterMissed, unreachedBeforeDecision } from './missed.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { clockText, momentAt, mondayOf, wallOf, weekdayOf } from './office-time.ts'
import { prayerSpans } from './prayer.ts'
import { planReminder } from './reminder.ts'
import { expand, mostInSeries, seriesProblem } from './series.ts'
import { compareWaiting, needs, orderWaiting } from './waiting.ts'

const [rina, doni] = ['rina' as AccountId, 'doni' as AccountId]
const at = (clock: string, day = '2026-11-24') => new Date(`${day}T${clock}:00+07:00`)

describe('times of an appointment', () => {
  const now = at('08:00')
  test.each([
    ['09:00', '10:00', null],
    ['10:00', '09:00', 'ends_before_start'],
    ['09:00', '09:00', 'ends_before_start'],
    ['09:00', '09:02', 'too_short'],
    ['07:00', '20:00', 'too_long'],
  ])('%s to %s: %s', (from, to, problem) => {
    expect(timeProblem(at(from), at(to), now)).toBe(problem)
  })
  test('the year 9999 and last year are none', () => {
    expect(timeProblem(at('09:00', '9999-12-31'), at('10:00', '9999-12-31'), now)).toBe('too_far')
    expect(timeProblem(at('09:00', '2025-11-24'), at('10:00', '2025-11-24'), now)).toBe('too_old')
  })
  test('nothing is held or missed before its time, and nothing twice', () => {
    expect(mayMark('planned', 'held', at('09:00'), now)).toBe(false)
    expect(mayMark('planned', 'missed', at('07:50'), now)).toBe(false)
    expect(mayMark('planned', 'missed', at('07:45'), now)).toBe(true)
    expect(mayMark('held', 'missed', at('07:00'), now)).toBe(false)
  })
  test('a wall clock and its moment are two ways of saying one thing, in each zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 700 }),
        (zone, minute, ahead) => {
          const day = addDays('2026-01-01', ahead)
          expect(wallOf(momentAt(day, minute, zone), zone)).toEqual({ day, minute })
          expect(weekdayOf(mondayOf(day))).toBe(0)
        },
      ),
    )
    expect(clockText(545)).toBe('09:05')
  })
})

const taken = (more: Partial<Taken> = {}): Taken => ({
  id: 'x',
  startsAt: at('09:00'),
  endsAt: at('10:00'),
  travelBefore: 0,
  travelAfter: 0,
  accounts: [rina],
  roomId: 'r1',
  ofCase: false,
  ...more,
})
const wanted = (from: string, to: string, more: Partial<Wanted> = {}): Wanted => ({
  startsAt: at(from),
  endsAt: at(to),
  travelBefore: 0,
  travelAfter: 0,
  accounts: [doni],
  roomId: null,
  ofCase: false,
  ...more,
})

describe('clashes', () => {
  test.each([
    ['the same worker', wanted('09:30', '10:30', { accounts: [rina] }), ['worker']],
    ['the same room', wanted('09:30', '10:30', { roomId: 'r1' }), ['room']],
    ['another worker in another room', wanted('09:30', '10:30', { roomId: 'r2' }), []],
    ['one after the other', wanted('10:00', '11:00', { accounts: [rina], roomId: 'r1' }), []],
    [
      'all of it inside',
      wanted('09:15', '09:30', { accounts: [rina, doni], roomId: 'r1' }),
      ['worker', 'room'],
    ],
  ])('%s', (_name, one, expected) => {
    expect(clashes(one, [taken()]).map((clash) => clash.with)).toEqual(expected)
  })
  test('the same client, whoever sees them; and never with itself', () => {
    const other = taken({ accounts: [], roomId: null, ofCase: true })
    expect(clashes(wanted('09:30', '10:00', { ofCase: true }), [other]).map((one) => one.with)).toEqual([
      'client',
    ])
    expect(clashes(wanted('09:30', '10:00', { ofCase: true }), [other], 'x')).toEqual([])
  })
  test('a clash is the same seen from either side', () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 300 }))
    fc.assert(
      fc.property(hours, hours, ([a, lengthA], [b, lengthB]) => {
        const span = (start: number, length: number) => ({
          ...taken({ accounts: [rina] }),
          startsAt: new Date(start * 60_000),
          endsAt: new Date((start + length) * 60_000),
        })
        const [one, other] = [span(a, lengthA), span(b, lengthB)]
        expect(clashes(one, [other]).length > 0).toBe(clashes(other, [one]).length > 0)
        expect(clashes(one, [other]).length > 0).toBe(a < b + lengthB && b < a + lengthA)
      }),
    )
  })
  test('a gap shorter than the way is said with both lengths', () => {
    const home = wanted('10:30', '11:30', { accounts: [rina], travelBefore: 45, travelAfter: 45 })
    expect(tightGaps(home, [taken()])).toEqual([{ accountId: rina, minutes: 30, needed: 45 }])
    expect(tightGaps({ ...home, accounts: [doni] }, [taken()])).toEqual([])
    expect(tightGaps(wanted('10:45', '11:30', { accounts: [rina], travelBefore: 45 }), [taken()])).toEqual([])
  })
})

const office: OfficeDays = {
  zone: 'Asia/Jakarta',
  openingHours: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day, nth) => [
      day,
      nth < 5 ? { opens: '08:00', closes: '16:00' } : null,
    ]),
  ) as OfficeDays['openingHours'],
  own: [],
  closedDays: ['2026-11-30'],
  seat: { latitude: 0.34, longitude: 101.03 },
  schoolHours: { opens: '07:00', closes: '13:00' },
  examWeeks: [{ from: '2026-12-07', to: '2026-12-12' }],
}
const warned = (
  day: string,
  from: string,
  to: string,
  takesFromClass = false,
  away = [] as { accountId: AccountId; startsAt: Date; endsAt: Date }[],
) =>
  warningsFor(
    { startsAt: at(from, day), endsAt: at(to, day), accounts: [rina], roomHours: null, takesFromClass },
    office,
    away,
    at('08:00', '2026-11-20'),
  )

describe('what speaks against a time', () => {
  test.each([
    ['a plain Tuesday morning', '2026-11-24', '09:00', '10:00', []],
    ['before the office opens', '2026-11-24', '07:30', '08:30', ['outside_hours']],
    ['a Sunday', '2026-11-29', '09:00', '10:00', ['closed_day']],
    ['a day off of this office', '2026-11-30', '09:00', '10:00', ['closed_day']],
    ['Christmas', '2026-12-25', '09:00', '10:00', ['day_off']],
    ['joint leave', '2026-12-24', '09:00', '10:00', ['day_off']],
    ['a year nobody entered', '2028-03-07', '09:00', '10:00', ['unknown_year']],
    ['over midday on a Tuesday', '2026-11-24', '12:00', '13:00', ['prayer']],
    ['over midday on a Friday', '2026-11-27', '11:50', '12:30', ['prayer']],
  ])('%s', (_name, day, from, to, kinds) => {
    expect(warned(day, from, to).map((one) => one.kind)).toEqual(kinds)
  })
  test('Friday noon weighs more and takes longer than other noons', () => {
    const friday = warned('2026-11-27', '12:40', '13:30').find((one) => one.kind === 'prayer')
    expect(friday).toMatchObject({ prayer: 'friday', strong: true })
    expect(warned('2026-11-24', '12:40', '13:30')).toEqual([])
  })
  test('school hours and exams are said only for a child, leave only for those who come', () => {
    expect(warned('2026-11-24', '09:00', '10:00', true).map((one) => one.kind)).toEqual(['school_hours'])
    expect(warned('2026-12-08', '14:00', '15:00', true).map((one) => one.kind)).toEqual(['exam_week'])
    const leave = { startsAt: at('00:00'), endsAt: at('23:00') }
    expect(warned('2026-11-24', '09:00', '10:00', false, [{ accountId: doni, ...leave }])).toEqual([])
    expect(warned('2026-11-24', '09:00', '10:00', false, [{ accountId: rina, ...leave }])).toMatchObject([
      { kind: 'away', accountId: rina },
    ])
  })
  test('prayer hours of Bangkinang run through the day in order and lie where the sun puts them', () => {
    const spans = prayerSpans('2026-11-24', { latitude: 0.34, longitude: 101.03 })
    expect(spans.map((one) => one.name)).toEqual(['fajr', 'dhuhr', 'asr', 'maghrib', 'isha'])
    expect(spans.map((one) => clockText(wallOf(one.startsAt, 'Asia/Jakarta').minute))).toEqual([
      '04:39',
      '12:04',
      '15:29',
      '18:08',
      '19:21',
    ])
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 729 }),
        fc.double({ min: -11, max: 6, noNaN: true }),
        (ahead, latitude) => {
          const day = addDays('2026-01-01', ahead)
          const calls = prayerSpans(day, { latitude, longitude: 101 }).map((one) => one.startsAt.getTime())
          expect(calls).toEqual(calls.toSorted((a, b) => a - b))
        },
      ),
    )
  })
})

describe('series', () => {
  const spec = {
    rule: 'weekly',
    from: '2026-12-11',
    until: null,
    count: 4,
    onHoliday: 'skip',
    closed: [],
  } as const
  test('leaves out Christmas and still gives as many as were asked for', () => {
    expect(expand(spec)).toEqual({
      days: ['2026-12-11', '2026-12-18', '2027-01-08', '2027-01-15'].map((day) => ({ day, insteadOf: null })),
      skipped: ['2026-12-25', '2027-01-01'],
    })
  })
  test('shifts to the next working day, or keeps the day, as was asked', () => {
    expect(expand({ ...spec, count: 3, onHoliday: 'shift' }).days.at(-1)).toEqual({
      day: '2026-12-28',
      insteadOf: '2026-12-25',
    })
    expect(expand({ ...spec, count: 3, onHoliday: 'keep' }).days.at(-1)?.day).toBe('2026-12-25')
  })
  test('each month keeps the weekday; a fifth one is the last', () => {
    const days = (from: string) =>
      expand({ ...spec, rule: 'monthly', from, count: 3, onHoliday: 'keep' }).days.map((one) => one.day)
    expect(days('2026-09-08')).toEqual(['2026-09-08', '2026-10-13', '2026-11-10'])
    expect(days('2026-09-29')).toEqual(['2026-09-29', '2026-10-27', '2026-11-24'])
  })
  test('never runs on for ever, never back in time, never twice on a day, never on a day off it should leave out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('weekly', 'biweekly', 'monthly'),
        fc.constantFrom('skip', 'shift', 'keep'),
        fc.integer({ min: 0, max: 700 }),
        fc.option(fc.integer({ min: 1, max: 99 })),
        (rule, onHoliday, ahead, count) => {
          const from = addDays('2026-01-01', ahead)
          const { days } = expand({ rule, onHoliday, from, until: addDays(from, 900), count, closed: [] })
          const list = days.map((one) => one.day)
          expect(list.length).toBeLessThanOrEqual(mostInSeries)
          expect(list).toEqual([...new Set(list)].toSorted())
          if (onHoliday !== 'keep') expect(list.filter((day) => daysOffOn(day).length > 0)).toEqual([])
        },
      ),
    )
  })
  test('needs an end that lies ahead', () => {
    expect(seriesProblem({ from: '2026-12-11', until: null, count: null })).toBe('no_end')
    expect(seriesProblem({ from: '2026-12-11', until: '2026-12-10', count: null })).toBe('until_early')
    expect(seriesProblem({ from: '2026-12-11', until: '9999-12-31', count: null })).toBe('too_long')
  })
})

describe('continuity', () => {
  test('a quiet time of more than fourteen days is flagged, also the one that still runs', () => {
    const sessions = ['2026-09-01', '2026-09-15', '2026-10-01'].map((day) => ({ day, ownerId: rina }))
    const seen = continuity([...sessions, { day: '2026-10-08', ownerId: doni }], '2026-11-01')
    expect(seen.gaps.map((gap) => gap.days)).toEqual([16, 24])
    expect(seen.sameWorkerRate).toBe(0.75)
    expect(continuity(sessions, null).gaps).toHaveLength(1)
    expect(continuity([], '2026-11-01')).toEqual({ held: 0, gaps: [], longestGap: 0, sameWorkerRate: null })
  })
})

describe('the waiting list', () => {
  const codes = needs.map((one) => one.code)
  const entry = fc.record({
    urgency: fc.constantFrom(...urgencies),
    needs: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }),
    since: fc.integer({ min: 0, max: 1e6 }).map((minutes) => new Date(minutes * 60_000)),
  })
  test('urgency first, then need, then who came first', () => {
    const list = [
      { name: 'late', urgency: 'H72', needs: ['safety'], since: at('10:00') },
      { name: 'now', urgency: 'NOW', needs: ['information'], since: at('12:00') },
      { name: 'early', urgency: 'H72', needs: ['safety'], since: at('09:00') },
      { name: 'support', urgency: 'H72', needs: ['support'], since: at('08:00') },
    ] as const
    expect(orderWaiting(list).map((one) => one.name)).toEqual(['now', 'early', 'late', 'support'])
  })
  test('nothing else changes the order, whatever else is known', () => {
    fc.assert(
      fc.property(entry, entry, fc.anything(), fc.anything(), (a, b, one, other) => {
        expect(compareWaiting({ ...a, extra: one } as typeof a, { ...b, extra: other } as typeof b)).toBe(
          compareWaiting(a, b),
        )
        expect(Math.sign(compareWaiting(a, b))).toBe(0 - Math.sign(compareWaiting(b, a)))
      }),
    )
  })
  test('one more need or circumstance can only bring somebody forward', () => {
    fc.assert(
      fc.property(entry, fc.constantFrom(...codes), (a, more) => {
        expect(compareWaiting({ ...a, needs: [...a.needs, more] }, a)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('after a missed session', () => {
  const missed = at('09:00')
  const tried = (result: 'reached' | 'not_reached' | 'held_back', hours: number) => ({
    result,
    at: new Date(missed.getTime() + hours * 3_600_000),
  })
  test.each([
    ['nobody tried yet', [], { next: 'contact', attempt: 1, dueAt: at('09:00', '2026-11-26') }],
    [
      'one in vain',
      [tried('not_reached', 5)],
      { next: 'contact', attempt: 2, dueAt: at('09:00', '2026-12-01') },
    ],
    [
      'two in vain',
      [tried('not_reached', 5), tried('not_reached', 100)],
      { next: 'contact', attempt: 3, dueAt: at('09:00', '2026-12-08') },
    ],
    [
      'held back for safety is no attempt',
      [tried('held_back', 5)],
      { next: 'contact', attempt: 1, dueAt: at('09:00', '2026-11-26') },
    ],
    ['reached', [tried('not_reached', 5), tried('reached', 9)], { next: 'nothing' }],
  ])('%s', (_name, attempts, duty) => {
    expect(dutyAfterMissed(missed, attempts, false)).toEqual(duty)
  })
  test('three in vain ask for a person to decide, for ever, until one does', () => {
    fc.assert(
      fc.property(fc.integer({ min: unreachedBeforeDecision, max: 20 }), (count) => {
        const attempts = Array.from({ length: count }, (_, nth) => tried('not_reached', nth))
        expect(dutyAfterMissed(missed, attempts, false).next).toBe('decision')
        expect(dutyAfterMissed(missed, attempts, true).next).toBe('nothing')
      }),
    )
  })
})

describe('reminders go by a safe way or not at all', () => {
  test.each([
    ['nothing written', null, { ask: false, why: 'rules_unknown' }],
    ['no contact', { rules: ['noContact', 'safeToCall'], phone: '08' }, { ask: false, why: 'no_contact' }],
    ['only the code', { rules: ['codeOnly', 'safeToText'], phone: '08' }, { ask: false, why: 'code_only' }],
    ['a safe phone without a number', { rules: ['safeToCall'] }, { ask: false, why: 'no_way' }],
    ['a phone nobody called safe', { rules: [], phone: '08' }, { ask: false, why: 'no_way' }],
    [
      'through the aunt, though the phone is safe',
      { rules: ['throughTrusted', 'safeToCall'], phone: '08' },
      { ask: true, vias: ['trusted'] },
    ],
    [
      'a shared phone gets no message',
      { rules: ['sharedPhone', 'safeToText', 'safeToCall'], phone: '08' },
      { ask: true, vias: ['call'], nameNoOffice: true },
    ],
    [
      'certain hours, no voice',
      { rules: ['onlyHours', 'noVoicemail', 'safeToCall'], phone: '08', hours: 'sore' },
      { ask: true, onlyHours: 'sore', leaveNoVoice: true },
    ],
  ] as const)('%s', (_name, safe, plan) => {
    expect(planReminder(safe, 9 * 60)).toMatchObject(plan)
  })

  test.each([
    ['15:00', '17:00', '14:59', false],
    ['15:00', '17:00', '15:00', true],
    ['15:00', '17:00', '17:00', false],
    ['20:00', '06:00', '23:00', true],
    ['20:00', '06:00', '07:00', false],
  ])('only between %s and %s, at %s: %s', (hoursFrom, hoursTo, clock, ask) => {
    const [hour, minute] = clock.split(':').map(Number)
    const safe = { rules: ['onlyHours', 'safeToCall'], phone: '08', hoursFrom, hoursTo } as const
    const plan = planReminder(safe, (hour ?? 0) * 60 + (minute ?? 0))
    expect(plan).toMatchObject(ask ? { ask: true, vias: ['call'] } : { ask: false, why: 'not_now' })
    // A rule that forbids all contact is never softened by hours that would allow it.
    expect(planReminder({ ...safe, rules: ['onlyHours', 'noContact'] }, 0)).toMatchObject({
      why: 'no_contact',
    })
  })
})
