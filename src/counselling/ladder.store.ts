import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { RunId } from './episode.ts'
import type { LadderItemId, LadderMode } from './ladder.ts'

export type StoredLadderItem = Readonly<{
  id: LadderItemId
  rank: number
  mode: LadderMode
  realDanger: boolean
  contactWithReported: boolean
  releasedBy: AccountId | null
  releasedAt: Date | null
  passedAt: Date | null
  version: number
  placeVersion: number
  sealed: Buffer
}>

/** The steps of a ladder that stand, in the order the person gave them. */
export async function ladderOf(scope: Scope, runId: RunId): Promise<StoredLadderItem[]> {
  const rows = await scope.db
    .selectFrom('counselling.ladder_item')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('run_id', '=', runId)
    .where('removed_at', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as LadderItemId,
    rank: row.rank,
    mode: row.mode as LadderMode,
    realDanger: row.real_danger,
    contactWithReported: row.contact_with_reported,
    releasedBy: row.released_by as AccountId | null,
    releasedAt: row.released_at,
    passedAt: row.passed_at,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}
