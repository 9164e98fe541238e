import type { Member } from '#src/platform/access/visitor.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import {
  asPrivateKey,
  asSealKey,
  openWith,
  unwrapKey,
  unwrapPrivateKey,
  wrapKey,
  type PrivateKey,
  type PublicKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import {
  countIntakeHolders,
  findGrant,
  grantPlace,
  newestKey,
  setRewrapped,
  type OfficeKeyId,
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
export async function openIntakeKey(
  scope: Scope,
  member: Member,
  keyId: OfficeKeyId | string,
): Promise<PrivateKey> {
  const id = keyId as OfficeKeyId
  const grant = await findGrant(scope, id, member.accountId)
  if (!grant) throw new KeyNotHeld('intake')
  if (grant.rewrapped)
    return unwrapPrivateKey(
      member.keys.symmetric,
      grantPlace(id, member.accountId, 'rewrapped'),
      grant.rewrapped,
    )
  const key = asPrivateKey(await openGrantBytes(member, id, grant.sealed))
  await setRewrapped(
    scope,
    id,
    member.accountId,
    wrapKey(member.keys.symmetric, grantPlace(id, member.accountId, 'rewrapped'), key),
  )
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

/** The bytes of a grant, by the private key it was sealed to. */
export function openGrantBytes(member: Member, keyId: OfficeKeyId, sealed: Uint8Array): Promise<Uint8Array> {
  return openWith(member.keys.privateKey, grantPlace(keyId, member.accountId, 'sealed'), sealed)
}
