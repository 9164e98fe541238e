import { sql } from 'kysely'
import { isUrgency, type Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type CaseId, type Id } from '#src/platform/ids.ts'
import type { EndReason } from './waiting.ts'

export type WaitingId = Id<'waiting'>
/** A place in the queue; whose it is, only the file's team is told. */
export type WaitingRow = Readonly<{
  id: WaitingId
  caseId: CaseId | null
  number: string | null
  urgency: Urgency
  needs: readonly string[]
  since: Date
}>

export async function waitingNow(scope: AccountScope): Promise<WaitingRow[]> {
  const { rows } = await sql<{
    id: string
    case_id: string | null
    number: string | null
    urgency: string
    needs: string[]
    since: Date
  }>`select * from calendar.waiting_now()`.execute(scope.db)
  return rows.map((row) => ({
    id: row.id as WaitingId,
    caseId: row.case_id as CaseId | null,
    number: row.number,
    urgency: isUrgency(row.urgency) ? row.urgency : 'PLANNED',
    needs: row.needs,
    since: row.since,
  }))
}

export type WaitingCount = Readonly<{ urgency: Urgency; waiting: number; oldest: Date }>
export async function waitingCounts(scope: AccountScope): Promise<WaitingCount[]> {
  const { rows } = await sql<{ urgency: string; waiting: number; oldest: Date }>`
    select * from calendar.waiting_counts()`.execute(scope.db)
  return rows.map((row) => ({ ...row, urgency: isUrgency(row.urgency) ? row.urgency : 'PLANNED' }))
}

export type OpenWaiting = Readonly<{ id: WaitingId; needs: readonly string[]; since: Date; version: number }>

export async function waitingOf(scope: AccountScope, caseId: CaseId): Promise<OpenWaiting | null> {
  const row = await scope.db
    .selectFrom('calendar.waiting')
    .select(['id', 'needs', 'since', 'version'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ? { id: row.id as WaitingId, needs: row.needs, since: row.since, version: row.version } : null
}

/** False when the file waits already. */
export async function insertWaiting(
  scope: AccountScope,
  caseId: CaseId,
  needs: readonly string[],
): Promise<boolean> {
  const done = await scope.db
    .insertInto('calendar.waiting')
    .values({
      office_id: scope.actor.officeId,
      id: newOrderedId<'waiting'>(scope.now.getTime()),
      case_id: caseId,
      needs: [...needs],
      since: scope.now,
      put_by: scope.actor.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

/** The time since stays: what is known now changes the place, not how long they have waited. */
export async function changeNeeds(
  scope: AccountScope,
  waiting: OpenWaiting,
  needs: readonly string[],
): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.waiting')
    .set({ needs: [...needs], version: waiting.version + 1 })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', waiting.id)
    .where('version', '=', waiting.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function endWaiting(
  scope: AccountScope,
  waiting: OpenWaiting,
  reason: EndReason,
): Promise<boolean> {
  const done = await scope.db
    .updateTable('calendar.waiting')
    .set({
      ended_at: scope.now,
      ended_by: scope.actor.accountId,
      end_reason: reason,
      version: waiting.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', waiting.id)
    .where('version', '=', waiting.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
