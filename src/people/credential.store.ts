import type { Scope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { newOrderedId, type AccountId, type Id } from '#src/platform/ids.ts'

export const credentialKinds = [
  'str',
  'sipp',
  'silp',
  'counsellor',
  'socialWorker',
  'training',
  'other',
] as const
export type CredentialKind = (typeof credentialKinds)[number]
export type CredentialId = Id<'credential'>

/** A licence or certificate; days as `2026-03-04`. It counts once somebody has seen the original. */
export type Credential = Readonly<{
  id: CredentialId
  kind: CredentialKind
  number: string | null
  issuer: string | null
  validTo: string | null
  verifiedBy: string | null
  verifiedOn: string | null
}>

export async function credentialsOf(scope: Scope, accountId: AccountId): Promise<Credential[]> {
  const rows = await scope.db
    .selectFrom('people.credential as c')
    .leftJoin('people.account as v', (join) =>
      join.onRef('v.office_id', '=', 'c.office_id').onRef('v.id', '=', 'c.verified_by'),
    )
    .select(['c.id', 'c.kind', 'c.number', 'c.issuer', 'c.valid_to', 'c.verified_on', 'v.full_name'])
    .where('c.account_id', '=', accountId)
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({
    id: row.id as CredentialId,
    kind: credentialKinds.find((kind) => kind === row.kind) ?? 'other',
    number: row.number,
    issuer: row.issuer,
    validTo: row.valid_to,
    verifiedBy: row.full_name,
    verifiedOn: row.verified_on,
  }))
}

export type NewCredential = {
  accountId: AccountId
  kind: CredentialKind
  number: string | null
  issuer: string | null
  validTo: string | null
}

export async function insertCredential(scope: Scope, credential: NewCredential): Promise<void> {
  const officeId = scope.actor.officeId
  if (!officeId) throw new Error('A credential belongs to an office.')
  await scope.db
    .insertInto('people.credential')
    .values({
      office_id: officeId,
      id: newOrderedId<'credential'>(scope.now.getTime()),
      account_id: credential.accountId,
      kind: credential.kind,
      number: credential.number,
      issuer: credential.issuer,
      valid_to: credential.validTo,
    })
    .execute()
}

/** Says who saw the original. Nobody can say it about themselves. */
export async function verifyCredential(scope: Scope, id: CredentialId, by: AccountId): Promise<boolean> {
  const done = await scope.db
    .updateTable('people.credential')
    .set({ verified_by: by, verified_on: dayOf(scope.now) })
    .where('id', '=', id)
    .where('account_id', '!=', by)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

export async function deleteCredential(scope: Scope, id: CredentialId): Promise<void> {
  await scope.db.deleteFrom('people.credential').where('id', '=', id).execute()
}
