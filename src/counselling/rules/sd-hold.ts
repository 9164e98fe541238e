import { standard, type Limits } from './defaults.ts'
import { fired, type Reason } from './reason.ts'
import { measureTrial, trialsOf, type Trial } from './sd-trial.ts'

/** What may be tried when a step does not ease; the counsellor and the child choose. */
const holdOffers = [
  'insertItem',
  'previousItem',
  'changeMode',
  'reviewSafetyBehaviour',
  'reviewDanger',
] as const
export type HoldOffer = (typeof holdOffers)[number]

export type HoldSuggestion = Readonly<{
  hold: boolean
  offers: readonly HoldOffer[]
  why: readonly Reason<'littleEase'>[]
}>

/** Three presentations of an item with little ease in each (practice.md §21 sdHold). Missing ratings never count. */
export function sdHold(trials: readonly Trial[], itemId: string, limits: Limits = standard): HoldSuggestion {
  const own = trialsOf(trials, itemId)
  const last = own.slice(-limits.holdTrials)
  const why = last.flatMap((trial, at) => {
    const { wsh } = measureTrial(trial, null, limits)
    const path = `trials.${own.length - last.length + at + 1}.wsh`
    return wsh !== null && wsh < limits.holdDropBelow
      ? [fired('littleEase' as const, path, wsh.toFixed(2))]
      : []
  })
  const hold = last.length === limits.holdTrials && why.length === last.length
  return { hold, offers: hold ? holdOffers : [], why: hold ? why : [] }
}
