import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { EpisodeId, SessionId } from './episode.ts'

export const sessionKinds = ['individual', 'group', 'family', 'review', 'booster', 'caregiver'] as const
export type SessionKind = (typeof sessionKinds)[number]
export type SessionState = 'open' | 'closed' | 'missed' | 'cancelled'
export type StoredSession = Readonly<{
  id: SessionId
  number: number
  kind: SessionKind
  state: SessionState
  heldOn: string
  begunAt: Date | null
  endedAt: Date | null
  mode: string
  accountId: AccountId
  appointmentId: string | null
  fromPaper: boolean
  closedAt: Date | null
  nextOn: string | null
  version: number
  keyVersion: number | null
  sealed: Buffer | null
}>

/** Sessions of an episode, first to last. */
export async function sessionsOf(scope: AccountScope, episodeId: EpisodeId): Promise<StoredSession[]> {
  const rows = await scope.db
    .selectFrom('counselling.session')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id as SessionId,
    number: row.number,
    kind: row.kind as SessionKind,
    state: row.state as SessionState,
    heldOn: row.held_on,
    begunAt: row.begun_at,
    endedAt: row.ended_at,
    mode: row.mode,
    accountId: row.account_id as AccountId,
    appointmentId: row.appointment_id,
    fromPaper: row.entered_from_paper,
    closedAt: row.closed_at,
    nextOn: row.next_on,
    version: row.version,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
