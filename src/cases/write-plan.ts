import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { endOfDay } from '#src/platform/i18n/zone.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, sealRow } from './case-keys.ts'
import { touchCase } from './case.store.ts'
import type { Agreement, PlanLineStatus, PlanPart } from './plan.ts'
import {
  changePlanLine,
  finishTask,
  insertPlanLine,
  insertTask,
  planOf,
  tasksOf,
  type StoredPlanLine,
  type StoredTask,
  type TaskId,
} from './plan.store.ts'
import type { SealedPlanLine, SealedTask } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'

export type OpenPlanLine = StoredPlanLine & SealedPlanLine
export type OpenTask = StoredTask & SealedTask

export async function readPlan(scope: AccountScope, file: CaseFile): Promise<OpenPlanLine[]> {
  return (await planOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...(row.sealed ? openRow(file.keys.of(row.keyVersion), 'plan_line', row.id, row.sealed) : {}),
  }))
}

export async function readTasks(scope: AccountScope, file: CaseFile): Promise<OpenTask[]> {
  return (await tasksOf(scope, file.head.id)).map((row) => ({
    ...row,
    ...openRow(file.keys.of(row.keyVersion), 'task', row.id, row.sealed),
  }))
}

export type PlanLineInput = SealedPlanLine &
  Readonly<{
    part: PlanPart
    notNeeded: boolean
    service: string | null
    agreed: Agreement
    ownerId: AccountId | null
    dueOn: string | null
  }>

export async function addPlanLine(scope: AccountScope, file: CaseFile, input: PlanLineInput): Promise<void> {
  const { part, notNeeded, service, agreed, ownerId, dueOn, ...words } = input
  const id = newOrderedId<'plan_line'>(scope.now.getTime())
  await insertPlanLine(scope, {
    id,
    caseId: file.head.id,
    part,
    notNeeded,
    service,
    agreed,
    ownerId,
    dueOn,
    status: 'planned',
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'plan_line', id, words),
  })
  await touchCase(scope, file.head.id)
  await tellTeam(scope, file.head.id, 'plan', { part, notNeeded, agreed })
}

/** Moves a line on. False when somebody else did so since `seen`. */
export async function movePlanLine(
  scope: AccountScope,
  file: CaseFile,
  line: OpenPlanLine,
  change: { status: PlanLineStatus; agreed: Agreement; reason?: string | undefined; seen: number },
): Promise<boolean> {
  const words: SealedPlanLine = { what: line.what, sign: line.sign, reason: change.reason ?? line.reason }
  const moved = await changePlanLine(scope, file.head.id, line.id, change.seen, {
    status: change.status,
    agreed: change.agreed,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'plan_line', line.id, words),
  })
  if (moved)
    await tellTeam(scope, file.head.id, 'plan', {
      part: line.part,
      status: change.status,
      agreed: change.agreed,
    })
  return moved
}

export async function addTask(
  scope: AccountScope,
  file: CaseFile,
  input: { what: string; ownerId: AccountId | null; dueOn: string | null },
): Promise<void> {
  const id = newOrderedId<'task'>(scope.now.getTime())
  await insertTask(scope, {
    id,
    caseId: file.head.id,
    ownerId: input.ownerId,
    dueOn: input.dueOn,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'task', id, { what: input.what }),
  })
  await moveTaskClock(scope, file, 'dropped')
  await tellTeam(scope, file.head.id, 'task', { state: 'made' })
}

/** False when the task was finished already. */
export async function endTask(
  scope: AccountScope,
  file: CaseFile,
  id: TaskId,
  how: 'done' | 'dropped',
): Promise<boolean> {
  const ended = await finishTask(scope, file.head.id, id, how)
  if (!ended) return false
  await moveTaskClock(scope, file, how)
  await tellTeam(scope, file.head.id, 'task', { state: how })
  return true
}

/** The promise of tasks stands at the earliest that is open and has a day; none left, it is kept or let go. */
async function moveTaskClock(scope: AccountScope, file: CaseFile, how: 'done' | 'dropped'): Promise<void> {
  const caseId = file.head.id
  const open = (await tasksOf(scope, caseId)).filter(
    (task) => !task.doneAt && !task.droppedAt && task.dueOn !== null,
  )
  const [next] = open.toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  if (next?.dueOn)
    return promiseAgain(scope, {
      kind: 'case.task',
      subjectId: caseId,
      dueAt: endOfDay(next.dueOn),
      accountId: next.ownerId,
    })
  if (how === 'done') await keep(scope, 'case.task', caseId)
  else await drop(scope, 'case.task', caseId, 'none_open')
}
