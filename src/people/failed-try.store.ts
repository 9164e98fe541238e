import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { remembered, secondsLeft, type SlowRule } from './slow-down.ts'

/** A key that tells nothing about what was tried. */
export function tryKey(kind: 'login' | 'second_step' | 'caller', what: string | Uint8Array): Buffer {
  return createHash('sha256').update(`naungan try ${kind} v1\0`).update(what).digest()
}

export type Claim = Readonly<{ wait: number; failures: number }>

/**
 * Counts a try as failed before it is made, so that guesses made at the same moment cannot slip past the count;
 * `releaseTry` takes it back when it succeeded. `wait` > 0: it may not be made yet, and was not counted.
 */
export async function claimTry(scope: Scope, key: Buffer, rule: SlowRule): Promise<Claim> {
  await scope.db
    .insertInto('platform.failed_try')
    .values({ key, count: 0, first_at: scope.now, last_at: scope.now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await scope.db
    .selectFrom('platform.failed_try')
    .selectAll()
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
  const before = row
    ? remembered({ count: row.count, firstAt: row.first_at, lastAt: row.last_at }, rule, scope.now)
    : null
  const wait = secondsLeft(before, rule, scope.now)
  if (wait > 0) return { wait, failures: before?.count ?? 0 }
  const failures = (before?.count ?? 0) + 1
  await scope.db
    .updateTable('platform.failed_try')
    .set({ count: failures, first_at: before?.firstAt ?? scope.now, last_at: scope.now })
    .where('key', '=', key)
    .execute()
  return { wait: 0, failures }
}

/** The try succeeded: it no longer counts. With `all`, neither do those before it. */
export async function releaseTry(scope: Scope, key: Buffer, how: 'one' | 'all'): Promise<void> {
  if (how === 'all') await scope.db.deleteFrom('platform.failed_try').where('key', '=', key).execute()
  else
    await scope.db
      .updateTable('platform.failed_try')
      .set({ count: sql`greatest(count - 1, 0)` })
      .where('key', '=', key)
      .execute()
}

export async function deleteForgottenTries(scope: Scope): Promise<void> {
  await scope.db
    .deleteFrom('platform.failed_try')
    .where(sql<boolean>`last_at < ${scope.now}::timestamptz - interval '1 hour'`)
    .execute()
}
