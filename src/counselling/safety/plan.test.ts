import { describe, expect, test } from 'vitest'
import { inWords, ownPlace, ownTime, whyNotHolders, type Holder } from './plan.ts'

describe('place and time of a line', () => {
  test.each([
    [{ area: 'school_gate', slots: ['morning', 'home'] }, '', ''],
    [
      { area: 'school_gate', place: 'dekat pos satpam', slots: ['morning'], time: 'sebelum bel' },
      'dekat pos satpam',
      'sebelum bel',
    ],
    [{ place: 'lorong toilet', time: 'malam' }, 'lorong toilet', 'malam'],
    [{}, '', ''],
  ])('%j: what is filled in for the check comes off again', (spoken, place, time) => {
    const stored = { ...spoken, ...inWords(spoken) }
    expect([ownPlace(stored), ownTime(stored)]).toEqual([place, time])
  })

  test('a tap on the drawn plan is stored in words, so that the check can read it', () => {
    expect(inWords({ area: 'school_gate', slots: ['morning', 'home'] })).toEqual({
      place: 'Gerbang',
      time: 'Pagi, Pulang',
    })
  })
})

describe('holders of a copy', () => {
  const holder = (more: Partial<Holder>): Holder => ({
    name: 'Bu Rina',
    kind: 'school',
    sheet: 'adults',
    clientSays: 'yes',
    ...more,
  })
  const all = { guardian: true, school: true }

  test.each([
    ['the client needs nobody’s leave', { kind: 'client', clientSays: 'not_asked' }, null],
    ['what was taken back is past', { clientSays: 'no', backOn: '2026-03-01' }, null],
    ['nobody without the client’s yes', { clientSays: 'not_asked' }, 'yes'],
    ['the school not without its consent', {}, 'school'],
    ['a neighbour by the client’s yes', { kind: 'other' }, null],
  ] as const)('%s', (_name, more, lacks) => {
    const found = whyNotHolders([holder({ name: 'Ayah', kind: 'guardian' }), holder(more)], {
      ...all,
      school: false,
    })
    expect(found?.lacks ?? null).toBe(lacks)
  })

  test('the first who may not is named', () => {
    const found = whyNotHolders([holder({}), holder({ name: 'Ayah', kind: 'guardian' })], {
      ...all,
      guardian: false,
    })
    expect(found).toEqual({ name: 'Ayah', lacks: 'guardian' })
  })
})
