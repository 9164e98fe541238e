import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { RunId, SessionId } from './episode.ts'
import type { EpisodeBook } from './open-episode.ts'
import { changePractice, insertPractice } from './practice.store.ts'
import type { PracticeBodies, PracticeId, PracticeKind, PracticeOf } from './practice.ts'
import { seal } from './seal.ts'

/** Writes down a practice, done or just begun, under the key the client holds too. */
export async function addPractice<K extends PracticeKind>(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'place'>,
  runId: RunId,
  kind: K,
  body: PracticeBodies[K],
  state: 'running' | 'done' = 'done',
  sessionId: SessionId | null = null,
): Promise<PracticeId> {
  const id = newOrderedId<'practice'>(scope.now.getTime())
  await insertPractice(scope, {
    id,
    caseId: book.episode.caseId,
    runId,
    sessionId,
    kind,
    itemId: null,
    state,
    begunAt: scope.now,
    endedAt: state === 'done' ? scope.now : null,
    byClient: false,
    placeVersion: book.place.current,
    sealed: seal(book.place.newest, 'practice', id, body),
  })
  await record(scope, {
    action: 'counselling.practised',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { kind, state },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
  return id
}

/** Writes what a running practice has become. False when another tab was first. */
export async function goOnWith<K extends PracticeKind>(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'place'>,
  practice: PracticeOf<K>,
  body: PracticeBodies[K],
  state: 'running' | 'done' | 'stopped',
): Promise<boolean> {
  const changed = await changePractice(scope, practice, {
    state,
    endedAt: state === 'running' ? null : scope.now,
    placeVersion: book.place.current,
    sealed: seal(book.place.newest, 'practice', practice.id, body),
  })
  if (!changed || state === 'running') return changed
  await record(scope, {
    action: 'counselling.practised',
    subjectKind: 'case',
    subjectId: book.episode.caseId,
    facts: { kind: practice.kind, state },
  })
  await knock(scope, 'counselling', { subjectId: book.episode.caseId })
  return true
}
