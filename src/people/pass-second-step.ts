import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import { checkTotp } from '#src/platform/vault/index.ts'
import { openTotpSecret } from './account-keys.ts'
import { advanceTotpStep, findAccountRow } from './account.store.ts'
import { claimTry, releaseTry, tryKey } from './failed-try.store.ts'
import { openSession } from './open-session.ts'
import { checkPasskey, type Site } from './passkeys.ts'
import { spendRecoveryCode } from './second-step.store.ts'
import { deleteSession } from './session.store.ts'
import { perAccount } from './slow-down.ts'

export type Proof =
  | { kind: 'totp' | 'recovery_code'; typed: string }
  | { kind: 'passkey'; answer: string; site: Site }

export type Passed = { kind: 'in'; cookie: string } | { kind: 'wrong' } | { kind: 'wait'; seconds: number }

/**
 * The second step. The halfway session ends and a new one with a new secret begins, so that a cookie seen
 * before the second step is worth nothing after it.
 */
export async function passSecondStep(
  database: Database,
  member: Member,
  proof: Proof,
  device: string,
): Promise<Passed> {
  return proveAgain(database, member, proof, async (scope) => {
    await deleteSession(scope, member.sessionHash)
    const cookie = await openSession(
      scope,
      { id: member.accountId, officeId: member.officeId, roles: member.roles },
      member.keys.privateKey,
      { device },
    )
    await record(scope, {
      action: 'session.opened',
      subjectKind: 'account',
      subjectId: member.accountId,
      facts: { by: proof.kind },
    })
    return { kind: 'in' as const, cookie }
  })
}

/**
 * Asks for a proof and does something only when it is right; a wrong one is counted and slows the next.
 * Works as `door`, in transactions of its own: the count must outlive a refusal.
 */
export async function proveAgain<T>(
  database: Database,
  member: Member,
  proof: Proof,
  then: (scope: Scope) => Promise<T>,
): Promise<T | { kind: 'wrong' } | { kind: 'wait'; seconds: number }> {
  const key = tryKey('second_step', member.accountId)
  const door = { kind: 'door', officeId: member.officeId } as const
  const claim = await database.as(door, (scope) => claimTry(scope, key, perAccount))
  if (claim.wait > 0) return { kind: 'wait', seconds: claim.wait }
  return database.as(door, async (scope) => {
    if (!(await isRight(scope, member, proof))) return { kind: 'wrong' as const }
    await releaseTry(scope, key, 'all')
    return then(scope)
  })
}

async function isRight(scope: Scope, member: Member, proof: Proof): Promise<boolean> {
  switch (proof.kind) {
    case 'recovery_code':
      return spendRecoveryCode(scope, member.accountId, proof.typed)
    case 'passkey':
      return checkPasskey(scope, member, proof.answer, proof.site)
    case 'totp': {
      const row = await findAccountRow(scope, { id: member.accountId })
      const secret = row ? openTotpSecret(row, member.keys.privateKey) : null
      if (!row || !secret) return false
      const step = checkTotp(secret, proof.typed, scope.now.getTime(), Number(row.totp_last_step))
      return step !== null && advanceTotpStep(scope, member.accountId, step)
    }
  }
}
