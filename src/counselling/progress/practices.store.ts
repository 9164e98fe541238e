import type { AccountScope } from '#src/platform/db/scope.ts'
import type { RunId } from '../episode.ts'
import type { LadderItemId, LadderMode } from '../ladder.ts'
import type { StoredLadderItem } from '../ladder.store.ts'
import type { PracticeId, PracticeKind } from '../practice.ts'
import type { StoredPractice } from '../practice.store.ts'

/** Practices of all these techniques in one question, oldest first. */
export async function practicesOfRuns(
  scope: AccountScope,
  runs: readonly RunId[],
): Promise<StoredPractice[]> {
  if (runs.length === 0) return []
  const rows = await scope.db
    .selectFrom('counselling.practice')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('run_id', 'in', [...runs])
    .orderBy('begun_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as PracticeId,
    runId: row.run_id as RunId,
    sessionId: row.session_id,
    kind: row.kind as PracticeKind,
    itemId: row.item_id as LadderItemId | null,
    state: row.state as StoredPractice['state'],
    begunAt: row.begun_at,
    endedAt: row.ended_at,
    byClient: row.by_client,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** Steps of the ladders of all these techniques that stand, in the order their person gave them. */
export async function laddersOfRuns(
  scope: AccountScope,
  runs: readonly RunId[],
): Promise<(StoredLadderItem & Readonly<{ runId: RunId }>)[]> {
  if (runs.length === 0) return []
  const rows = await scope.db
    .selectFrom('counselling.ladder_item')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('run_id', 'in', [...runs])
    .where('removed_at', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as LadderItemId,
    runId: row.run_id as RunId,
    rank: row.rank,
    mode: row.mode as LadderMode,
    realDanger: row.real_danger,
    contactWithReported: row.contact_with_reported,
    releasedBy: null,
    releasedAt: row.released_at,
    passedAt: row.passed_at,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}
