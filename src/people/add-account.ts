import type { Role } from '#src/platform/access/roles.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { insertAccount, setRoles } from './account.store.ts'

export type NewAccount = {
  /** Given only when keys were prepared for it beforehand. */
  id?: AccountId
  login: string
  fullName: string
  roles: readonly Role[]
  jobTitle?: string | null
  lang?: 'id' | 'en'
}

/**
 * Writes down somebody who will work here; they make their own password and keys (activate-account.ts).
 * As head, administrator or system. Throws a duplicate error (`isDuplicate`) when the login is taken.
 */
export async function addAccount(scope: Scope, account: NewAccount): Promise<AccountId> {
  const { actor } = scope
  if (!actor.officeId) throw new Error('An account belongs to an office.')
  const id = account.id ?? newOrderedId<'account'>(scope.now.getTime())
  await insertAccount(scope, {
    id,
    officeId: actor.officeId,
    login: account.login,
    fullName: account.fullName,
    jobTitle: account.jobTitle ?? null,
    lang: account.lang ?? 'id',
  })
  await setRoles(scope, actor.officeId, id, account.roles, actor.kind === 'account' ? actor.accountId : null)
  await record(scope, {
    action: 'account.added',
    subjectKind: 'account',
    subjectId: id,
    facts: { roles: account.roles },
  })
  return id
}
