import type { HandedOver, Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope, Database } from '#src/platform/db/scope.ts'
import { unlockAccount } from './account-keys.ts'
import { findAccountRow } from './account.store.ts'
import { claimTry, releaseTry, tryKey } from './failed-try.store.ts'
import { setHanded } from './session.store.ts'
import { perAccount, perCaller } from './slow-down.ts'

/** Where a worker proves themselves to have their screen back. */
export const takeBackHref = '/kembali'

/**
 * Ties this browser's session to one page, `handed.to`, until its worker gives their password: the screen goes into
 * somebody else's hands. False when the session has ended meanwhile.
 */
export async function handScreenOver(
  scope: AccountScope,
  member: Pick<Member, 'sessionHash' | 'accountId'>,
  handed: HandedOver,
): Promise<boolean> {
  if (!(await setHanded(scope, member.sessionHash, handed))) return false
  await record(scope, {
    action: 'session.handed_over',
    subjectKind: 'account',
    subjectId: member.accountId,
  })
  return true
}

export type TakenBack = { kind: 'back' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number }

/**
 * Frees the session when the password is right. A wrong one is counted with those of signing in and slows the next.
 * Runs outside any transaction, because hashing must not hold a connection. Throws VaultError `busy`.
 */
export async function takeScreenBack(
  database: Database,
  member: Member,
  typed: Readonly<{ password: string; callerHash: Buffer }>,
): Promise<TakenBack> {
  const door = { kind: 'door', officeId: member.officeId } as const
  const caller = tryKey('caller', typed.callerHash)
  const start = await database.as(door, async (scope) => {
    const row = await findAccountRow(scope, { id: member.accountId })
    const login = tryKey('login', row?.login ?? member.accountId)
    const first = await claimTry(scope, caller, perCaller)
    const mine = first.wait > 0 ? first : await claimTry(scope, login, perAccount)
    if (mine !== first && mine.wait > 0) await releaseTry(scope, caller, 'one')
    return { row, login, wait: mine.wait }
  })
  if (start.wait > 0) return { kind: 'wait', seconds: start.wait }
  if (!(await unlockAccount(start.row, typed.password))) return { kind: 'wrong' }
  return database.as(door, async (scope) => {
    await releaseTry(scope, caller, 'one')
    await releaseTry(scope, start.login, 'all')
    await setHanded(scope, member.sessionHash, null)
    await record(scope, {
      action: 'session.taken_back',
      subjectKind: 'account',
      subjectId: member.accountId,
    })
    return { kind: 'back' as const }
  })
}
