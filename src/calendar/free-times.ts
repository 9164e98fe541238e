import { clashes, type Taken, type Wanted } from './clash.ts'
import { momentAt } from './office-time.ts'
import type { Zone } from '#src/platform/i18n/format.ts'

const step = 30

/**
 * Up to `most` times on the same day that clash with nothing, nearest to the one that was wanted, inside these
 * minutes of the day. Only offers: whoever plans chooses.
 */
export function freeTimes(
  wanted: Wanted,
  taken: readonly Taken[],
  around: Readonly<{ day: string; zone: Zone; opens: number; closes: number }>,
  most = 3,
): Date[] {
  const length = wanted.endsAt.getTime() - wanted.startsAt.getTime()
  const found: Date[] = []
  for (let minute = around.opens; minute + length / 60_000 <= around.closes; minute += step) {
    const startsAt = momentAt(around.day, minute, around.zone)
    const moved = { ...wanted, startsAt, endsAt: new Date(startsAt.getTime() + length) }
    if (clashes(moved, taken).length === 0) found.push(startsAt)
  }
  const far = (moment: Date) => Math.abs(moment.getTime() - wanted.startsAt.getTime())
  return found
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, most)
    .toSorted((a, b) => a.getTime() - b.getTime())
}
