import type { Scope } from '../db/scope.ts'
import { asId } from '../ids.ts'

/** The hidden field every form of ours carries, so that a double tap or a resend never makes two. */
export const onceField = '_once'

/**
 * Claims the key of a post inside its transaction. A second post with the same key waits here until the first
 * is durable, then learns where the first one led.
 */
export async function claimOnce(
  scope: Scope,
  form: FormData,
  path: string,
): Promise<'first' | 'no_key' | { location: string | null }> {
  const given = form.get(onceField)
  const key = asId<'once'>(typeof given === 'string' ? given : null)
  if (!key) return 'no_key'
  const made = await scope.db
    .insertInto('platform.done_once')
    .values({ key, office_id: scope.actor.officeId, path })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  if (Number(made.numInsertedOrUpdatedRows ?? 0) === 1) return 'first'
  const before = await scope.db
    .selectFrom('platform.done_once')
    .select(['location', 'path'])
    .where('key', '=', key)
    .executeTakeFirst()
  return { location: before && before.path === path ? before.location : null }
}

export async function rememberOnce(scope: Scope, form: FormData, location: string): Promise<void> {
  const key = asId<'once'>(String(form.get(onceField) ?? ''))
  if (key) await scope.db.updateTable('platform.done_once').set({ location }).where('key', '=', key).execute()
}
