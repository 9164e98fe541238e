import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId, ReportId } from '#src/platform/ids.ts'
import { officeIn } from './desk.store.ts'

export type JoinedLine = Readonly<{
  id: ReportId
  number: string
  receivedOn: string
  channel: string
  reporterWaiting: boolean
}>

/** The reports that lie in a file, the oldest first: those whose key was sealed for its team. */
export async function reportsOfCase(scope: Scope, caseId: CaseId): Promise<JoinedLine[]> {
  const rows = await scope.db
    .selectFrom('reports.report')
    .select(['id', 'number', 'received_on', 'channel', 'reporter_waiting'])
    .where('office_id', '=', officeIn(scope))
    .where('id', 'in', (query) =>
      query
        .selectFrom('reports.key_grant')
        .select('report_id')
        .where('office_id', '=', officeIn(scope))
        .where('case_id', '=', caseId),
    )
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as ReportId,
    number: row.number,
    receivedOn: row.received_on,
    channel: row.channel,
    reporterWaiting: row.reporter_waiting,
  }))
}
