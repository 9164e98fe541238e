import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { ownOffice } from './own-office.ts'
import type { RequestId } from './privacy-request.ts'

export type SubjectKind = 'report' | 'case'
export type RecordFound = Readonly<{
  kind: SubjectKind
  id: string
  number: string
  status: string
  restrictedAt: Date | null
  held: boolean
  destroyedAt: Date | null
}>

type FoundRow = {
  kind: string
  id: string
  number: string
  status: string
  restricted_at: Date | null
  held: boolean
  destroyed_at: Date | null
}

/** A record by the number people say aloud, without anything of what it holds. */
export async function findRecord(scope: Scope, number: string): Promise<RecordFound | null> {
  const { rows } =
    await sql<FoundRow>`select * from privacy.find_record(${number.trim().toUpperCase()})`.execute(scope.db)
  const row = rows[0]
  if (!row) return null
  return {
    kind: row.kind === 'case' ? 'case' : 'report',
    id: row.id,
    number: row.number,
    status: row.status,
    restrictedAt: row.restricted_at,
    held: row.held,
    destroyedAt: row.destroyed_at,
  }
}

/** Numbers of records by id; those the asker must not know of are left out. */
export async function numbersOf(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, { kind: SubjectKind | 'account'; number: string }>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{
    kind: string
    id: string
    number: string
  }>`select * from privacy.numbers_of(${[...new Set(ids)]}::uuid[])`.execute(scope.db)
  return new Map(
    rows.map(({ id, kind, number }) => [
      id,
      { kind: kind === 'case' || kind === 'account' ? kind : 'report', number },
    ]),
  )
}

export type Subject = Readonly<{ kind: SubjectKind; id: string }>

/** Stops every use of a record but its storing. False when it was restricted already. Throws for other roles. */
export async function restrict(
  scope: Scope,
  subject: Subject,
  requestId: RequestId | null,
  reason: string,
): Promise<boolean> {
  const id = newOrderedId(scope.now.getTime())
  const { rows } = await sql<{
    done: boolean
  }>`select privacy.restrict(${subject.kind}, ${subject.id}::uuid, ${requestId}::uuid, ${reason}, ${id}::uuid, ${scope.now}::timestamptz) as done`.execute(
    scope.db,
  )
  return rows[0]?.done === true
}

export async function unrestrict(scope: Scope, subjectId: string, reason: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean
  }>`select privacy.unrestrict(${subjectId}::uuid, ${reason}, ${scope.now}::timestamptz) as done`.execute(
    scope.db,
  )
  return rows[0]?.done === true
}

/** Keeps a record from being destroyed while proceedings need it. */
export async function holdBack(scope: Scope, subject: Subject, reason: string): Promise<boolean> {
  const id = newOrderedId(scope.now.getTime())
  const { rows } = await sql<{
    done: boolean
  }>`select privacy.hold_back(${subject.kind}, ${subject.id}::uuid, ${reason}, ${id}::uuid, ${scope.now}::timestamptz) as done`.execute(
    scope.db,
  )
  return rows[0]?.done === true
}

export async function letGo(scope: Scope, subjectId: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean
  }>`select privacy.let_go(${subjectId}::uuid, ${scope.now}::timestamptz) as done`.execute(scope.db)
  return rows[0]?.done === true
}

/** Whether a record may only be stored now. Screens, exports and jobs ask this before they touch one. */
export async function isRestricted(scope: Scope, subjectId: string): Promise<boolean> {
  const { rows } = await sql<{
    restricted: boolean
  }>`select privacy.is_restricted(${subjectId}::uuid) as restricted`.execute(scope.db)
  return rows[0]?.restricted === true
}

export type Standing = Readonly<{
  subject: Subject
  reason: string
  setBy: AccountId
  setAt: Date
  requestId: RequestId | null
}>

export async function standingRestrictions(scope: Scope): Promise<Standing[]> {
  const rows = await scope.db
    .selectFrom('privacy.restriction')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('lifted_at', 'is', null)
    .orderBy('set_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => toStanding(row, row.request_id as RequestId | null))
}

export async function standingHolds(scope: Scope): Promise<Standing[]> {
  const rows = await scope.db
    .selectFrom('privacy.hold')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('lifted_at', 'is', null)
    .orderBy('set_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => toStanding(row, null))
}

type StandingRow = Readonly<{
  subject_kind: string
  subject_id: string
  reason: string
  set_by: string
  set_at: Date
}>

function toStanding(row: StandingRow, requestId: RequestId | null): Standing {
  return {
    subject: { kind: row.subject_kind === 'case' ? 'case' : 'report', id: row.subject_id },
    reason: row.reason,
    setBy: row.set_by as AccountId,
    setAt: row.set_at,
    requestId,
  }
}
