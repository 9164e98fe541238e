import { newOrderedId, type AccountId, type Id } from '../ids.ts'
import type { Role } from '../access/roles.ts'
import type { Scope } from '../db/scope.ts'
import { promiseKinds, type PromiseKind } from './promise.ts'

export type PromiseRow = Readonly<{
  id: string
  kind: PromiseKind
  subjectKind: string
  subjectId: string
  accountId: AccountId | null
  role: Role | null
  madeAt: Date
  dueAt: Date
  keptAt: Date | null
  droppedAt: Date | null
}>

type NewPromise = {
  kind: PromiseKind
  subjectId: string
  dueAt: Date
  accountId?: AccountId | null
  role?: Role | null
}

function officeOf(scope: Scope) {
  if (!scope.actor.officeId) throw new Error('A promise belongs to an office.')
  return scope.actor.officeId
}

/** Makes a promise: it stands in the queue until it is kept or openly dropped. */
export async function promise(scope: Scope, made: NewPromise): Promise<Id<'promise'>> {
  const row = rowOf(scope, made)
  await scope.db.insertInto('platform.promise').values(row).execute()
  return row.id
}

/** Makes several promises in one round trip. */
export async function promiseAll(scope: Scope, made: readonly NewPromise[]): Promise<void> {
  if (made.length === 0) return
  await scope.db
    .insertInto('platform.promise')
    .values(made.map((one) => rowOf(scope, one)))
    .execute()
}

function rowOf(scope: Scope, made: NewPromise) {
  return {
    office_id: officeOf(scope),
    id: newOrderedId<'promise'>(scope.now.getTime()),
    kind: made.kind,
    subject_kind: promiseKinds[made.kind],
    subject_id: made.subjectId,
    account_id: made.accountId ?? null,
    role: made.role ?? null,
    made_at: scope.now,
    due_at: made.dueAt,
  }
}

/** Marks the open promises of this kind on this subject as kept now. Returns how many there were. */
export async function keep(scope: Scope, kind: PromiseKind, subjectId: string): Promise<number> {
  const result = await scope.db
    .updateTable('platform.promise')
    .set({ kept_at: scope.now })
    .where('office_id', '=', officeOf(scope))
    .where('subject_kind', '=', promiseKinds[kind])
    .where('subject_id', '=', subjectId)
    .where('kind', '=', kind)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Lets go of open promises that nobody is owed any more, and says why. */
export async function drop(
  scope: Scope,
  kind: PromiseKind,
  subjectId: string,
  reason: string,
): Promise<void> {
  await scope.db
    .updateTable('platform.promise')
    .set({ dropped_at: scope.now, dropped_reason: reason })
    .where('office_id', '=', officeOf(scope))
    .where('subject_kind', '=', promiseKinds[kind])
    .where('subject_id', '=', subjectId)
    .where('kind', '=', kind)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .execute()
}

/** Moves the open promise of this kind to another time; makes one when none is open. */
export async function promiseAgain(scope: Scope, made: NewPromise): Promise<void> {
  const moved = await scope.db
    .updateTable('platform.promise')
    .set({ due_at: made.dueAt, ...(made.accountId === undefined ? {} : { account_id: made.accountId }) })
    .where('office_id', '=', officeOf(scope))
    .where('subject_kind', '=', promiseKinds[made.kind])
    .where('subject_id', '=', made.subjectId)
    .where('kind', '=', made.kind)
    .where('kept_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  if (Number(moved.numUpdatedRows) === 0) await promise(scope, made)
}

/** All promises about one subject, newest first. */
export async function promisesAbout(
  scope: Scope,
  subjectKind: string,
  subjectIds: readonly string[],
): Promise<PromiseRow[]> {
  if (subjectIds.length === 0) return []
  const rows = await scope.db
    .selectFrom('platform.promise')
    .selectAll()
    .where('office_id', '=', officeOf(scope))
    .where('subject_kind', '=', subjectKind)
    .where('subject_id', 'in', [...subjectIds])
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map(toPromise)
}

type StoredPromise = {
  id: string
  kind: string
  subject_kind: string
  subject_id: string
  account_id: string | null
  role: string | null
  made_at: Date
  due_at: Date
  kept_at: Date | null
  dropped_at: Date | null
}

function toPromise(row: StoredPromise): PromiseRow {
  return {
    id: row.id,
    kind: row.kind as PromiseKind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    accountId: row.account_id as AccountId | null,
    role: row.role as Role | null,
    madeAt: row.made_at,
    dueAt: row.due_at,
    keptAt: row.kept_at,
    droppedAt: row.dropped_at,
  }
}
