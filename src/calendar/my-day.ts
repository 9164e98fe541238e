import type { AccountScope } from '#src/platform/db/scope.ts'
import { appointmentsOf, unmarked, type StoredAppointment } from './appointment.store.ts'
import { officeDays } from './office-days.ts'
import { addDays } from '#src/platform/i18n/days.ts'
import { momentAt } from './office-time.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'

/** What one comes to today, and what is over and not yet written down. Numbers and codes only: no name of a client. */
export type MyDay = Readonly<{
  zone: Zone
  today: readonly StoredAppointment[]
  unmarked: readonly StoredAppointment[]
}>

export async function myDay(scope: AccountScope): Promise<MyDay> {
  const { zone } = await officeDays(scope)
  const day = dayOf(scope.now, zone)
  const span = { from: momentAt(day, 0, zone), to: momentAt(addDays(day, 1), 0, zone) }
  return {
    zone,
    today: await appointmentsOf(scope, scope.actor.accountId, span),
    unmarked: await unmarked(scope),
  }
}
