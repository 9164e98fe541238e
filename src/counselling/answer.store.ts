import type { Selectable } from 'kysely'
import type { CounsellingAnswer } from '#src/platform/db/schema.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { EpisodeId, RunId } from './episode.ts'

export type AnswerId = Id<'answer'>
export type StoredAnswer = Readonly<{
  id: AnswerId
  runId: RunId | null
  form: string
  formVersion: number
  rowVersion: number
  writtenBy: AccountId | null
  byClient: boolean
  writtenAt: Date
  keyVersion: number | null
  placeVersion: number | null
  sealed: Buffer
}>
export type NewAnswer = Omit<StoredAnswer, 'writtenAt' | 'writtenBy'> &
  Readonly<{ caseId: CaseId; episodeId: EpisodeId }>

/** A duplicate key means somebody else wrote this version first. */
export async function insertAnswer(scope: Scope, answer: NewAnswer): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('Answers belong to an office.')
  await scope.db
    .insertInto('counselling.answer')
    .values({
      office_id: actor.officeId,
      id: answer.id,
      case_id: answer.caseId,
      episode_id: answer.episodeId,
      run_id: answer.runId,
      form: answer.form,
      form_version: answer.formVersion,
      row_version: answer.rowVersion,
      written_by: actor.kind === 'account' ? actor.accountId : null,
      by_client: answer.byClient,
      written_at: scope.now,
      key_version: answer.keyVersion,
      place_version: answer.placeVersion,
      sealed: answer.sealed,
    })
    .execute()
}

/** Everything answered in an episode, newest first within each form. */
export async function answersOf(
  scope: Scope,
  episodeId: EpisodeId,
  only?: Readonly<{ forms?: readonly string[]; runId?: RunId | null }>,
): Promise<StoredAnswer[]> {
  let query = scope.db
    .selectFrom('counselling.answer')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', '=', episodeId)
  if (only?.forms) query = query.where('form', 'in', [...only.forms])
  if (only?.runId) query = query.where('run_id', '=', only.runId)
  if (only?.runId === null) query = query.where('run_id', 'is', null)
  const rows = await query.orderBy('form').orderBy('row_version', 'desc').execute()
  return rows.map(toAnswer)
}

/** What was written last on a sheet in any of these episodes; null when nothing was. */
export async function newestAnswer(
  scope: Scope,
  episodeIds: readonly EpisodeId[],
  form: string,
): Promise<StoredAnswer | null> {
  if (episodeIds.length === 0) return null
  const row = await scope.db
    .selectFrom('counselling.answer')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('episode_id', 'in', [...episodeIds])
    .where('form', '=', form)
    .where('run_id', 'is', null)
    .orderBy('written_at', 'desc')
    .orderBy('row_version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toAnswer(row) : null
}

function toAnswer(row: Selectable<CounsellingAnswer>): StoredAnswer {
  return {
    id: row.id as AnswerId,
    runId: row.run_id as RunId | null,
    form: row.form,
    formVersion: row.form_version,
    rowVersion: row.row_version,
    writtenBy: row.written_by as AccountId | null,
    byClient: row.by_client,
    writtenAt: row.written_at,
    keyVersion: row.key_version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }
}
