import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'

export type OwnGrant = Readonly<{
  caseId: CaseId
  keyVersion: number
  sealed: Buffer | null
  rewrapped: Buffer | null
}>
export type NewGrant = OwnGrant & Readonly<{ accountId: AccountId }>

/** The grants of the account that works now, for these cases. */
export async function ownGrants(scope: AccountScope, caseIds: readonly CaseId[]): Promise<OwnGrant[]> {
  if (caseIds.length === 0) return []
  const rows = await scope.db
    .selectFrom('cases.key_grant')
    .select(['case_id', 'key_version', 'sealed', 'rewrapped'])
    .where('office_id', '=', scope.actor.officeId)
    .where('account_id', '=', scope.actor.accountId)
    .where('case_id', 'in', [...caseIds])
    .execute()
  return rows.map((row) => ({
    caseId: row.case_id as CaseId,
    keyVersion: row.key_version,
    sealed: row.sealed,
    rewrapped: row.rewrapped,
  }))
}

export async function rewrapGrant(scope: Scope, grant: OwnGrant, rewrapped: Buffer): Promise<void> {
  if (scope.actor.kind !== 'account') return
  await scope.db
    .updateTable('cases.key_grant')
    .set({ rewrapped })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', grant.caseId)
    .where('key_version', '=', grant.keyVersion)
    .where('account_id', '=', scope.actor.accountId)
    .execute()
}

export async function putGrants(scope: AccountScope, grants: readonly NewGrant[]): Promise<void> {
  if (grants.length === 0) return
  await scope.db
    .insertInto('cases.key_grant')
    .values(
      grants.map((grant) => ({
        office_id: scope.actor.officeId,
        case_id: grant.caseId,
        key_version: grant.keyVersion,
        account_id: grant.accountId,
        sealed: grant.sealed,
        rewrapped: grant.rewrapped,
        granted_by: scope.actor.accountId,
        granted_at: scope.now,
      })),
    )
    .execute()
}

export async function putRecoveryGrant(
  scope: AccountScope,
  caseId: CaseId,
  keyVersion: number,
  sealed: Buffer,
): Promise<void> {
  await scope.db
    .insertInto('cases.recovery_grant')
    .values({ office_id: scope.actor.officeId, case_id: caseId, key_version: keyVersion, sealed })
    .execute()
}

export async function dropGrants(scope: AccountScope, caseId: CaseId, accountId: AccountId): Promise<void> {
  await scope.db
    .deleteFrom('cases.key_grant')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('account_id', '=', accountId)
    .execute()
}

export async function recoveryGrants(
  scope: AccountScope,
  caseId: CaseId,
): Promise<{ keyVersion: number; sealed: Buffer }[]> {
  const rows = await scope.db
    .selectFrom('cases.recovery_grant')
    .select(['key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .execute()
  return rows.map((row) => ({ keyVersion: row.key_version, sealed: row.sealed }))
}
