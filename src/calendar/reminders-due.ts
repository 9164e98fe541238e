import { openFile, readPortraits, type CaseFile, type SafeContact } from '#src/cases/index.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { appointmentsOf, findAppointment, type StoredAppointment } from './appointment.store.ts'
import { insertReminder, remindedAlready } from './client.store.ts'
import type { AppointmentId } from './appointment.ts'
import { planReminder, type ReminderPlan, type ReminderVia } from './reminder.ts'

const ahead = 48 * 3_600_000
const most = 20

export type ReminderDue = Readonly<{
  appointment: StoredAppointment
  file: CaseFile
  safe: SafeContact | null
  plan: ReminderPlan
}>

/** Own appointments with clients in the next two days that nobody was reminded of, with the way that is safe. */
export async function remindersDue(scope: AccountScope, member: Member): Promise<ReminderDue[]> {
  const span = { from: scope.now, to: new Date(scope.now.getTime() + ahead) }
  const coming = (await appointmentsOf(scope, member.accountId, span)).filter(
    (one) => one.caseId !== null && one.state === 'planned' && one.ownerId === member.accountId,
  )
  const done = await remindedAlready(
    scope,
    coming.map((one) => one.id),
  )
  const due: ReminderDue[] = []
  for (const appointment of coming.filter((one) => !done.has(one.id)).slice(0, most)) {
    const file = appointment.caseId && (await openFile(scope, member, appointment.caseId))
    if (!file) continue
    await recordRead(scope, 'case', file.head.id, 'reminder')
    const { safe_contact: safe } = await readPortraits(scope, file, ['safe_contact'])
    due.push({ appointment, file, safe: safe?.value ?? null, plan: planReminder(safe?.value ?? null) })
  }
  return due
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
  const { safe_contact: safe } = await readPortraits(scope, file, ['safe_contact'])
  const plan = planReminder(safe?.value ?? null)
  if (!plan.ask || !plan.vias.includes(via)) return false
  await insertReminder(scope, {
    appointmentId: id,
    caseId: appointment.caseId,
    forStart: appointment.startsAt,
    via,
  })
  return true
}
