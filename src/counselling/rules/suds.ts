/**
 * How strong a fear feels to this person now: a whole number from 0 (calm) to 100 (the worst they know).
 * Anchors are personal: compare only with the same person's other ratings, never between people
 * (practice.md §3). Only `toSuds` and `readSuds` make one from what somebody entered.
 */
export type Suds = number

export const sudsScales = ['hundred', 'ten', 'faces'] as const
export type SudsScale = (typeof sudsScales)[number]

/** The last step of each scale; faces are counted from the calmest (1) to the most afraid (5). */
const steps: Readonly<Record<SudsScale, { from: number; to: number; each: number }>> = {
  hundred: { from: 0, to: 100, each: 1 },
  ten: { from: 0, to: 10, each: 10 },
  faces: { from: 1, to: 5, each: 25 },
}

/** A rating on the 0-100 scale, or null when the value is no step of that scale. Null is never 0. */
export function toSuds(value: number | null | undefined, scale: SudsScale = 'hundred'): Suds | null {
  if (value === null || value === undefined || !Number.isInteger(value)) return null
  const { from, to, each } = steps[scale]
  return value < from || value > to ? null : (value - from) * each
}

/** The nearest step of a scale, to show a stored rating the way its owner rates. */
export function fromSuds(suds: Suds, scale: SudsScale): number {
  const { from, each } = steps[scale]
  return from + Math.round(suds / each)
}

/** A rating somebody typed or a form sent; empty or out of range is null. */
export function readSuds(text: string | null | undefined, scale: SudsScale = 'hundred'): Suds | null {
  const trimmed = text?.trim() ?? ''
  return /^\d{1,3}$/.test(trimmed) ? toSuds(Number(trimmed), scale) : null
}

/** The scale offered first; a child may always choose another. */
export function usualScale(ageYears: number | null): SudsScale {
  if (ageYears === null) return 'ten'
  if (ageYears < 10) return 'faces'
  return ageYears < 16 ? 'ten' : 'hundred'
}
