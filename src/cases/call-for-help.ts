import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { CaseFile } from './case-file.ts'
import { callsOf, insertCall, setHeard, setOver, type CallId } from './call.store.ts'

/**
 * Rings for whoever is on call: a person is needed at this file, it never says why. One call rings for a file at a
 * time; a second press says the same. False when it was ringing already.
 */
export async function callForHelp(scope: AccountScope, file: CaseFile): Promise<boolean> {
  const caseId = file.head.id
  if ((await callsOf(scope, caseId)).some((one) => one.overAt === null)) return false
  await insertCall(scope, caseId, newOrderedId<'call'>(scope.now.getTime()))
  await record(scope, { action: 'case.called_for_help', subjectKind: 'case', subjectId: caseId })
  await tell(scope, { kind: 'case.called_for_help', subjectKind: 'case', subjectId: caseId, facts: {} })
  await knock(scope, 'bell', { subjectId: caseId })
  return true
}

/** "I heard it and see to it." Everybody sees who did; the call stands until the team says that it is over. */
export async function hearCall(scope: AccountScope, id: CallId): Promise<boolean> {
  if (!(await setHeard(scope, id))) return false
  await record(scope, { action: 'bell.heard', subjectKind: 'case_call', subjectId: id })
  await knock(scope, 'bell', {})
  return true
}

/** Somebody is with them: the team ends what rings for a file. False when nothing did. */
export async function endCalls(scope: AccountScope, file: CaseFile): Promise<boolean> {
  if ((await setOver(scope, file.head.id)) === 0) return false
  await record(scope, { action: 'case.call_over', subjectKind: 'case', subjectId: file.head.id })
  await knock(scope, 'bell', { subjectId: file.head.id })
  return true
}
