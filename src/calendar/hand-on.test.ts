import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '#src/platform/ids.ts'
import { handOnDue, whoIsAsked, type Held, type TeamPlace } from './hand-on.ts'
import { readOffers } from './read-offers.ts'

const id = (name: string) => name as AccountId
const place = (name: string, duty: string, coveringFor: string | null = null): TeamPlace => ({
  accountId: id(name),
  duty,
  coveringFor: coveringFor === null ? null : id(coveringFor),
})
const held = (more: Partial<Held>): Held => ({
  ownerId: id('rina'),
  gone: false,
  away: false,
  coveredBy: null,
  handedOn: false,
  ...more,
})
const team = [place('rina', 'member'), place('doni', 'lead'), place('hasan', 'supervisor')]

describe('who is asked about an appointment', () => {
  test.each([
    ['nobody while it is in good hands', held({}), team, []],
    ['the lead of a file that was handed on', held({ handedOn: true }), team, ['doni']],
    ['the lead when somebody left', held({ gone: true }), team.slice(1), ['doni']],
    ['whoever was named while away', held({ away: true, coveredBy: id('hasan') }), team, ['hasan']],
    [
      'whoever covers on this file before whoever was named',
      held({ away: true, coveredBy: id('hasan') }),
      [...team, place('sari', 'member', 'rina')],
      ['sari'],
    ],
    ['never somebody outside the team', held({ away: true, coveredBy: id('luar') }), team, ['doni']],
    [
      'the supervisor when the lead is the one away',
      held({ away: true }),
      [place('rina', 'lead'), place('hasan', 'supervisor'), place('sari', 'member')],
      ['hasan'],
    ],
    ['nobody when nobody else is there', held({ away: true }), [place('rina', 'lead')], []],
  ])('%s', (_name, one, places, expected) => {
    expect(whoIsAsked(one, places)).toEqual(expected)
  })

  test('it is never the owner, always one of the team, and somebody as soon as there is one', () => {
    const name = fc.constantFrom('rina', 'doni', 'hasan', 'sari')
    const places = fc.array(
      fc.record({
        accountId: name.map(id),
        duty: fc.constantFrom('lead', 'member', 'supervisor'),
        coveringFor: fc.option(name.map(id)),
      }),
    )
    fc.assert(
      fc.property(places, fc.option(name.map(id)), fc.boolean(), (known, coveredBy, gone) => {
        const asked = whoIsAsked(held({ away: !gone, gone, coveredBy }), known)
        const others = known.filter((one) => one.accountId !== id('rina'))
        expect(asked.every((one) => others.some((other) => other.accountId === one))).toBe(true)
        expect(asked.length > 0).toBe(others.length > 0)
      }),
    )
  })

  test('within a day, and before it begins; never in the past', () => {
    const now = new Date('2026-11-24T01:00:00Z')
    const inHours = (count: number) => new Date(now.getTime() + count * 3_600_000)
    expect(handOnDue(inHours(72), now)).toEqual(inHours(24))
    expect(handOnDue(inHours(3), now)).toEqual(inHours(3))
    expect(handOnDue(inHours(-1), now)).toEqual(now)
  })
})

describe('times that are offered', () => {
  const now = new Date('2026-11-24T01:00:00Z')
  const read = (typed: Record<string, string>) => readOffers((name) => typed[name] ?? '', 'Asia/Jakarta', now)
  test('empty rows are none, whole rows are read on the office clock', () => {
    expect(read({})).toEqual({ problem: 'none', at: 'on1' })
    expect(read({ on2: '2026-11-26', from2: '9.00', to2: '10:30' })).toEqual([
      { startsAt: new Date('2026-11-26T02:00:00Z'), endsAt: new Date('2026-11-26T03:30:00Z') },
    ])
  })
  test.each([
    [{ on1: '2026-11-26' }, 'half', 'from1'],
    [{ on1: '2026-02-31', from1: '09:00', to1: '10:00' }, 'half', 'on1'],
    [{ on2: '2026-11-26', from2: 'pagi', to2: '10:00' }, 'half', 'from2'],
    [{ on3: '2026-11-26', from3: '09:00' }, 'half', 'to3'],
    [{ on1: '2026-11-23', from1: '09:00', to1: '10:00' }, 'past', 'on1'],
    [{ on1: '2026-11-26', from1: '10:00', to1: '09:00' }, 'wrong_time', 'to1'],
    [{ on1: '2029-11-26', from1: '09:00', to1: '10:00' }, 'too_far', 'on1'],
  ])('%o: %s at %s', (typed, problem, at) => {
    expect(read(typed)).toEqual({ problem, at })
  })
})
