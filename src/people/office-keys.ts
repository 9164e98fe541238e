import type { Role } from '#src/platform/access/roles.ts'
import { caseRoles } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import { newId, type AccountId, type OfficeId } from '#src/platform/ids.ts'
import {
  asPrivateKey, asSealKey, newKeyPair, newSealKey, openWith, sealTo, unwrapKey, unwrapPrivateKey, wrapKey,
  type PrivateKey, type PublicKey, type SealKey,
} from '#src/platform/vault/index.ts'
import { colleagues, publicKeysOf } from './account.store.ts'
import {
  countIntakeHolders, deleteGrants, findGrant, grantPlace, holdings, insertGrants, insertOfficeKey, newestKey, officeKeys, retireKeys,
  setRewrapped, type OfficeKey, type OfficeKeyId, type OfficeKeyPurpose,
} from './office-key.store.ts'
import { officeOf } from './office.store.ts'

/** The signed-in person was not given this key of the office. Pages say who can give it. */
export class KeyNotHeld extends Error {
  override name = 'KeyNotHeld'
}

/** The key that reports are sealed to now. Throws when the office has none. */
export async function currentIntakeKey(scope: Scope): Promise<{ id: OfficeKeyId; publicKey: PublicKey }> {
  const key = await newestKey(scope, 'intake')
  if (!key?.publicKey) throw new Error('The office has no intake key.')
  return { id: key.id, publicKey: key.publicKey }
}

/** The key whose private half exists on paper alone. Null until the printed shares were proved. */
export async function recoveryPublicKey(scope: Scope): Promise<PublicKey | null> {
  return (await officeOf(scope)).recoveryPublicKey
}

/** Doors open with two: at least two active intake workers hold the current key, and the shares are on paper. */
export async function intakeDoorsOpen(scope: Scope): Promise<boolean> {
  if ((await countIntakeHolders(scope)) < 2) return false
  return (await recoveryPublicKey(scope)) !== null
}

/** The private half of an intake key. One HPKE opening ever; afterwards it lies under the member's own key. */
export async function openIntakeKey(scope: Scope, member: Member, keyId: OfficeKeyId | string): Promise<PrivateKey> {
  const id = keyId as OfficeKeyId
  const grant = await findGrant(scope, id, member.accountId)
  if (!grant) throw new KeyNotHeld('intake')
  if (grant.rewrapped) return unwrapPrivateKey(member.keys.symmetric, grantPlace(id, member.accountId, 'rewrapped'), grant.rewrapped)
  const key = asPrivateKey(await openGrantBytes(member, id, grant.sealed))
  await setRewrapped(scope, id, member.accountId, wrapKey(member.keys.symmetric, grantPlace(id, member.accountId, 'rewrapped'), key))
  return key
}

/** The key of the blind name search, or null when this member was not given it. */
export async function openSearchKey(scope: Scope, member: Member): Promise<SealKey | null> {
  const key = await newestKey(scope, 'search')
  const grant = key ? await findGrant(scope, key.id, member.accountId) : null
  if (!key || !grant) return null
  const place = grantPlace(key.id, member.accountId, 'rewrapped')
  if (grant.rewrapped) return unwrapKey(member.keys.symmetric, place, grant.rewrapped)
  const opened = asSealKey(await openGrantBytes(member, key.id, grant.sealed))
  await setRewrapped(scope, key.id, member.accountId, wrapKey(member.keys.symmetric, place, opened))
  return opened
}

function openGrantBytes(member: Member, keyId: OfficeKeyId, sealed: Uint8Array): Promise<Uint8Array> {
  return openWith(member.keys.privateKey, grantPlace(keyId, member.accountId, 'sealed'), sealed)
}

export type WaitingForKeys = Readonly<{
  id: AccountId
  fullName: string
  purposes: readonly OfficeKeyPurpose[]
  keyIds: readonly OfficeKeyId[]
}>

/** Colleagues whose roles need a key of the office that they do not hold yet, also of keys since retired. */
export async function waitingForKeys(scope: Scope): Promise<WaitingForKeys[]> {
  const [people, keys, held] = [await colleagues(scope), await officeKeys(scope), await holdings(scope)]
  const made = await publicKeysOf(scope, people.map((one) => one.id))
  const holds = new Set(held.map((one) => `${one.keyId}/${one.accountId}`))
  const inUse = keys.filter((key) => held.some((one) => one.keyId === key.id))
  return people.flatMap((one) => {
    const lacking = inUse.filter((key) => made.has(one.id) && needs(one.roles, key) && !holds.has(`${key.id}/${one.id}`))
    if (lacking.length === 0) return []
    return [{ id: one.id, fullName: one.fullName, purposes: [...new Set(lacking.map((key) => key.purpose))], keyIds: lacking.map((key) => key.id) }]
  })
}

function needs(roles: readonly Role[], key: OfficeKey): boolean {
  return key.purpose === 'intake' ? roles.includes('intake') : key.retiredAt === null && roles.some((role) => caseRoles.includes(role))
}

export type KeysGiven = Readonly<{ given: readonly AccountId[]; doorsOpen: boolean }>

/**
 * A holder gives the keys they hold to colleagues whose roles need them; anyone else named is passed over.
 * Once two intake workers hold the intake key, whoever holds it without taking in reports gives it up.
 */
export async function giveKeys(scope: Scope, member: Member, to: readonly AccountId[]): Promise<KeysGiven> {
  const waiting = (await waitingForKeys(scope)).filter((one) => to.includes(one.id))
  const publicKeys = await publicKeysOf(scope, waiting.map((one) => one.id))
  const given = new Set<AccountId>()
  for (const one of waiting) {
    const publicKey = publicKeys.get(one.id)
    for (const keyId of one.keyIds) {
      const opened = publicKey ? await openOfficeKey(scope, member, keyId) : null
      if (!publicKey || !opened) continue
      await insertGrants(scope, [await sealedGrant(member.officeId, keyId, one.id, publicKey, opened, member.accountId)])
      given.add(one.id)
    }
  }
  for (const id of given) await record(scope, { action: 'office_key.given', subjectKind: 'account', subjectId: id })
  await giveUpWhenTwoHold(scope)
  const doorsOpen = await intakeDoorsOpen(scope)
  if (given.size > 0) await knock(scope, 'people')
  return { given: [...given], doorsOpen }
}

async function openOfficeKey(scope: Scope, member: Member, keyId: OfficeKeyId): Promise<PrivateKey | SealKey | null> {
  const grant = await findGrant(scope, keyId, member.accountId)
  if (!grant) return null
  if (grant.rewrapped) return unwrapKey(member.keys.symmetric, grantPlace(keyId, member.accountId, 'rewrapped'), grant.rewrapped)
  return asSealKey(await openGrantBytes(member, keyId, grant.sealed))
}

/** Whether this member could give the keys somebody waits for. */
export async function holdsAny(scope: Scope, accountId: AccountId): Promise<boolean> {
  return (await holdings(scope)).some((one) => one.accountId === accountId)
}

async function giveUpWhenTwoHold(scope: Scope): Promise<void> {
  if ((await countIntakeHolders(scope)) < 2) return
  const [people, keys, held] = [await colleagues(scope), await officeKeys(scope), await holdings(scope)]
  for (const one of held) {
    const key = keys.find((known) => known.id === one.keyId)
    const roles = people.find((known) => known.id === one.accountId)?.roles ?? []
    if (!key || needs(roles, key)) continue
    // The search key is let go only once somebody else can still give it on.
    if (key.purpose === 'search' && !held.some((other) => other.keyId === key.id && other.accountId !== one.accountId)) continue
    await deleteGrants(scope, [one.accountId], [one.keyId])
    await record(scope, { action: 'office_key.given_up', subjectKind: 'account', subjectId: one.accountId, facts: { purpose: key.purpose } })
  }
}

export async function sealedGrant(
  officeId: OfficeId, keyId: OfficeKeyId, accountId: AccountId, publicKey: PublicKey, key: Uint8Array, by: AccountId | null,
) {
  const sealed = Buffer.from(await sealTo(publicKey, grantPlace(keyId, accountId, 'sealed'), key))
  return { officeId, keyId, accountId, sealed, by }
}

/**
 * A new intake key for what arrives from now on, given to these accounts alone. Nobody needs to hold the old
 * one for it: this is how a person who left is shut out, and how an office goes on when all holders lost theirs.
 */
export async function turnIntakeKey(scope: Scope, officeId: OfficeId, holders: readonly AccountId[], by: AccountId | null): Promise<OfficeKeyId> {
  const pair = await newKeyPair()
  const id = newId<'office_key'>()
  await retireKeys(scope, 'intake')
  await insertOfficeKey(scope, { officeId, id, purpose: 'intake', publicKey: pair.publicKey })
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id, accountId, publicKey, pair.privateKey, by)])
  }
  await record(scope, { action: 'office_key.turned', subjectKind: 'office_key', subjectId: id, facts: { holders: holders.length } })
  return id
}

/** A search key, when there is none or the last holder lost it; names are indexed anew as files are opened. */
export async function makeSearchKey(scope: Scope, officeId: OfficeId, holders: readonly AccountId[], by: AccountId | null): Promise<void> {
  const key = newSealKey()
  const id = newId<'office_key'>()
  await retireKeys(scope, 'search')
  await insertOfficeKey(scope, { officeId, id, purpose: 'search', publicKey: null })
  for (const [accountId, publicKey] of await publicKeysOf(scope, holders)) {
    await insertGrants(scope, [await sealedGrant(officeId, id, accountId, publicKey, key, by)])
  }
}
