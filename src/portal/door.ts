import { wordFor } from '#content/codes/code.ts'
import { personRelations } from '#content/codes/people.ts'
import type { SafeContact } from '#src/cases/index.ts'

export type DoorBar = 'conflict' | 'must_not_know'
export type BarredPerson = Readonly<{
  role: string
  relation: string | null
  conflict: boolean
  fullName: string
}>

const tokens = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase('id')
    .split(/[^a-z]+/)
    .filter((one) => one.length >= 3 && !['atau', 'dan', 'the', 'bin', 'binti'].includes(one))

const anyGuardian = /\b(orang ?tua|wali|keluarga|parents?|guardians?|family)\b/i

/**
 * Why somebody who cares for the person gets no door of their own: they stand on the reported side, or the person
 * said that they must not know. Read generously from what was written; a supervisor may open it all the same, with
 * a reason that stays on record.
 */
export function whyNoDoor(person: BarredPerson, safe: SafeContact | null): DoorBar | null {
  if (person.conflict || person.role === 'reported') return 'conflict'
  const secret = safe?.mustNotKnow ?? ''
  if (secret.trim() === '') return null
  if (person.role === 'guardian' && anyGuardian.test(secret)) return 'must_not_know'
  const said = new Set(tokens(secret))
  const relation = person.relation
    ? [wordFor(personRelations, person.relation, 'id'), wordFor(personRelations, person.relation, 'en')]
    : []
  return [person.fullName, ...relation].flatMap(tokens).some((one) => said.has(one)) ? 'must_not_know' : null
}

/** Whether an open door waits for a decision: something speaks against it in spite of which nobody decided to keep it. */
export function isUndecided(bar: DoorBar | null, keptDespite: DoorBar | null): boolean {
  return bar !== null && bar !== keptDespite
}

export const longestCalled = 60
export const shortestReason = 10
