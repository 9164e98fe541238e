import {
  appointmentsOfCase,
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

/**
 * Tells the calendar what became of the appointment a session was begun from. False when there is none, it was
 * marked already, or its time has not come: then the calendar promises nothing.
 */
export async function markLinked(
  scope: AccountScope,
  file: CaseFile,
  session: Pick<StoredSession, 'appointmentId'>,
  became: 'held' | 'missed',
): Promise<boolean> {
  const id: AppointmentId | null = asId<'appointment'>(session.appointmentId)
  const one = id && (await findAppointment(scope, id))
  if (!one || one.caseId !== file.head.id) return false
  const mark = became === 'held' ? markHeld : markMissed
  return (await mark(scope, file, one, one.version)) === 'done'
}
