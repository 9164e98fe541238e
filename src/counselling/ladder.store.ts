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
  loweredBy: AccountId | null
  passedAt: Date | null
  version: number
  placeVersion: number
  sealed: Buffer
}>

/** The steps of a ladder that stand, in the order the person gave them. */
export async function ladderOf(scope: Scope, runId: RunId): Promise<StoredLadderItem[]> {
  const rows = await stepsOf(scope, runId).where('removed_at', 'is', null).execute()
  return rows.map(toItem)
}

/** Steps that were taken off: what was practised on them keeps their name, and they may come back. */
export async function removedStepsOf(scope: Scope, runId: RunId): Promise<StoredLadderItem[]> {
  const rows = await stepsOf(scope, runId).where('removed_at', 'is not', null).execute()
  return rows.map(toItem)
}

/** Steps of the ladders of all these techniques that stand, in the order their person gave them. */
export async function laddersOfRuns(
  scope: Scope,
  runs: readonly RunId[],
): Promise<(StoredLadderItem & Readonly<{ runId: RunId }>)[]> {
  if (runs.length === 0) return []
  const rows = await stepsIn(scope, runs).where('removed_at', 'is', null).execute()
  return rows.map((row) => ({ ...toItem(row), runId: row.run_id as RunId }))
}

function stepsOf(scope: Scope, runId: RunId) {
  return stepsIn(scope, [runId])
}
function stepsIn(scope: Scope, runs: readonly RunId[]) {
  return scope.db
    .selectFrom('counselling.ladder_item')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('run_id', 'in', [...runs])
    .orderBy('rank')
    .orderBy('id')
}

type StepRow = Awaited<ReturnType<ReturnType<typeof stepsIn>['execute']>>[number]
function toItem(row: StepRow): StoredLadderItem {
  return {
    id: row.id as LadderItemId,
    rank: row.rank,
    mode: row.mode as LadderMode,
    realDanger: row.real_danger,
    contactWithReported: row.contact_with_reported,
    releasedBy: row.released_by as AccountId | null,
    releasedAt: row.released_at,
    loweredBy: row.lowered_by as AccountId | null,
    passedAt: row.passed_at,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }
}
