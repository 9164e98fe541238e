import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { dueAfter, triageWithin, type PromiseKind } from '#src/platform/clock/promise.ts'
import { promiseAgain, promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import { sealText, type SealKey } from '#src/platform/vault/index.ts'
import { changeReport, findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { firstReplyWithin } from './first-reply.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { ringBell } from './ring-bell.ts'
import { knockAbout } from './take-report.ts'
import { changeUrgency, decideWithin, urgencyRank, type LoweringReason } from './triage.ts'
import { insertUrgencyChange, newUrgencyChangeId } from './urgency-change.store.ts'

export type NewUrgency = Readonly<{
  to: Urgency
  reason: LoweringReason | null
  words: string
  seenVersion: number
}>

/**
 * Raises or lowers how soon somebody must act. Raising is free; lowering takes a reason and words, is kept
 * with the name of who did it, and is refused by the database otherwise.
 */
export async function changeReportUrgency(
  scope: AccountScope,
  id: ReportId,
  key: SealKey,
  asked: NewUrgency,
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
    id: changeId,
    from: report.urgency,
    to: change.to,
    reason: change.kind === 'lower' ? change.reason : 'raised',
    sealed:
      asked.words.trim() === ''
        ? null
        : sealText(
            key,
            { table: 'reports.urgency_change', row: changeId, column: 'sealed' },
            asked.words.trim(),
          ),
  })
  if (!(await changeReport(scope, id, report.version, { urgency: change.to })))
    return refuse({ kind: 'lost', by: null })
  await moveClock(scope, report, change.to)
  await record(scope, {
    action: change.kind === 'raise' ? 'report.urgency_raised' : 'report.urgency_lowered',
    subjectKind: 'report',
    subjectId: id,
    facts: { from: report.urgency, to: change.to, reason: change.kind === 'lower' ? change.reason : null },
  })
  if (change.to === 'NOW' && !report.takenBy) await ringBell(scope, id)
  await knockAbout(scope, id)
  return done
}

/** A raised urgency never gives more time than was promised before; a lowered one counts anew from now. */
async function moveClock(scope: AccountScope, report: DeskReport, to: Urgency): Promise<void> {
  const raised = urgencyRank(to) < urgencyRank(report.urgency)
  for (const open of await promisesAbout(scope, 'report', [report.id])) {
    const within = withinOf(open.kind)
    if (open.keptAt || open.droppedAt || !within) continue
    const fresh = dueAfter(scope.now, within[to])
    const dueAt = raised && open.dueAt < fresh ? open.dueAt : fresh
    await promiseAgain(scope, { kind: open.kind, subjectId: report.id, dueAt })
  }
}

function withinOf(kind: PromiseKind): Readonly<Record<Urgency, number>> | null {
  if (kind === 'report.triage') return triageWithin
  if (kind === 'report.decision') return decideWithin
  return kind === 'report.first_reply' || kind === 'report.answer' ? firstReplyWithin : null
}
