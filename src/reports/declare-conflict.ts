import { codeList, type CodeOf } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, ReportId } from '#src/platform/ids.ts'
import { record } from '#src/platform/audit/record.ts'
import { tell } from '#src/platform/events/events.ts'
import { findDeskReport } from './desk.store.ts'
import { keepMeFrom, liftOne } from './desk-exclusion.store.ts'
import { done, refuse, type Outcome } from './outcome.ts'
import { knockAbout, returnToQueue } from './take-report.ts'

/**
 * "I know somebody who is named here." From this moment the report is not there for this account, and it is
 * back in the queue for the others. Everything else is written first: afterwards nothing of it can be.
 */
export async function declareConflict(scope: AccountScope, id: ReportId): Promise<Outcome> {
  const report = await findDeskReport(scope, id)
  if (!report) return refuse({ kind: 'gone' })
  if (report.takenBy === scope.actor.accountId && !report.decidedAt) {
    if (!(await returnToQueue(scope, report))) return refuse({ kind: 'lost', by: null })
  }
  await record(scope, { action: 'report.conflict_declared', subjectKind: 'report', subjectId: id })
  await tell(scope, { kind: 'report.conflict_declared', subjectKind: 'report', subjectId: id })
  await knockAbout(scope, id)
  await keepMeFrom(scope, id)
  return done
}

/** Why a comparison of names was wrong. Kept in clear, so it is a code and never a sentence about somebody. */
export const liftReasons = codeList(
  { code: 'otherPerson', id: 'Orang lain dengan nama yang sama', en: 'Another person of the same name' },
  { code: 'notStaffThere', id: 'Tidak bekerja di lembaga itu', en: 'Does not work at that institution' },
  { code: 'mistyped', id: 'Nama salah tulis', en: 'The name was mistyped' },
)
export type LiftReason = CodeOf<typeof liftReasons>

/**
 * Lets somebody in again whom a comparison of names kept out wrongly. Never oneself, never against what the
 * reporter asked, and never against somebody's own word that they know a person in it.
 */
export async function liftExclusion(
  scope: AccountScope,
  id: ReportId,
  account: AccountId,
  reason: LiftReason,
): Promise<Outcome> {
  const lifted = await liftOne(scope, id, account, scope.actor.accountId, reason)
  if (!lifted) return refuse({ kind: 'gone' })
  await record(scope, {
    action: 'report.exclusion_lifted',
    subjectKind: 'report',
    subjectId: id,
    facts: { account, reason },
  })
  await knockAbout(scope, id)
  return done
}
