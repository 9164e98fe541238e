import { sql } from 'kysely'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type Id } from '#src/platform/ids.ts'
import type { DayOffKind, OwnDayOff } from './day-off.ts'

export type DayOffId = Id<'day_off'>
export type StoredDayOff = OwnDayOff & Readonly<{ id: DayOffId }>

/** Days the office wrote down and did not take back, soonest first. */
export async function ownDaysOff(scope: Scope): Promise<StoredDayOff[]> {
  const rows = await scope.db
    .selectFrom('calendar.day_off')
    .select(['id', 'kind', 'name', 'source', sql<string>`day::text`.as('on_day')])
    .where('office_id', '=', scope.actor.officeId)
    .where('removed_at', 'is', null)
    .orderBy('day')
    .limit(1000)
    .execute()
  return rows.map((row) => ({
    id: row.id as DayOffId,
    day: row.on_day,
    kind: row.kind as DayOffKind,
    name: row.name,
    source: row.source,
  }))
}

/** How many were new; what stands there already stays as it is. */
export async function insertDaysOff(scope: AccountScope, days: readonly OwnDayOff[]): Promise<number> {
  if (days.length === 0) return 0
  const done = await scope.db
    .insertInto('calendar.day_off')
    .values(
      days.map((one) => ({
        office_id: scope.actor.officeId,
        id: newOrderedId<'day_off'>(scope.now.getTime()),
        day: one.day,
        kind: one.kind,
        name: one.name,
        source: one.source,
        added_by: scope.actor.accountId,
        added_at: scope.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0)
}

export async function removeDayOff(scope: AccountScope, id: DayOffId): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.day_off')
    .set({ removed_at: scope.now, removed_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
