import type { AgeBand } from './catalogue.ts'
import { isRealDay } from './days.ts'

/** What is known of a person's age. Nothing known is a case of its own: the age is not certain. */
export type KnownAge = { readonly birthDate?: string | null; readonly statedAge?: number | null }

const adulthood = 18
const oldestAge = 130

/**
 * Full years on a day; both days as `2026-03-04`. Undefined when either is no real calendar day or the
 * birth lies ahead. Someone born on 29 February turns a year older on 1 March in common years.
 */
export function ageOn(birthDate: string, day: string): number | undefined {
  if (!isRealDay(birthDate) || !isRealDay(day) || birthDate > day) return undefined
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years
  return age <= oldestAge ? age : undefined
}

/** The age on a day, from the birth date where there is one, else as stated; undefined when not certain. */
export function knownAgeOn(known: KnownAge, day: string): number | undefined {
  if (known.birthDate) return ageOn(known.birthDate, day)
  const stated = known.statedAge
  return typeof stated === 'number' && stated >= 0 && stated <= oldestAge ? Math.floor(stated) : undefined
}

/** A child is anyone under 18 (UU 35/2014 art. 1); so is anyone whose age is not certain. */
export function isChild(known: KnownAge, day: string): boolean {
  const age = knownAgeOn(known, day)
  return age === undefined || age < adulthood
}

/** The band whose words fit the reader; an age that is not certain gets the words for a child. */
export function ageBandOn(known: KnownAge, day: string): AgeBand {
  return bandOfAge(knownAgeOn(known, day))
}

function bandOfAge(age: number | undefined): AgeBand {
  if (age === undefined || age < 12) return 'anak'
  return age < adulthood ? 'remaja' : 'dewasa'
}
