import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { CalendarAppointment } from '#src/platform/db/schema.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { Appointment, AppointmentId, Kind, Mode, Place, RoomId, SeriesId, State } from './appointment.ts'

/** A row as it lies there: the clear part, and what is sealed for the team and for the client. */
export type StoredAppointment = Appointment &
  Readonly<{
    keyVersion: number | null
    sealed: Buffer | null
    placeVersion: number | null
    shared: Buffer | null
    caseNumber: string | null
    stateAt: Date | null
  }>

type Row = Selectable<CalendarAppointment> & { others: string[]; case_number: string | null }

export function toAppointment(row: Row): StoredAppointment {
  return {
    id: row.id as AppointmentId,
    caseId: row.case_id as CaseId | null,
    caseNumber: row.case_number,
    episodeId: row.episode_id,
    kind: row.kind as Kind,
    ownerId: row.owner_id as AccountId,
    others: row.others as AccountId[],
    roomId: row.room_id as RoomId | null,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    mode: row.mode as Mode,
    place: row.place as Place,
    travelBefore: row.travel_before,
    travelAfter: row.travel_after,
    seriesId: row.series_id as SeriesId | null,
    state: row.state as State,
    stateReason: row.state_reason,
    stateAt: row.state_at,
    movedTo: row.moved_to as AppointmentId | null,
    clientSees: row.client_sees,
    version: row.version,
    keyVersion: row.key_version,
    sealed: row.sealed,
    placeVersion: row.place_version,
    shared: row.shared,
  }
}

/** Every appointment one may see, with its file's number and who comes too. */
export function appointmentRows(scope: Scope) {
  return scope.db
    .selectFrom('calendar.appointment as a')
    .leftJoin('cases.case as c', (join) =>
      join.onRef('c.office_id', '=', 'a.office_id').onRef('c.id', '=', 'a.case_id'),
    )
    .selectAll('a')
    .select([
      'c.number as case_number',
      sql<
        string[]
      >`array(select m.account_id::text from calendar.attendee m where m.office_id = a.office_id and m.appointment_id = a.id)`.as(
        'others',
      ),
    ])
    .where('a.office_id', '=', scope.actor.officeId)
}

export async function findAppointment(scope: Scope, id: AppointmentId): Promise<StoredAppointment | null> {
  const row = await appointmentRows(scope).where('a.id', '=', id).executeTakeFirst()
  return row ? toAppointment(row) : null
}

/** All of one file, newest first. */
export async function appointmentsOfCase(
  scope: Scope,
  caseId: CaseId,
  most = 200,
): Promise<StoredAppointment[]> {
  const found = await appointmentRows(scope)
    .where('a.case_id', '=', caseId)
    .orderBy('a.starts_at', 'desc')
    .limit(most)
    .execute()
  return found.map(toAppointment)
}

/** The next planned appointment of a file that is not over; null when there is none. */
export async function nextOfCase(scope: Scope, caseId: CaseId): Promise<StoredAppointment | null> {
  const row = await appointmentRows(scope)
    .where('a.case_id', '=', caseId)
    .where('a.state', '=', 'planned')
    .where('a.ends_at', '>', scope.now)
    .orderBy('a.starts_at')
    .limit(1)
    .executeTakeFirst()
  return row ? toAppointment(row) : null
}

/** What one worker comes to, in a span of time, soonest first. Moved and cancelled ones stay out. */
export async function appointmentsOf(
  scope: AccountScope,
  accountId: AccountId,
  span: { from: Date; to: Date },
): Promise<StoredAppointment[]> {
  const found = await appointmentRows(scope)
    .where('a.starts_at', '>=', span.from)
    .where('a.starts_at', '<', span.to)
    .where('a.state', 'in', ['planned', 'held', 'missed'])
    .where(
      sql<boolean>`(a.owner_id = ${accountId} or exists (select 1 from calendar.attendee m
        where m.office_id = a.office_id and m.appointment_id = a.id and m.account_id = ${accountId}))`,
    )
    .orderBy('a.starts_at')
    .limit(300)
    .execute()
  return found.map(toAppointment)
}

/** Own appointments whose time is over and of which nobody has said what became of them. */
export async function unmarked(scope: AccountScope, most = 20): Promise<StoredAppointment[]> {
  const found = await appointmentRows(scope)
    .where('a.owner_id', '=', scope.actor.accountId)
    .where('a.state', '=', 'planned')
    .where('a.ends_at', '<', scope.now)
    .orderBy('a.starts_at')
    .limit(most)
    .execute()
  return found.map(toAppointment)
}

export type NewAppointment = Omit<Appointment, 'others' | 'state' | 'stateReason' | 'movedTo' | 'version'> &
  Readonly<{
    others: readonly AccountId[]
    keyVersion: number | null
    sealed: Buffer | null
    placeVersion: number | null
    shared: Buffer | null
  }>

export async function insertAppointment(scope: AccountScope, one: NewAppointment): Promise<void> {
  const { officeId, accountId } = scope.actor
  await scope.db
    .insertInto('calendar.appointment')
    .values({
      office_id: officeId,
      id: one.id,
      case_id: one.caseId,
      episode_id: one.episodeId,
      kind: one.kind,
      owner_id: one.ownerId,
      room_id: one.roomId,
      starts_at: one.startsAt,
      ends_at: one.endsAt,
      mode: one.mode,
      place: one.place,
      travel_before: one.travelBefore,
      travel_after: one.travelAfter,
      series_id: one.seriesId,
      client_sees: one.clientSees,
      key_version: one.keyVersion,
      sealed: one.sealed,
      place_version: one.placeVersion,
      shared: one.shared,
      made_by: accountId,
      made_at: scope.now,
    })
    .execute()
  if (one.others.length === 0) return
  await scope.db
    .insertInto('calendar.attendee')
    .values(one.others.map((other) => ({ office_id: officeId, appointment_id: one.id, account_id: other })))
    .execute()
}

/** Leaves the planned state. False when somebody else was first. */
export async function leavePlanned(
  scope: AccountScope,
  id: AppointmentId,
  seen: number,
  change: { state: Exclude<State, 'planned'>; reason?: string | null; movedTo?: AppointmentId | null },
): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.appointment')
    .set({
      state: change.state,
      state_reason: change.reason ?? null,
      state_at: scope.now,
      state_by: scope.actor.accountId,
      moved_to: change.movedTo ?? null,
      version: seen + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Planned appointments of a series that have not begun. */
export async function comingInSeries(scope: AccountScope, seriesId: SeriesId): Promise<StoredAppointment[]> {
  const found = await appointmentRows(scope)
    .where('a.series_id', '=', seriesId)
    .where('a.state', '=', 'planned')
    .where('a.starts_at', '>', scope.now)
    .orderBy('a.starts_at')
    .execute()
  return found.map(toAppointment)
}

export type NewSeries = Readonly<{
  id: SeriesId
  caseId: CaseId | null
  ownerId: AccountId
  rule: string
  onHoliday: string
  until: string | null
  count: number | null
}>
export async function insertSeries(scope: AccountScope, series: NewSeries): Promise<void> {
  await scope.db
    .insertInto('calendar.series')
    .values({
      office_id: scope.actor.officeId,
      id: series.id,
      case_id: series.caseId,
      owner_id: series.ownerId,
      rule: series.rule,
      on_holiday: series.onHoliday,
      until: series.until,
      count: series.count,
      made_by: scope.actor.accountId,
      made_at: scope.now,
    })
    .execute()
}
