import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { listen, type DomainEvent } from '#src/platform/events/events.ts'
import { knock } from '#src/platform/live/live.ts'
import { hearBells, insertBell } from './bell.store.ts'

/** Rings for whoever is on call. It tells that something waits, never what. */
export async function ringBell(scope: Scope, reportId: ReportId): Promise<void> {
  await insertBell(scope, reportId)
  await knock(scope, 'bell', { subjectId: reportId })
}

/** A report that says somebody must act now rings in the same transaction, also when its reporter says so later. */
export function listenForBells(): void {
  listen('report.received', ringWhenNow)
  listen('report.called_for_help', ringAlways)
}

async function ringWhenNow(scope: Scope, event: DomainEvent): Promise<void> {
  if (event.facts?.['urgency'] === 'NOW') await ringAlways(scope, event)
}

async function ringAlways(scope: Scope, event: DomainEvent): Promise<void> {
  await ringBell(scope, event.subjectId as ReportId)
}

/** "I heard it." The bell stops for everyone and the record says who heard. */
export async function hearBell(scope: AccountScope, reportId: ReportId): Promise<boolean> {
  const heard = await hearBells(scope, reportId, scope.actor.accountId)
  if (heard === 0) return false
  await record(scope, { action: 'bell.heard', subjectKind: 'report', subjectId: reportId })
  await knock(scope, 'bell', { subjectId: reportId })
  return true
}
