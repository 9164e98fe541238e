import type { InstrumentMeta } from '#content/instruments/meta.ts'
import { ageOn } from '#src/platform/i18n/age.ts'

/** Whatever was made for people of some ages. */
export type ForAges = Readonly<{ meta: Pick<InstrumentMeta, 'age'> }>

/** The youngest and the oldest somebody may be, in years; null when nothing is known. */
export type Ages = readonly [number, number] | null

/** Years of the age bands of a file (content/codes/people.ts). */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  under6: [0, 5],
  from6to12: [6, 12],
  from13to17: [13, 17],
  from18to24: [18, 24],
  from25to44: [25, 44],
  from45to59: [45, 59],
  from60: [60, 130],
}

/**
 * How old somebody may be on a day: by the day of birth where it is on file (a year alone leaves two ages), else
 * by the age band.
 */
export function agesOf(ageBand: string | null, birthDate: string | undefined, today: string): Ages {
  const exact = birthDate === undefined ? undefined : ageOn(birthDate, today)
  if (exact !== undefined) return [exact, exact]
  const year = /^(\d{4})(?:-\d{2})?$/.exec(birthDate ?? '')?.[1]
  if (year !== undefined) {
    const most = Number(today.slice(0, 4)) - Number(year)
    if (most >= 0 && most <= 130) return [Math.max(0, most - 1), most]
  }
  return spans[ageBand ?? ''] ?? null
}

/** Whether an instrument was made for at least half of the ages somebody may have; an age nobody knows fits. */
export function fitsAge(instrument: ForAges, ages: Ages): boolean {
  if (ages === null) return true
  const [low, high] = ages
  const { from, to } = instrument.meta.age
  const shared = Math.min(high, to ?? high) - Math.max(low, from) + 1
  return shared * 2 >= high - low + 1
}

/** Whether giving it to this person takes a reason: a child, and an instrument made for people older than they are. */
export function needsAgeReason(instrument: ForAges, ages: Ages): boolean {
  if (ages === null || ages[1] >= 18) return false
  return !fitsAge(instrument, ages) && instrument.meta.age.from > ages[0]
}
