import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { Taken } from './clash.ts'
import type { AwaySpan } from './conditions.ts'
import type { RoomId } from './appointment.ts'

/** Holds the planning of an office for the rest of this transaction, so that two never take one hour. */
export async function holdPlanning(scope: AccountScope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`calendar ${scope.actor.officeId}`}, 0))`.execute(
    scope.db,
  )
}

type BusyQuery = Readonly<{
  from: Date
  to: Date
  /** Null for the whole office. */
  of: Readonly<{ accounts: readonly AccountId[]; rooms: readonly RoomId[] }> | null
  caseId: CaseId | null
}>

/** When people, rooms and this file's client are taken; nothing of what for. */
export async function busyTimes(scope: AccountScope, query: BusyQuery): Promise<Taken[]> {
  const accounts = query.of ? [...query.of.accounts] : null
  const rooms = query.of ? [...query.of.rooms] : null
  const { rows } = await sql<{
    id: string
    starts_at: Date
    ends_at: Date
    travel_before: number
    travel_after: number
    accounts: string[]
    room_id: string | null
    of_case: boolean
  }>`
    select b.id, b.starts_at, b.ends_at, b.travel_before, b.travel_after, b.accounts::text[] as accounts, b.room_id, b.of_case
    from calendar.busy(${query.from}, ${query.to}, ${accounts}::uuid[], ${rooms}::uuid[], ${query.caseId}::uuid) b`.execute(
    scope.db,
  )
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    travelBefore: row.travel_before,
    travelAfter: row.travel_after,
    accounts: row.accounts as AccountId[],
    roomId: row.room_id,
    ofCase: row.of_case,
  }))
}

/** Hours and days on which these people are away, long absences included. */
export async function awayBetween(
  scope: AccountScope,
  accounts: readonly AccountId[],
  span: { from: Date; to: Date },
  zone: string,
): Promise<AwaySpan[]> {
  if (accounts.length === 0) return []
  const { rows } = await sql<{ account_id: string; starts_at: Date; ends_at: Date }>`
    select w.account_id, w.starts_at, w.ends_at from calendar.away w
    where w.office_id = ${scope.actor.officeId} and w.account_id = any(${[...accounts]}::uuid[]) and w.ended_at is null
      and w.starts_at < ${span.to} and w.ends_at > ${span.from}
    union all
    select b.account_id, b.starts_on::timestamp at time zone ${zone},
      (coalesce(b.ends_on, date '9999-12-30') + 1)::timestamp at time zone ${zone}
    from people.absence b
    where b.office_id = ${scope.actor.officeId} and b.account_id = any(${[...accounts]}::uuid[])
      and b.starts_on::timestamp at time zone ${zone} < ${span.to}
      and (b.ends_on is null or (b.ends_on + 1)::timestamp at time zone ${zone} > ${span.from})`.execute(
    scope.db,
  )
  return rows.map((row) => ({
    accountId: row.account_id as AccountId,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }))
}
