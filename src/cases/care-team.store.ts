import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import type { Duty, TeamMember } from './case.ts'

export type NewMember = Readonly<{ accountId: AccountId; duty: Duty; coveringFor?: AccountId | null }>

/** Who is in already stays as they are. Throws with `isWall` when one of them has read a file on the other side. */
export async function insertMembers(
  scope: AccountScope,
  caseId: CaseId,
  members: readonly NewMember[],
): Promise<void> {
  if (members.length === 0) return
  await scope.db
    .insertInto('cases.care_team')
    .values(
      members.map((member) => ({
        office_id: scope.actor.officeId,
        case_id: caseId,
        account_id: member.accountId,
        duty: member.duty,
        since: scope.now,
        covering_for: member.coveringFor ?? null,
        added_by: scope.actor.accountId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function setDuty(
  scope: AccountScope,
  caseId: CaseId,
  accountId: AccountId,
  duty: Duty,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.care_team')
    .set({ duty })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('account_id', '=', accountId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Ends a membership. It stays on record: what was read stays known, and the wall remembers it. */
export async function endMembership(
  scope: AccountScope,
  caseId: CaseId,
  accountId: AccountId,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.care_team')
    .set({ until: scope.now })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('account_id', '=', accountId)
    .where('until', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** Everyone who is or was on the team, those on it now first. */
export async function teamOf(scope: AccountScope, caseId: CaseId): Promise<TeamMember[]> {
  const rows = await scope.db
    .selectFrom('cases.care_team')
    .select(['account_id', 'duty', 'since', 'until', 'covering_for'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .orderBy('until', (order) => order.desc().nullsFirst())
    .orderBy('since')
    .execute()
  return rows.map((row) => ({
    accountId: row.account_id as AccountId,
    duty: row.duty as Duty,
    since: row.since,
    until: row.until,
    coveringFor: row.covering_for as AccountId | null,
  }))
}

export type FileReader = Readonly<{
  accountId: AccountId | null
  at: Date
  action: string
  purpose: string | null
}>

/** Who opened this file, when and for what; the database lets only the lead read it. */
export async function readersOf(scope: AccountScope, caseId: CaseId, limit: number): Promise<FileReader[]> {
  const rows = await scope.db
    .selectFrom('platform.audit_entry')
    .select(['account_id', 'at', 'action', 'purpose'])
    .where('office_id', '=', scope.actor.officeId)
    .where('subject_kind', '=', 'case')
    .where('subject_id', '=', caseId)
    .where('action', '=', 'read')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    accountId: row.account_id as AccountId | null,
    at: row.at,
    action: row.action,
    purpose: row.purpose,
  }))
}
