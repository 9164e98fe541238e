import type { CodeOf } from '#content/codes/code.ts'
import type { ConsentPurpose, LegalBasis } from '#content/codes/consent.ts'
import type { consentAnswers, consentGivers } from './codes.ts'

export type ConsentAnswer = CodeOf<typeof consentAnswers>
export type ConsentGiver = CodeOf<typeof consentGivers>

/** One recorded answer. Nothing is ever changed in it but the moment it was withdrawn. */
export type ConsentFacts = Readonly<{
  purpose: ConsentPurpose
  legalBasis: LegalBasis
  givenBy: ConsentGiver
  answer: ConsentAnswer
  recordedAt: Date
  /** Last day it holds, as `2026-03-04`; null holds until withdrawn. */
  validTo: string | null
  withdrawnAt: Date | null
}>

export type Standing = 'given' | 'refused' | 'withdrawn' | 'expired' | 'not_asked'

/** How the newest answer of one giver for one purpose stands on a day. */
export function standing(
  consents: readonly ConsentFacts[],
  purpose: ConsentPurpose,
  giver: ConsentGiver,
  today: string,
): Standing {
  const newest = newestOf(
    consents.filter((one) => one.purpose === purpose && one.givenBy === giver && one.answer !== 'not_needed'),
  )
  if (!newest) return 'not_asked'
  if (newest.withdrawnAt) return 'withdrawn'
  if (newest.answer === 'refused') return 'refused'
  return newest.validTo !== null && newest.validTo < today ? 'expired' : 'given'
}

export type Permission =
  | Readonly<{ allowed: true; because: 'consent' | LegalBasis }>
  | Readonly<{ allowed: false; lacking: 'client' | 'guardian'; standing: Standing }>

/**
 * Whether something may be done for a purpose. Another legal basis, once recorded, stands beside consent; without
 * one, a child's own yes and a guardian's yes are both needed, and the child's no is never outweighed.
 */
export function permission(
  consents: readonly ConsentFacts[],
  purpose: ConsentPurpose,
  child: boolean,
  today: string,
): Permission {
  const other = newestOf(
    consents.filter(
      (one) =>
        one.purpose === purpose &&
        one.answer === 'not_needed' &&
        !one.withdrawnAt &&
        (one.validTo === null || one.validTo >= today),
    ),
  )
  if (other && other.legalBasis !== 'consent') return { allowed: true, because: other.legalBasis }
  const own = standing(consents, purpose, 'self', today)
  if (own !== 'given') return { allowed: false, lacking: 'client', standing: own }
  if (!child) return { allowed: true, because: 'consent' }
  const guardians = (['guardian', 'appointed'] as const).map((giver) =>
    standing(consents, purpose, giver, today),
  )
  if (guardians.includes('given')) return { allowed: true, because: 'consent' }
  return {
    allowed: false,
    lacking: 'guardian',
    standing: guardians.find((one) => one !== 'not_asked') ?? 'not_asked',
  }
}

/** Whether the person took back their yes to being served, with no other legal basis: no new service may be written. */
export function serviceStopped(consents: readonly ConsentFacts[], today: string): boolean {
  const found = permission(consents, 'service', false, today)
  return !found.allowed && (found.standing === 'withdrawn' || found.standing === 'refused')
}

function newestOf<C extends ConsentFacts>(consents: readonly C[]): C | undefined {
  return consents.reduce<C | undefined>(
    (best, one) => (!best || one.recordedAt >= best.recordedAt ? one : best),
    undefined,
  )
}

export type PersonFacts = Readonly<{ role: string; conflict: boolean; fullName: string; removed?: boolean }>

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLocaleLowerCase('id')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()

/** Whether somebody stands on the reported side of this file, by flag, by role or by bearing the same name. */
export function inConflict(person: PersonFacts, all: readonly PersonFacts[]): boolean {
  if (person.conflict || person.role === 'reported') return true
  const name = plain(person.fullName)
  return (
    name !== '' && all.some((one) => one.role === 'reported' && !one.removed && plain(one.fullName) === name)
  )
}

/** Those who may be offered as giver of consent or as contact. Whoever is reported is never among them. */
export function trustworthy<P extends PersonFacts>(people: readonly P[]): P[] {
  return people.filter(
    (one) => !one.removed && (one.role === 'guardian' || one.role === 'trusted') && !inConflict(one, people),
  )
}
