import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ReportId } from '#src/platform/ids.ts'

const justNowMs = 60 * 60_000

/** Whether this worker's reading of a report stands on record within the last hour. */
export async function readJustNow(scope: AccountScope, id: ReportId): Promise<boolean> {
  const row = await scope.db
    .selectFrom('platform.audit_entry')
    .select('id')
    .where('office_id', '=', scope.actor.officeId)
    .where('subject_kind', '=', 'report')
    .where('subject_id', '=', id)
    .where('account_id', '=', scope.actor.accountId)
    .where('action', '=', 'read')
    .where('at', '>', new Date(scope.now.getTime() - justNowMs))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
