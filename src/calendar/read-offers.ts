import { isRealDay } from '#src/platform/i18n/days.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import { timeProblem } from './appointment.ts'
import { minutesOf, momentAt } from './office-time.ts'

export type OfferedTime = Readonly<{ startsAt: Date; endsAt: Date }>
type OfferProblem = 'none' | 'half' | 'wrong_time' | 'past' | 'too_far'
/** What is wrong with the times of an offer, and the name of the input to put right. */
type OfferRefusal = Readonly<{ problem: OfferProblem; at: string }>

/** How many times may be offered at once: enough to choose from, few enough for a child to read. */
export const offerRows = [1, 2, 3] as const

/** `9.30` and `9:30` as a clock writes them. */
export function clockOf(typed: string): string {
  return typed.replace('.', ':').padStart(5, '0')
}

/** The times somebody typed into the rows of an offer, or what is wrong with them. An empty row is no offer. */
export function readOffers(
  text: (name: string) => string,
  zone: Zone,
  now: Date,
): readonly OfferedTime[] | OfferRefusal {
  const rows = offerRows
    .map((row) => ({ row, on: text(`on${row}`), from: text(`from${row}`), to: text(`to${row}`) }))
    .filter(({ on, from, to }) => on !== '' || from !== '' || to !== '')
  if (rows.length === 0) return { problem: 'none', at: 'on1' }
  const times: OfferedTime[] = []
  for (const { row, on, ...hours } of rows) {
    const [from, to] = [minutesOf(clockOf(hours.from)), minutesOf(clockOf(hours.to))]
    if (!isRealDay(on)) return { problem: 'half', at: `on${row}` }
    if (from === null) return { problem: 'half', at: `from${row}` }
    if (to === null) return { problem: 'half', at: `to${row}` }
    const time = { startsAt: momentAt(on, from, zone), endsAt: momentAt(on, to, zone) }
    if (time.startsAt <= now) return { problem: 'past', at: `on${row}` }
    const problem = timeProblem(time.startsAt, time.endsAt, now)
    if (problem === 'too_far') return { problem, at: `on${row}` }
    if (problem) return { problem: 'wrong_time', at: `to${row}` }
    times.push(time)
  }
  return times
}
