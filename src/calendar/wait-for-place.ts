import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import { drop, promise } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { safetyCallEvery, type EndReason, type Need } from './waiting.ts'
import { changeNeeds, endWaiting, insertWaiting, waitingOf } from './waiting.store.ts'

/** Puts a file on the waiting list and promises a safety call every seven days. False when it waits already. */
export async function putOnList(
  scope: AccountScope,
  file: CaseFile,
  needs: readonly Need[],
): Promise<boolean> {
  if (!(await insertWaiting(scope, file.head.id, needs))) return false
  await promise(scope, {
    kind: 'case.safety_call',
    subjectId: file.head.id,
    dueAt: new Date(scope.now.getTime() + safetyCallEvery),
  })
  await tellTeam(scope, file.head.id, 'appointment', { appointment: 'waiting' })
  return true
}

/** Says anew what they wait for. Since when they wait does not change. */
export async function sayNeeds(
  scope: AccountScope,
  file: CaseFile,
  needs: readonly Need[],
): Promise<boolean> {
  const waiting = await waitingOf(scope, file.head.id)
  return waiting !== null && changeNeeds(scope, waiting, needs)
}

/** Takes a file off the list, by a person and with a reason. */
export async function takeOffList(scope: AccountScope, file: CaseFile, reason: EndReason): Promise<boolean> {
  const waiting = await waitingOf(scope, file.head.id)
  if (!waiting || !(await endWaiting(scope, waiting, reason))) return false
  await drop(scope, 'case.safety_call', file.head.id, reason)
  await tellTeam(scope, file.head.id, 'appointment', { appointment: 'not_waiting', reason })
  return true
}
