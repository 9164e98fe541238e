import { sql } from 'kysely'
import type { Audience } from '#src/portal/index.ts'
import type { AccountScope, ClientScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { EpisodeId } from '../episode.ts'
import type { HomeworkId } from '../homework.store.ts'
import type { EntryId, EntryKind } from './entry.ts'

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
  placeVersion: number
  sealed: Buffer
}>
export type NewEntry = Omit<StoredEntry, 'writtenAt' | 'answeredAt' | 'enteredBy'> &
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
      place_version: entry.placeVersion,
      sealed: entry.sealed,
    })
    .execute()
}

type Wanted = Readonly<{ kinds?: readonly EntryKind[]; limit?: number }>

/** Entries of one audience of a file, newest day first. A client or a caregiver asks the same of their own file. */
export async function entriesOf(
  scope: Scope,
  caseId: CaseId,
  audience: Audience,
  wanted: Wanted = {},
): Promise<StoredEntry[]> {
  let query = scope.db
    .selectFrom('counselling.client_entry')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('audience', '=', audience)
  if (wanted.kinds) query = query.where('kind', 'in', [...wanted.kinds])
  const rows = await query
    .orderBy('happened_on', 'desc')
    .orderBy('written_at', 'desc')
    .limit(wanted.limit ?? 60)
    .execute()
  return rows.map((row) => ({
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
    placeVersion: row.place_version,
    sealed: row.sealed,
  }))
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

export async function stillWaiting(scope: AccountScope, caseId: CaseId): Promise<boolean> {
  const row = await scope.db
    .selectFrom('counselling.client_entry')
    .select('id')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('wants_help', '=', true)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export type WaitingHelp = Readonly<{ caseId: CaseId; number: string; since: Date; count: number }>

/** Files of one's own in which somebody asked for help and has no answer yet, longest waiting first. No words. */
export async function waitingHelp(scope: AccountScope): Promise<WaitingHelp[]> {
  const rows = await scope.db
    .selectFrom('counselling.client_entry as e')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.office_id', '=', 'e.office_id').onRef('c.id', '=', 'e.case_id'),
    )
    .select((eb) => [
      'e.case_id',
      'c.number',
      eb.fn.min('e.written_at').as('since'),
      eb.fn.countAll<string>().as('count'),
    ])
    .where('e.office_id', '=', scope.actor.officeId)
    .where('e.wants_help', '=', true)
    .where('e.answered_at', 'is', null)
    .groupBy(['e.case_id', 'c.number'])
    .orderBy('since')
    .execute()
  return rows.map((row) => ({
    caseId: row.case_id as CaseId,
    number: row.number,
    since: row.since,
    count: Number(row.count),
  }))
}
