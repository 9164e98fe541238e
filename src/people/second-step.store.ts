import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { hashRecoveryCode } from '#src/platform/vault/index.ts'
import { findAccountRow } from './account.store.ts'

/** Takes the place of all codes there were. */
export async function replaceRecoveryCodes(
  scope: Scope,
  accountId: AccountId,
  codes: readonly string[],
): Promise<void> {
  const account = await findAccountRow(scope, { id: accountId })
  if (!account) throw new Error('There is no such account.')
  await scope.db.deleteFrom('people.recovery_code').where('account_id', '=', accountId).execute()
  if (codes.length === 0) return
  await scope.db
    .insertInto('people.recovery_code')
    .values(
      codes.map((code) => ({
        office_id: account.office_id,
        account_id: accountId,
        code_hash: hashRecoveryCode(code),
      })),
    )
    .execute()
}

/** Spends a code; false when it is none of this account's or was spent before. */
export async function spendRecoveryCode(scope: Scope, accountId: AccountId, typed: string): Promise<boolean> {
  const done = await scope.db
    .updateTable('people.recovery_code')
    .set({ used_at: scope.now })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashRecoveryCode(typed))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function countRecoveryCodes(scope: Scope, accountId: AccountId): Promise<number> {
  const rows = await scope.db
    .selectFrom('people.recovery_code')
    .select('code_hash')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}

export type Passkey = Readonly<{
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: readonly string[]
  label: string
  addedAt: Date
  lastUsedAt: Date | null
}>

export async function passkeysOf(scope: Scope, accountId: AccountId): Promise<Passkey[]> {
  const rows = await scope.db
    .selectFrom('people.passkey')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('added_at')
    .execute()
  return rows.map((row) => ({
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    label: row.label,
    addedAt: row.added_at,
    lastUsedAt: row.last_used_at,
  }))
}

export async function insertPasskey(
  scope: Scope,
  accountId: AccountId,
  passkey: {
    credentialId: string
    publicKey: Uint8Array
    counter: number
    transports: readonly string[]
    label: string
  },
): Promise<void> {
  const account = await findAccountRow(scope, { id: accountId })
  if (!account) throw new Error('There is no such account.')
  await scope.db
    .insertInto('people.passkey')
    .values({
      office_id: account.office_id,
      account_id: accountId,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      label: passkey.label,
      added_at: scope.now,
    })
    .execute()
}

export async function touchPasskey(scope: Scope, credentialId: string, counter: number): Promise<void> {
  await scope.db
    .updateTable('people.passkey')
    .set({ counter, last_used_at: scope.now })
    .where('credential_id', '=', credentialId)
    .execute()
}

export async function deletePasskey(
  scope: Scope,
  accountId: AccountId,
  credentialId: string,
): Promise<boolean> {
  const done = await scope.db
    .deleteFrom('people.passkey')
    .where('account_id', '=', accountId)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
  return Number(done.numDeletedRows) === 1
}

export async function deletePasskeys(scope: Scope, accountId: AccountId): Promise<void> {
  await scope.db.deleteFrom('people.passkey').where('account_id', '=', accountId).execute()
}
