import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { SessionId } from '../episode.ts'

export type NoteId = Id<'session_note'>
export type StoredNote = Readonly<{
  id: NoteId
  accountId: AccountId
  writtenAt: Date
  amends: NoteId | null
  keyVersion: number
  sealed: Buffer
}>
export type OpeningId = Id<'note_opening'>
export type StoredOpening = Readonly<{
  id: OpeningId
  accountId: AccountId
  openedAt: Date
  until: Date
  keyVersion: number
  sealed: Buffer
}>
type OfSession = Readonly<{ caseId: CaseId; sessionId: SessionId }>

/** Notes are only ever added; a correction names the note it amends. */
export async function insertNote(
  scope: AccountScope,
  of: OfSession,
  note: Pick<StoredNote, 'id' | 'amends' | 'keyVersion' | 'sealed'>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.session_note')
    .values({
      office_id: scope.actor.officeId,
      id: note.id,
      case_id: of.caseId,
      session_id: of.sessionId,
      account_id: scope.actor.accountId,
      written_at: scope.now,
      amends: note.amends,
      key_version: note.keyVersion,
      sealed: note.sealed,
    })
    .execute()
}

/** Notes of a session that the wall lets this reader see, oldest first. */
export async function notesOf(scope: AccountScope, sessionId: SessionId): Promise<StoredNote[]> {
  const rows = await scope.db
    .selectFrom('counselling.session_note')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as NoteId,
    accountId: row.account_id as AccountId,
    writtenAt: row.written_at,
    amends: row.amends as NoteId | null,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

export async function insertOpening(
  scope: AccountScope,
  of: OfSession,
  opening: Pick<StoredOpening, 'id' | 'until' | 'keyVersion' | 'sealed'>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.note_opening')
    .values({
      office_id: scope.actor.officeId,
      id: opening.id,
      case_id: of.caseId,
      session_id: of.sessionId,
      account_id: scope.actor.accountId,
      opened_at: scope.now,
      until: opening.until,
      key_version: opening.keyVersion,
      sealed: opening.sealed,
    })
    .execute()
}

/** Who opened the notes of a session in need, newest first; the whole team sees it. */
export async function openingsOf(scope: AccountScope, sessionId: SessionId): Promise<StoredOpening[]> {
  const rows = await scope.db
    .selectFrom('counselling.note_opening')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('session_id', '=', sessionId)
    .orderBy('opened_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as OpeningId,
    accountId: row.account_id as AccountId,
    openedAt: row.opened_at,
    until: row.until,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
