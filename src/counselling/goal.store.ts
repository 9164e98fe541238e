import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId } from './episode.ts'

export type GoalId = Id<'goal'>
export const goalDomains = [
  'decision',
  'relation',
  'participation',
  'helping_others',
  'safety',
  'school',
  'self',
  'other',
] as const
export type GoalDomain = (typeof goalDomains)[number]
export type StoredGoal = Readonly<{
  id: GoalId
  domain: GoalDomain
  position: 1 | 2 | 3
  reviewOn: string | null
  agreed: 'yes' | 'no' | 'not_asked'
  byClient: boolean
  endedAt: Date | null
  version: number
  placeVersion: number
  sealed: Buffer
}>
export type NewGoal = Omit<StoredGoal, 'version' | 'endedAt'> &
  Readonly<{ caseId: CaseId; episodeId: EpisodeId }>

/** A duplicate key means the place is taken: three goals at most. */
export async function insertGoal(scope: Scope, goal: NewGoal): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('A goal belongs to an office.')
  await scope.db
    .insertInto('counselling.goal')
    .values({
      office_id: actor.officeId,
      id: goal.id,
      case_id: goal.caseId,
      episode_id: goal.episodeId,
      domain: goal.domain,
      position: goal.position,
      review_on: goal.reviewOn,
      agreed_by_client: goal.agreed,
      made_by: actor.kind === 'account' ? actor.accountId : null,
      by_client: goal.byClient,
      made_at: scope.now,
      place_version: goal.placeVersion,
      sealed: goal.sealed,
    })
    .execute()
}

/** Goals of an episode, standing ones first. */
export async function goalsOf(scope: Scope, episodeId: EpisodeId): Promise<StoredGoal[]> {
  const rows = await scope.db
    .selectFrom('counselling.goal')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
    .orderBy('ended_at', (order) => order.desc().nullsFirst())
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    id: row.id as GoalId,
    domain: row.domain as GoalDomain,
    position: row.position as 1 | 2 | 3,
    reviewOn: row.review_on,
    agreed: row.agreed_by_client as StoredGoal['agreed'],
    byClient: row.by_client,
    endedAt: row.ended_at,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

type GoalChange = Partial<Pick<StoredGoal, 'domain' | 'reviewOn' | 'agreed' | 'endedAt'>> &
  Readonly<{ placeVersion: number; sealed: Buffer }>

/** False when somebody else changed it in between. */
export async function changeGoal(
  scope: Scope,
  goal: Pick<StoredGoal, 'id' | 'version'>,
  change: GoalChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.goal')
    .set({
      ...(change.domain ? { domain: change.domain } : {}),
      ...(change.reviewOn !== undefined ? { review_on: change.reviewOn } : {}),
      ...(change.agreed ? { agreed_by_client: change.agreed } : {}),
      ...(change.endedAt !== undefined ? { ended_at: change.endedAt } : {}),
      place_version: change.placeVersion,
      sealed: change.sealed,
      version: goal.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', goal.id)
    .where('version', '=', goal.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
