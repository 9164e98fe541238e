import { record } from '#src/platform/audit/record.ts'
import type { Database } from '#src/platform/db/scope.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import { readLogin } from './account.ts'
import { hasSecondStep, unlockAccount } from './account-keys.ts'
import { findAccount, findAccountRow, type AccountRow } from './account.store.ts'
import { claimTry, releaseTry, tryKey } from './failed-try.store.ts'
import { openSession } from './open-session.ts'
import { perAccount, perCaller } from './slow-down.ts'

export type SignIn = { login: string; password: string; device: string; callerHash: Buffer }

export type SignedIn =
  | { kind: 'in'; cookie: string; stage: 'second_step' | 'enrol' }
  | { kind: 'wrong' }
  | { kind: 'wait'; seconds: number }

/**
 * The first step of signing in: name and password. An unknown name takes as long and gets the same answer as a
 * wrong password. Runs outside any transaction, because hashing must not hold a connection.
 * Throws VaultError `busy` when too many wait to be hashed.
 */
export async function signIn(database: Database, officeId: OfficeId, typed: SignIn): Promise<SignedIn> {
  const login = readLogin(typed.login)
  const keys = { login: tryKey('login', login ?? typed.login), caller: tryKey('caller', typed.callerHash) }
  const door = { kind: 'door', officeId } as const
  const start = await database.as(door, async (scope) => {
    const caller = await claimTry(scope, keys.caller, perCaller)
    const mine = caller.wait > 0 ? caller : await claimTry(scope, keys.login, perAccount)
    if (mine !== caller && mine.wait > 0) await releaseTry(scope, keys.caller, 'one')
    const row = login === null ? null : await findAccountRow(scope, { login })
    if (row && mine.wait === 0 && mine.failures === perAccount.free) {
      await record(scope, { action: 'sign_in.slowed', subjectKind: 'account', subjectId: row.id })
    }
    return { wait: mine.wait, row }
  })
  if (start.wait > 0) return { kind: 'wait', seconds: start.wait }
  const privateKey = await unlockAccount(start.row, typed.password)
  if (!start.row || !privateKey) return { kind: 'wrong' }
  return openHalfway(database, officeId, start.row, privateKey, typed.device, keys)
}

async function openHalfway(
  database: Database,
  officeId: OfficeId,
  row: AccountRow,
  privateKey: Parameters<typeof openSession>[2],
  device: string,
  keys: { login: Buffer; caller: Buffer },
): Promise<SignedIn> {
  const stage = hasSecondStep(row) ? 'second_step' : 'enrol'
  return database.as({ kind: 'door', officeId }, async (scope) => {
    await releaseTry(scope, keys.caller, 'one')
    await releaseTry(scope, keys.login, 'all')
    const account = await findAccount(scope, row.id as AccountId)
    // The account may have been suspended while the password was being hashed.
    if (account?.status !== 'active') return { kind: 'wrong' as const }
    return {
      kind: 'in' as const,
      stage,
      cookie: await openSession(scope, account, privateKey, { stage, device }),
    }
  })
}
