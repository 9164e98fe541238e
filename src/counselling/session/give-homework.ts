import type { Audience, PlaceKeys } from '#src/portal/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId, type CaseId, type DoorId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { EpisodeId, RunId, SessionId } from '../episode.ts'
import {
  changeHomework,
  homeworkOfCase,
  insertHomework,
  type HomeworkId,
  type HomeworkKind,
  type HomeworkState,
  type StoredHomework,
} from '../homework.store.ts'
import { seal, unseal } from '../seal.ts'
import type { SealedHomework } from '../sealed-shapes.ts'

export type OpenHomework = StoredHomework & SealedHomework

/** Tasks of a file for one audience, opened, newest first. For staff and for the client alike. */
export async function homeworkOf(
  scope: Scope,
  place: Pick<PlaceKeys, 'of'>,
  caseId: CaseId,
  audience: Audience,
): Promise<OpenHomework[]> {
  return (await homeworkOfCase(scope, caseId, audience)).map((row) => ({
    ...row,
    ...unseal(place.of(row.placeVersion), 'homework', row.id, row.sealed),
  }))
}

/** Open tasks: given or tried, and not laid aside. */
export function isStanding(one: Pick<StoredHomework, 'state' | 'endedAt'>): boolean {
  return one.endedAt === null && (one.state === 'given' || one.state === 'tried')
}

export type HomeworkInput = Readonly<{
  caseId: CaseId
  episodeId: EpisodeId
  audience: Audience
  doorId?: DoorId | null
  kind: HomeworkKind
  title: string
  how: string
  withWhom?: string | undefined
  dueOn: string | null
  runId?: RunId | null
  sessionId?: SessionId | null
}>

/** Gives a task. `place` holds the keys of the same audience: what is given is theirs to read. */
export async function addHomework(scope: Scope, place: PlaceKeys, input: HomeworkInput): Promise<HomeworkId> {
  const id = newOrderedId<'homework'>(scope.now.getTime())
  const { title, how, withWhom } = input
  await insertHomework(scope, {
    id,
    caseId: input.caseId,
    episodeId: input.episodeId,
    runId: input.runId ?? null,
    sessionId: input.sessionId ?? null,
    audience: input.audience,
    doorId: input.doorId ?? null,
    kind: input.kind,
    givenOn: dayOf(scope.now),
    dueOn: input.dueOn,
    placeVersion: place.current,
    sealed: seal(place.newest, 'homework', id, { title, how, ...(withWhom ? { withWhom } : {}) }),
  })
  await record(scope, {
    action: 'counselling.homework_given',
    subjectKind: 'case',
    subjectId: input.caseId,
    facts: { kind: input.kind, audience: input.audience },
  })
  await knock(scope, 'counselling', { subjectId: input.caseId })
  return id
}

const ended: readonly HomeworkState[] = ['done', 'not_done', 'dropped']

/** Writes what became of a task, with a word about how it went. False when somebody else was first. */
export async function recordHomework(
  scope: Scope,
  place: PlaceKeys,
  one: OpenHomework,
  became: Readonly<{ state: HomeworkState; result?: string | undefined }>,
): Promise<boolean> {
  const { title, how, withWhom } = one
  const result = became.result ?? one.result
  const words: SealedHomework = {
    title,
    how,
    ...(withWhom ? { withWhom } : {}),
    ...(result ? { result } : {}),
  }
  const changed = await changeHomework(scope, one, {
    state: became.state,
    endedAt: ended.includes(became.state) ? scope.now : null,
    placeVersion: place.current,
    sealed: seal(place.newest, 'homework', one.id, words),
  })
  if (!changed) return false
  await record(scope, {
    action: 'counselling.homework_answered',
    subjectKind: 'case',
    subjectId: one.caseId,
    facts: { kind: one.kind, state: became.state },
  })
  await knock(scope, 'counselling', { subjectId: one.caseId })
  return true
}
