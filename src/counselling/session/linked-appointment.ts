import {
  appointmentsOfCase,
  cancelAppointment,
  findAppointment,
  markHeld,
  markMissed,
  type AppointmentId,
  type StoredAppointment,
} from '#src/calendar/index.ts'
import type { CaseFile } from '#src/cases/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import type { StoredSession } from '../session.store.ts'

const inPerson: readonly string[] = ['session', 'home_visit', 'school_visit']

/** Appointments of a file that stand for today, soonest first. */
export async function appointmentsToday(scope: AccountScope, file: CaseFile): Promise<StoredAppointment[]> {
  const today = dayOf(scope.now)
  return (await appointmentsOfCase(scope, file.head.id))
    .filter((one) => one.state === 'planned' && inPerson.includes(one.kind) && dayOf(one.startsAt) === today)
    .toReversed()
}

/** Whether somebody has an appointment with them: on the promised day, or on any day to come where none was promised. */
export async function appointmentAhead(
  scope: AccountScope,
  file: CaseFile,
  on: string | null,
): Promise<boolean> {
  const today = dayOf(scope.now)
  return (await appointmentsOfCase(scope, file.head.id)).some((one) => {
    const day = dayOf(one.startsAt)
    return one.state === 'planned' && (on ? day === on : day >= today)
  })
}

/**
 * Tells the calendar what became of the appointment a session was begun from. False when there is none, it was
 * marked already, or its time has not come: then the calendar promises nothing.
 */
export async function markLinked(
  scope: AccountScope,
  file: CaseFile,
  session: Pick<StoredSession, 'appointmentId'>,
  became: 'held' | 'missed' | 'cancelled',
): Promise<boolean> {
  const id: AppointmentId | null = asId<'appointment'>(session.appointmentId)
  const one = id && (await findAppointment(scope, id))
  if (!one || one.caseId !== file.head.id) return false
  if (became === 'cancelled')
    return (
      typeof (await cancelAppointment(scope, file, one, one.version, { reason: 'other', rest: false })) ===
      'number'
    )
  const mark = became === 'held' ? markHeld : markMissed
  return (await mark(scope, file, one, one.version)) === 'done'
}
