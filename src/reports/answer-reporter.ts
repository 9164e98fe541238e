import type { AccountScope } from '#src/platform/db/scope.ts'
import { record } from '#src/platform/audit/record.ts'
import { keep } from '#src/platform/clock/promise.store.ts'
import { tell } from '#src/platform/events/events.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { hasGap } from './answer-templates.ts'
import { changeReport, findDeskReport, officeIn } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { writeMessage } from './message.ts'
import { refuse, done, type Outcome } from './outcome.ts'
import { further } from './triage.ts'

export const longestMessage = 5000

/** What is wrong with words for a reporter, or null when a person may send them. */
export function problemOfWords(text: string): 'empty' | 'gap' | 'tooLong' | null {
  if (text.trim() === '') return 'empty'
  if (hasGap(text)) return 'gap'
  return text.length > longestMessage ? 'tooLong' : null
}

/**
 * Words of a person to the reporter, sealed under the report key. They keep what the reporter was owed.
 * Only whoever has the report in hand writes, so that a child hears one voice; once it lies in a file, its team.
 */
export async function answerReporter(
  scope: AccountScope,
  id: ReportId,
  key: SealKey,
  text: string,
  voice: 'holder' | 'care_team' = 'holder',
): Promise<Outcome> {
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (voice === 'holder' && report.takenBy !== scope.actor.accountId) return refuse({ kind: 'not_in_hand' })
  const problem = problemOfWords(text)
  if (problem) return refuse({ kind: 'incomplete', missing: [problem] })
  await writeMessage(scope, officeIn(scope), id, key, 'message', { text: text.trim() })
  const kept = await changeReport(scope, id, report.version, {
    status: further(report.status, 'answered'),
    reporter_waiting: false,
  })
  if (!kept) return refuse({ kind: 'lost', by: null })
  await settleAnswers(scope, report)
  await record(scope, { action: 'report.answered', subjectKind: 'report', subjectId: id })
  await tell(scope, { kind: 'report.answered', subjectKind: 'report', subjectId: id })
  await knock(scope, 'reports', { subjectId: id })
  return done
}

/** The reporter has heard from a person: whatever answer was promised is given. */
export async function settleAnswers(scope: AccountScope, report: Pick<DeskReport, 'id'>): Promise<void> {
  await keep(scope, 'report.first_reply', report.id)
  await keep(scope, 'report.answer', report.id)
}

/** A line for colleagues. The database never gives it to the reporter's session. */
export async function noteForColleagues(
  scope: AccountScope,
  id: ReportId,
  key: SealKey,
  text: string,
): Promise<Outcome> {
  if (!(await findDeskReport(scope, id))) return refuse({ kind: 'gone' })
  if (text.trim() === '') return refuse({ kind: 'incomplete', missing: ['empty'] })
  if (text.length > longestMessage) return refuse({ kind: 'incomplete', missing: ['tooLong'] })
  await writeMessage(scope, officeIn(scope), id, key, 'note', { text: text.trim() })
  await record(scope, { action: 'report.noted', subjectKind: 'report', subjectId: id })
  await knock(scope, 'reports', { subjectId: id })
  return done
}
