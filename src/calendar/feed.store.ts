import { sql } from 'kysely'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { Id } from '#src/platform/ids.ts'

export type Feed = Readonly<{ id: Id<'feed'>; madeAt: Date }>

export async function feedOf(scope: AccountScope): Promise<Feed | null> {
  const row = await scope.db
    .selectFrom('calendar.feed')
    .select(['id', 'made_at'])
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', scope.actor.accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row ? { id: row.id as Id<'feed'>, madeAt: row.made_at } : null
}

export async function revokeFeed(scope: AccountScope): Promise<number> {
  const done = await scope.db
    .updateTable('calendar.feed')
    .set({ revoked_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', scope.actor.accountId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

export async function insertFeed(scope: AccountScope, id: Id<'feed'>, tokenHash: Buffer): Promise<void> {
  await scope.db
    .insertInto('calendar.feed')
    .values({
      office_id: scope.actor.officeId,
      id,
      account_id: scope.actor.accountId,
      token_hash: tokenHash,
      made_at: scope.now,
    })
    .execute()
}

export type FeedRow = Readonly<{
  id: string
  startsAt: Date
  endsAt: Date
  roomCode: string | null
  state: string
  version: number
  changedAt: Date
  /** What sort of meeting it is; null for whatever is about a file. */
  meeting: string | null
}>

/** The times behind a secret address; null when there is no such address (any more). */
export async function feedRows(
  scope: Scope,
  tokenHash: Buffer,
): Promise<{ lang: string; rows: FeedRow[] } | null> {
  const { rows } = await sql<{
    id: string | null
    starts_at: Date
    ends_at: Date
    room_code: string | null
    state: string
    version: number
    changed_at: Date
    lang: string
    meeting: string | null
  }>`select * from calendar.feed_rows(${tokenHash}, ${scope.now})`.execute(scope.db)
  const [first] = rows
  if (!first) return null
  return {
    lang: first.lang,
    rows: rows.flatMap((row) =>
      row.id === null
        ? []
        : [
            {
              id: row.id,
              startsAt: row.starts_at,
              endsAt: row.ends_at,
              roomCode: row.room_code,
              state: row.state,
              version: row.version,
              changedAt: row.changed_at,
              meeting: row.meeting,
            },
          ],
    ),
  }
}
