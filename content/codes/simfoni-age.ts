import type { SimfoniAgeBand } from './people.ts'

/** The Simfoni age band of an age in full years; an unknown age stays unknown. */
export function simfoniBandOf(age: number | undefined): SimfoniAgeBand {
  if (age === undefined) return 'unknown'
  if (age < 6) return 'under6'
  if (age <= 12) return 'from6to12'
  if (age <= 17) return 'from13to17'
  if (age <= 24) return 'from18to24'
  if (age <= 44) return 'from25to44'
  return age <= 59 ? 'from45to59' : 'from60'
}
