import { sql } from 'kysely'
import * as v from 'valibot'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { newId, newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'
import type { RoomId } from './appointment.ts'

export type Room = Readonly<{
  id: RoomId
  code: string
  name: string
  seats: number | null
  hours: Readonly<{ opens: string; closes: string }> | null
}>

/** Rooms in use, by their code. */
export async function roomsOf(scope: Scope): Promise<Room[]> {
  const rows = await scope.db
    .selectFrom('calendar.room')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('closed_at', 'is', null)
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    id: row.id as RoomId,
    code: row.code,
    name: row.name,
    seats: row.seats,
    hours: row.opens !== null && row.closes !== null ? { opens: row.opens, closes: row.closes } : null,
  }))
}

export async function insertRoom(scope: AccountScope, room: Omit<Room, 'id'>): Promise<RoomId> {
  const id = newId<'room'>()
  await scope.db
    .insertInto('calendar.room')
    .values({
      office_id: scope.actor.officeId,
      id,
      code: room.code,
      name: room.name,
      seats: room.seats,
      opens: room.hours?.opens ?? null,
      closes: room.hours?.closes ?? null,
    })
    .execute()
  return id
}

/** A room that is given up stays on the appointments that were held in it. */
export async function closeRoom(scope: AccountScope, id: RoomId): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.room')
    .set({ closed_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export type Settings = Readonly<{
  latitude: number | null
  longitude: number | null
  schoolOpens: string | null
  schoolCloses: string | null
  examWeeks: readonly Readonly<{ from: string; to: string }>[]
  version: number
}>
const noSettings: Settings = {
  latitude: null,
  longitude: null,
  schoolOpens: null,
  schoolCloses: null,
  examWeeks: [],
  version: 0,
}
const weeks = v.array(v.object({ from: v.string(), to: v.string() }))

export async function settingsOf(scope: Scope): Promise<Settings> {
  const row = await scope.db
    .selectFrom('calendar.setting')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .executeTakeFirst()
  if (!row) return noSettings
  return {
    latitude: row.latitude,
    longitude: row.longitude,
    schoolOpens: row.school_opens,
    schoolCloses: row.school_closes,
    examWeeks: v.is(weeks, row.exam_weeks) ? row.exam_weeks : [],
    version: row.version,
  }
}

/** False when somebody changed them since `seen`. */
export async function saveSettings(
  scope: AccountScope,
  seen: number,
  change: Omit<Settings, 'version'>,
): Promise<boolean> {
  const columns = {
    latitude: change.latitude,
    longitude: change.longitude,
    school_opens: change.schoolOpens,
    school_closes: change.schoolCloses,
    exam_weeks: JSON.stringify(change.examWeeks),
    version: seen + 1,
    changed_by: scope.actor.accountId,
    changed_at: scope.now,
  }
  const done = await scope.db
    .insertInto('calendar.setting')
    .values({ office_id: scope.actor.officeId, ...columns })
    .onConflict((conflict) =>
      conflict
        .column('office_id')
        .doUpdateSet(columns)
        .where(sql<boolean>`setting.version = ${seen}`),
    )
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

export type AwayId = Id<'away'>
export type Away = Readonly<{ id: AwayId; accountId: AccountId; kind: string; startsAt: Date; endsAt: Date }>

/** Hours away that have not ended, of one worker, soonest first. */
export async function comingAway(scope: AccountScope, accountId: AccountId): Promise<Away[]> {
  const rows = await scope.db
    .selectFrom('calendar.away')
    .select(['id', 'account_id', 'kind', 'starts_at', 'ends_at'])
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', scope.now)
    .orderBy('starts_at')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id as AwayId,
    accountId: row.account_id as AccountId,
    kind: row.kind,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }))
}

export async function insertAway(
  scope: AccountScope,
  away: { accountId: AccountId; kind: string; startsAt: Date; endsAt: Date },
): Promise<void> {
  await scope.db
    .insertInto('calendar.away')
    .values({
      office_id: scope.actor.officeId,
      id: newOrderedId<'away'>(scope.now.getTime()),
      account_id: away.accountId,
      kind: away.kind,
      starts_at: away.startsAt,
      ends_at: away.endsAt,
    })
    .execute()
}

export async function endAway(scope: AccountScope, accountId: AccountId, id: AwayId): Promise<void> {
  await scope.db
    .updateTable('calendar.away')
    .set({ ended_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .execute()
}
