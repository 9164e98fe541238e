import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AnyAnswers, Form } from '#src/platform/forms/index.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { insertAnswer } from './answer.store.ts'
import type { Episode, RunId } from './episode.ts'
import type { EpisodeKeys } from './open-episode.ts'
import { seal } from './seal.ts'

export type AnswerInput = Readonly<{
  form: Pick<Form, 'id' | 'version'>
  answers: AnyAnswers
  runId: RunId | null
  /** The name it is kept under: the id of the form, or of the step it was asked in. */
  as: string
  /** Shared answers lie under the key the client holds too. */
  shared: boolean
  /** The version the writer had before them; 0 for the first. */
  seen: number
}>

/** Writes answers beside the older ones. False when somebody wrote a newer version than `seen` in between. */
export async function writeAnswer(
  scope: AccountScope,
  keys: EpisodeKeys,
  episode: Pick<Episode, 'id' | 'caseId'>,
  input: AnswerInput,
): Promise<boolean> {
  const id = newOrderedId<'answer'>(scope.now.getTime())
  const key = input.shared ? keys.place.newest : keys.file.keys.newest
  try {
    await insertAnswer(scope, {
      id,
      caseId: episode.caseId,
      episodeId: episode.id,
      runId: input.runId,
      form: input.as,
      formVersion: input.form.version,
      rowVersion: input.seen + 1,
      byClient: false,
      keyVersion: input.shared ? null : keys.file.keys.current,
      placeVersion: input.shared ? keys.place.current : null,
      sealed: seal(key, 'answer', id, input.answers),
    })
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
  await record(scope, {
    action: 'counselling.answered',
    subjectKind: 'case',
    subjectId: episode.caseId,
    facts: { form: input.as, version: input.seen + 1 },
  })
  await knock(scope, 'counselling', { subjectId: episode.caseId })
  return true
}
