import type { PresentingProblem } from '#content/codes/classes.ts'
import { problemPacks, type ProblemPack } from '#content/instruments/problem-packs.ts'
import { fitsAge, type Ages } from './age-fit.ts'
import type { Instrument } from './instrument.ts'

/** One pack as it is offered for a person: what may be given at this age, and what is named and not here. */
export type OfferedPack = Readonly<{
  pack: ProblemPack
  /** Concerns noted in the file that call it to mind. */
  noted: readonly PresentingProblem[]
  instruments: readonly Instrument[]
  notHere: readonly string[]
  stepUp: ProblemPack['stepUp']
}>

/**
 * Every pack in its own order, each with the measures made for somebody of these ages. Nothing is left out and
 * nothing decided: concerns only say which pack stands open. With an age nobody knows, none names a measure. Pure.
 */
export function offeredPacks(
  instruments: readonly Instrument[],
  ages: Ages,
  noted: readonly PresentingProblem[],
): readonly OfferedPack[] {
  return problemPacks.map((pack) => {
    const row = ages && pack.rows.find(({ from, to }) => fitsAge({ meta: { age: { from, to } } }, ages))
    const codes = row ? row.codes : []
    const given = codes.flatMap(
      (code) => instruments.find((one) => one.code === code && fitsAge(one, ages)) ?? [],
    )
    return {
      pack,
      noted: noted.filter((one) => pack.problems.includes(one)),
      instruments: given,
      notHere: row ? row.notHere : [],
      stepUp: pack.stepUp.filter(({ after }) => !after || given.some((one) => after.includes(one.code))),
    }
  })
}
