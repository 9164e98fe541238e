import { sql } from 'kysely'
import type { Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AccountId, Id, OfficeId } from '#src/platform/ids.ts'
import { asPublicKey, type Place, type PublicKey } from '#src/platform/vault/index.ts'

export type OfficeKeyId = Id<'office_key'>
export type OfficeKeyPurpose = 'intake' | 'search'
export type OfficeKey = Readonly<{
  id: OfficeKeyId
  purpose: OfficeKeyPurpose
  publicKey: PublicKey | null
  retiredAt: Date | null
}>

export function grantPlace(keyId: OfficeKeyId, accountId: AccountId, column: 'sealed' | 'rewrapped'): Place {
  return { table: 'people.office_key_grant', row: `${keyId}/${accountId}`, column }
}

/** Keys of the office, newest first. */
export async function officeKeys(scope: Scope): Promise<OfficeKey[]> {
  const rows = await scope.db
    .selectFrom('people.office_key')
    .select(['id', 'purpose', 'public_key', 'retired_at'])
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as OfficeKeyId,
    purpose: row.purpose === 'search' ? 'search' : 'intake',
    publicKey: row.public_key ? asPublicKey(row.public_key) : null,
    retiredAt: row.retired_at,
  }))
}

export async function newestKey(scope: Scope, purpose: OfficeKeyPurpose): Promise<OfficeKey | null> {
  return (await officeKeys(scope)).find((key) => key.purpose === purpose && key.retiredAt === null) ?? null
}

export async function insertOfficeKey(
  scope: Scope,
  key: { officeId: OfficeId; id: OfficeKeyId; purpose: OfficeKeyPurpose; publicKey: PublicKey | null },
): Promise<void> {
  await scope.db
    .insertInto('people.office_key')
    .values({
      office_id: key.officeId,
      id: key.id,
      purpose: key.purpose,
      public_key: key.publicKey ? Buffer.from(key.publicKey) : null,
      made_at: scope.now,
    })
    .execute()
}

export async function retireKeys(scope: Scope, purpose: OfficeKeyPurpose): Promise<void> {
  await scope.db
    .updateTable('people.office_key')
    .set({ retired_at: scope.now })
    .where('purpose', '=', purpose)
    .where('retired_at', 'is', null)
    .execute()
}

export type NewGrant = {
  officeId: OfficeId
  keyId: OfficeKeyId
  accountId: AccountId
  sealed: Buffer
  by: AccountId | null
}

export async function insertGrants(scope: Scope, grants: readonly NewGrant[]): Promise<void> {
  if (grants.length === 0) return
  await scope.db
    .insertInto('people.office_key_grant')
    .values(
      grants.map((grant) => ({
        office_id: grant.officeId,
        key_id: grant.keyId,
        account_id: grant.accountId,
        sealed: grant.sealed,
        granted_by: grant.by,
        granted_at: scope.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['office_id', 'key_id', 'account_id']).doNothing())
    .execute()
}

export async function findGrant(
  scope: Scope,
  keyId: OfficeKeyId,
  accountId: AccountId,
): Promise<{ sealed: Buffer; rewrapped: Buffer | null } | null> {
  const row = await scope.db
    .selectFrom('people.office_key_grant')
    .select(['sealed', 'rewrapped'])
    .where('key_id', '=', keyId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}

export async function setRewrapped(
  scope: Scope,
  keyId: OfficeKeyId,
  accountId: AccountId,
  rewrapped: Buffer,
): Promise<void> {
  await scope.db
    .updateTable('people.office_key_grant')
    .set({ rewrapped })
    .where('key_id', '=', keyId)
    .where('account_id', '=', accountId)
    .execute()
}

export async function deleteGrants(
  scope: Scope,
  accountIds: readonly AccountId[],
  keyIds: readonly OfficeKeyId[] | 'all' = 'all',
): Promise<void> {
  if (accountIds.length === 0 || (keyIds !== 'all' && keyIds.length === 0)) return
  const query = scope.db.deleteFrom('people.office_key_grant').where('account_id', 'in', [...accountIds])
  await (keyIds === 'all' ? query : query.where('key_id', 'in', [...keyIds])).execute()
}

export type Holding = Readonly<{ keyId: OfficeKeyId; accountId: AccountId }>

/** Who holds which key of the office, active accounts only. */
export async function holdings(scope: Scope): Promise<Holding[]> {
  const rows = await scope.db
    .selectFrom('people.office_key_grant as g')
    .innerJoin('people.account as a', (join) =>
      join.onRef('a.office_id', '=', 'g.office_id').onRef('a.id', '=', 'g.account_id'),
    )
    .select(['g.key_id', 'g.account_id'])
    .where('a.status', '=', 'active')
    .execute()
  return rows.map((row) => ({ keyId: row.key_id as OfficeKeyId, accountId: row.account_id as AccountId }))
}

/** How many active intake workers can open what arrives today. */
export async function countIntakeHolders(scope: Scope): Promise<number> {
  const day = dayOf(scope.now)
  const row = await scope.db
    .selectFrom('people.office_key as k')
    .innerJoin('people.office_key_grant as g', (join) =>
      join.onRef('g.office_id', '=', 'k.office_id').onRef('g.key_id', '=', 'k.id'),
    )
    .innerJoin('people.account as a', (join) =>
      join.onRef('a.office_id', '=', 'g.office_id').onRef('a.id', '=', 'g.account_id'),
    )
    .innerJoin('people.account_role as r', (join) =>
      join.onRef('r.office_id', '=', 'a.office_id').onRef('r.account_id', '=', 'a.id'),
    )
    .select(sql<number>`count(distinct a.id)::int`.as('holders'))
    .where('k.purpose', '=', 'intake')
    .where('k.retired_at', 'is', null)
    .where('a.status', '=', 'active')
    .where('r.role', '=', 'intake')
    .where(sql<boolean>`r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to >= ${day}::date)`)
    .executeTakeFirst()
  return row?.holders ?? 0
}
