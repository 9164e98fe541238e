import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { SessionId } from '../episode.ts'

export type SafetyActId = Id<'safety_act'>
export type StoredSafetyAct = Readonly<{
  id: SafetyActId
  accountId: AccountId
  writtenAt: Date
  keyVersion: number
  sealed: Buffer
}>

/** What was done in danger is only ever added. */
export async function insertSafetyAct(
  scope: AccountScope,
  of: Readonly<{ caseId: CaseId; sessionId: SessionId }>,
  act: Pick<StoredSafetyAct, 'id' | 'keyVersion' | 'sealed'>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.safety_act')
    .values({
      office_id: scope.actor.officeId,
      id: act.id,
      case_id: of.caseId,
      session_id: of.sessionId,
      account_id: scope.actor.accountId,
      written_at: scope.now,
      key_version: act.keyVersion,
      sealed: act.sealed,
    })
    .execute()
}

/** Acts of a session, first to last. */
export async function safetyActsOf(scope: AccountScope, sessionId: SessionId): Promise<StoredSafetyAct[]> {
  const rows = await scope.db
    .selectFrom('counselling.safety_act')
    .select(['id', 'account_id', 'written_at', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as SafetyActId,
    accountId: row.account_id as AccountId,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
