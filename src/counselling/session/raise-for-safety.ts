import { addTask, callForHelp, callsOf, raiseUrgency, readTasks, type CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { SafetyAnswer } from './codes.ts'

/**
 * What an answer about safety sets going: somebody must act now, or today. It raises and never lowers, and says
 * nothing of how likely anything is. A task without words of the child stands with whoever held the session, once: the
 * same answer comes by the button and again when the session is closed. `since`: when the session began, null when it
 * is entered from paper.
 */
export async function raiseForSafety(
  scope: AccountScope,
  file: CaseFile,
  answer: SafetyAnswer | undefined,
  task: string,
  since: Date | null,
): Promise<boolean> {
  if (answer !== 'not_safe' && answer !== 'worried') return false
  const to = answer === 'not_safe' ? 'NOW' : 'TODAY'
  const raised = await raiseUrgency(scope, file, to)
  const stands = (await readTasks(scope, file)).some(
    (one) => one.what === task && !one.doneAt && !one.droppedAt,
  )
  if (!stands)
    await addTask(scope, file, { what: task, ownerId: scope.actor.accountId, dueOn: dayOf(scope.now) })
  // Not safe rings for whoever is on call, once in a session; a sheet from paper tells of another day.
  const rung =
    since !== null &&
    (await callsOf(scope, file.head.id)).some((one) => one.overAt === null || one.rungAt >= since)
  if (answer === 'not_safe' && since !== null && !rung) await callForHelp(scope, file)
  await record(scope, {
    action: 'counselling.safety_raised',
    subjectKind: 'case',
    subjectId: file.head.id,
    facts: { to, raised },
  })
  return raised
}
