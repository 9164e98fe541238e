import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import type { CaseId, ReportId } from '#src/platform/ids.ts'
import { unwrapKey, wrapKey, type Place, type SealKey } from '#src/platform/vault/index.ts'
import { caseKeys, NoCaseKey } from './case-keys.ts'
import { noteAct } from './timeline.store.ts'

/** A key of another capability under the newest key of a case. `holderId` says which key opens it again. */
export type SealedForCase = Readonly<{ holderId: string; sealed: Buffer }>

/** Seals a foreign key under the newest key of a case. Throws NoCaseKey when this member holds none. */
async function sealForCase(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  place: Place,
  key: SealKey,
): Promise<SealedForCase> {
  const keys = await caseKeys(scope, member, caseId)
  if (!keys) throw new NoCaseKey('no key of this case')
  return { holderId: `${caseId}:${keys.current}`, sealed: wrapKey(keys.newest, place, key) }
}

/** Opens what `sealForCase` sealed. Throws NoCaseKey and VaultError. */
async function openForCase(
  scope: AccountScope,
  member: Member,
  holder: SealedForCase,
  place: Place,
): Promise<SealKey> {
  const [caseId, version] = holder.holderId.split(':')
  const keys = await caseKeys(scope, member, caseId as CaseId)
  if (!keys) throw new NoCaseKey('no key of this case')
  return unwrapKey(keys.of(Number(version)), place, holder.sealed)
}

/** Where the grant of a report key to a case lies in the tables of the reports capability. */
function reportGrantPlace(reportId: string, caseId: string): Place {
  return { table: 'reports.key_grant', row: `${reportId}:case:${caseId}`, column: 'sealed' }
}

/**
 * Joins a report to a file: the file's timeline says so, and the report key comes back sealed under the case
 * key, for the reports capability to keep (holder 'case') together with the report's case id.
 * `opened` is the answer of `openCaseWithKey`, where the opener is not a reader of the new file.
 */
export async function attachReport(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  reportId: ReportId,
  reportKey: SealKey,
  opened?: Readonly<{ key: SealKey; keyVersion: number }>,
): Promise<SealedForCase> {
  const place = reportGrantPlace(reportId, caseId)
  const sealed = opened
    ? { holderId: `${caseId}:${opened.keyVersion}`, sealed: wrapKey(opened.key, place, reportKey) }
    : await sealForCase(scope, member, caseId, place, reportKey)
  await noteAct(scope, caseId, 'report_joined', { report: reportId })
  await record(scope, {
    action: 'case.report_joined',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { report: reportId },
  })
  await tell(scope, {
    kind: 'case.report_joined',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { report: reportId },
  })
  return sealed
}

/** The report key, for a reader of the case the report was joined to. */
export function openReportKey(
  scope: AccountScope,
  member: Member,
  reportId: ReportId,
  grant: SealedForCase,
): Promise<SealKey> {
  const caseId = grant.holderId.split(':')[0] ?? ''
  return openForCase(scope, member, grant, reportGrantPlace(reportId, caseId))
}
