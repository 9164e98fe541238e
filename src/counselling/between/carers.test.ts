import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#src/platform/ids.ts'
import { coachingOf } from './carer-coaching.ts'
import { carersToWeigh } from './carers-part.ts'
import { cursorText, readCursor, type EntryId } from './entry.ts'
import { isPutOff } from './own-course.ts'

describe('leaving carers out', () => {
  const mother = { personId: 'a', bar: null }
  const father = { personId: 'b', bar: 'conflict' } as const
  const uncle = { personId: 'c', bar: 'must_not_know' } as const

  test('is proposed for whoever is reported or in conflict, and for nobody else', () => {
    expect(carersToWeigh([mother, father, uncle], null)).toEqual([father])
  })
  test('is not proposed again while it stands, nor about people a decision was made upon', () => {
    expect(carersToWeigh([father], { decision: 'left_out', about: [] })).toEqual([])
    expect(carersToWeigh([father], { decision: 'carried_on', about: ['b'] })).toEqual([])
    expect(carersToWeigh([father], { decision: 'carried_on', about: ['a'] })).toEqual([father])
  })
})

describe('coaching of a running technique', () => {
  const run = (id: string, endedOn: string | null = null) => ({ id, endedOn }) as never
  const answer = (runId: string, form: string, answers: object) => ({ runId, form, answers }) as never
  test('is offered as tasks: what is asked of parents, what was practised, what comes next', () => {
    const book = {
      runs: [run('1'), run('2')],
      answers: [
        answer('1', 'parents', { safe: 'yes', tasks: ['listen'] }),
        answer('2', 'parenting', { practised: ['ten_minutes'], next: 'Makan malam tanpa ponsel' }),
      ],
    }
    expect(coachingOf(book, 'id').map((one) => one.title)).toEqual([
      'Mendengarkan sepuluh menit sehari',
      'Sepuluh menit bersama setiap hari',
      'Makan malam tanpa ponsel',
    ])
  })
  test('asks nothing of parents where it is not safe, or where the technique has ended', () => {
    const asked = (answers: object, endedOn: string | null = null) =>
      coachingOf({ runs: [run('1', endedOn)], answers: [answer('1', 'parents', answers)] }, 'id')
    expect(asked({ safe: 'no', tasks: ['listen'] })).toEqual([])
    expect(asked({ safe: 'yes', involved: 'opted_out', tasks: ['listen'] })).toEqual([])
    expect(asked({ safe: 'yes', tasks: ['listen'] }, '2026-03-01')).toEqual([])
  })
})

test('a place in a list goes into an address and back; anything made up begins at the beginning', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 4e12 }), (days, at) => {
      const happenedOn = new Date(days * 86_400_000).toISOString().slice(0, 10)
      const id = newId<'client_entry'>() satisfies EntryId
      const writtenAt = new Date(at)
      expect(readCursor(cursorText({ happenedOn, writtenAt, id }))).toEqual({
        day: happenedOn,
        at: writtenAt,
        id,
      })
    }),
  )
  for (const text of [
    null,
    '',
    'x',
    '2026-02-30.1',
    '2026-01-01.x.y',
    `2026-01-01.1.${newId()}'`,
    `0000-01-01.1.${newId()}`,
  ])
    expect(readCursor(text)).toBeNull()
})

describe('a step of a ladder', () => {
  const step = { id: '1', realDanger: false, contactWithReported: false, place: 'Kantin', when: 'Istirahat' }
  const line = { id: 'l', place: 'Kantin', time: 'Istirahat', tag: 'protective' } as const
  test('is put off where a line of the safety plan stands against it, as the team’s lock says', () => {
    const open = { ...step, released: false, releasedAt: null }
    expect(isPutOff(open, [])).toBe(false)
    expect(isPutOff(open, [line])).toBe(true)
    expect(isPutOff({ ...open, place: 'Perpustakaan' }, [line])).toBe(false)
    expect(isPutOff({ ...open, realDanger: true }, [])).toBe(true)
  })
  test('is lifted by a release, until a newer line stands against it', () => {
    const released = { ...step, realDanger: true, released: true, releasedAt: new Date('2026-03-02') }
    expect(isPutOff(released, [{ ...line, madeAt: new Date('2026-03-01') }])).toBe(false)
    expect(isPutOff(released, [{ ...line, madeAt: new Date('2026-03-03') }])).toBe(true)
  })
})
