import type { CodeOf } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { askedAnswers, followUpKinds, followUpStatuses } from './codes.ts'

export type FollowUpId = Id<'follow_up'>
export type FollowUpKindCode = CodeOf<typeof followUpKinds>
export type FollowUpStatus = CodeOf<typeof followUpStatuses>
export type Asked = CodeOf<typeof askedAnswers>

export type StoredFollowUp = Readonly<{
  id: FollowUpId
  kind: FollowUpKindCode
  dueOn: string
  status: FollowUpStatus | null
  safe: Asked | null
  happenedAgain: Asked | null
  doneAt: Date | null
  doneBy: AccountId | null
  keyVersion: number
  sealed: Buffer | null
}>

export async function insertFollowUp(
  scope: AccountScope,
  row: { id: FollowUpId; caseId: CaseId; kind: FollowUpKindCode; dueOn: string },
): Promise<void> {
  await scope.db
    .insertInto('cases.follow_up')
    .values({
      office_id: scope.actor.officeId,
      id: row.id,
      case_id: row.caseId,
      kind: row.kind,
      due_on: row.dueOn,
    })
    .execute()
}

export async function followUpsOf(scope: AccountScope, caseId: CaseId): Promise<StoredFollowUp[]> {
  const rows = await scope.db
    .selectFrom('cases.follow_up')
    .select([
      'id',
      'kind',
      'due_on',
      'status',
      'safe',
      'happened_again',
      'done_at',
      'done_by',
      'key_version',
      'sealed',
    ])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as FollowUpId,
    kind: row.kind as FollowUpKindCode,
    dueOn: row.due_on,
    status: row.status as FollowUpStatus | null,
    safe: row.safe as Asked | null,
    happenedAgain: row.happened_again as Asked | null,
    doneAt: row.done_at,
    doneBy: row.done_by as AccountId | null,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

export type FollowUpResult = Readonly<{
  status: FollowUpStatus
  safe: Asked
  happenedAgain: Asked
  keyVersion: number
  sealed: Buffer
}>

/** Records what came of a follow-up, once. False when somebody had recorded it already. */
export async function finishFollowUp(
  scope: AccountScope,
  caseId: CaseId,
  id: FollowUpId,
  result: FollowUpResult,
): Promise<boolean> {
  const done = await scope.db
    .updateTable('cases.follow_up')
    .set({
      status: result.status,
      safe: result.safe,
      happened_again: result.happenedAgain,
      done_at: scope.now,
      done_by: scope.actor.accountId,
      key_version: result.keyVersion,
      sealed: result.sealed,
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
