import { sql } from 'kysely'
import type { CodeOf } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'
import type { recoveryReasons } from './codes.ts'

export type RecoveryId = Id<'recovery'>
export type RecoveryReason = CodeOf<typeof recoveryReasons>
export type RecoveryRequest = Readonly<{
  id: RecoveryId
  caseId: CaseId
  askedBy: AccountId
  secondBy: AccountId
  grantedTo: AccountId
  reason: RecoveryReason
  sealedShare: Buffer
  askedAt: Date
  openedAt: Date | null
  refusedAt: Date | null
}>

/** The case of a number, for those who may ask for recovery; they learn nothing else of it. */
export async function caseForRecovery(scope: AccountScope, number: string): Promise<CaseId | null> {
  const { rows } = await sql<{ id: string }>`select id from cases.find_for_recovery(${number})`.execute(
    scope.db,
  )
  return (rows[0]?.id ?? null) as CaseId | null
}

export async function insertRequest(
  scope: AccountScope,
  row: Omit<RecoveryRequest, 'askedBy' | 'askedAt' | 'openedAt' | 'refusedAt'>,
): Promise<void> {
  await scope.db
    .insertInto('cases.recovery_request')
    .values({
      office_id: scope.actor.officeId,
      id: row.id,
      case_id: row.caseId,
      asked_by: scope.actor.accountId,
      second_by: row.secondBy,
      granted_to: row.grantedTo,
      reason: row.reason,
      sealed_share: row.sealedShare,
      asked_at: scope.now,
    })
    .execute()
}

/** Requests that wait, asked by or of this account; newest first. */
export async function openRequests(scope: AccountScope): Promise<RecoveryRequest[]> {
  const rows = await scope.db
    .selectFrom('cases.recovery_request')
    .selectAll()
    .where('office_id', '=', scope.actor.officeId)
    .where('opened_at', 'is', null)
    .where('refused_at', 'is', null)
    .where((where) =>
      where.or([
        where('asked_by', '=', scope.actor.accountId),
        where('second_by', '=', scope.actor.accountId),
      ]),
    )
    .orderBy('asked_at', 'desc')
    .limit(50)
    .execute()
  return rows.flatMap((row) =>
    row.second_by === null
      ? []
      : [
          {
            id: row.id as RecoveryId,
            caseId: row.case_id as CaseId,
            askedBy: row.asked_by as AccountId,
            secondBy: row.second_by as AccountId,
            grantedTo: row.granted_to as AccountId,
            reason: row.reason as RecoveryReason,
            sealedShare: row.sealed_share,
            askedAt: row.asked_at,
            openedAt: row.opened_at,
            refusedAt: row.refused_at,
          },
        ],
  )
}

/** Ends a request: its half share is wiped with it. False when somebody had ended it. */
export async function endRequest(
  scope: AccountScope,
  id: RecoveryId,
  how: 'opened' | 'refused',
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.recovery_request')
    .set({
      sealed_share: Buffer.alloc(0),
      ...(how === 'opened' ? { opened_at: scope.now } : { refused_at: scope.now }),
    })
    .where('office_id', '=', scope.actor.officeId)
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .where('refused_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}
