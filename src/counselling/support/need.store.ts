import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { EpisodeId } from '../episode.ts'
import type { NeedActor, NeedFacts, NeedId, NeedKind, NeedState } from './need.ts'

export type StoredNeed = NeedFacts &
  Readonly<{
    id: NeedId
    caseId: CaseId
    stateOn: string | null
    madeBy: AccountId
    madeAt: Date
    version: number
    placeVersion: number
    sealed: Buffer
  }>
type Written = NeedFacts & Readonly<{ stateOn: string | null; placeVersion: number; sealed: Buffer }>

export async function insertNeed(
  scope: AccountScope,
  need: Written & Readonly<{ id: NeedId; caseId: CaseId; episodeId: EpisodeId }>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.practical_need')
    .values({
      office_id: scope.actor.officeId,
      id: need.id,
      case_id: need.caseId,
      episode_id: need.episodeId,
      ...columns(need),
      made_by: scope.actor.accountId,
      made_at: scope.now,
    })
    .execute()
}

/** False when a colleague changed it in between. */
export async function changeNeed(
  scope: AccountScope,
  need: Pick<StoredNeed, 'id' | 'caseId' | 'version'>,
  change: Written,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.practical_need')
    .set({ ...columns(change), version: need.version + 1 })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', need.caseId)
    .where('id', '=', need.id)
    .where('version', '=', need.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Needs of a file, oldest first. A client asks the same of their own. */
export async function needsOf(scope: Scope, caseId: CaseId): Promise<StoredNeed[]> {
  const rows = await scope.db
    .selectFrom('counselling.practical_need')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as NeedId,
    caseId: row.case_id as CaseId,
    kind: row.kind as NeedKind,
    acts: row.acts as NeedActor,
    byOn: row.by_on,
    state: row.state as NeedState,
    stateOn: row.state_on,
    madeBy: row.made_by as AccountId,
    madeAt: row.made_at,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

function columns(need: Written) {
  return {
    kind: need.kind,
    acts: need.acts,
    by_on: need.byOn,
    state: need.state,
    state_on: need.stateOn,
    place_version: need.placeVersion,
    sealed: need.sealed,
  }
}
