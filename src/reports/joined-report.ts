import type { Member } from '#src/platform/access/visitor.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type CaseId, type ReportId } from '#src/platform/ids.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { NoCaseKey, openReportKey } from '#src/cases/index.ts'
import { findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { markRead } from './message.store.ts'
import { openWithKey, type OpenedReport } from './open-report.ts'
import { findGrants, findReport } from './report.store.ts'

export type JoinedReport = Readonly<{ report: DeskReport; opened: OpenedReport; caseId: CaseId }>

/** The key of a report that lies in a file of this reader, and which file that is. Null when it lies in none. */
export async function reportKeyForTeam(
  scope: AccountScope,
  member: Member,
  id: ReportId,
): Promise<Readonly<{ key: SealKey; caseId: CaseId }> | null> {
  for (const grant of await findGrants(scope, id)) {
    const caseId = grant.holder === 'case' && asId<'case'>(grant.holderId.split(':')[0])
    if (!caseId) continue
    try {
      return { key: await openReportKey(scope, member, id, grant), caseId }
    } catch (error) {
      // It lies in several files, and this one is of another team.
      if (!(error instanceof NoCaseKey)) throw error
    }
  }
  return null
}

/** A report as the team of its file reads it. The reading is written down. Null when it is not theirs. */
export async function openJoinedReport(
  scope: AccountScope,
  member: Member,
  id: ReportId,
): Promise<JoinedReport | null> {
  const report = await findDeskReport(scope, id)
  if (!report) return null
  const [row, held] = [await findReport(scope, id), await reportKeyForTeam(scope, member, id)]
  if (!row || !held) return null
  await recordRead(scope, 'report', id, 'care')
  await markRead(scope, id, 'reporter')
  return { report, opened: await openWithKey(scope, row, held.key), caseId: held.caseId }
}
