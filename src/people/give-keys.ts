import { caseRoles, type Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { asSealKey, unwrapKey, type PrivateKey, type SealKey } from '#src/platform/vault/index.ts'
import { colleagues, publicKeysOf } from './account.store.ts'
import {
  countIntakeHolders,
  deleteGrants,
  findGrant,
  grantPlace,
  holdings,
  insertGrants,
  officeKeys,
  type OfficeKey,
  type OfficeKeyId,
  type OfficeKeyPurpose,
} from './office-key.store.ts'
import { intakeDoorsOpen, openGrantBytes } from './office-keys.ts'
import { sealedGrant } from './turn-keys.ts'

export type WaitingForKeys = Readonly<{
  id: AccountId
  fullName: string
  purposes: readonly OfficeKeyPurpose[]
  keyIds: readonly OfficeKeyId[]
}>

/** Colleagues whose roles need a key of the office that they do not hold yet, also of keys since retired. */
export async function waitingForKeys(scope: Scope): Promise<WaitingForKeys[]> {
  const [people, keys, held] = [await colleagues(scope), await officeKeys(scope), await holdings(scope)]
  const made = await publicKeysOf(
    scope,
    people.map((one) => one.id),
  )
  const holds = new Set(held.map((one) => `${one.keyId}/${one.accountId}`))
  const inUse = keys.filter((key) => held.some((one) => one.keyId === key.id))
  return people.flatMap((one) => {
    const lacking = inUse.filter(
      (key) => made.has(one.id) && needs(one.roles, key) && !holds.has(`${key.id}/${one.id}`),
    )
    if (lacking.length === 0) return []
    return [
      {
        id: one.id,
        fullName: one.fullName,
        purposes: [...new Set(lacking.map((key) => key.purpose))],
        keyIds: lacking.map((key) => key.id),
      },
    ]
  })
}

function needs(roles: readonly Role[], key: OfficeKey): boolean {
  return key.purpose === 'intake'
    ? roles.includes('intake')
    : key.retiredAt === null && roles.some((role) => caseRoles.includes(role))
}

export type KeysGiven = Readonly<{ given: readonly AccountId[]; doorsOpen: boolean }>

/**
 * A holder gives the keys they hold to colleagues whose roles need them; anyone else named is passed over.
 * Once two intake workers hold the intake key, whoever holds it without taking in reports gives it up.
 */
export async function giveKeys(scope: Scope, member: Member, to: readonly AccountId[]): Promise<KeysGiven> {
  const waiting = (await waitingForKeys(scope)).filter((one) => to.includes(one.id))
  const publicKeys = await publicKeysOf(
    scope,
    waiting.map((one) => one.id),
  )
  const given = new Set<AccountId>()
  for (const one of waiting) {
    const publicKey = publicKeys.get(one.id)
    for (const keyId of one.keyIds) {
      const opened = publicKey ? await openOfficeKey(scope, member, keyId) : null
      if (!publicKey || !opened) continue
      await insertGrants(scope, [
        await sealedGrant(member.officeId, keyId, one.id, publicKey, opened, member.accountId),
      ])
      given.add(one.id)
    }
  }
  for (const id of given)
    await record(scope, { action: 'office_key.given', subjectKind: 'account', subjectId: id })
  await giveUpWhenTwoHold(scope)
  const doorsOpen = await intakeDoorsOpen(scope)
  if (given.size > 0) await knock(scope, 'people')
  return { given: [...given], doorsOpen }
}

async function openOfficeKey(
  scope: Scope,
  member: Member,
  keyId: OfficeKeyId,
): Promise<PrivateKey | SealKey | null> {
  const grant = await findGrant(scope, keyId, member.accountId)
  if (!grant) return null
  if (grant.rewrapped)
    return unwrapKey(member.keys.symmetric, grantPlace(keyId, member.accountId, 'rewrapped'), grant.rewrapped)
  return asSealKey(await openGrantBytes(member, keyId, grant.sealed))
}

async function giveUpWhenTwoHold(scope: Scope): Promise<void> {
  if ((await countIntakeHolders(scope)) < 2) return
  const [people, keys, held] = [await colleagues(scope), await officeKeys(scope), await holdings(scope)]
  for (const one of held) {
    const key = keys.find((known) => known.id === one.keyId)
    const roles = people.find((known) => known.id === one.accountId)?.roles ?? []
    if (!key || needs(roles, key)) continue
    // The search key is let go only once somebody else can still give it on.
    if (
      key.purpose === 'search' &&
      !held.some((other) => other.keyId === key.id && other.accountId !== one.accountId)
    )
      continue
    await deleteGrants(scope, [one.accountId], [one.keyId])
    await record(scope, {
      action: 'office_key.given_up',
      subjectKind: 'account',
      subjectId: one.accountId,
      facts: { purpose: key.purpose },
    })
  }
}
