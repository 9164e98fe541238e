import type { CodeOf } from '#content/codes/code.ts'
import { sql } from 'kysely'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { pastMoment } from '#src/platform/i18n/zone.ts'
import { newOrderedId, type AccountId, type CaseId, type Id } from '#src/platform/ids.ts'
import type { noteKinds, systemKinds } from './codes.ts'

export type EntryId = Id<'entry'>
export type NoteKind = CodeOf<typeof noteKinds>
export type SystemKind = CodeOf<typeof systemKinds>
export type EntryFacts = Readonly<Record<string, string | number | boolean | null>>

export type NewEntry = Readonly<{
  id: EntryId
  caseId: CaseId
  kind: NoteKind | SystemKind
  happenedAt: Date
  facts?: EntryFacts
  amends?: EntryId | null
  keyVersion?: number
  sealed?: Buffer | null
}>

export type StoredEntry = Readonly<{
  id: EntryId
  kind: NoteKind | SystemKind
  happenedAt: Date
  writtenAt: Date
  accountId: AccountId | null
  amends: EntryId | null
  facts: EntryFacts
  keyVersion: number
  sealed: Buffer | null
}>

/** Entries are only ever added: the application's role has no right to change one. */
export async function insertEntry(scope: AccountScope, entry: NewEntry): Promise<void> {
  await scope.db
    .insertInto('cases.entry')
    .values({
      office_id: scope.actor.officeId,
      id: entry.id,
      case_id: entry.caseId,
      kind: entry.kind,
      happened_at: entry.happenedAt,
      written_at: scope.now,
      account_id: scope.actor.accountId,
      amends: entry.amends ?? null,
      facts: JSON.stringify(entry.facts ?? {}),
      key_version: entry.keyVersion ?? 1,
      sealed: entry.sealed ?? null,
    })
    .execute()
}

/** A line the house writes by itself: what was done to the file, in codes. */
export async function noteAct(
  scope: AccountScope,
  caseId: CaseId,
  kind: SystemKind,
  facts: EntryFacts = {},
): Promise<void> {
  await insertEntry(scope, {
    id: newOrderedId<'entry'>(scope.now.getTime()),
    caseId,
    kind,
    happenedAt: scope.now,
    facts,
  })
}

export type TimelinePlace = Readonly<{ at: string; id: string }>

const entryColumns = [
  'id',
  'kind',
  'happened_at',
  'written_at',
  'account_id',
  'amends',
  'facts',
  'key_version',
  'sealed',
] as const

/** A page of the timeline, newest first; corrections come with what they correct, wherever they stand. */
export async function entriesOf(
  scope: AccountScope,
  caseId: CaseId,
  filter: { kinds?: readonly string[] | undefined; before?: TimelinePlace | null | undefined; limit: number },
): Promise<StoredEntry[]> {
  let query = scope.db
    .selectFrom('cases.entry')
    .select(entryColumns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('amends', 'is', null)
  if (filter.kinds) query = query.where('kind', 'in', [...filter.kinds])
  if (filter.before)
    query = query.where(
      sql<boolean>`(happened_at, id) < (${filter.before.at}::timestamptz, ${filter.before.id}::uuid)`,
    )
  const rows = await query.orderBy('happened_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
  return rows.map(toEntry)
}

export async function amendmentsOf(scope: AccountScope, entryIds: readonly string[]): Promise<StoredEntry[]> {
  if (entryIds.length === 0) return []
  const rows = await scope.db
    .selectFrom('cases.entry')
    .select(entryColumns)
    .where('office_id', '=', scope.actor.officeId)
    .where('amends', 'in', [...entryIds])
    .orderBy('written_at')
    .orderBy('id')
    .execute()
  return rows.map(toEntry)
}

export async function findEntry(
  scope: AccountScope,
  caseId: CaseId,
  id: string,
): Promise<StoredEntry | undefined> {
  const row = await scope.db
    .selectFrom('cases.entry')
    .select(entryColumns)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toEntry(row)
}

/** Days since anybody was last in contact, for the continuity sign (C15). Undefined when there never was any. */
export async function lastContactAt(scope: AccountScope, caseId: CaseId): Promise<Date | undefined> {
  const row = await scope.db
    .selectFrom('cases.entry')
    .select('happened_at')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('kind', 'in', ['contact', 'visit', 'call'])
    .orderBy('happened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return later(row?.happened_at, await lastTalkAt(scope, caseId))
}

/** Services in which somebody sat with the person; each is contact as much as a note of one. */
const talks = ['counselling', 'family']

/** When the last such service was given; its hour is not kept. */
async function lastTalkAt(scope: AccountScope, caseId: CaseId): Promise<Date | undefined> {
  const row = await scope.db
    .selectFrom('cases.service')
    .select('given_on')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('service', 'in', talks)
    .orderBy('given_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && pastMoment(row.given_on, scope.now)
}

function later(one: Date | undefined, other: Date | undefined): Date | undefined {
  if (!one || !other) return one ?? other
  return one > other ? one : other
}

type EntryRow = {
  id: string
  kind: string
  happened_at: Date
  written_at: Date
  account_id: string | null
  amends: string | null
  facts: unknown
  key_version: number
  sealed: Buffer | null
}
function toEntry(row: EntryRow): StoredEntry {
  return {
    id: row.id as EntryId,
    kind: row.kind as StoredEntry['kind'],
    happenedAt: row.happened_at,
    writtenAt: row.written_at,
    accountId: row.account_id as AccountId | null,
    amends: row.amends as EntryId | null,
    facts: row.facts as EntryFacts,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }
}

/** The number of the newest thing a colleague did to a file; 0 when nobody else did anything yet. */
export async function latestActOfOthers(scope: AccountScope, caseId: CaseId): Promise<number> {
  const row = await scope.db
    .selectFrom('platform.event')
    .select((select) => select.fn.max('id').as('latest'))
    .where('office_id', '=', scope.actor.officeId)
    .where('subject_kind', '=', 'case')
    .where('subject_id', '=', caseId)
    .where('account_id', 'is distinct from', scope.actor.accountId)
    .executeTakeFirst()
  return Number(row?.latest ?? 0)
}
