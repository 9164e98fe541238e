import type { Member } from '#src/platform/access/visitor.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { CaseId, ReportId } from '#src/platform/ids.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { NoCaseKey, openReportKey } from '#src/cases/index.ts'
import { findDeskReport } from './desk.store.ts'
import type { DeskReport } from './desk-report.ts'
import { markRead } from './message.store.ts'
import { openWithKey, type OpenedReport } from './open-report.ts'
import { findGrants, findReport } from './report.store.ts'

export type JoinedReport = Readonly<{ report: DeskReport; opened: OpenedReport; caseId: CaseId }>

/** The key of a report that lies in a file, for a reader of that file. Null when there is no such way to it. */
export async function reportKeyForTeam(
  scope: AccountScope,
  member: Member,
  id: ReportId,
  caseId: CaseId,
): Promise<SealKey | null> {
  const grant = (await findGrants(scope, id)).find(
    (one) => one.holder === 'case' && one.holderId.startsWith(`${caseId}:`),
  )
  if (!grant) return null
  try {
    return await openReportKey(scope, member, id, grant)
  } catch (error) {
    if (error instanceof NoCaseKey) return null
    throw error
  }
}

/** A report as the team of its file reads it. The reading is written down. Null when it is not theirs. */
export async function openJoinedReport(
  scope: AccountScope,
  member: Member,
  id: ReportId,
): Promise<JoinedReport | null> {
  const report = await findDeskReport(scope, id)
  const caseId = report?.caseId
  if (!report || !caseId) return null
  const [row, key] = [await findReport(scope, id), await reportKeyForTeam(scope, member, id, caseId)]
  if (!row || !key) return null
  await recordRead(scope, 'report', id, 'care')
  await markRead(scope, id, 'reporter')
  return { report, opened: await openWithKey(scope, row, key), caseId }
}
