import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { EpisodeId, RunId } from './episode.ts'

export type RunState = 'running' | 'held' | 'finished' | 'stopped'
export type StoredRun = Readonly<{
  id: RunId
  caseId: CaseId
  episodeId: EpisodeId
  protocol: string
  protocolVersion: string
  phase: string
  state: RunState
  begunOn: string
  begunBy: AccountId
  endedOn: string | null
  endReason: string | null
  version: number
  keyVersion: number
  sealed: Buffer
}>
export type NewRun = Pick<
  StoredRun,
  | 'id'
  | 'caseId'
  | 'episodeId'
  | 'protocol'
  | 'protocolVersion'
  | 'phase'
  | 'begunOn'
  | 'keyVersion'
  | 'sealed'
>

/** A duplicate key means the technique already runs in this episode. */
export async function insertRun(scope: AccountScope, run: NewRun): Promise<void> {
  await scope.db
    .insertInto('counselling.run')
    .values({
      office_id: scope.actor.officeId,
      id: run.id,
      case_id: run.caseId,
      episode_id: run.episodeId,
      protocol: run.protocol,
      protocol_version: run.protocolVersion,
      phase: run.phase,
      begun_on: run.begunOn,
      begun_by: scope.actor.accountId,
      key_version: run.keyVersion,
      sealed: run.sealed,
    })
    .execute()
}

/** Techniques of an episode, in the order they were begun. */
export async function runsOf(scope: Scope, episodeId: EpisodeId): Promise<StoredRun[]> {
  const rows = await scope.db
    .selectFrom('counselling.run')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as RunId,
    caseId: row.case_id as CaseId,
    episodeId: row.episode_id as EpisodeId,
    protocol: row.protocol,
    protocolVersion: row.protocol_version,
    phase: row.phase,
    state: row.state as RunState,
    begunOn: row.begun_on,
    begunBy: row.begun_by as AccountId,
    endedOn: row.ended_on,
    endReason: row.end_reason,
    version: row.version,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** The episode a technique of this file belongs to; null when the file has no such technique. */
export async function episodeOfRun(
  scope: AccountScope,
  caseId: CaseId,
  id: RunId,
): Promise<EpisodeId | null> {
  const row = await scope.db
    .selectFrom('counselling.run')
    .select('episode_id')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return (row?.episode_id as EpisodeId | undefined) ?? null
}

type RunChange = Partial<
  Pick<StoredRun, 'phase' | 'state' | 'endedOn' | 'endReason' | 'keyVersion' | 'sealed'>
>

/** False when somebody else moved it in between. */
export async function changeRun(
  scope: AccountScope,
  run: Pick<StoredRun, 'id' | 'version'>,
  change: RunChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.run')
    .set({
      ...(change.phase ? { phase: change.phase } : {}),
      ...(change.state ? { state: change.state } : {}),
      ...(change.endedOn !== undefined ? { ended_on: change.endedOn } : {}),
      ...(change.endReason !== undefined ? { end_reason: change.endReason } : {}),
      ...(change.sealed && change.keyVersion
        ? { sealed: change.sealed, key_version: change.keyVersion }
        : {}),
      version: run.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', run.id)
    .where('version', '=', run.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
