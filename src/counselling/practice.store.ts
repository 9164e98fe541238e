import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { RunId } from './episode.ts'
import type { LadderItemId } from './ladder.ts'
import type { PracticeId, PracticeKind } from './practice.ts'

export type StoredPractice = Readonly<{
  id: PracticeId
  runId: RunId
  sessionId: string | null
  kind: PracticeKind
  itemId: LadderItemId | null
  state: 'running' | 'done' | 'stopped'
  begunAt: Date
  endedAt: Date | null
  byClient: boolean
  version: number
  placeVersion: number
  sealed: Buffer
}>
export type NewPractice = Omit<StoredPractice, 'version'> & Readonly<{ caseId: CaseId }>

/** Throws an error with code NW003 when the step is locked and nobody has released it. */
export async function insertPractice(scope: Scope, practice: NewPractice): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('A practice belongs to an office.')
  await scope.db
    .insertInto('counselling.practice')
    .values({
      office_id: actor.officeId,
      id: practice.id,
      case_id: practice.caseId,
      run_id: practice.runId,
      session_id: practice.sessionId,
      kind: practice.kind,
      item_id: practice.itemId,
      state: practice.state,
      begun_at: practice.begunAt,
      ended_at: practice.endedAt,
      account_id: actor.kind === 'account' ? actor.accountId : null,
      by_client: practice.byClient,
      place_version: practice.placeVersion,
      sealed: practice.sealed,
    })
    .execute()
}

/** Practices of a running technique, oldest first. */
export async function practicesOfRun(scope: Scope, runId: RunId): Promise<StoredPractice[]> {
  const rows = await practiceRows(scope).where('run_id', '=', runId).execute()
  return rows.map(toPractice)
}

/** Practices of all these techniques in one question, oldest first. */
export async function practicesOfRuns(scope: Scope, runs: readonly RunId[]): Promise<StoredPractice[]> {
  if (runs.length === 0) return []
  const rows = await practiceRows(scope)
    .where('run_id', 'in', [...runs])
    .execute()
  return rows.map(toPractice)
}

function practiceRows(scope: Scope) {
  return scope.db
    .selectFrom('counselling.practice')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .orderBy('begun_at')
    .orderBy('id')
}

type PracticeRow = Awaited<ReturnType<ReturnType<typeof practiceRows>['execute']>>[number]
function toPractice(row: PracticeRow): StoredPractice {
  return {
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
  }
}

/** Writes what a running practice has become. False when another tab was first. */
export async function changePractice(
  scope: Scope,
  practice: Pick<StoredPractice, 'id' | 'version'>,
  change: Pick<StoredPractice, 'state' | 'endedAt' | 'placeVersion' | 'sealed'>,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.practice')
    .set({
      state: change.state,
      ended_at: change.endedAt,
      place_version: change.placeVersion,
      sealed: change.sealed,
      version: practice.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', practice.id)
    .where('version', '=', practice.version)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
