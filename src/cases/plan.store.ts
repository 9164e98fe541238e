import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { Agreement, PlanLineFacts, PlanLineStatus, PlanPart } from './plan.ts'

export type PlanLineId = Id<'plan_line'>
export type TaskId = Id<'task'>

export type StoredPlanLine = PlanLineFacts &
  Readonly<{
    id: PlanLineId
    service: string | null
    ownerId: AccountId | null
    dueOn: string | null
    version: number
    keyVersion: number
    sealed: Buffer | null
  }>
export type NewPlanLine = Omit<StoredPlanLine, 'version'> & Readonly<{ caseId: CaseId }>

export async function insertPlanLine(scope: AccountScope, line: NewPlanLine): Promise<void> {
  await scope.db
    .insertInto('cases.plan_line')
    .values({
      office_id: scope.actor.officeId,
      id: line.id,
      case_id: line.caseId,
      column: line.part,
      not_needed: line.notNeeded,
      service: line.service,
      status: line.status,
      agreed_by_client: line.agreed,
      owner_id: line.ownerId,
      due_on: line.dueOn,
      made_at: scope.now,
      key_version: line.keyVersion,
      sealed: line.sealed,
    })
    .execute()
}

export async function planOf(scope: AccountScope, caseId: CaseId): Promise<StoredPlanLine[]> {
  const rows = await scope.db
    .selectFrom('cases.plan_line')
    .select([
      'id',
      'column',
      'not_needed',
      'service',
      'status',
      'agreed_by_client',
      'owner_id',
      'due_on',
      'version',
      'key_version',
      'sealed',
    ])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as PlanLineId,
    part: row.column as PlanPart,
    notNeeded: row.not_needed,
    service: row.service,
    status: row.status as PlanLineStatus,
    agreed: row.agreed_by_client as Agreement,
    ownerId: row.owner_id as AccountId | null,
    dueOn: row.due_on,
    version: row.version,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

export type LineChange = { status: PlanLineStatus; agreed: Agreement; keyVersion: number; sealed: Buffer }

export async function changePlanLine(
  scope: AccountScope,
  caseId: CaseId,
  id: PlanLineId,
  seen: number,
  change: LineChange,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.plan_line')
    .set({
      status: change.status,
      agreed_by_client: change.agreed,
      version: seen + 1,
      key_version: change.keyVersion,
      sealed: change.sealed,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

export type StoredTask = Readonly<{
  id: TaskId
  ownerId: AccountId | null
  dueOn: string | null
  doneAt: Date | null
  doneBy: AccountId | null
  droppedAt: Date | null
  keyVersion: number
  sealed: Buffer
}>

export async function insertTask(
  scope: AccountScope,
  task: {
    id: TaskId
    caseId: CaseId
    ownerId: AccountId | null
    dueOn: string | null
    keyVersion: number
    sealed: Buffer
  },
): Promise<void> {
  await scope.db
    .insertInto('cases.task')
    .values({
      office_id: scope.actor.officeId,
      id: task.id,
      case_id: task.caseId,
      owner_id: task.ownerId,
      due_on: task.dueOn,
      made_by: scope.actor.accountId,
      made_at: scope.now,
      key_version: task.keyVersion,
      sealed: task.sealed,
    })
    .execute()
}

/** Open tasks first by day, then the latest that were done. */
export async function tasksOf(scope: AccountScope, caseId: CaseId, limit = 60): Promise<StoredTask[]> {
  const rows = await scope.db
    .selectFrom('cases.task')
    .select(['id', 'owner_id', 'due_on', 'done_at', 'done_by', 'dropped_at', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('done_at', (order) => order.desc().nullsFirst())
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id as TaskId,
    ownerId: row.owner_id as AccountId | null,
    dueOn: row.due_on,
    doneAt: row.done_at,
    doneBy: row.done_by as AccountId | null,
    droppedAt: row.dropped_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** Marks a task as done or dropped, once. False when somebody had done so. */
export async function finishTask(
  scope: AccountScope,
  caseId: CaseId,
  id: TaskId,
  how: 'done' | 'dropped',
): Promise<boolean> {
  const set =
    how === 'done'
      ? { done_at: scope.now, done_by: scope.actor.accountId }
      : { dropped_at: scope.now, done_by: scope.actor.accountId }
  const result = await scope.db
    .updateTable('cases.task')
    .set(set)
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .where('dropped_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
