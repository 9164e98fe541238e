import type { Direction } from '#content/instruments/meta.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { Instrument } from './instrument.ts'

/** A number a person wants to come to, set by hand together with them. Null ends the one before. */
export type Target = Readonly<{ setOn: string; setBy: AccountId; value: number | null }>

/** Targets are for measures with a number and no published change: there, nothing else says what would be better. */
export function takesTarget({ meta }: Instrument): boolean {
  return (
    'items' in meta.scoring && meta.range !== null && meta.direction !== 'none' && meta.change.length === 0
  )
}

/** What was aimed at on a day, by what was written last about it. Null: nothing was. */
export function targetOn(targets: readonly Target[], day: string): number | null {
  return targets.find((one) => one.setOn <= day)?.value ?? null
}

/** Whether a number has come to the target. It compares two numbers and says nothing about the person. */
export function reaches(total: number, target: number, direction: Direction): boolean {
  return direction === 'higherIsBetter' ? total >= target : total <= target
}

/** A target as typed, within the range of the measure; null when it cannot be read as one. */
export function readTarget(text: string, { meta }: Instrument): number | null {
  if (!/^\d{1,3}(?:[.,]\d)?$/.test(text)) return null
  const value = Number(text.replace(',', '.'))
  const [low, high] = meta.range ?? [0, 0]
  return value >= low && value <= high ? value : null
}
