import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { knock } from '#src/platform/live/live.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { PrivateKey } from '#src/platform/vault/index.ts'
import { sealTotpSecret, type AccountSecrets } from './account-keys.ts'
import { findAccountRow, updateAccount } from './account.store.ts'
import { deleteGrants } from './office-key.store.ts'
import { deletePasskeys, replaceRecoveryCodes } from './second-step.store.ts'
import { deleteSessionsOf } from './session.store.ts'

/**
 * Puts the password and keys of `prepareAccountSecrets` in place and lets the account in, as `system`.
 * When the account had keys before (a reset), everything that only they could open is taken away: grants of
 * the office, second steps, sessions. Care teams hear `account.rekeyed` and give their case keys again.
 */
export async function activateAccount(
  scope: Scope,
  accountId: AccountId,
  secrets: AccountSecrets,
): Promise<void> {
  const before = await findAccountRow(scope, { id: accountId })
  if (!before) throw new Error('There is no such account.')
  await updateAccount(scope, accountId, {
    status: 'active',
    password_salt: secrets.salt,
    password_verifier: secrets.verifier,
    sealed_private_key: secrets.sealedPrivateKey,
    public_key: Buffer.from(secrets.publicKey),
    sealed_totp_secret: null,
    totp_last_step: 0,
    activated_at: scope.now,
  })
  if (before.public_key) {
    await deleteGrants(scope, [accountId])
    await deletePasskeys(scope, accountId)
    await replaceRecoveryCodes(scope, accountId, [])
    await deleteSessionsOf(scope, accountId)
    await tell(scope, { kind: 'account.rekeyed', subjectKind: 'account', subjectId: accountId })
  }
  await record(scope, {
    action: before.public_key ? 'account.rekeyed' : 'account.activated',
    subjectKind: 'account',
    subjectId: accountId,
  })
  await knock(scope, 'people')
}

/** Switches the second step on, once a code of the secret was shown. `step` is the step of that code. */
export async function enrolTotp(
  scope: Scope,
  accountId: AccountId,
  privateKey: PrivateKey,
  secret: Uint8Array,
  step: number,
): Promise<void> {
  await updateAccount(scope, accountId, {
    sealed_totp_secret: sealTotpSecret(accountId, privateKey, secret),
    totp_last_step: step,
  })
  await record(scope, { action: 'account.second_step_set', subjectKind: 'account', subjectId: accountId })
}
