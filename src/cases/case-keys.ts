import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import {
  grantKey,
  openGrant,
  openJson,
  sealJson,
  unwrapKey,
  VaultError,
  wrapKey,
  type Place,
  type PublicKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { ownGrants, putGrants, putRecoveryGrant, rewrapGrant, type OwnGrant } from './case-keys.store.ts'
import type { SealedOf, SealedTable } from './sealed-shapes.ts'

/** The keys of one case that this member holds, by version. What is written now is sealed with the newest. */
export type CaseKeys = Readonly<{
  current: number
  newest: SealKey
  all: ReadonlyMap<number, SealKey>
  of(version: number): SealKey
}>

/** Thrown when something of a case is asked for that this member was never given a key to. */
export class NoCaseKey extends Error {
  override name = 'NoCaseKey'
}

export function grantPlace(
  caseId: string,
  version: number,
  accountId: string,
  column: 'sealed' | 'rewrapped',
): Place {
  return { table: 'cases.key_grant', row: `${caseId}:${version}:${accountId}`, column }
}
export function recoveryPlace(caseId: string, version: number): Place {
  return { table: 'cases.recovery_grant', row: `${caseId}:${version}`, column: 'sealed' }
}

/** All keys of a case this member holds, or null when there is none. One query, no HPKE after the first time. */
export async function caseKeys(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
): Promise<CaseKeys | null> {
  return keysFromGrants(scope, member, await ownGrants(scope, [caseId]))
}

/** Keys of several cases in one query; a case this member holds no key of is left out. */
export async function keysOfCases(
  scope: AccountScope,
  member: Member,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, CaseKeys>> {
  const found = new Map<CaseId, CaseKeys>()
  if (caseIds.length === 0) return found
  const byCase = Map.groupBy(await ownGrants(scope, caseIds), (grant) => grant.caseId)
  for (const [caseId, grants] of byCase) {
    const keys = await keysFromGrants(scope, member, grants)
    if (keys) found.set(caseId, keys)
  }
  return found
}

/** Opens the grants of one case. A grant still under HPKE is opened once and laid under the account's own key. */
export async function keysFromGrants(
  scope: Scope,
  member: Member,
  grants: readonly OwnGrant[],
): Promise<CaseKeys | null> {
  const opened = new Map<number, SealKey>()
  for (const grant of grants) {
    const key = await openOne(scope, member, grant)
    if (key) opened.set(grant.keyVersion, key)
  }
  const current = Math.max(0, ...opened.keys())
  const newest = opened.get(current)
  if (!newest) return null
  const of = (version: number) => {
    const key = opened.get(version)
    if (!key) throw new NoCaseKey(`no key of version ${version}`)
    return key
  }
  return { current, newest, all: opened, of }
}

/** Null for a grant made out to a key this account no longer has: after a reset the team gives it anew. */
async function openOne(scope: Scope, member: Member, grant: OwnGrant): Promise<SealKey | null> {
  const place = (column: 'sealed' | 'rewrapped') =>
    grantPlace(grant.caseId, grant.keyVersion, member.accountId, column)
  try {
    if (grant.rewrapped) return unwrapKey(member.keys.symmetric, place('rewrapped'), grant.rewrapped)
    if (!grant.sealed) return null
    const key = await openGrant(member.keys.privateKey, place('sealed'), grant.sealed)
    await rewrapGrant(scope, grant, wrapKey(member.keys.symmetric, place('rewrapped'), key))
    return key
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrongKeyOrPlace') return null
    throw error
  }
}

export type KeyHolders = Readonly<{
  /** Public keys of the accounts that get the key. */
  publicKeys: ReadonlyMap<string, PublicKey>
  recoveryKey: PublicKey
}>

/** Gives a key that was just made to everyone who is to hold it, and to the paper shares. */
export async function giveNewKey(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  made: { version: number; key: SealKey },
  holders: KeyHolders,
): Promise<void> {
  const { version, key } = made
  await giveKeys(scope, member, caseId, new Map([[version, key]]), holders.publicKeys)
  await putRecoveryGrant(
    scope,
    caseId,
    version,
    await grantKey(holders.recoveryKey, recoveryPlace(caseId, version), key),
  )
}

/** Gives keys (by version) to accounts: joining a team, or holding a turned key. */
export async function giveKeys(
  scope: AccountScope,
  member: Member,
  caseId: CaseId,
  keys: ReadonlyMap<number, SealKey>,
  to: ReadonlyMap<string, PublicKey>,
): Promise<void> {
  const grants = []
  for (const [version, key] of keys) {
    for (const [accountId, publicKey] of to) {
      const own = accountId === member.accountId
      grants.push({
        caseId,
        keyVersion: version,
        accountId: accountId as AccountId,
        sealed: own ? null : await grantKey(publicKey, grantPlace(caseId, version, accountId, 'sealed'), key),
        rewrapped: own
          ? wrapKey(member.keys.symmetric, grantPlace(caseId, version, accountId, 'rewrapped'), key)
          : null,
      })
    }
  }
  await putGrants(scope, grants)
}

/** Seals what a row of a table of this capability holds. `row` is the row's id. */
export function sealRow<T extends SealedTable>(
  key: SealKey,
  table: T,
  row: string,
  value: SealedOf[T],
): Buffer {
  return sealJson(key, { table: `cases.${table}`, row, column: 'sealed' }, value)
}
/** Throws VaultError when the bytes were sealed for another row or under another key. */
export function openRow<T extends SealedTable>(
  key: SealKey,
  table: T,
  row: string,
  sealed: Uint8Array,
): SealedOf[T] {
  return openJson<SealedOf[T]>(key, { table: `cases.${table}`, row, column: 'sealed' }, sealed)
}
/** The row id under which a portrait is sealed; its key in the table has four parts. */
export function portraitRow(caseId: string, kind: string, version: number): string {
  return `${caseId}:${kind}:${version}`
}
