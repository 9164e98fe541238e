import { raise, type Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseFile } from './case-file.ts'
import { tellTeam } from './tell-team.ts'
import { raiseCaseUrgency } from './urgency.store.ts'

/** Raises how soon somebody must act. Never lowers: of two who write at once the higher stands. True when raised. */
export async function raiseUrgency(scope: AccountScope, file: CaseFile, to: Urgency): Promise<boolean> {
  if (raise(file.head.urgency, to) === file.head.urgency) return false
  const raised = await raiseCaseUrgency(scope, file.head.id, to)
  if (raised) await tellTeam(scope, file.head.id, 'urgency', { raisedTo: to })
  return raised
}
