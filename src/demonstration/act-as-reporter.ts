import type { Reporter } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { ReporterScope } from '#src/platform/db/scope.ts'
import { writeMessage } from '#src/reports/index.ts'
import { changeReport, findDeskReport } from '#src/reports/desk.store.ts'

export async function writeAsReporter(scope: ReporterScope, reporter: Reporter, text: string): Promise<void> {
  await writeMessage(scope, reporter.officeId, reporter.reportId, reporter.reportKey, 'message', { text })
  const report = await findDeskReport(scope, reporter.reportId)
  if (report) await changeReport(scope, report.id, report.version, { reporter_waiting: true })
}

export async function withdrawReport(scope: ReporterScope, reporter: Reporter): Promise<void> {
  const report = await findDeskReport(scope, reporter.reportId)
  if (report) await changeReport(scope, report.id, report.version, { status: 'withdrawn' })
  await record(scope, { action: 'report.withdrawn', subjectKind: 'report', subjectId: reporter.reportId })
}
