import type { Member, Reporter } from '#src/platform/access/visitor.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import {
  grantKey,
  openGrant,
  unwrapKey,
  wrapKey,
  type Place,
  type SealKey,
} from '#src/platform/vault/index.ts'
import { colleagues, currentIntakeKey, KeyNotHeld, openIntakeKey, publicKeysOf } from '#src/people/index.ts'
import { insertKeyGrants, keyGrantsOf, type Holder, type KeyGrant, type KeySubject } from './grant.store.ts'

/** Where each sealed value of this capability lies. */
export const sealedAt = {
  request: (id: string): Place => ({ table: 'privacy.request', row: id, column: 'sealed' }),
  answer: (id: string): Place => ({ table: 'privacy.request', row: id, column: 'sealed_answer' }),
  correction: (id: string): Place => ({ table: 'privacy.correction', row: id, column: 'sealed' }),
  breach: (id: string): Place => ({ table: 'privacy.breach', row: id, column: 'sealed' }),
  breachStep: (id: string): Place => ({ table: 'privacy.breach_step', row: id, column: 'sealed' }),
  wayBack: (id: string): Place => ({ table: 'privacy.way_back', row: id, column: 'sealed_key' }),
  grant: (subject: KeySubject, holder: Holder): Place => ({
    table: 'privacy.key_grant',
    row: `${subject.kind}:${subject.id}`,
    column: holder,
  }),
} as const

/** Who answers for data protection: the officers, or the head while there is none. */
export async function keepers(scope: Scope): Promise<AccountId[]> {
  const people = await colleagues(scope, { roles: ['dpo', 'head'] })
  const officers = people.filter((one) => one.roles.includes('dpo'))
  return (officers.length > 0 ? officers : people).map((one) => one.id)
}

/** Gives the key of a request to the intake workers, as with a report, and to those who answer for data protection. */
export async function grantRequestKey(
  scope: Scope,
  requestId: string,
  key: SealKey,
  reporter: Reporter | null,
): Promise<void> {
  const subject: KeySubject = { kind: 'request', id: requestId }
  const intake = await currentIntakeKey(scope)
  const grants: KeyGrant[] = [
    {
      holder: 'intake',
      holderId: intake.id,
      sealed: await grantKey(intake.publicKey, sealedAt.grant(subject, 'intake'), key),
    },
  ]
  if (reporter)
    grants.push({
      holder: 'report',
      holderId: reporter.reportId,
      sealed: wrapKey(reporter.reportKey, sealedAt.grant(subject, 'report'), key),
    })
  await insertKeyGrants(scope, subject, [
    ...grants,
    ...(await grantsTo(scope, subject, await keepers(scope), key)),
  ])
}

/** The key sealed to each of these accounts that has made its own. */
export async function grantsTo(
  scope: Scope,
  subject: KeySubject,
  accounts: readonly AccountId[],
  key: SealKey,
): Promise<KeyGrant[]> {
  const grants: KeyGrant[] = []
  for (const [id, publicKey] of await publicKeysOf(scope, accounts)) {
    grants.push({
      holder: 'account',
      holderId: id,
      sealed: await grantKey(publicKey, sealedAt.grant(subject, 'account'), key),
    })
  }
  return grants
}

/** The key of a request or breach for a member who was given it, by name or as intake worker; null otherwise. */
export async function openSubjectKey(
  scope: Scope,
  member: Member,
  subject: KeySubject,
): Promise<SealKey | null> {
  for (const grant of await keyGrantsOf(scope, subject)) {
    const place = sealedAt.grant(subject, grant.holder)
    if (grant.holder === 'account') return openGrant(member.keys.privateKey, place, grant.sealed)
    const intake = grant.holder === 'intake' ? await intakeKeyOrNull(scope, member, grant.holderId) : null
    if (intake) return openGrant(intake, place, grant.sealed)
  }
  return null
}

async function intakeKeyOrNull(scope: Scope, member: Member, keyId: string) {
  try {
    return await openIntakeKey(scope, member, keyId)
  } catch (error) {
    if (error instanceof KeyNotHeld) return null
    throw error
  }
}

/** The key of a request for the reporter whose report it belongs to. */
export async function openRequestKeyAsReporter(
  scope: Scope,
  reporter: Reporter,
  requestId: string,
): Promise<SealKey | null> {
  const subject: KeySubject = { kind: 'request', id: requestId }
  const grant = (await keyGrantsOf(scope, subject)).find((one) => one.holder === 'report')
  return grant ? unwrapKey(reporter.reportKey, sealedAt.grant(subject, 'report'), grant.sealed) : null
}
