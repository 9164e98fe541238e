import { sql } from 'kysely'
import type { Role } from '#src/platform/access/roles.ts'
import type { AccountScope, Database, Scope } from '#src/platform/db/scope.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'
import type { SessionId } from '../episode.ts'

/** One browser tab, as a draft knows it. */
export type TabId = Id<'tab'>
export type StoredDraft = Readonly<{ tab: TabId; rev: number; savedAt: Date; sealed: Buffer }>
export type DraftWrite = Readonly<{
  caseId: CaseId
  sessionId: SessionId
  tab: TabId
  rev: number
  sealed: Buffer
}>

/**
 * Keeps what is being typed, in one call: only for whoever holds the session, only while it is open, and never an
 * older revision over a newer one. False when any of that does not hold.
 */
export async function putDraft(scope: AccountScope, draft: DraftWrite): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select counselling.keep_draft(${draft.caseId}, ${draft.sessionId}, ${draft.tab}, ${draft.rev}, ${scope.now}, ${draft.sealed}) as kept`.execute(
    scope.db,
  )
  return rows[0]?.kept === true
}

/** The same in a single statement, which proves in the database that the session behind `who` still stands. */
export async function putDraftAs(
  database: Database,
  who: Readonly<{ sessionHash: Buffer; holding: readonly Role[] }>,
  draft: DraftWrite,
  now: Date,
): Promise<boolean> {
  const { caseId, sessionId, tab, rev, sealed } = draft
  const values = [who.sessionHash, who.holding, caseId, sessionId, tab, rev, now, sealed]
  return (await database.call('counselling.keep_draft_as', values)) === true
}

/** Own drafts of a session, the last saved first. */
export async function draftsOf(scope: AccountScope, sessionId: SessionId): Promise<StoredDraft[]> {
  const rows = await scope.db
    .selectFrom('counselling.session_draft')
    .select(['tab', 'rev', 'saved_at', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .where('account_id', '=', scope.actor.accountId)
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map((row) => ({
    tab: row.tab as TabId,
    rev: row.rev,
    savedAt: row.saved_at,
    sealed: row.sealed,
  }))
}

/** Drops one draft, unless it was written to after `rev`; without a tab, all own drafts of the session. */
export async function dropDrafts(
  scope: AccountScope,
  sessionId: SessionId,
  one?: Readonly<{ tab: TabId; rev?: number }>,
): Promise<void> {
  let query = scope.db
    .deleteFrom('counselling.session_draft')
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .where('account_id', '=', scope.actor.accountId)
  if (one) query = query.where('tab', '=', one.tab)
  if (one?.rev !== undefined) query = query.where('rev', '<=', one.rev)
  await query.execute()
}

/** Drops drafts of sessions that are over and that nobody came back for. As the system, of all offices. */
export async function dropStaleDrafts(scope: Scope, before: Date): Promise<void> {
  await scope.db
    .deleteFrom('counselling.session_draft as d')
    .where('d.saved_at', '<', before)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('counselling.session as s')
            .select('s.id')
            .whereRef('s.office_id', '=', 'd.office_id')
            .whereRef('s.id', '=', 'd.session_id')
            .where('s.state', '=', 'open'),
        ),
      ),
    )
    .execute()
}
