import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { newId, type AccountId, type OfficeId } from '#src/platform/ids.ts'
import { newKeyPair, newSealKey, sealTo, type PublicKey } from '#src/platform/vault/index.ts'
import { publicKeysOf } from './account.store.ts'
import {
  grantPlace,
  insertGrants,
  insertOfficeKey,
  retireKeys,
  type OfficeKeyId,
} from './office-key.store.ts'

/** A key of the office for one account, sealed so that only they can open it. */
export async function sealedGrant(
  officeId: OfficeId,
  keyId: OfficeKeyId,
  accountId: AccountId,
  publicKey: PublicKey,
  key: Uint8Array,
  by: AccountId | null,
) {
  const sealed = Buffer.from(await sealTo(publicKey, grantPlace(keyId, accountId, 'sealed'), key))
  return { officeId, keyId, accountId, sealed, by }
}

/**
 * A new intake key for what arrives from now on, given to these accounts alone. Nobody needs to hold the old
 * one for it: this is how a person who left is shut out, and how an office goes on when all holders lost theirs.
 */
export async function turnIntakeKey(
  scope: Scope,
  officeId: OfficeId,
  holders: readonly AccountId[],
  by: AccountId | null,
): Promise<OfficeKeyId> {
  const pair = await newKeyPair()
  const id = newId<'office_key'>()
  await retireKeys(scope, 'intake')
  await insertOfficeKey(scope, { officeId, id, purpose: 'intake', publicKey: pair.publicKey })
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id, accountId, publicKey, pair.privateKey, by)])
  }
  await record(scope, {
    action: 'office_key.turned',
    subjectKind: 'office_key',
    subjectId: id,
    facts: { holders: holders.length },
  })
  return id
}

/** A search key, when there is none or the last holder lost it; names are indexed anew as files are opened. */
export async function makeSearchKey(
  scope: Scope,
  officeId: OfficeId,
  holders: readonly AccountId[],
  by: AccountId | null,
): Promise<void> {
  const key = newSealKey()
  const id = newId<'office_key'>()
  await retireKeys(scope, 'search')
  await insertOfficeKey(scope, { officeId, id, purpose: 'search', publicKey: null })
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id, accountId, publicKey, key, by)])
  }
}
