import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { EpisodeId } from '../episode.ts'

export type NoteOfEpisode = Readonly<{
  id: string
  sessionId: string
  accountId: AccountId
  writtenAt: Date
  keyVersion: number
  sealed: Buffer
}>

/** All notes of an episode that the wall lets this reader see, oldest first. */
export async function notesOfEpisode(scope: AccountScope, episodeId: EpisodeId): Promise<NoteOfEpisode[]> {
  const rows = await scope.db
    .selectFrom('counselling.session_note as n')
    .innerJoin('counselling.session as s', (join) =>
      join.onRef('s.office_id', '=', 'n.office_id').onRef('s.id', '=', 'n.session_id'),
    )
    .select(['n.id', 'n.session_id', 'n.account_id', 'n.written_at', 'n.key_version', 'n.sealed'])
    .where('n.office_id', '=', scope.actor.officeId)
    .where('s.episode_id', '=', episodeId)
    .orderBy('n.written_at')
    .orderBy('n.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    accountId: row.account_id as AccountId,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
