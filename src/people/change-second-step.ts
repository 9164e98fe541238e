import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Database } from '#src/platform/db/scope.ts'
import { enrolTotp } from './activate-account.ts'
import { underPassword } from './account-keys.ts'
import { updateAccount } from './account.store.ts'
import { proveAgain, type Proof } from './pass-second-step.ts'
import { replaceRecoveryCodes } from './second-step.store.ts'
import { deleteSessionsOf } from './session.store.ts'

export type Changed = { kind: 'done' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number }

/** Six digits are a code of the app, anything longer one of the ten on paper. */
export function proofFrom(typed: string): Proof {
  return /^\d{6}$/.test(typed.replaceAll(/\s/g, ''))
    ? { kind: 'totp', typed }
    : { kind: 'recovery_code', typed }
}

/** Wraps the account key under another password and ends every other session. Throws VaultError `busy`. */
export async function changePassword(
  database: Database,
  member: Member,
  password: string,
  proof: Proof,
): Promise<Changed> {
  const kept = await underPassword(member.accountId, member.keys.privateKey, password)
  return proveAgain(database, member, proof, async (scope): Promise<Changed> => {
    await updateAccount(scope, member.accountId, {
      password_salt: kept.salt,
      password_verifier: kept.verifier,
      sealed_private_key: kept.sealedPrivateKey,
    })
    const ended = await deleteSessionsOf(scope, member.accountId, member.sessionHash)
    await record(scope, {
      action: 'account.password_changed',
      subjectKind: 'account',
      subjectId: member.accountId,
      facts: { sessionsEnded: ended },
    })
    return { kind: 'done' }
  })
}

/** The ten codes that were put on paper take the place of those before. */
export function renewRecoveryCodes(
  database: Database,
  member: Member,
  codes: readonly string[],
  proof: Proof,
): Promise<Changed> {
  return proveAgain(database, member, proof, async (scope): Promise<Changed> => {
    await replaceRecoveryCodes(scope, member.accountId, codes)
    await record(scope, {
      action: 'account.recovery_codes_renewed',
      subjectKind: 'account',
      subjectId: member.accountId,
    })
    return { kind: 'done' }
  })
}

/** Another phone, proved by the one before or by a recovery code. `step` is the step of the new phone's own code. */
export function changePhone(
  database: Database,
  member: Member,
  next: { secret: Uint8Array; step: number },
  proof: Proof,
): Promise<Changed> {
  return proveAgain(database, member, proof, async (scope): Promise<Changed> => {
    await enrolTotp(scope, member.accountId, member.keys.privateKey, next.secret, next.step)
    await deleteSessionsOf(scope, member.accountId, member.sessionHash)
    return { kind: 'done' }
  })
}
