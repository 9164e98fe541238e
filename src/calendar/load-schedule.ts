import { loadCase, type CaseFile, type CasePageData, type StaffCtx } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { openJson } from '#src/platform/vault/index.ts'
import { isAnswer, type Answer } from '#src/platform/web/answer.ts'
import { placeKeys } from '#src/portal/index.ts'
import { appointmentsOfCase, type StoredAppointment } from './appointment.store.ts'
import { requestPlace } from './appointment-words.ts'
import { openRequests, type OpenRequest } from './client.store.ts'
import { decisionsOf } from './contact.store.ts'
import { continuity, type Continuity } from './continuity.ts'
import type { MissedStanding } from './missed.ts'
import { readRequest, type AskedTime } from './offer-times.ts'
import { officeDays } from './office-days.ts'
import { wallOf } from './office-time.ts'
import type { PlanChoices } from './plan-form.ts'
import { planChoices } from './staff.ts'
import { readContacts, standingFrom, type OpenContact } from './record-contact.ts'
import { roomsOf } from './room.store.ts'
import { waitingOf, type OpenWaiting } from './waiting.store.ts'
import { dayOf, type Zone } from '#src/platform/i18n/format.ts'

export type AskedMove = Readonly<{
  request: OpenRequest
  appointment: StoredAppointment | null
  why: string | null
}>

/** Everything the schedule of a file shows. */
export type Schedule = CasePageData &
  Readonly<{
    zone: Zone
    appointments: readonly StoredAppointment[]
    roomCodes: ReadonlyMap<string, string>
    standing: MissedStanding | null
    asked: readonly AskedMove[]
    /** They asked to meet, or for another time, and the times that lie before them. */
    askedTime: AskedTime | null
    choices: PlanChoices
    contacts: readonly OpenContact[]
    waiting: OpenWaiting | null
    continuity: Continuity
    mayDecide: boolean
    me: AccountId
  }>

export async function loadSchedule(scope: AccountScope, ctx: StaffCtx): Promise<Schedule | Answer> {
  const data = await loadCase(scope, ctx)
  if (isAnswer(data)) return data
  const { file } = data
  const { zone } = await officeDays(scope)
  const appointments = await appointmentsOfCase(scope, file.head.id)
  const contacts = await readContacts(scope, file)
  return {
    ...data,
    zone,
    appointments,
    roomCodes: new Map((await roomsOf(scope)).map((room) => [room.id, room.code])),
    standing: standingFrom(appointments, contacts, await decisionsOf(scope, file.head.id)),
    asked: await askedMoves(scope, ctx.visitor, file, appointments),
    askedTime: await readRequest(scope, ctx.visitor, file),
    choices: await planChoices(scope, file),
    contacts,
    waiting: await waitingOf(scope, file.head.id),
    continuity: continuityOf(
      appointments,
      zone,
      file.head.status === 'closed' ? null : dayOf(scope.now, zone),
    ),
    mayDecide: ctx.visitor.roles.includes('supervisor'),
    me: ctx.visitor.accountId,
  }
}

function continuityOf(
  appointments: readonly StoredAppointment[],
  zone: Zone,
  today: string | null,
): Continuity {
  const held = appointments.filter((one) => one.state === 'held')
  return continuity(
    held.map((one) => ({ day: wallOf(one.startsAt, zone).day, ownerId: one.ownerId })),
    today,
  )
}

async function askedMoves(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  appointments: readonly StoredAppointment[],
): Promise<AskedMove[]> {
  const requests = await openRequests(scope, file.head.id)
  if (requests.length === 0) return []
  const keys = await placeKeys(scope, member, file, 'client')
  return requests.map((request) => ({
    request,
    appointment: appointments.find((one) => one.id === request.appointmentId) ?? null,
    why: request.sealed
      ? openJson<{ why: string }>(keys.of(request.placeVersion), requestPlace(request.id), request.sealed).why
      : null,
  }))
}
