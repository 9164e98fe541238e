import type { ChangeRow } from '#content/instruments/meta.ts'
import { dayOf, type Given } from './administration.ts'
import { bandAround, notComputable, rci, type Change } from './change.ts'
import type { Instrument } from './instrument.ts'

export type TrendPoint = Readonly<{
  administrationId: string
  day: string
  moment: Given['moment']
  mode: Given['mode']
  /** Null where there is no number: too much was missing. The line breaks there. */
  total: number | null
  prorated: boolean
  /** Against the first number of the row. */
  change: Change
}>

/** How one measure went for one person. `row`: the population whose parameters were used, or null. */
export type Trend = Readonly<{
  instrument: Instrument
  points: readonly TrendPoint[]
  row: ChangeRow | null
  /** The span within which a later number is no reliable change from the first. */
  band: readonly [number, number] | null
  /** The newest number against the first. */
  latest: Change
}>

/** Built from what was finished, oldest first. `about` narrows it to one episode. Pure. */
export function trendOf(
  instrument: Instrument,
  given: readonly Given[],
  options: Readonly<{ row?: ChangeRow | null; about?: string | null }> = {},
): Trend {
  const row = options.row === undefined ? (instrument.meta.change[0] ?? null) : options.row
  const done = given
    .filter((one) => one.instrument === instrument.code && one.state === 'done' && one.latest)
    .filter((one) => options.about === undefined || options.about === null || one.about === options.about)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id))
  const first = done.find((one) => totalOf(one) !== null)
  const from = first ? totalOf(first) : null
  const { direction } = instrument.meta
  const compared = (to: number | null): Change =>
    row ? rci(row, from, to, direction) : notComputable(from, to, direction)
  const points = done.map((one) => ({
    administrationId: one.id,
    day: dayOf(one),
    moment: one.moment,
    mode: one.mode,
    total: totalOf(one),
    prorated: one.latest?.score.state === 'prorated',
    change: compared(one === first ? null : totalOf(one)),
  }))
  const last = points.findLast((point) => point.total !== null && point.administrationId !== first?.id)
  return {
    instrument,
    points,
    row,
    band: bandAround(row ?? undefined, from),
    latest: last?.change ?? compared(null),
  }
}

function totalOf(one: Given): number | null {
  return one.latest?.score.total ?? null
}
