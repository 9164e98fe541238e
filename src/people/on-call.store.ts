import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'

export type OnCallId = Id<'on_call'>
export type OnCallTurn = Readonly<{
  id: OnCallId
  accountId: AccountId
  fullName: string
  startsAt: Date
  endsAt: Date
}>

/** Who answers the bell at this moment; null when nobody does, and the public page says so. */
export async function onCallNow(scope: Scope, now: Date = scope.now): Promise<OnCallTurn | null> {
  const row = await turns(scope)
    .where('o.starts_at', '<=', now)
    .where('o.ends_at', '>', now)
    .where('a.status', '=', 'active')
    .orderBy('o.starts_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? turnFrom(row) : null
}

/** Turns that have not ended yet, soonest first. */
export async function comingTurns(scope: Scope, most = 50): Promise<OnCallTurn[]> {
  const rows = await turns(scope)
    .where('o.ends_at', '>', scope.now)
    .orderBy('o.starts_at')
    .limit(most)
    .execute()
  return rows.map(turnFrom)
}

function turns(scope: Scope) {
  return scope.db
    .selectFrom('people.on_call as o')
    .innerJoin('people.account as a', (join) =>
      join.onRef('a.office_id', '=', 'o.office_id').onRef('a.id', '=', 'o.account_id'),
    )
    .select(['o.id', 'o.account_id', 'a.full_name', 'o.starts_at', 'o.ends_at'])
}

function turnFrom(row: {
  id: string
  account_id: string
  full_name: string
  starts_at: Date
  ends_at: Date
}): OnCallTurn {
  return {
    id: row.id as OnCallId,
    accountId: row.account_id as AccountId,
    fullName: row.full_name,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }
}

export async function insertTurn(
  scope: Scope,
  turn: { accountId: AccountId; startsAt: Date; endsAt: Date },
): Promise<OnCallId> {
  const officeId = scope.actor.officeId
  if (!officeId) throw new Error('A turn belongs to an office.')
  const id = newOrderedId<'on_call'>(scope.now.getTime())
  await scope.db
    .insertInto('people.on_call')
    .values({
      office_id: officeId,
      id,
      account_id: turn.accountId,
      starts_at: turn.startsAt,
      ends_at: turn.endsAt,
    })
    .execute()
  return id
}

export async function deleteTurn(scope: Scope, id: OnCallId): Promise<boolean> {
  const done = await scope.db.deleteFrom('people.on_call').where('id', '=', id).executeTakeFirst()
  return Number(done.numDeletedRows) === 1
}

/** Whether anybody answers the bell at this moment. Also for those who may not know who it is. */
export async function someoneOnCall(scope: Scope, at: Date = scope.now): Promise<boolean> {
  const { rows } = await sql<{ on_call: boolean }>`select people.someone_on_call(${at}) as on_call`.execute(
    scope.db,
  )
  return rows[0]?.on_call === true
}
