import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId, Id } from '#src/platform/ids.ts'

export type SafetyLineId = Id<'safety_line'>
export type StoredSafetyLine = Readonly<{
  id: SafetyLineId
  tag: 'protective' | 'fear_keeping'
  changes: 'those_who_harm' | 'adults' | 'victim'
  part: string
  agreed: 'yes' | 'no' | 'not_asked'
  reviewOn: string
  madeAt: Date
  version: number
  placeVersion: number
  sealed: Buffer
}>

/** Lines of the safety plan that stand, in the order they were made. */
export async function safetyLinesOf(scope: Scope, caseId: CaseId): Promise<StoredSafetyLine[]> {
  const rows = await scope.db
    .selectFrom('counselling.safety_line')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as SafetyLineId,
    tag: row.tag as StoredSafetyLine['tag'],
    changes: row.changes as StoredSafetyLine['changes'],
    part: row.part,
    agreed: row.agreed_by_client as StoredSafetyLine['agreed'],
    reviewOn: row.review_on,
    madeAt: row.made_at,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}
