import { ageBandOn } from '#src/platform/i18n/age.ts'
import type { AgeBand } from '#src/platform/i18n/catalogue.ts'

/**
 * Full years on a day from a birth date of which only the year or month may be known. Then the youngest the
 * person can be counts, so that nobody is taken for older than they are. Null when nothing is known.
 */
export function ageOn(birthDate: string | undefined, day: string): number | null {
  if (!birthDate) return null
  const latest =
    birthDate.length === 4 ? `${birthDate}-12-31` : birthDate.length === 7 ? `${birthDate}-31` : birthDate
  const years = Number(day.slice(0, 4)) - Number(latest.slice(0, 4))
  const age = day.slice(5) < latest.slice(5) ? years - 1 : years
  return Number.isFinite(age) && age >= 0 && age <= 130 ? age : null
}

/** Whose words fit the person; an age that is not certain gets the words for a child. */
export function bandOn(birthDate: string | undefined, day: string): AgeBand {
  return ageBandOn({ statedAge: ageOn(birthDate, day) }, day)
}
