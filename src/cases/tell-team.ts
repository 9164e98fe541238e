import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { CaseId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { noteAct, type EntryFacts, type SystemKind } from './timeline.store.ts'

/**
 * What was done to a file, said everywhere it must be said: a line on its timeline for the team, a line in the
 * append-only record, an event for upper floors, a knock for open screens. Codes only, never words.
 */
export async function tellTeam(
  scope: AccountScope,
  caseId: CaseId,
  kind: SystemKind,
  facts: EntryFacts = {},
): Promise<void> {
  await noteAct(scope, caseId, kind, facts)
  await record(scope, { action: `case.${kind}`, subjectKind: 'case', subjectId: caseId, facts })
  await tell(scope, { kind: `case.${kind}`, subjectKind: 'case', subjectId: caseId, facts })
  await knock(scope, 'cases', { subjectId: caseId })
}
