import { isRealDay } from '#src/platform/i18n/days.ts'
import type { Zone } from '#src/platform/i18n/format.ts'
import { timeProblem } from './appointment.ts'
import { minutesOf, momentAt } from './office-time.ts'

export type OfferedTime = Readonly<{ startsAt: Date; endsAt: Date }>
export type OfferProblem = 'none' | 'half' | 'wrong_time' | 'past' | 'too_far'

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
): readonly OfferedTime[] | OfferProblem {
  const rows = offerRows
    .map((row) => ({ on: text(`on${row}`), from: text(`from${row}`), to: text(`to${row}`) }))
    .filter((row) => row.on !== '' || row.from !== '' || row.to !== '')
  if (rows.length === 0) return 'none'
  const times: OfferedTime[] = []
  for (const row of rows) {
    const [from, to] = [row.from, row.to].map((typed) => minutesOf(clockOf(typed)))
    if (!isRealDay(row.on) || from === null || from === undefined || to === null || to === undefined)
      return 'half'
    const time = { startsAt: momentAt(row.on, from, zone), endsAt: momentAt(row.on, to, zone) }
    if (time.startsAt <= now) return 'past'
    const problem = timeProblem(time.startsAt, time.endsAt, now)
    if (problem) return problem === 'too_far' ? 'too_far' : 'wrong_time'
    times.push(time)
  }
  return times
}
