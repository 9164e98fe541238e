import { minimumSets, type MinimumSet } from '#content/instruments/minimum-set.ts'
import { fitsAge, type Ages } from './age-fit.ts'
import type { Instrument } from './instrument.ts'

/** What may be given, in the order in which it is worth thinking of. Nothing is left out. */
export type GiveList = Readonly<{
  set: MinimumSet | null
  /** Fits the age and belongs to the smallest useful set, in the order of the set. */
  minimum: readonly Instrument[]
  fits: readonly Instrument[]
  others: readonly Instrument[]
}>

/** Sorts instruments by whether they were made for somebody of these ages. Pure. */
export function giveList(instruments: readonly Instrument[], ages: Ages): GiveList {
  const fitting = instruments.filter((one) => fitsAge(one, ages))
  const set = setFor(ages)
  const minimum = (set?.codes ?? []).flatMap((code) => fitting.find((one) => one.code === code) ?? [])
  return {
    set,
    minimum,
    fits: fitting.filter((one) => !minimum.includes(one)),
    others: instruments.filter((one) => !fitting.includes(one)),
  }
}

/** The set made for at least half of the ages somebody may have; none when the age is not known. */
function setFor(ages: Ages): MinimumSet | null {
  if (ages === null) return null
  const asAge = (one: MinimumSet) => ({ meta: { age: { from: one.from, to: one.to } } })
  return minimumSets.find((one) => fitsAge(asAge(one), ages)) ?? null
}
