import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { activateAccount } from './activate-account.ts'
import { prepareAccountSecrets } from './account-keys.ts'
import { colleagues, findAccount, updateAccount } from './account.store.ts'
import {
  insertInvitation,
  useInvitation,
  findInvitation,
  type InvitationPurpose,
} from './invitation.store.ts'
import { countIntakeHolders, deleteGrants, holdings } from './office-key.store.ts'
import { turnIntakeKey } from './turn-keys.ts'
import { openSession } from './open-session.ts'
import { deleteSessionsOf } from './session.store.ts'

const lasts: Record<InvitationPurpose, number> = { join: 7 * 86_400_000, reset: 86_400_000 }

export type MadeInvitation = Readonly<{ token: string; purpose: InvitationPurpose; expiresAt: Date }>

/**
 * An invitation for somebody who was added, or a reset for somebody who lost their password: the old password
 * and every session end at once, and new keys are made when the invitation is used. As head or administrator.
 */
export async function inviteAccount(
  scope: Scope,
  accountId: AccountId,
  by: AccountId,
): Promise<MadeInvitation | null> {
  const account = await findAccount(scope, accountId)
  if (!account || account.status === 'left') return null
  const purpose = account.status === 'invited' ? 'join' : 'reset'
  if (purpose === 'reset') {
    await updateAccount(scope, accountId, { status: 'invited' })
    await deleteSessionsOf(scope, accountId)
  }
  const expiresAt = new Date(scope.now.getTime() + lasts[purpose])
  const token = await insertInvitation(scope, {
    officeId: account.officeId,
    accountId,
    purpose,
    expiresAt,
    by,
  })
  await record(scope, {
    action: purpose === 'join' ? 'account.invited' : 'account.reset',
    subjectKind: 'account',
    subjectId: accountId,
  })
  await knock(scope, 'people')
  return { token, purpose, expiresAt }
}

/** Takes an invitation up: password, keys, and a session that still has the second step to set. Null: too late. */
export async function acceptInvitation(
  database: Database,
  token: string,
  password: string,
  device: string,
): Promise<string | null> {
  const invitation = await database.as({ kind: 'door', officeId: null }, (scope) =>
    findInvitation(scope, token),
  )
  if (!invitation || invitation.usedAt) return null
  const secrets = await prepareAccountSecrets(invitation.accountId, password)
  return database.as({ kind: 'system', officeId: invitation.officeId }, async (scope) => {
    if (!(await useInvitation(scope, token))) return null
    await activateAccount(scope, invitation.accountId, secrets)
    const account = await findAccount(scope, invitation.accountId)
    if (!account) return null
    return openSession(scope, account, secrets.privateKey, { stage: 'enrol', device })
  })
}

export type Suspension = Readonly<{ kind: 'done'; doorsClosed: boolean } | { kind: 'last_head' }>

/**
 * Ends an account's sessions and its hold on what arrives from now on: the intake key is turned to the others
 * who hold it. Its own keys stay, so that it can be let in again. The last active head cannot be suspended.
 */
export async function suspendAccount(
  scope: Scope,
  member: Member,
  accountId: AccountId,
  to: 'suspended' | 'left',
): Promise<Suspension> {
  const heads = await colleagues(scope, { roles: ['head'] })
  if (heads.length === 1 && heads[0]?.id === accountId) return { kind: 'last_head' }
  const held = await holdings(scope)
  await updateAccount(scope, accountId, { status: to })
  await deleteSessionsOf(scope, accountId)
  if (held.some((one) => one.accountId === accountId)) {
    await deleteGrants(scope, [accountId])
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
  await record(scope, { action: `account.${to}`, subjectKind: 'account', subjectId: accountId })
  await knock(scope, 'people')
  return { kind: 'done', doorsClosed: (await countIntakeHolders(scope)) < 2 }
}

/** Lets a suspended account in again with the password it had. Keys of the office are given anew by a holder. */
export async function reinstateAccount(scope: Scope, accountId: AccountId): Promise<void> {
  if ((await findAccount(scope, accountId))?.status !== 'suspended') return
  await updateAccount(scope, accountId, { status: 'active' })
  await record(scope, { action: 'account.reinstated', subjectKind: 'account', subjectId: accountId })
  await knock(scope, 'people')
}
