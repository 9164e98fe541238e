import { breathingGuide } from './breathing.ts'
import { groundingGuide } from './grounding.ts'
import type { GuideCode, RelaxationGuide } from './guide.ts'
import { muscleGuide } from './muscle.ts'
import { safePlaceGuide } from './safe-place.ts'

export type { GuideCode, GuideStep, RelaxationGuide } from './guide.ts'

/** The four exercises, in the order they are offered. */
export const relaxationGuides: readonly RelaxationGuide[] = [
  breathingGuide,
  muscleGuide,
  groundingGuide,
  safePlaceGuide,
]

const byCode: Readonly<Record<GuideCode, RelaxationGuide>> = {
  breathing: breathingGuide,
  muscle: muscleGuide,
  grounding: groundingGuide,
  safe_place: safePlaceGuide,
}

export function relaxationGuide(code: GuideCode): RelaxationGuide {
  return byCode[code]
}
