import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { PracticeBodies } from '../practice.ts'
import { insertPractice } from '../practice.store.ts'
import { seal } from '../seal.ts'
import { openSessionOf } from './open-session-of.ts'

/** Writes one round of relaxing down, with the numbers its owner gave. */
export async function logRelaxation(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
  body: PracticeBodies['relaxation'],
): Promise<void> {
  const id = newOrderedId<'practice'>(scope.now.getTime())
  const { caseId } = book.episode
  await insertPractice(scope, {
    id,
    caseId,
    runId: technique.run.id,
    sessionId: body.where === 'session' ? await openSessionOf(scope, book) : null,
    kind: 'relaxation',
    itemId: null,
    state: 'done',
    begunAt: scope.now,
    endedAt: scope.now,
    byClient: false,
    placeVersion: book.place.current,
    sealed: seal(book.place.newest, 'practice', id, body),
  })
  await record(scope, {
    action: 'counselling.relaxation_logged',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { method: body.method },
  })
  await knock(scope, 'counselling', { subjectId: caseId })
}
