import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HarmForm } from '#content/codes/harm.ts'
import type { IncidentId } from '../incident.ts'
import { factsOf, gapsOf, placesOnLine, seriesOf, type SeriesEvent } from './series.ts'

const event = (id: string, given: Partial<SeriesEvent> = {}): SeriesEvent => ({
  id: id as IncidentId,
  happenedOn: null,
  precision: given.happenedOn ? 'day' : null,
  forms: [],
  place: null,
  venue: null,
  institutionId: null,
  regionCode: null,
  peopleReported: null,
  peopleHarmed: null,
  injured: null,
  ties: [],
  here: true,
  ...given,
})
const grouped = (events: readonly SeriesEvent[]) =>
  seriesOf(events).map((one) => one.events.map((found) => String(found.id)))

test.each([
  ['nothing ties them', [event('a'), event('b')], [['a'], ['b']]],
  ['a reported file on both', [event('a', { ties: [1] }), event('b', { ties: [2, 1] })], [['a', 'b']]],
  ['other reported files', [event('a', { ties: [1] }), event('b', { ties: [2] })], [['a'], ['b']]],
  ['somebody says it goes on', [event('a'), event('b', { followsId: 'a' as IncidentId })], [['a', 'b']]],
  [
    'one institution, the group not known',
    [event('a', { institutionId: 'x' }), event('b', { institutionId: 'x', ties: [1] })],
    [['a', 'b']],
  ],
  [
    'one institution, two groups that are known to differ',
    [event('a', { institutionId: 'x', ties: [2] }), event('b', { institutionId: 'x', ties: [1] })],
    [['a'], ['b']],
  ],
  [
    'a person took one out, whatever ties it',
    [
      event('a', { ties: [1], institutionId: 'x' }),
      event('b', { ties: [1], institutionId: 'x', followsId: 'a' as IncidentId, apart: true }),
      event('c', { ties: [1] }),
    ],
    [['a', 'c'], ['b']],
  ],
  [
    'a chain',
    [event('a', { ties: [1] }), event('b', { ties: [1, 2] }), event('c', { ties: [2] })],
    [['a', 'b', 'c']],
  ],
] as const)('%s', (_name, events, expected) => {
  expect(grouped(events).map((ids) => ids.toSorted())).toEqual(expected)
})

const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
const events = fc
  .array(
    fc.record({
      happenedOn: fc.option(day.map((at) => at.toISOString().slice(0, 10))),
      forms: fc.subarray<HarmForm>(['verbal', 'physical', 'social']),
      injured: fc.constantFrom(true, false, null),
      peopleReported: fc.option(fc.integer({ min: 1, max: 9 })),
      ties: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      institutionId: fc.constantFrom('x', 'y', null),
    }),
    { maxLength: 8 },
  )
  .map((made) => made.map((one, at) => event(`e${at}`, { ...one, precision: one.happenedOn ? 'day' : null })))

test('every event stands in exactly one series, each in order of time', () => {
  fc.assert(
    fc.property(events, (made) => {
      const found = seriesOf(made)
      expect(found.flatMap((one) => one.events.map(({ id }) => id)).toSorted()).toEqual(
        made.map(({ id }) => id).toSorted(),
      )
      for (const one of found) {
        const days = one.events.map(({ happenedOn }) => happenedOn ?? '9999')
        expect(days).toEqual(days.toSorted())
      }
    }),
  )
})

test('a fact names only events of its series, never one without a date, and none is said of a single event', () => {
  fc.assert(
    fc.property(events, (made) => {
      for (const one of seriesOf(made)) {
        const dated = one.events.filter(({ happenedOn }) => happenedOn).map(({ id }) => id)
        for (const fact of factsOf(one)) for (const id of fact.events) expect(dated).toContain(id)
        if (dated.length < 2) expect(factsOf(one)).toEqual([])
      }
    }),
  )
})

test('three events in five weeks, each closer than the last, the latest with an injury and a form of its own', () => {
  const [series] = seriesOf([
    event('a', { happenedOn: '2026-03-01', forms: ['verbal'], injured: false, peopleReported: 1, ties: [1] }),
    event('b', { happenedOn: '2026-03-25', forms: ['verbal'], injured: false, ties: [1] }),
    event('c', {
      happenedOn: '2026-04-04',
      forms: ['verbal', 'physical'],
      injured: true,
      peopleReported: 3,
      ties: [1],
    }),
  ])
  expect(series && factsOf(series)).toEqual([
    { kind: 'span', count: 3, days: 34, events: ['a', 'b', 'c'] },
    { kind: 'last_injured', events: ['c'] },
    { kind: 'new_forms', forms: ['physical'], events: ['a', 'c'] },
    { kind: 'more_people', from: 1, to: 3, events: ['a', 'c'] },
    { kind: 'shorter_gaps', gaps: [24, 10], events: ['a', 'b', 'c'] },
  ])
})

test('gaps and spans are not told where only a month is known', () => {
  const made = [
    event('a', { happenedOn: '2026-01-01', precision: 'month', ties: [1] }),
    event('b', { happenedOn: '2026-02-10', ties: [1] }),
  ]
  expect(gapsOf(made)).toEqual([])
  expect(seriesOf(made).flatMap(factsOf)).toEqual([])
})

test('on the line of time order is kept and words never lie on each other', () => {
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 20, max: 90 }),
      (days, least) => {
        const dated = days
          .map((at) => at.toISOString().slice(0, 10))
          .toSorted()
          .map((happenedOn, at) => event(`e${at}`, { happenedOn }))
        const places = placesOnLine(dated, 300, least)
        expect(places).toHaveLength(dated.length)
        for (const [at, place] of places.entries())
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(least - 1)
      },
    ),
  )
})
