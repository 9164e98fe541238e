import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import { keep, promise, promisesAbout } from '#src/platform/clock/promise.store.ts'
import { tell } from '#src/platform/events/events.ts'
import { knock } from '#src/platform/live/live.ts'
import { colleagues, type Colleague } from '#src/people/index.ts'
import { hearBells } from './bell.store.ts'
import { assignPromises, changeReport, findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { decideWithin, further } from './triage.ts'

/**
 * Takes a report in hand. Of two who try at the same moment one wins and the other learns who.
 * The promise to take it in hand is kept; what the reporter is still owed is owed by this person.
 */
export async function takeReport(scope: AccountScope, id: ReportId): Promise<Outcome> {
  const me = scope.actor.accountId
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (report.decidedAt && !report.reporterWaiting) return refuse({ kind: 'decided' })
  if (report.takenBy === me) return done
  if (report.takenBy && !mayTakeOver(report, await colleagues(scope), scope.now))
    return refuse({ kind: 'lost', by: report.takenBy })
  const first = await changeReport(scope, id, report.version, {
    taken_by: me,
    taken_at: scope.now,
    status: further(report.status, 'in_hand'),
  })
  if (!first) return lostTo(scope, id, me)
  await keep(scope, 'report.triage', id)
  await assignPromises(scope, id, me)
  if (!report.decidedAt) await promiseDecision(scope, report, me)
  await hearBells(scope, id, me)
  await record(scope, {
    action: report.takenBy ? 'report.taken_over' : 'report.taken',
    subjectKind: 'report',
    subjectId: id,
  })
  await tell(scope, { kind: 'report.taken', subjectKind: 'report', subjectId: id })
  await knockAbout(scope, id)
  return done
}

/**
 * Whether a report may pass from the one who holds it to another without being given: when the holder is away or
 * no longer here, or a promise on it is late. A child does not wait for somebody's leave to end.
 */
export function mayTakeOver(
  report: Pick<DeskReport, 'takenBy' | 'due'>,
  people: readonly Pick<Colleague, 'id' | 'away'>[],
  now: Date,
): boolean {
  if (report.takenBy === null) return true
  const holder = people.find((one) => one.id === report.takenBy)
  return !holder || holder.away !== null || (report.due !== null && report.due.at < now)
}

/** From the first hand on it, a report is owed a decision; passing through other hands never gives it more time. */
async function promiseDecision(scope: AccountScope, report: DeskReport, me: AccountId): Promise<void> {
  const made = await promisesAbout(scope, 'report', [report.id])
  if (made.some((one) => one.kind === 'report.decision' && !one.droppedAt)) return
  const dueAt = dueAfter(scope.now, decideWithin[report.urgency])
  await promise(scope, { kind: 'report.decision', subjectId: report.id, dueAt, accountId: me })
}

/** Somebody changed it meanwhile: say who holds it now. Being first with something else is no reason to lose. */
async function lostTo(scope: AccountScope, id: ReportId, me: AccountId): Promise<Outcome> {
  const now = await findDeskReport(scope, id)
  if (!now) return refuse({ kind: 'gone' })
  return now.takenBy === me ? done : refuse({ kind: 'lost', by: now.takenBy })
}

/** Gives a report back to the queue. The clock to take it starts again; the answer stays owed by its old time. */
export async function giveBackReport(scope: AccountScope, id: ReportId): Promise<Outcome> {
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (report.decidedAt) return refuse({ kind: 'decided' })
  if (report.takenBy !== scope.actor.accountId) return refuse({ kind: 'not_in_hand' })
  const changed = await returnToQueue(scope, report)
  if (!changed) return refuse({ kind: 'lost', by: null })
  await record(scope, { action: 'report.given_back', subjectKind: 'report', subjectId: id })
  await knockAbout(scope, id)
  return done
}

/** The part that giving back and stepping aside share. False when somebody else changed the report first. */
export async function returnToQueue(scope: AccountScope, report: DeskReport): Promise<boolean> {
  const changed = await changeReport(scope, report.id, report.version, {
    taken_by: null,
    taken_at: null,
    // Nobody holds it, so nobody may be said to be at work on it.
    ...(report.status === 'in_hand' ? { status: 'read' as const } : {}),
  })
  if (!changed) return false
  await promise(scope, {
    kind: 'report.triage',
    subjectId: report.id,
    dueAt: dueAfter(scope.now, triageWithin[report.urgency]),
    role: 'intake',
  })
  await assignPromises(scope, report.id, null)
  return true
}

export async function knockAbout(scope: AccountScope, id: ReportId): Promise<void> {
  await knock(scope, 'reports', { subjectId: id })
  await knock(scope, 'bell', { subjectId: id })
}
