import { sql } from 'kysely'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import { newId, type AccountId, type CaseId, type Id } from '#src/platform/ids.ts'
import type { AppointmentId } from './appointment.ts'

/** What the client's own place knows of an appointment; the words are sealed for them. */
export type ClientAppointment = Readonly<{
  id: AppointmentId
  ownerId: AccountId
  startsAt: Date
  endsAt: Date
  mode: string
  place: string
  state: string
  version: number
  placeVersion: number | null
  shared: Buffer | null
  asked: boolean
}>

/** Coming appointments and those of the last month, soonest first. */
export async function ownAppointments(scope: ClientScope): Promise<ClientAppointment[]> {
  const { rows } = await sql<{
    id: string
    owner_id: string
    starts_at: Date
    ends_at: Date
    mode: string
    place: string
    state: string
    version: number
    place_version: number | null
    shared: Buffer | null
    asked: boolean
  }>`
    select a.id, a.owner_id, a.starts_at, a.ends_at, a.mode, a.place, a.state, a.version, a.place_version, a.shared,
      exists (select 1 from calendar.move_request m where m.office_id = a.office_id and m.appointment_id = a.id and m.handled_at is null) as asked
    from calendar.appointment a
    where a.office_id = ${scope.actor.officeId} and a.case_id = ${scope.actor.caseId} and a.state in ('planned', 'held', 'cancelled')
      and a.ends_at > ${new Date(scope.now.getTime() - 31 * 86_400_000)}
    order by a.starts_at limit 60`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id as AppointmentId,
    ownerId: row.owner_id as AccountId,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    mode: row.mode,
    place: row.place,
    state: row.state,
    version: row.version,
    placeVersion: row.place_version,
    shared: row.shared,
    asked: row.asked,
  }))
}

export type MoveRequestId = Id<'move_request'>

/** False when they have asked already. */
export async function insertMoveRequest(
  scope: ClientScope,
  request: { id: MoveRequestId; appointmentId: AppointmentId; placeVersion: number; sealed: Buffer | null },
): Promise<boolean> {
  const done = await scope.db
    .insertInto('calendar.move_request')
    .values({
      office_id: scope.actor.officeId,
      id: request.id,
      case_id: scope.actor.caseId,
      appointment_id: request.appointmentId,
      asked_at: scope.now,
      place_version: request.placeVersion,
      sealed: request.sealed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

export function newMoveRequestId(): MoveRequestId {
  return newId<'move_request'>()
}

export type OpenRequest = Readonly<{
  id: MoveRequestId
  appointmentId: AppointmentId
  askedAt: Date
  placeVersion: number
  sealed: Buffer | null
}>

export async function openRequests(scope: AccountScope, caseId: CaseId): Promise<OpenRequest[]> {
  const rows = await scope.db
    .selectFrom('calendar.move_request')
    .select(['id', 'appointment_id', 'asked_at', 'place_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('handled_at', 'is', null)
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as MoveRequestId,
    appointmentId: row.appointment_id as AppointmentId,
    askedAt: row.asked_at,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** Requests about an appointment are settled by whatever becomes of it. */
export async function settleRequests(scope: AccountScope, appointmentId: AppointmentId): Promise<void> {
  await scope.db
    .updateTable('calendar.move_request')
    .set({ handled_at: scope.now, handled_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('appointment_id', '=', appointmentId)
    .where('handled_at', 'is', null)
    .execute()
}

/** Ticked off: for this time of this appointment somebody was reminded. */
export async function insertReminder(
  scope: AccountScope,
  done: { appointmentId: AppointmentId; caseId: CaseId; forStart: Date; via: string },
): Promise<void> {
  await scope.db
    .insertInto('calendar.reminder')
    .values({
      office_id: scope.actor.officeId,
      appointment_id: done.appointmentId,
      for_start: done.forStart,
      case_id: done.caseId,
      via: done.via,
      done_by: scope.actor.accountId,
      done_at: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function remindedAlready(
  scope: AccountScope,
  ids: readonly AppointmentId[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await scope.db
    .selectFrom('calendar.reminder')
    .select('appointment_id')
    .where('office_id', '=', scope.actor.officeId)
    .where('appointment_id', 'in', [...ids])
    .execute()
  return new Set(rows.map((row) => row.appointment_id))
}
