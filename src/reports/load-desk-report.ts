import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { promisesAbout, type PromiseRow } from '#src/platform/clock/promise.store.ts'
import { tell } from '#src/platform/events/events.ts'
import type { AccountId, ReportId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { openText, type SealKey } from '#src/platform/vault/index.ts'
import {
  colleagues,
  institutionsToChoose,
  type Colleague,
  type InstitutionsToChoose,
} from '#src/people/index.ts'
import { bellsOf, type Heard } from './bell.store.ts'
import { findDeskReport, markRead } from './desk.store.ts'
import { exclusionsOf, readersLeft, type Exclusion } from './desk-exclusion.store.ts'
import type { DeskReport } from './desk-report.ts'
import { fileNames, findDuplicates, type LikelyDuplicate } from './find-duplicates.ts'
import { areasOf } from './identify-report.ts'
import { openIdentity } from './message.ts'
import { markRead as markMessagesRead, type MessageId } from './message.store.ts'
import { openReportAsIntake, type OpenedReport } from './open-report.ts'
import { readJustNow } from './reading.store.ts'
import { urgencyChanges, type UrgencyChangeRow } from './urgency-change.store.ts'

export type OpenedUrgencyChange = Omit<UrgencyChangeRow, 'sealed'> & Readonly<{ words: string }>

/** Everything the page of one report shows to somebody who may open it. */
export type DeskReportView = Readonly<{
  report: DeskReport
  opened: OpenedReport
  /** Names and contacts that the reporter told to this worker alone. */
  identities: ReadonlyMap<MessageId, string>
  colleagues: readonly Colleague[]
  exclusions: readonly Exclusion[]
  readersLeft: number
  duplicates: readonly LikelyDuplicate[]
  changes: readonly OpenedUrgencyChange[]
  bells: readonly Heard[]
  promises: readonly PromiseRow[]
  areas: readonly Readonly<{ code: string; name: string }>[]
  institutions: InstitutionsToChoose
}>

/**
 * Opens a report for an intake worker and writes down that it was read and for what. The first reading is told
 * to the reporter. Null when there is no such report for this account.
 * `shownAgain` after a post: what this worker has read just before is not written down twice. Throws KeyNotHeld when nobody has given this worker the intake key yet.
 */
export async function loadDeskReport(
  scope: AccountScope,
  member: Member,
  id: ReportId,
  shownAgain = false,
): Promise<DeskReportView | null> {
  const before = await findDeskReport(scope, id)
  const opened = before && (await openReportAsIntake(scope, member, id))
  if (!opened) return null
  if (!shownAgain || !(await readJustNow(scope, id))) await noteReading(scope, before)
  await fileNames(scope, member, id, opened.persons)
  const report = (await findDeskReport(scope, id)) ?? before
  return {
    report,
    opened,
    identities: await openIdentities(member, opened),
    colleagues: await colleagues(scope),
    exclusions: await exclusionsOf(scope, id),
    readersLeft: await readersLeft(scope, id),
    duplicates: await findDuplicates(scope, report),
    changes: (await urgencyChanges(scope, id)).map((change) => openChange(opened.key, change)),
    bells: await bellsOf(scope, id),
    promises: await promisesAbout(scope, 'report', [id]),
    areas: await areasOf(scope),
    institutions: await institutionsToChoose(scope, report),
  }
}

async function noteReading(scope: AccountScope, report: DeskReport): Promise<void> {
  const { id } = report
  await recordRead(scope, 'report', id, report.takenBy === scope.actor.accountId ? 'handling' : 'triage')
  await markMessagesRead(scope, id, 'reporter')
  if (!(await markRead(scope, id))) return
  await tell(scope, { kind: 'report.read', subjectKind: 'report', subjectId: id })
  await knock(scope, 'reports', { subjectId: id })
}

async function openIdentities(member: Member, opened: OpenedReport): Promise<Map<MessageId, string>> {
  const found = new Map<MessageId, string>()
  for (const message of opened.messages) {
    const words = message.kind === 'identity' ? await openIdentity(member, message) : null
    if (words !== null) found.set(message.id, words)
  }
  return found
}

function openChange(key: SealKey, change: UrgencyChangeRow): OpenedUrgencyChange {
  const { sealed, ...rest } = change
  const place = { table: 'reports.urgency_change', row: change.id, column: 'sealed' }
  return { ...rest, words: sealed ? openText(key, place, sealed) : '' }
}

export function nameOf(
  people: readonly Pick<Colleague, 'id' | 'fullName'>[],
  id: AccountId | null,
): string | null {
  return people.find((one) => one.id === id)?.fullName ?? null
}
