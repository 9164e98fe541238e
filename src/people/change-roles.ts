import type { Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { colleagues, findAccount, setRoles, updateAccount } from './account.store.ts'
import { deleteGrants, holdings, officeKeys } from './office-key.store.ts'
import { turnIntakeKey } from './turn-keys.ts'

export type RoleChange = { fullName: string; jobTitle: string | null; roles: readonly Role[] }

/**
 * Names somebody anew and gives or takes roles. Whoever stops taking in reports loses the intake key, and it is
 * turned for what comes after. The last active head stays head.
 */
export async function changeRoles(
  scope: Scope,
  member: Member,
  accountId: AccountId,
  change: RoleChange,
): Promise<'done' | 'absent' | 'last_head'> {
  const before = await findAccount(scope, accountId)
  if (!before) return 'absent'
  const heads = await colleagues(scope, { roles: ['head'] })
  if (heads.length === 1 && heads[0]?.id === accountId && !change.roles.includes('head')) return 'last_head'
  await updateAccount(scope, accountId, { full_name: change.fullName, job_title: change.jobTitle })
  await setRoles(scope, before.officeId, accountId, change.roles, member.accountId)
  if (before.roles.includes('intake') && !change.roles.includes('intake'))
    await takeIntakeKey(scope, member, accountId)
  await record(scope, {
    action: 'account.roles_changed',
    subjectKind: 'account',
    subjectId: accountId,
    facts: { from: before.roles, to: change.roles },
  })
  await knock(scope, 'people')
  return 'done'
}

async function takeIntakeKey(scope: Scope, member: Member, accountId: AccountId): Promise<void> {
  const intakeKeys = (await officeKeys(scope)).filter((key) => key.purpose === 'intake').map((key) => key.id)
  const held = await holdings(scope)
  if (!held.some((one) => one.accountId === accountId && intakeKeys.includes(one.keyId))) return
  await deleteGrants(scope, [accountId], intakeKeys)
  const others = (await colleagues(scope, { roles: ['intake'] })).filter((one) =>
    held.some((other) => other.accountId === one.id),
  )
  if (others.length > 0)
    await turnIntakeKey(
      scope,
      member.officeId,
      others.map((one) => one.id),
      member.accountId,
    )
}
