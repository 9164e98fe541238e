import { urgencies, type Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'

/** Whoever sees the file with an older version in hand is told of it when they save. */
export async function raiseCaseUrgency(scope: AccountScope, caseId: CaseId, to: Urgency): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.case')
    .set((eb) => ({ urgency: to, version: eb('version', '+', 1), last_activity_at: scope.now }))
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', caseId)
    .where('urgency', 'in', urgencies.slice(urgencies.indexOf(to) + 1))
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
