import { daysBetween } from '#src/platform/i18n/days.ts'
import type { AccountId } from '#src/platform/ids.ts'

/** A session that took place: the day, and who held it. */
export type HeldSession = Readonly<{ day: string; ownerId: AccountId }>
export type Gap = Readonly<{ from: string; to: string; days: number }>
export type Continuity = Readonly<{
  held: number
  /** Longer than fourteen days (C15), oldest first; the last may still run on. */
  gaps: readonly Gap[]
  longestGap: number
  /** Share of sessions held by the worker who held most, 0 to 1; null before the first. */
  sameWorkerRate: number | null
}>

const longestQuietDays = 14

/**
 * How steady help was. `today` counts the time since the last session as well while the service runs; null when
 * it is over. Says nothing of a person: it measures the service.
 */
export function continuity(sessions: readonly HeldSession[], today: string | null): Continuity {
  const days = sessions.map((one) => one.day).toSorted()
  const last = days.at(-1)
  const points = last !== undefined && today !== null && today > last ? [...days, today] : days
  const spans = points.slice(1).map((to, at): Gap => {
    const from = points[at] ?? to
    return { from, to, days: daysBetween(from, to) }
  })
  const counts = new Map<AccountId, number>()
  for (const one of sessions) counts.set(one.ownerId, (counts.get(one.ownerId) ?? 0) + 1)
  return {
    held: sessions.length,
    gaps: spans.filter((gap) => gap.days > longestQuietDays),
    longestGap: Math.max(0, ...spans.map((gap) => gap.days)),
    sameWorkerRate: sessions.length === 0 ? null : Math.max(...counts.values()) / sessions.length,
  }
}
