import type { Audience } from '#src/portal/index.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, DoorId, Id } from '#src/platform/ids.ts'
import type { EpisodeId, RunId, SessionId } from './episode.ts'

export type HomeworkId = Id<'homework'>
/** What a task is about; a technique brings its own kind. Unknown kinds are shown as a plain task. */
const homeworkKinds = [
  'task',
  'breathing',
  'practice',
  'exposure',
  'assertive',
  'diary',
  'tell_adult',
  'other',
] as const
export type HomeworkKind = (typeof homeworkKinds)[number]
export const homeworkStates = ['given', 'tried', 'done', 'not_done', 'dropped'] as const
export type HomeworkState = (typeof homeworkStates)[number]

export type StoredHomework = Readonly<{
  id: HomeworkId
  caseId: CaseId
  episodeId: EpisodeId
  runId: RunId | null
  sessionId: SessionId | null
  audience: Audience
  /** For the carer behind this door alone; null is for everyone of the audience. */
  doorId: DoorId | null
  kind: HomeworkKind
  givenOn: string
  dueOn: string | null
  state: HomeworkState
  endedAt: Date | null
  givenBy: AccountId | null
  version: number
  placeVersion: number
  sealed: Buffer
}>
export type NewHomework = Omit<StoredHomework, 'state' | 'endedAt' | 'givenBy' | 'version' | 'doorId'> &
  Readonly<{ doorId?: DoorId | null }>

/** Gives a task. `sealed` lies under the place key of `audience`. */
export async function insertHomework(scope: Scope, homework: NewHomework): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('Homework belongs to an office.')
  await scope.db
    .insertInto('counselling.homework')
    .values({
      office_id: actor.officeId,
      id: homework.id,
      case_id: homework.caseId,
      episode_id: homework.episodeId,
      run_id: homework.runId,
      session_id: homework.sessionId,
      audience: homework.audience,
      door_id: homework.doorId ?? null,
      kind: homework.kind,
      given_on: homework.givenOn,
      due_on: homework.dueOn,
      given_by: actor.kind === 'account' ? actor.accountId : null,
      place_version: homework.placeVersion,
      sealed: homework.sealed,
    })
    .execute()
}

/** Tasks of a file for one audience, newest first. A client or a caregiver asks the same of their own file. */
export async function homeworkOfCase(
  scope: Scope,
  caseId: CaseId,
  audience: Audience,
): Promise<StoredHomework[]> {
  const rows = await scope.db
    .selectFrom('counselling.homework')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('audience', '=', audience)
    .orderBy('given_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as HomeworkId,
    caseId: row.case_id as CaseId,
    episodeId: row.episode_id as EpisodeId,
    runId: row.run_id as RunId | null,
    sessionId: row.session_id as SessionId | null,
    audience: row.audience as Audience,
    doorId: row.door_id as DoorId | null,
    kind: homeworkKinds.find((kind) => kind === row.kind) ?? 'other',
    givenOn: row.given_on,
    dueOn: row.due_on,
    state: row.state as HomeworkState,
    endedAt: row.ended_at,
    givenBy: row.given_by as AccountId | null,
    version: row.version,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
}

type HomeworkChange = Readonly<{
  state: HomeworkState
  endedAt: Date | null
  placeVersion?: number
  sealed?: Buffer
}>

/** Writes what became of a task, with its words when they changed. False when somebody else was first. */
export async function changeHomework(
  scope: Scope,
  homework: Pick<StoredHomework, 'id' | 'version'>,
  change: HomeworkChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.homework')
    .set({
      state: change.state,
      ended_at: change.endedAt,
      ...(change.sealed && change.placeVersion
        ? { sealed: change.sealed, place_version: change.placeVersion }
        : {}),
      version: homework.version + 1,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', homework.id)
    .where('version', '=', homework.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
