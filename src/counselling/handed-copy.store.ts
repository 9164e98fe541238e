import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId } from './episode.ts'

export type HandedCopyId = Id<'handed_copy'>
export type CopyKind = 'safety_adults' | 'fhir'
export type StoredCopy = Readonly<{
  id: HandedCopyId
  what: CopyKind
  /** Counts on within a file and a kind, from 1. */
  number: number
  madeBy: AccountId
  madeAt: Date
  keyVersion: number
  sealed: Buffer
}>

/** A duplicate key means that a colleague took this number in between. */
export async function insertCopy(
  scope: AccountScope,
  copy: Omit<StoredCopy, 'madeBy' | 'madeAt'> & Readonly<{ caseId: CaseId; episodeId: EpisodeId }>,
): Promise<void> {
  await scope.db
    .insertInto('counselling.handed_copy')
    .values({
      office_id: scope.actor.officeId,
      id: copy.id,
      case_id: copy.caseId,
      episode_id: copy.episodeId,
      what: copy.what,
      number: copy.number,
      made_by: scope.actor.accountId,
      made_at: scope.now,
      key_version: copy.keyVersion,
      sealed: copy.sealed,
    })
    .execute()
}

/** Copies of a file that left the house, newest first. */
export async function copiesOf(scope: AccountScope, caseId: CaseId, what: CopyKind): Promise<StoredCopy[]> {
  const rows = await scope.db
    .selectFrom('counselling.handed_copy')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('what', '=', what)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as HandedCopyId,
    what: row.what as CopyKind,
    number: row.number,
    madeBy: row.made_by as AccountId,
    madeAt: row.made_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}
