import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import { promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { sealText, type SealKey } from '#src/platform/vault/index.ts'
import { changeReport, findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { ringBell } from './ring-bell.ts'
import { knockAbout } from './take-report.ts'
import { answerWithin, changeUrgency, urgencyRank, type LoweringReason } from './triage.ts'
import { insertUrgencyChange, newUrgencyChangeId } from './urgency-change.store.ts'

export type NewUrgency = Readonly<{ to: Urgency; reason: LoweringReason | null; words: string; seenVersion: number }>

/**
 * Raises or lowers how soon somebody must act. Raising is free; lowering takes a reason and words, is kept
 * with the name of who did it, and is refused by the database otherwise.
 */
export async function changeReportUrgency(
  scope: AccountScope, id: ReportId, key: SealKey, asked: NewUrgency,
): Promise<Outcome> {
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (report.decidedAt) return refuse({ kind: 'decided' })
  const change = changeUrgency(report.urgency, asked.to, asked.reason, asked.words)
  if (change.kind === 'same') return done
  if (change.kind === 'refused') return refuse({ kind: 'incomplete', missing: [change.missing] })
  if (report.version !== asked.seenVersion) return refuse({ kind: 'lost', by: report.takenBy })
  const changeId = newUrgencyChangeId(scope)
  await insertUrgencyChange(scope, id, {
    id: changeId, from: report.urgency, to: change.to, reason: change.kind === 'lower' ? change.reason : 'raised',
    sealed: asked.words.trim() === '' ? null
      : sealText(key, { table: 'reports.urgency_change', row: changeId, column: 'sealed' }, asked.words.trim()),
  })
  if (!(await changeReport(scope, id, report.version, { urgency: change.to }))) return refuse({ kind: 'lost', by: null })
  await moveClock(scope, report, change.to)
  await record(scope, {
    action: change.kind === 'raise' ? 'report.urgency_raised' : 'report.urgency_lowered',
    subjectKind: 'report', subjectId: id,
    facts: { from: report.urgency, to: change.to, reason: change.kind === 'lower' ? change.reason : null },
  })
  if (change.to === 'NOW' && !report.takenBy) await ringBell(scope, id)
  await knockAbout(scope, id)
  return done
}

/** A raised urgency never gives more time than was promised before; a lowered one counts anew from now. */
async function moveClock(scope: AccountScope, report: DeskReport, to: Urgency): Promise<void> {
  const within = report.takenBy ? answerWithin[to] : triageWithin[to]
  const fresh = dueAfter(scope.now, within)
  const kind = report.takenBy ? 'report.answer' : 'report.triage'
  const before = report.due?.kind === kind ? report.due.at : null
  // An answer already given owes nothing more, so a promise that is not open is not made again.
  if (!before && kind === 'report.answer') return
  const raised = urgencyRank(to) < urgencyRank(report.urgency)
  const dueAt = raised && before && before < fresh ? before : fresh
  await promiseAgain(scope, { kind, subjectId: report.id, dueAt })
}
