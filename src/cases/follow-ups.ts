import { isWorkingDay } from '#content/holidays.ts'
import { addDays } from '#src/platform/i18n/days.ts'

/** Why somebody is asked again after service has ended. `reported`: the programme of a reported child. */
export type FollowUpKind = 'general' | 'bullying' | 'reported' | 'crisis'

/** Days after the end of service (practice.md §16 and §21; defaults of the unit, not law). */
const schedules: Readonly<Record<FollowUpKind, readonly number[]>> = {
  general: [14, 30, 90, 180, 365],
  bullying: [7, 14, 30, 90, 180, 365],
  reported: [30, 60, 90, 180],
  crisis: [1, 3, 7, 14, 30, 60, 90, 120, 150, 180],
}

/**
 * The days on which somebody is asked how they are, after `endedOn` (`2026-03-04`). All but those after a
 * crisis fall on working days: a day off moves to the next day the office works. Never two on one day.
 */
export function followUps(endedOn: string, kind: FollowUpKind, closed: readonly string[] = []): string[] {
  const days = schedules[kind].map((after) => addDays(endedOn, after))
  return [...new Set(kind === 'crisis' ? days : days.map((day) => nextWorkingDay(day, closed)))]
}

/** The day itself when the office works on it, else the next on which it does. */
export function nextWorkingDay(day: string, closed: readonly string[] = []): string {
  return isWorkingDay(day, closed) ? day : nextWorkingDay(addDays(day, 1), closed)
}

const hour = 3_600_000

/** When the supervisor hears that a follow-up is overdue: three days later, after a crisis four hours. */
export function supervisorHearsAt(dueAt: Date, kind: FollowUpKind): Date {
  return new Date(dueAt.getTime() + (kind === 'crisis' ? 4 * hour : 72 * hour))
}

/** Which schedule is proposed; a person may choose another or add days. */
export function proposedKind(file: { side: string; caseType: string | null }): FollowUpKind {
  if (file.side === 'reported') return 'reported'
  return file.caseType === 'bullying' || file.caseType === 'cyberViolence' ? 'bullying' : 'general'
}

/** Three tries without an answer ask for a decision by the supervisor; nothing closes by itself (§16, §20). */
export function needsSupervisor(results: readonly { status: string | null }[]): boolean {
  const done = results.filter((one) => one.status !== null)
  return done.length >= 3 && done.slice(-3).every((one) => one.status === 'not_reached')
}
