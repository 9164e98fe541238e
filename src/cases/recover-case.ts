import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId, type CaseId } from '#src/platform/ids.ts'
import {
  asPrivateKey,
  joinShares,
  openGrant,
  openWith,
  readShare,
  sealTo,
  utf8,
  fromUtf8,
  VaultError,
  type PrivateKey,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { publicKeysOf } from '#src/people/index.ts'
import { giveKeys, recoveryPlace } from './case-keys.ts'
import { dropGrants, recoveryGrants } from './case-keys.store.ts'
import { insertMembers } from './care-team.store.ts'
import {
  caseForRecovery,
  endRequest,
  insertRequest,
  openRequests,
  type RecoveryId,
  type RecoveryReason,
  type RecoveryRequest,
} from './recovery.store.ts'
import { tellTeam } from './tell-team.ts'

export type RecoveryRefusal =
  | 'no_such_case'
  | 'same_person'
  | 'no_key'
  | 'share_mistyped'
  | 'shares_do_not_join'
  | 'no_such_request'
  | 'nothing_to_open'

export type RecoveryAsk = Readonly<{
  number: string
  reason: RecoveryReason
  share: string
  second: AccountId
  grantTo: AccountId
}>

const sharePlace = (id: string) => ({ table: 'cases.recovery_request', row: id, column: 'sealed_share' })

/**
 * The first of two: says which case, for whom and why, and lays down their printed sheet for the second alone.
 * Throws an error that `isWall` knows when the second or the reader is kept from the file.
 */
export async function askRecovery(scope: AccountScope, ask: RecoveryAsk): Promise<RecoveryRefusal | null> {
  const caseId = await caseForRecovery(scope, ask.number.trim().toUpperCase())
  if (!caseId) return 'no_such_case'
  if (ask.second === scope.actor.accountId) return 'same_person'
  const keys = await publicKeysOf(scope, [ask.second, ask.grantTo])
  const toSecond = keys.get(ask.second)
  if (!toSecond || !keys.has(ask.grantTo)) return 'no_key'
  const share = tryShare(ask.share)
  if (!share) return 'share_mistyped'
  const id = newOrderedId<'recovery'>(scope.now.getTime())
  const sealedShare = Buffer.from(await sealTo(toSecond, sharePlace(id), utf8(share.text)))
  await insertRequest(scope, {
    id,
    caseId,
    secondBy: ask.second,
    grantedTo: ask.grantTo,
    reason: ask.reason,
    sealedShare,
  })
  await record(scope, {
    action: 'case.recovery_asked',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { second: ask.second, for: ask.grantTo },
  })
  return null
}

/**
 * The second of two: with both sheets the file is opened for whoever was named, who joins its team. Everyone on
 * the case sees it on the timeline. Throws an error that `isWall` knows when they have read the other side.
 */
export async function openByRecovery(
  scope: AccountScope,
  member: Member,
  requestId: RecoveryId,
  typedShare: string,
): Promise<RecoveryRefusal | null> {
  const request = await requestFor(scope, requestId)
  if (!request) return 'no_such_request'
  const share = tryShare(typedShare)
  if (!share) return 'share_mistyped'
  const recoveryKey = await joined(member, request, share)
  if (!recoveryKey) return 'shares_do_not_join'
  const keys = await openAll(scope, request.caseId, recoveryKey)
  if (!keys) return 'shares_do_not_join'
  if (keys.size === 0) return 'nothing_to_open'
  const publicKeys = await publicKeysOf(scope, [request.grantedTo])
  if (!publicKeys.has(request.grantedTo)) return 'no_key'
  if (!(await endRequest(scope, requestId, 'opened'))) return 'no_such_request'
  await insertMembers(scope, request.caseId, [{ accountId: request.grantedTo, duty: 'lead' }])
  // Grants to a key that was lost with its account make room for the new ones.
  await dropGrants(scope, request.caseId, request.grantedTo)
  await giveKeys(scope, member, request.caseId, keys, publicKeys)
  await tellTeam(scope, request.caseId, 'recovered', {
    asked: request.askedBy,
    second: member.accountId,
    account: request.grantedTo,
  })
  return null
}

export async function refuseRecovery(scope: AccountScope, requestId: RecoveryId): Promise<boolean> {
  const request = await requestFor(scope, requestId)
  if (!request || !(await endRequest(scope, requestId, 'refused'))) return false
  await record(scope, { action: 'case.recovery_refused', subjectKind: 'case', subjectId: request.caseId })
  return true
}

async function requestFor(scope: AccountScope, id: RecoveryId): Promise<RecoveryRequest | undefined> {
  return (await openRequests(scope)).find((one) => one.id === id && one.secondBy === scope.actor.accountId)
}

async function joined(
  member: Member,
  request: RecoveryRequest,
  own: ReturnType<typeof readShare>,
): Promise<PrivateKey | null> {
  try {
    const first = readShare(
      fromUtf8(await openWith(member.keys.privateKey, sharePlace(request.id), request.sealedShare)),
    )
    return asPrivateKey(await joinShares(first, own))
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}

/** Every version of the case key, or null when the joined key is not the one they were sealed to. */
async function openAll(
  scope: AccountScope,
  caseId: CaseId,
  recoveryKey: PrivateKey,
): Promise<Map<number, SealKey> | null> {
  const keys = new Map<number, SealKey>()
  try {
    for (const grant of await recoveryGrants(scope, caseId)) {
      keys.set(
        grant.keyVersion,
        await openGrant(recoveryKey, recoveryPlace(caseId, grant.keyVersion), grant.sealed),
      )
    }
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
  return keys
}

function tryShare(typed: string): ReturnType<typeof readShare> | null {
  try {
    return readShare(typed)
  } catch (error) {
    if (error instanceof VaultError) return null
    throw error
  }
}
