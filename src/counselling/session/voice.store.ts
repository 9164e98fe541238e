import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { SessionId } from '../episode.ts'
import type { Voice } from './voices.ts'

export type StoredVoice = Readonly<{ who: Voice; savedAt: Date; keyVersion: number; sealed: Buffer }>

/** Answers those present gave themselves in a session, each apart. */
export async function voicesOf(scope: AccountScope, sessionId: SessionId): Promise<StoredVoice[]> {
  const rows = await scope.db
    .selectFrom('counselling.session_voice')
    .select(['who', 'saved_at', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .execute()
  return rows.map((row) => ({
    who: row.who as Voice,
    savedAt: row.saved_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** Keeps what somebody answered, over what they had answered before. Call it only for a session one holds. */
export async function putVoice(
  scope: AccountScope,
  of: Readonly<{ caseId: CaseId; sessionId: SessionId }>,
  voice: Omit<StoredVoice, 'savedAt'>,
): Promise<void> {
  const said = {
    saved_at: scope.now,
    kept_by: scope.actor.accountId,
    key_version: voice.keyVersion,
    sealed: voice.sealed,
  }
  await scope.db
    .insertInto('counselling.session_voice')
    .values({
      office_id: scope.actor.officeId,
      session_id: of.sessionId,
      case_id: of.caseId,
      who: voice.who,
      ...said,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'session_id', 'who']).doUpdateSet(said))
    .execute()
}

export async function dropVoices(scope: AccountScope, sessionId: SessionId): Promise<void> {
  await scope.db
    .deleteFrom('counselling.session_voice')
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .execute()
}

export type WaitingDraft = Readonly<{ accountId: AccountId; savedAt: Date }>

/** Whose unfinished words lie with a session. What they are only their author can read. */
export async function draftsWaiting(
  scope: AccountScope,
  caseId: CaseId,
  sessionId: SessionId,
): Promise<readonly WaitingDraft[]> {
  const { rows } = await sql<{ account_id: string; saved_at: Date }>`
    select account_id, saved_at from counselling.drafts_waiting(${caseId}, ${sessionId})`.execute(scope.db)
  return rows.map((row) => ({ accountId: row.account_id as AccountId, savedAt: row.saved_at }))
}
