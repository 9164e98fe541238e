import { openFile, readSafeContact, type CaseFile, type SafeContact } from '#src/cases/index.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { appointmentsOf, findAppointment, type StoredAppointment } from './appointment.store.ts'
import { remindersLeftToMe } from './left-behind.ts'
import { insertReminder, remindedAlready } from './client.store.ts'
import type { AppointmentId } from './appointment.ts'
import { officeDays } from './office-days.ts'
import { wallOf } from './office-time.ts'
import { planReminder, type ReminderPlan, type ReminderVia } from './reminder.ts'

const ahead = 48 * 3_600_000
const most = 20

export type ReminderDue = Readonly<{
  appointment: StoredAppointment
  file: CaseFile
  safe: SafeContact | null
  plan: ReminderPlan
}>

/**
 * Appointments with clients in the next two days that nobody was reminded of, with the way that is safe: one's own,
 * and those of colleagues who are away now and whom one stands in for.
 */
export async function remindersDue(scope: AccountScope, member: Member): Promise<ReminderDue[]> {
  const span = { from: scope.now, to: new Date(scope.now.getTime() + ahead) }
  const own = (await appointmentsOf(scope, member.accountId, span)).filter(
    (one) => one.caseId !== null && one.state === 'planned' && one.ownerId === member.accountId,
  )
  const coming = [...own, ...(await remindersLeftToMe(scope, span.to))].toSorted(
    (a, b) => a.startsAt.getTime() - b.startsAt.getTime(),
  )
  const done = await remindedAlready(
    scope,
    coming.map((one) => one.id),
  )
  const minute = await minuteNow(scope)
  const due: ReminderDue[] = []
  for (const appointment of coming.filter((one) => !done.has(one.id)).slice(0, most)) {
    const file = appointment.caseId && (await openFile(scope, member, appointment.caseId))
    if (!file) continue
    await recordRead(scope, 'case', file.head.id, 'reminder')
    const safe = await readSafeContact(scope, file)
    due.push({
      appointment,
      file,
      safe,
      plan: planReminder(safe, minute),
    })
  }
  return due
}

/** The minute of the day on the clock of the office. */
async function minuteNow(scope: AccountScope): Promise<number> {
  return wallOf(scope.now, (await officeDays(scope)).zone).minute
}

/** Ticks one off. False when it is no appointment of theirs, or this way is not a safe one. */
export async function tickReminder(
  scope: AccountScope,
  member: Member,
  id: AppointmentId,
  via: ReminderVia,
): Promise<boolean> {
  const appointment = await findAppointment(scope, id)
  const file = appointment?.caseId && (await openFile(scope, member, appointment.caseId))
  if (!appointment?.caseId || !file || appointment.state !== 'planned') return false
  const safe = await readSafeContact(scope, file)
  const plan = planReminder(safe, await minuteNow(scope))
  if (!plan.ask || !plan.vias.includes(via)) return false
  await insertReminder(scope, {
    appointmentId: id,
    caseId: appointment.caseId,
    forStart: appointment.startsAt,
    via,
  })
  return true
}
