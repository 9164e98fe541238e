import { sql } from 'kysely'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { AppointmentId, Place, RoomId } from './appointment.ts'

export type TimeRequestId = Id<'time_request'>
export type TimeRequest = Readonly<{
  id: TimeRequestId
  /** The appointment for which another time is wanted; null: they ask to meet. */
  appointmentId: AppointmentId | null
  askedAt: Date
  placeVersion: number
  sealed: Buffer
  offeredAt: Date | null
  closedAt: Date | null
  outcome: string | null
  answerVersion: number | null
  answer: Buffer | null
}>
export type Offer = Readonly<{
  id: AppointmentId
  startsAt: Date
  endsAt: Date
  ownerId: AccountId
  place: string
  placeVersion: number
  shared: Buffer
}>

/** The request of a file that is open, else the newest one; null when nothing was ever asked. */
export async function newestRequest(scope: Scope, caseId: CaseId): Promise<TimeRequest | null> {
  const row = await scope.db
    .selectFrom('calendar.time_request')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy(sql`closed_at is null`, 'desc')
    .orderBy('asked_at', 'desc')
    .orderBy('closed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id as TimeRequestId,
    appointmentId: row.appointment_id as AppointmentId | null,
    askedAt: row.asked_at,
    placeVersion: row.place_version,
    sealed: row.sealed,
    offeredAt: row.offered_at,
    closedAt: row.closed_at,
    outcome: row.outcome,
    answerVersion: row.answer_version,
    answer: row.answer,
  }
}

/** Times of a request that can still be picked, soonest first. */
export async function openOffers(scope: Scope, requestId: TimeRequestId): Promise<Offer[]> {
  const rows = await scope.db
    .selectFrom('calendar.offer')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('request_id', '=', requestId)
    .where('ended_at', 'is', null)
    .where('starts_at', '>', scope.now)
    .orderBy('starts_at')
    .execute()
  return rows.map((row) => ({
    id: row.id as AppointmentId,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    ownerId: row.owner_id as AccountId,
    place: row.place,
    placeVersion: row.place_version,
    shared: row.shared,
  }))
}

/** False when one is open already. */
export async function insertTimeRequest(
  scope: ClientScope,
  one: { id: TimeRequestId; appointmentId: AppointmentId | null; placeVersion: number; sealed: Buffer },
): Promise<boolean> {
  const done = await scope.db
    .insertInto('calendar.time_request')
    .values({
      office_id: scope.actor.officeId,
      id: one.id,
      case_id: scope.actor.caseId,
      appointment_id: one.appointmentId,
      asked_at: scope.now,
      place_version: one.placeVersion,
      sealed: one.sealed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

/** The client lets go of what they asked; its offers fall with it. False when it was answered meanwhile. */
export async function letGoOfRequest(
  scope: ClientScope,
  id: TimeRequestId,
  outcome: 'withdrawn' | 'none_fits',
): Promise<boolean> {
  await withdrawOffers(scope, id)
  const done = await scope.db
    .updateTable('calendar.time_request')
    .set({ closed_at: scope.now, outcome })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function withdrawOffers(scope: AccountScope | ClientScope, id: TimeRequestId): Promise<void> {
  await scope.db
    .updateTable('calendar.offer')
    .set({ ended_at: scope.now, outcome: 'withdrawn' })
    .where('office_id', '=', scope.actor.officeId)
    .where('request_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** The client picks one: it becomes an appointment, when it is free still. */
export async function pickOffer(scope: ClientScope, id: AppointmentId): Promise<'picked' | 'taken' | 'gone'> {
  const { rows } = await sql<{ became: 'picked' | 'taken' | 'gone' }>`
    select calendar.pick_offer(${id}, ${scope.now}) as became`.execute(scope.db)
  return rows[0]?.became ?? 'gone'
}

export type NewOffer = Offer & Readonly<{ place: Place; roomId: RoomId | null }>

export async function insertOffers(
  scope: AccountScope,
  about: { requestId: TimeRequestId; caseId: CaseId },
  offers: readonly NewOffer[],
): Promise<void> {
  await scope.db
    .insertInto('calendar.offer')
    .values(
      offers.map((one) => ({
        office_id: scope.actor.officeId,
        id: one.id,
        case_id: about.caseId,
        request_id: about.requestId,
        owner_id: one.ownerId,
        room_id: one.roomId,
        starts_at: one.startsAt,
        ends_at: one.endsAt,
        place: one.place,
        made_by: scope.actor.accountId,
        made_at: scope.now,
        place_version: one.placeVersion,
        shared: one.shared,
      })),
    )
    .execute()
}

/** False when the client let go of it, or somebody else answered. */
export async function markOffered(scope: AccountScope, id: TimeRequestId): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.time_request')
    .set({ offered_at: scope.now, offered_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function closeWithAnswer(
  scope: AccountScope,
  id: TimeRequestId,
  answer: { version: number; sealed: Buffer },
): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.time_request')
    .set({
      closed_at: scope.now,
      outcome: 'answered',
      answer_version: answer.version,
      answer: answer.sealed,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
