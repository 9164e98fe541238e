import { sql } from 'kysely'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'

export type CarerDecisionId = Id<'carer_decision'>
export type CarerDecision = 'left_out' | 'carried_on'
export type StoredCarerDecision = Readonly<{
  id: CarerDecisionId
  number: number
  decision: CarerDecision
  decidedBy: AccountId
  decidedAt: Date
  keyVersion: number
  sealed: Buffer
}>

/** What was decided about the carers of a file, newest first. The newest stands. */
export async function carerDecisionsOf(scope: AccountScope, caseId: CaseId): Promise<StoredCarerDecision[]> {
  const rows = await scope.db
    .selectFrom('counselling.carer_decision')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id as CarerDecisionId,
    number: row.number,
    decision: row.decision as CarerDecision,
    decidedBy: row.decided_by as AccountId,
    decidedAt: row.decided_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** A duplicate key means that a colleague decided in between. */
export async function insertCarerDecision(
  scope: AccountScope,
  caseId: CaseId,
  made: Omit<StoredCarerDecision, 'decidedBy' | 'decidedAt'>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.carer_decision')
    .values({
      office_id: scope.actor.officeId,
      id: made.id,
      case_id: caseId,
      number: made.number,
      decision: made.decision,
      decided_by: scope.actor.accountId,
      decided_at: scope.now,
      key_version: made.keyVersion,
      sealed: made.sealed,
    })
    .execute()
}

/** Whether the carers of a file have no part in it now: nothing is given to any of them while it stands. */
export async function carersLeftOut(scope: Scope, caseId: CaseId): Promise<boolean> {
  const { rows } = await sql<{ out: boolean }>`
    select counselling.carers_left_out(${caseId}) as out`.execute(scope.db)
  return rows[0]?.out === true
}
