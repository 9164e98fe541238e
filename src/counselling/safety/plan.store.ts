import type { AccountScope } from '#src/platform/db/scope.ts'
import { sql } from 'kysely'
import type { CaseId } from '#src/platform/ids.ts'
import type { EpisodeId } from '../episode.ts'
import type { SafetyLineId, StoredSafetyLine } from '../safety-line.store.ts'

export type LineFacts = Pick<StoredSafetyLine, 'tag' | 'changes' | 'part' | 'agreed' | 'reviewOn'>
type Sealed = Readonly<{ placeVersion: number; sealed: Buffer }>

export async function insertLine(
  scope: AccountScope,
  line: LineFacts & Sealed & Readonly<{ id: SafetyLineId; caseId: CaseId; episodeId: EpisodeId }>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.safety_line')
    .values({
      office_id: scope.actor.officeId,
      id: line.id,
      case_id: line.caseId,
      episode_id: line.episodeId,
      ...columns(line),
      made_by: scope.actor.accountId,
      made_at: scope.now,
    })
    .execute()
}

/** False when a colleague changed or ended it in between. */
export async function changeLine(
  scope: AccountScope,
  line: Pick<StoredSafetyLine, 'id' | 'version'>,
  change: LineFacts & Sealed,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.safety_line')
    .set({ ...columns(change), version: line.version + 1 })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', line.id)
    .where('version', '=', line.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The line stays on record with the moment it ended. */
export async function endLine(
  scope: AccountScope,
  line: Pick<StoredSafetyLine, 'id' | 'version'>,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.safety_line')
    .set({ ended_at: scope.now, version: line.version + 1 })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', line.id)
    .where('version', '=', line.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** All standing lines of a file are next looked at on one day. */
export async function moveReviews(scope: AccountScope, caseId: CaseId, day: string): Promise<void> {
  await scope.db
    .updateTable('counselling.safety_line')
    .set((row) => ({ review_on: day, version: row('version', '+', 1) }))
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Whether a plan stands, also asked by somebody who may not read it. */
export async function planStands(scope: Pick<AccountScope, 'db'>, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select counselling.safety_plan_stands(${caseId}::uuid) as stands`.execute(scope.db)
  return rows[0]?.stands ?? false
}

function columns(line: LineFacts & Sealed) {
  return {
    tag: line.tag,
    changes: line.changes,
    part: line.part,
    agreed_by_client: line.agreed,
    review_on: line.reviewOn,
    place_version: line.placeVersion,
    sealed: line.sealed,
  }
}
