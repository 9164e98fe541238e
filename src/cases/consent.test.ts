import fc from 'fast-check'
import { expect, test } from 'vitest'
import { permission, serviceStopped, standing, trustworthy, type ConsentFacts } from './consent.ts'

const today = '2026-11-21'
const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const yes = (givenBy: ConsentFacts['givenBy'], more: Partial<ConsentFacts> = {}): ConsentFacts => ({
  purpose: 'service',
  legalBasis: 'consent',
  givenBy,
  answer: 'given',
  recordedAt: at(1),
  validTo: null,
  withdrawnAt: null,
  ...more,
})

test('a child needs their own yes and a guardian’s; an adult only their own', () => {
  expect(permission([yes('self')], 'service', false, today)).toEqual({ allowed: true, because: 'consent' })
  expect(permission([yes('self')], 'service', true, today)).toEqual({
    allowed: false,
    lacking: 'guardian',
    standing: 'not_asked',
  })
  expect(permission([yes('guardian')], 'service', true, today)).toEqual({
    allowed: false,
    lacking: 'client',
    standing: 'not_asked',
  })
  expect(permission([yes('self'), yes('appointed')], 'service', true, today).allowed).toBe(true)
})

test('a child’s no is never outweighed by a guardian’s yes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (mine, theirs) => {
      const consents = [
        yes('self', { answer: 'refused', recordedAt: at(mine) }),
        yes('guardian', { recordedAt: at(theirs) }),
      ]
      expect(permission(consents, 'service', true, today).allowed).toBe(false)
    }),
  )
})

test('a withdrawal takes effect at once, for its purpose alone', () => {
  const consents = [yes('self', { withdrawnAt: at(20) }), yes('self', { purpose: 'record' })]
  expect(standing(consents, 'service', 'self', today)).toBe('withdrawn')
  expect(serviceStopped(consents, today)).toBe(true)
  expect(permission(consents, 'record', false, today).allowed).toBe(true)
})

test('a newer yes stands again after a withdrawal, and an old one runs out after its last day', () => {
  expect(
    standing(
      [yes('self', { withdrawnAt: at(10) }), yes('self', { recordedAt: at(12) })],
      'service',
      'self',
      today,
    ),
  ).toBe('given')
  expect(standing([yes('self', { validTo: '2026-11-20' })], 'service', 'self', today)).toBe('expired')
  expect(standing([yes('self', { validTo: today })], 'service', 'self', today)).toBe('given')
})

test('another legal basis stands beside consent until its own end', () => {
  const duty = yes('nobody', { answer: 'not_needed', legalBasis: 'vitalInterest', validTo: '2026-11-30' })
  expect(permission([duty, yes('self', { answer: 'refused' })], 'service', true, today)).toEqual({
    allowed: true,
    because: 'vitalInterest',
  })
  expect(permission([duty], 'service', true, '2026-12-01').allowed).toBe(false)
  expect(serviceStopped([yes('self', { answer: 'refused' }), duty], today)).toBe(false)
})

test('never having been asked does not stop help that has begun', () => {
  expect(serviceStopped([], today)).toBe(false)
})

test('whoever is reported is never offered as guardian or contact, however they stand in the file', () => {
  const person = (role: string, fullName: string, conflict = false) => ({ role, fullName, conflict })
  const people = [
    person('guardian', 'Sri Wahyuni'),
    person('guardian', 'Hasan  Basri'),
    person('reported', 'hasan basri'),
    person('trusted', 'Bu Guru Ani'),
    person('guardian', 'Paman', true),
    person('witness', 'Dodi'),
  ]
  expect(trustworthy(people).map((one) => one.fullName)).toEqual(['Sri Wahyuni', 'Bu Guru Ani'])
})
