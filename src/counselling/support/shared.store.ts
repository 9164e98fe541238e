import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { Audience } from '#src/portal/index.ts'
import type { EpisodeId } from '../episode.ts'

export type SharedId = Id<'shared_item'>
export const sharedKinds = ['card', 'line', 'words'] as const
export type SharedKind = (typeof sharedKinds)[number]
export type StoredShared = Readonly<{
  id: SharedId
  audience: Audience
  kind: SharedKind
  /** Which card or help line; null for words of one's own. */
  code: string | null
  sharedBy: AccountId
  sharedAt: Date
  takenBackAt: Date | null
  placeVersion: number
  sealed: Buffer
}>

/** A duplicate key means that it stands in the place already. */
export async function insertShared(
  scope: AccountScope,
  item: Pick<StoredShared, 'id' | 'audience' | 'kind' | 'code' | 'placeVersion' | 'sealed'> &
    Readonly<{ caseId: CaseId; episodeId: EpisodeId }>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.shared_item')
    .values({
      office_id: scope.actor.officeId,
      id: item.id,
      case_id: item.caseId,
      episode_id: item.episodeId,
      audience: item.audience,
      kind: item.kind,
      code: item.code,
      shared_by: scope.actor.accountId,
      shared_at: scope.now,
      place_version: item.placeVersion,
      sealed: item.sealed,
    })
    .execute()
}

/** What was shared on a file, newest first. A client or a caregiver sees what stands in their own place. */
export async function sharedOf(scope: Scope, caseId: CaseId): Promise<StoredShared[]> {
  const rows = await scope.db
    .selectFrom('counselling.shared_item')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('shared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id as SharedId,
    audience: row.audience as Audience,
    kind: row.kind as SharedKind,
    code: row.code,
    sharedBy: row.shared_by as AccountId,
    sharedAt: row.shared_at,
    takenBackAt: row.taken_back_at,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

/** What was taken back; null when it was before. */
export async function takeBackShared(
  scope: AccountScope,
  caseId: CaseId,
  id: SharedId,
): Promise<Pick<StoredShared, 'audience' | 'kind' | 'code'> | null> {
  const row = await scope.db
    .updateTable('counselling.shared_item')
    .set({ taken_back_at: scope.now, taken_back_by: scope.actor.accountId })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .returning(['audience', 'kind', 'code'])
    .executeTakeFirst()
  return row ? { audience: row.audience as Audience, kind: row.kind as SharedKind, code: row.code } : null
}
