import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { appointmentsOfCase, type StoredAppointment } from './appointment.store.ts'

/** The next planned appointment of a file; null when there is none. */
export async function nextFor(scope: Scope, caseId: CaseId): Promise<StoredAppointment | null> {
  const coming = (await appointmentsOfCase(scope, caseId)).filter(
    (one) => one.state === 'planned' && one.endsAt > scope.now,
  )
  return coming.at(-1) ?? null
}
