import { sql, type Selectable } from 'kysely'
import type { PrivacyBreach } from '#src/platform/db/schema.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { BreachId } from './breach.ts'
import { ownOffice } from './own-office.ts'

export type Breach = Readonly<{
  id: BreachId
  number: string
  kind: string
  knownAt: Date
  beganAt: Date | null
  endedAt: Date | null
  dataClasses: readonly string[]
  peopleCount: number
  accountId: AccountId | null
  stopsService: boolean
  state: string
  agencyToldAt: Date | null
  subjectsToldAt: Date | null
  publicToldAt: Date | null
  madeBy: AccountId
  closedAt: Date | null
  version: number
  sealed: Buffer
}>
export type NewBreach = Pick<
  Breach,
  | 'id'
  | 'number'
  | 'kind'
  | 'knownAt'
  | 'beganAt'
  | 'endedAt'
  | 'dataClasses'
  | 'peopleCount'
  | 'accountId'
  | 'stopsService'
  | 'madeBy'
  | 'sealed'
>

export async function insertBreach(scope: Scope, made: NewBreach): Promise<void> {
  await scope.db
    .insertInto('privacy.breach')
    .values({
      office_id: ownOffice(scope),
      id: made.id,
      number: made.number,
      kind: made.kind,
      known_at: made.knownAt,
      began_at: made.beganAt,
      ended_at: made.endedAt,
      data_classes: [...made.dataClasses],
      people_count: made.peopleCount,
      account_id: made.accountId,
      stops_service: made.stopsService,
      made_by: made.madeBy,
      made_at: scope.now,
      sealed: made.sealed,
    })
    .execute()
}

export async function findBreach(scope: Scope, id: BreachId): Promise<Breach | null> {
  const row = await scope.db
    .selectFrom('privacy.breach')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toBreach(row) : null
}

export async function listBreaches(scope: Scope): Promise<Breach[]> {
  const rows = await scope.db
    .selectFrom('privacy.breach')
    .selectAll()
    .where('office_id', '=', ownOffice(scope))
    .orderBy('state', 'desc')
    .orderBy('known_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toBreach)
}

export type BreachChange = Partial<{
  agency_told_at: Date
  subjects_told_at: Date
  public_told_at: Date
  state: string
  closed_at: Date
  closed_by: AccountId
}>

export async function changeBreach(scope: Scope, id: BreachId, change: BreachChange): Promise<boolean> {
  const done = await scope.db
    .updateTable('privacy.breach')
    .set((set) => ({ ...change, version: set('version', '+', 1) }))
    .where('office_id', '=', ownOffice(scope))
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export type BreachStep = Readonly<{
  id: string
  step: string
  at: Date
  accountId: AccountId
  sealed: Buffer | null
}>

export async function insertBreachStep(
  scope: Scope,
  made: { id: string; breachId: BreachId; step: string; accountId: AccountId; sealed: Buffer | null },
): Promise<void> {
  await scope.db
    .insertInto('privacy.breach_step')
    .values({
      office_id: ownOffice(scope),
      id: made.id,
      breach_id: made.breachId,
      step: made.step,
      at: scope.now,
      account_id: made.accountId,
      sealed: made.sealed,
    })
    .execute()
}

export async function breachSteps(scope: Scope, id: BreachId): Promise<BreachStep[]> {
  const rows = await scope.db
    .selectFrom('privacy.breach_step')
    .selectAll()
    .where('breach_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    step: row.step,
    at: row.at,
    accountId: row.account_id as AccountId,
    sealed: row.sealed,
  }))
}

export type BreachSubject = Readonly<{
  kind: string
  id: string
  toldAt: Date | null
  toldHow: string | null
}>

export async function insertSubjects(
  scope: Scope,
  id: BreachId,
  subjects: readonly { kind: string; id: string }[],
): Promise<number> {
  if (subjects.length === 0) return 0
  const made = await scope.db
    .insertInto('privacy.breach_subject')
    .values(
      subjects.map((subject) => ({
        office_id: ownOffice(scope),
        breach_id: id,
        subject_kind: subject.kind,
        subject_id: subject.id,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows ?? 0)
}

export async function subjectsOf(scope: Scope, id: BreachId): Promise<BreachSubject[]> {
  const rows = await scope.db
    .selectFrom('privacy.breach_subject')
    .selectAll()
    .where('breach_id', '=', id)
    .orderBy('subject_id')
    .execute()
  return rows.map((row) => ({
    kind: row.subject_kind,
    id: row.subject_id,
    toldAt: row.told_at,
    toldHow: row.told_how,
  }))
}

export async function markTold(scope: Scope, id: BreachId, subjectId: string, how: string): Promise<void> {
  await scope.db
    .updateTable('privacy.breach_subject')
    .set({ told_how: how, told_at: how === 'notSafe' ? null : scope.now })
    .where('office_id', '=', ownOffice(scope))
    .where('breach_id', '=', id)
    .where('subject_id', '=', subjectId)
    .execute()
}

/** Reports and case files an account opened in a stretch of time, from the audit. Only the officer may ask. */
export async function recordsReadBy(
  scope: Scope,
  accountId: AccountId,
  from: Date,
  to: Date,
): Promise<{ kind: string; id: string }[]> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select distinct subject_kind as kind, subject_id as id from platform.audit_entry
    where office_id = ${ownOffice(scope)} and action = 'read' and account_id = ${accountId} and at >= ${from} and at <= ${to}
      and subject_kind in ('report', 'case') and subject_id is not null
    limit 2000`.execute(scope.db)
  return rows
}

function toBreach(row: Selectable<PrivacyBreach>): Breach {
  return {
    id: row.id as BreachId,
    number: row.number,
    kind: row.kind,
    knownAt: row.known_at,
    beganAt: row.began_at,
    endedAt: row.ended_at,
    dataClasses: row.data_classes,
    peopleCount: row.people_count,
    accountId: row.account_id as AccountId | null,
    stopsService: row.stops_service,
    state: row.state,
    agencyToldAt: row.agency_told_at,
    subjectsToldAt: row.subjects_told_at,
    publicToldAt: row.public_told_at,
    madeBy: row.made_by as AccountId,
    closedAt: row.closed_at,
    version: row.version,
    sealed: row.sealed,
  }
}
