import type { Continuity, HeldSession } from '#src/calendar/index.ts'
import { continuity } from '#src/calendar/index.ts'
import type { OpenSession } from '../session-facts.ts'

export type Attendance = Readonly<{
  held: number
  missed: number
  cancelled: number
  continuity: Continuity
}>
type Met = Pick<OpenSession, 'state' | 'heldOn' | 'accountId' | 'appointmentId'>
type Planned = Readonly<{ id: string; state: string; kind: string }>

/**
 * How steady the help was. A missed appointment counts once, also when a session was opened for it. `today` runs
 * the last gap on; null when the course is over.
 */
export function attendanceOf(
  sessions: readonly Met[],
  appointments: readonly Planned[],
  today: string | null,
): Attendance {
  const linked = new Set(sessions.flatMap((one) => one.appointmentId ?? []))
  const alone = appointments.filter((one) => one.kind === 'session' && !linked.has(one.id))
  const count = (state: string) =>
    sessions.filter((one) => one.state === state).length + alone.filter((one) => one.state === state).length
  const held: HeldSession[] = sessions
    .filter((one) => one.state === 'closed')
    .map((one) => ({ day: one.heldOn, ownerId: one.accountId }))
  return {
    held: held.length,
    missed: count('missed'),
    cancelled: count('cancelled'),
    continuity: continuity(held, today),
  }
}
