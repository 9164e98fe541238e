import { sql } from 'kysely'
import type { Audience } from '#src/portal/index.ts'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, DoorId } from '#src/platform/ids.ts'
import type { EpisodeId } from '../episode.ts'
import type { HomeworkId } from '../homework.store.ts'
import type { Cursor, EntryId, EntryKind } from './entry.ts'

export type StoredEntry = Readonly<{
  id: EntryId
  caseId: CaseId
  homeworkId: HomeworkId | null
  audience: Audience
  kind: EntryKind
  happenedOn: string
  writtenAt: Date
  enteredBy: AccountId | null
  wantsHelp: boolean
  answeredAt: Date | null
  replyTo: EntryId | null
  /** The door it was written at; of an answer, the door it is for. Null where that is not known. */
  doorId: DoorId | null
  /** The day on which whoever an answer is for said that they read it. */
  seenAt: Date | null
  placeVersion: number
  sealed: Buffer
}>
export type NewEntry = Omit<StoredEntry, 'writtenAt' | 'answeredAt' | 'enteredBy' | 'seenAt'> &
  Readonly<{ episodeId: EpisodeId | null }>

/** A duplicate key means that a mood is there for this day. */
export async function insertEntry(scope: Scope, entry: NewEntry): Promise<void> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('An entry belongs to an office.')
  await scope.db
    .insertInto('counselling.client_entry')
    .values({
      office_id: actor.officeId,
      id: entry.id,
      case_id: entry.caseId,
      episode_id: entry.episodeId,
      homework_id: entry.homeworkId,
      audience: entry.audience,
      kind: entry.kind,
      happened_on: entry.happenedOn,
      written_at: scope.now,
      entered_by: actor.kind === 'account' ? actor.accountId : null,
      wants_help: entry.wantsHelp,
      reply_to: entry.replyTo,
      door_id: entry.doorId,
      place_version: entry.placeVersion,
      sealed: entry.sealed,
    })
    .execute()
}

function entries(scope: Scope, caseId: CaseId, audience: Audience) {
  return scope.db
    .selectFrom('counselling.client_entry')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('audience', '=', audience)
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]
function toEntry(row: EntryRow): StoredEntry {
  return {
    id: row.id as EntryId,
    caseId: row.case_id as CaseId,
    homeworkId: row.homework_id as HomeworkId | null,
    audience: row.audience as Audience,
    kind: row.kind as EntryKind,
    happenedOn: row.happened_on,
    writtenAt: row.written_at,
    enteredBy: row.entered_by as AccountId | null,
    wantsHelp: row.wants_help,
    answeredAt: row.answered_at,
    replyTo: row.reply_to as EntryId | null,
    doorId: row.door_id as DoorId | null,
    seenAt: row.seen_at,
    placeVersion: row.place_version,
    sealed: row.sealed,
  }
}

export type Wanted = Readonly<{
  kinds?: readonly EntryKind[]
  /** `own`: what was written first; `answers`: notes of the team; `unread`: those nobody said they read. */
  only?: 'own' | 'answers' | 'unread'
  before?: Cursor | null
  limit?: number
}>

/** Entries of one audience of a file, newest day first. A client or a caregiver asks the same of their own file. */
export async function entriesOf(
  scope: Scope,
  caseId: CaseId,
  audience: Audience,
  wanted: Wanted = {},
): Promise<StoredEntry[]> {
  let query = entries(scope, caseId, audience)
  const { kinds, only, before } = wanted
  if (kinds) query = query.where('kind', 'in', [...kinds])
  if (only === 'own') query = query.where('reply_to', 'is', null)
  if (only === 'answers' || only === 'unread')
    query = query.where('kind', '=', 'note').where('entered_by', 'is not', null)
  if (only === 'unread') query = query.where('seen_at', 'is', null)
  if (before)
    query = query.where(
      sql<boolean>`(happened_on, written_at, id) < (${before.day}::date, ${before.at}, ${before.id}::uuid)`,
    )
  const rows = await query
    .orderBy('happened_on', 'desc')
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(wanted.limit ?? 60)
    .execute()
  return rows.map(toEntry)
}

/** What the team answered to some entries, oldest first. */
export async function repliesOf(
  scope: Scope,
  caseId: CaseId,
  audience: Audience,
  ids: readonly EntryId[],
): Promise<StoredEntry[]> {
  if (ids.length === 0) return []
  const rows = await entries(scope, caseId, audience)
    .where('reply_to', 'in', [...ids])
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  return rows.map(toEntry)
}

/** Entries by their ids, as far as the reader may see them. */
export async function entriesById(
  scope: Scope,
  caseId: CaseId,
  audience: Audience,
  ids: readonly EntryId[],
): Promise<StoredEntry[]> {
  if (ids.length === 0) return []
  return (
    await entries(scope, caseId, audience)
      .where('id', 'in', [...ids])
      .execute()
  ).map(toEntry)
}

/** Calls for help without an answer, oldest first: they are never left behind by turning a page. */
export async function openCalls(scope: Scope, caseId: CaseId, audience: Audience): Promise<StoredEntry[]> {
  const rows = await entries(scope, caseId, audience)
    .where('wants_help', '=', true)
    .where('answered_at', 'is', null)
    .orderBy('written_at')
    .limit(50)
    .execute()
  return rows.map(toEntry)
}

/** "I have read it." False when it was said before, or when it is for somebody else. */
export async function markRead(scope: ClientScope, id: EntryId): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select counselling.mark_read(${id}, ${scope.now}) as done`.execute(scope.db)
  return rows[0]?.done === true
}

/** One entry of an audience of a file, however long ago it was written. */
export async function findEntry(
  scope: Scope,
  caseId: CaseId,
  audience: Audience,
  id: EntryId,
): Promise<StoredEntry | undefined> {
  const row = await entries(scope, caseId, audience).where('id', '=', id).executeTakeFirst()
  return row && toEntry(row)
}

/** True when an entry of this kind is there for a day. */
export async function hasEntryOn(
  scope: Scope,
  caseId: CaseId,
  kind: EntryKind,
  day: string,
): Promise<boolean> {
  const row = await scope.db
    .selectFrom('counselling.client_entry')
    .select('id')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('audience', '=', 'client')
    .where('kind', '=', kind)
    .where('happened_on', '=', day)
    .where('entered_by', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Raises the file to TODAY for a person's own call. True when it moved. */
export async function askForHelp(scope: ClientScope, entry: EntryId): Promise<boolean> {
  const { rows } = await sql<{
    raised: boolean
  }>`select counselling.ask_for_help(${entry}, ${scope.now}) as raised`.execute(scope.db)
  return rows[0]?.raised === true
}

/** Marks an entry as answered. False when a colleague was first. */
export async function markAnswered(scope: AccountScope, caseId: CaseId, id: EntryId): Promise<boolean> {
  const result = await scope.db
    .updateTable('counselling.client_entry')
    .set({ answered_at: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Since when a call for help from this file has no answer; null when none waits. */
export async function waitingSince(scope: AccountScope, caseId: CaseId): Promise<Date | null> {
  const row = await scope.db
    .selectFrom('counselling.client_entry')
    .select((eb) => eb.fn.min('written_at').as('since'))
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('wants_help', '=', true)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return row?.since ?? null
}
