import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { EpisodeId, SessionId } from '../episode.ts'
import type { SessionKind, SessionState, StoredSession } from '../session.store.ts'

export type NewSession = Readonly<{
  id: SessionId
  caseId: CaseId
  episodeId: EpisodeId
  number: number
  kind: SessionKind
  heldOn: string
  begunAt: Date | null
  mode: string
  modeReason: string | null
  appointmentId: string | null
  fromPaper: boolean
  keyVersion: number
  sealed: Buffer
}>

/** False when somebody has just begun a session with this number. */
export async function insertSession(scope: AccountScope, session: NewSession): Promise<boolean> {
  const made = await scope.db
    .insertInto('counselling.session')
    .values({
      office_id: scope.actor.officeId,
      id: session.id,
      case_id: session.caseId,
      episode_id: session.episodeId,
      number: session.number,
      kind: session.kind,
      held_on: session.heldOn,
      begun_at: session.begunAt,
      mode: session.mode,
      mode_reason: session.modeReason,
      account_id: scope.actor.accountId,
      appointment_id: session.appointmentId,
      entered_from_paper: session.fromPaper,
      key_version: session.keyVersion,
      sealed: session.sealed,
    })
    .onConflict((conflict) => conflict.columns(['office_id', 'episode_id', 'number']).doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0) === 1
}

type SessionChange = Readonly<{
  state?: SessionState
  accountId?: AccountId
  endedAt?: Date | null
  closedAt?: Date
  nextOn?: string | null
  keyVersion?: number
  sealed?: Buffer
}>

/** False when the session is not open any more, or somebody else changed it in between. */
export async function changeSession(
  scope: AccountScope,
  session: Pick<StoredSession, 'id' | 'version'>,
  change: SessionChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.session')
    .set({
      ...(change.state ? { state: change.state } : {}),
      ...(change.accountId ? { account_id: change.accountId } : {}),
      ...(change.endedAt !== undefined ? { ended_at: change.endedAt } : {}),
      ...(change.closedAt ? { closed_at: change.closedAt } : {}),
      ...(change.nextOn !== undefined ? { next_on: change.nextOn } : {}),
      ...(change.sealed && change.keyVersion
        ? { sealed: change.sealed, key_version: change.keyVersion }
        : {}),
      version: session.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', session.id)
    .where('version', '=', session.version)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type Held = Readonly<{ state: SessionState; accountId: AccountId }>

/** Who holds a session now; null when it is none of theirs to know. */
export async function whoHolds(
  scope: AccountScope,
  caseId: CaseId,
  sessionId: SessionId,
): Promise<Held | null> {
  const row = await scope.db
    .selectFrom('counselling.session')
    .select(['state', 'account_id'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return row ? { state: row.state as SessionState, accountId: row.account_id as AccountId } : null
}

export type SessionPlace = Readonly<{ episodeId: EpisodeId; modeReason: string | null }>

/** To which episode a session of a file belongs. */
export async function findSessionPlace(
  scope: AccountScope,
  caseId: CaseId,
  sessionId: SessionId,
): Promise<SessionPlace | null> {
  const row = await scope.db
    .selectFrom('counselling.session')
    .select(['episode_id', 'mode_reason'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return row ? { episodeId: row.episode_id as EpisodeId, modeReason: row.mode_reason } : null
}
