import { sql } from 'kysely'
import type { Role } from '#src/platform/access/roles.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Database, Scope } from '#src/platform/db/scope.ts'
import { newId, newOrderedId, type AccountId, type OfficeId } from '#src/platform/ids.ts'
import {
  newKeyPair,
  splitSecret,
  type PrivateKey,
  type PublicKey,
  type Share,
} from '#src/platform/vault/index.ts'
import { prepareAccountSecrets } from './account-keys.ts'
import { activateAccount } from './activate-account.ts'
import { addAccount } from './add-account.ts'
import { makeSearchKey, turnIntakeKey } from './turn-keys.ts'
import { findOffice, forgetOffice } from './office.store.ts'
import type { OpeningHours } from './office.ts'

export type NewOffice = {
  name: string
  kind?: string
  regionScheme: string
  regionCode: string
  regionName: string
  timezone?: string
  openingHours: OpeningHours
  onCallLine?: string | null
  onCallNote?: string | null
  address?: string | null
  publicPhone?: string | null
  /** `later`: the set-up page shows the shares after the head has signed in, and proves them on paper. */
  recovery?: 'now' | 'later'
  head: {
    login: string
    fullName: string
    password: string
    jobTitle?: string | null
    lang?: 'id' | 'en'
    takesReports?: boolean
    roles?: readonly Role[]
  }
}

export type MadeOffice = Readonly<{
  officeId: OfficeId
  head: { id: AccountId; officeId: OfficeId; roles: readonly Role[]; privateKey: PrivateKey }
  /** The printed halves of the recovery key, told once and kept nowhere; null with `later`. */
  shares: readonly [Share, Share, Share] | null
}>

/** Somebody else set the office up in between. */
export class OfficeExists extends Error {
  override name = 'OfficeExists'
}

/** Makes the office, its keys and the head's account, in one transaction after one Argon2id. Throws OfficeExists. */
export async function makeOffice(database: Database, input: NewOffice): Promise<MadeOffice> {
  const officeId: OfficeId = newId<'office'>()
  const recovery = input.recovery === 'later' ? null : await newRecoveryKey()
  const roles =
    input.head.roles ?? (input.head.takesReports ? (['head', 'intake'] as const) : (['head'] as const))
  const draftId: AccountId = newOrderedId<'account'>()
  const secrets = await prepareAccountSecrets(draftId, input.head.password)
  await database.as({ kind: 'system', officeId }, async (scope) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('people.make_office', 0))`.execute(scope.db)
    if (await findOffice({ ...scope, actor: { kind: 'system', officeId: null } })) throw new OfficeExists()
    await insertOffice(scope, officeId, input, recovery?.publicKey ?? null)
    await addAccount(scope, { ...input.head, id: draftId, roles })
    await activateAccount(scope, draftId, secrets)
    await turnIntakeKey(scope, officeId, [draftId], null)
    await makeSearchKey(scope, officeId, [draftId], null)
    await record(scope, {
      action: 'office.made',
      subjectKind: 'office',
      subjectId: officeId,
      facts: { region: input.regionCode },
    })
  })
  forgetOffice(database)
  return {
    officeId,
    head: { id: draftId, officeId, roles, privateKey: secrets.privateKey },
    shares: recovery?.shares ?? null,
  }
}

export type RecoveryKey = Readonly<{ publicKey: PublicKey; shares: readonly [Share, Share, Share] }>

/** A recovery key pair whose private half exists only in the three shares, any two of which give it back. */
export async function newRecoveryKey(): Promise<RecoveryKey> {
  const pair = await newKeyPair()
  return { publicKey: pair.publicKey, shares: await splitSecret(pair.privateKey) }
}

async function insertOffice(
  scope: Scope,
  id: OfficeId,
  input: NewOffice,
  recovery: PublicKey | null,
): Promise<void> {
  await scope.db
    .insertInto('people.office')
    .values({
      id,
      name: input.name,
      kind: input.kind ?? 'uptd_ppa',
      region_scheme: input.regionScheme,
      region_code: input.regionCode,
      region_name: input.regionName,
      timezone: input.timezone ?? 'Asia/Jakarta',
      opening_hours: JSON.stringify(input.openingHours),
      on_call_line: input.onCallLine ?? null,
      on_call_note: input.onCallNote ?? null,
      address: input.address ?? null,
      public_phone: input.publicPhone ?? null,
      recovery_public_key: recovery ? Buffer.from(recovery) : Buffer.alloc(0),
      created_at: scope.now,
    })
    .execute()
}
