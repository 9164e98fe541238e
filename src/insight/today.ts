import { triageWithin, type PromiseKind } from '#src/platform/clock/promise.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'

/** Something owed by whoever looks, or by their role. Numbers only: no name of a client stands here. */
export type DueItem = Readonly<{
  kind: PromiseKind
  subject: 'report' | 'case' | 'other'
  id: string
  /** The number people say aloud; null where there is none. */
  number: string | null
  urgency: Urgency | null
  /** A moment for promises, the end of the day for what is owed on a day. */
  dueAt: Date
}>

export type DueGroups = Readonly<{
  late: readonly DueItem[]
  today: readonly DueItem[]
  soon: readonly DueItem[]
}>

/**
 * Late is what should have been done before now; today is the rest of this day, and what was promised within hours
 * also when midnight comes first; soon is the seven days after.
 */
export function groupDue(items: readonly DueItem[], now: Date, zone: Zone): DueGroups {
  const today = dayOf(now, zone)
  const sorted = items.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.id < b.id ? -1 : 1))
  const late = sorted.filter((item) => item.dueAt < now)
  const ahead = sorted.filter((item) => item.dueAt >= now)
  const withinHours = now.getTime() + triageWithin.TODAY
  const isToday = (item: DueItem) => dayOf(item.dueAt, zone) === today || item.dueAt.getTime() <= withinHours
  return { late, today: ahead.filter(isToday), soon: ahead.filter((item) => !isToday(item)) }
}

/** How much falls due on each of the next seven days, today first; days as `2026-03-04`. */
export function dueByDay(items: readonly DueItem[], now: Date, zone: Zone): { day: string; count: number }[] {
  const days = Array.from({ length: 7 }, (_, ahead) =>
    dayOf(new Date(now.getTime() + ahead * 86_400_000), zone),
  )
  return days.map((day) => ({
    day,
    count: items.filter((item) => item.dueAt >= now && dayOf(item.dueAt, zone) === day).length,
  }))
}

export type OfficeFacts = Readonly<{
  intakeHolders: number
  hasRecovery: boolean
  hasOnCall: boolean
  institutions: number
  members: number
}>
export type NextStep = 'invite' | 'doors' | 'recovery' | 'onCall' | 'institutions'

/** What a new office still has to do, most needed first. Empty once it stands. */
export function nextSteps(office: OfficeFacts): NextStep[] {
  return [
    ...(office.members < 3 ? (['invite'] as const) : []),
    ...(office.intakeHolders < 2 ? (['doors'] as const) : []),
    ...(office.hasRecovery ? [] : (['recovery'] as const)),
    ...(office.hasOnCall ? [] : (['onCall'] as const)),
    ...(office.institutions === 0 ? (['institutions'] as const) : []),
  ]
}
