import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { newSealKey } from '#src/platform/vault/index.ts'
import { publicKeysOf, recoveryPublicKey } from '#src/people/index.ts'
import type { Duty } from './case.ts'
import { giveKeys, giveNewKey, sealRow } from './case-keys.ts'
import { dropGrants } from './case-keys.store.ts'
import { turnCaseKey } from './case.store.ts'
import { endMembership, insertMembers, setDuty, teamOf } from './care-team.store.ts'
import type { CaseFile } from './case-file.ts'
import { tellTeam } from './tell-team.ts'

export type TeamRefusal =
  | 'already_in'
  | 'no_key'
  | 'not_in_team'
  | 'last_member'
  | 'lead_must_hand_over'
  | 'no_recovery_key'

/**
 * Takes somebody into the team: the keys of the file, sealed once more. They read what came before, too.
 * Throws an error that `isWall` knows when they have read a file on the other side of the same event.
 */
export async function addMember(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  who: { accountId: AccountId; duty: Duty; coveringFor?: AccountId | null },
): Promise<TeamRefusal | null> {
  const team = await teamOf(scope, file.head.id)
  if (team.some((one) => one.accountId === who.accountId && one.until === null)) return 'already_in'
  const publicKeys = await publicKeysOf(scope, [who.accountId])
  if (!publicKeys.has(who.accountId)) return 'no_key'
  await insertMembers(scope, file.head.id, [who])
  await giveKeys(scope, member, file.head.id, file.keys.all, publicKeys)
  await tellTeam(scope, file.head.id, 'member_joined', { account: who.accountId, duty: who.duty })
  return null
}

/** Gives a member the keys once more, after their account was reset and its old key is gone. */
export async function grantAgain(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  accountId: AccountId,
): Promise<TeamRefusal | null> {
  const team = await teamOf(scope, file.head.id)
  if (
    accountId === member.accountId ||
    !team.some((one) => one.accountId === accountId && one.until === null)
  )
    return 'not_in_team'
  const publicKeys = await publicKeysOf(scope, [accountId])
  if (!publicKeys.has(accountId)) return 'no_key'
  await dropGrants(scope, file.head.id, accountId)
  await giveKeys(scope, member, file.head.id, file.keys.all, publicKeys)
  await tellTeam(scope, file.head.id, 'member_joined', { account: accountId, again: true })
  return null
}

/** Gives the lead to another member, who joins for it when needed. The former lead stays as a member. */
export async function handOver(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  to: AccountId,
): Promise<TeamRefusal | null> {
  const team = (await teamOf(scope, file.head.id)).filter((one) => one.until === null)
  if (!team.some((one) => one.accountId === to)) {
    const refusal = await addMember(scope, member, file, { accountId: to, duty: 'lead' })
    if (refusal) return refusal
  } else await setDuty(scope, file.head.id, to, 'lead')
  for (const one of team) {
    if (one.duty === 'lead' && one.accountId !== to)
      await setDuty(scope, file.head.id, one.accountId, 'member')
  }
  const former = team.find((one) => one.duty === 'lead' && one.accountId !== to)
  await tellTeam(scope, file.head.id, 'handed_over', { account: to, from: former?.accountId ?? null })
  return null
}

/**
 * Ends a membership: the grants go, and the key is turned, so that whoever left opens nothing written from now
 * on, not even from a copy of the disk. A file is never left without a lead, and never without a reader.
 */
export async function leaveTeam(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  who: AccountId,
): Promise<TeamRefusal | null> {
  const caseId = file.head.id
  const team = (await teamOf(scope, caseId)).filter((one) => one.until === null)
  const leaving = team.find((one) => one.accountId === who)
  if (!leaving) return 'not_in_team'
  if (team.length === 1) return 'last_member'
  if (leaving.duty === 'lead' && !team.some((one) => one.duty === 'lead' && one.accountId !== who))
    return 'lead_must_hand_over'
  const staying = team.filter((one) => one.accountId !== who).map((one) => one.accountId)
  const turned = await turnKey(scope, member, file, staying)
  if (!turned) return 'no_recovery_key'
  await tellTeam(scope, caseId, 'member_left', { account: who, keyVersion: file.head.keyVersion + 1 })
  await dropGrants(scope, caseId, who)
  await endMembership(scope, caseId, who)
  return null
}

/** A new key for what comes after, given to those who stay and to the paper shares. */
async function turnKey(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  staying: readonly AccountId[],
): Promise<boolean> {
  const caseId = file.head.id
  const recoveryKey = await recoveryPublicKey(scope)
  if (!recoveryKey) return false
  const key = newSealKey()
  const version = file.head.keyVersion + 1
  await giveNewKey(
    scope,
    member,
    caseId,
    { version, key },
    { publicKeys: await publicKeysOf(scope, staying), recoveryKey },
  )
  // The name is what lists show, so it moves under the new key; what is older stays under the key of its time.
  return turnCaseKey(scope, caseId, file.head.keyVersion, sealRow(key, 'case', caseId, file.identity))
}
