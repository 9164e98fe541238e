import type { Member } from '#src/platform/access/visitor.ts'
import { record } from '#src/platform/audit/record.ts'
import { dueAfter, triageWithin } from '#src/platform/clock/promise.ts'
import { promise } from '#src/platform/clock/promise.store.ts'
import type { Urgency } from '#src/platform/clock/urgency.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { newNumber, newOrderedId, type AccountId, type CaseId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { nameTokens, newSealKey, type SealKey } from '#src/platform/vault/index.ts'
import { openSearchKey, publicKeysOf, recoveryPublicKey } from '#src/people/index.ts'
import { noFacts, todayOf, type CaseFacts, type CaseSide, type Duty } from './case.ts'
import { giveNewKey, portraitRow, sealRow } from './case-keys.ts'
import { insertCase } from './case.store.ts'
import { insertMembers, type NewMember } from './care-team.store.ts'
import { putNameTokens } from './find-cases.store.ts'
import { insertFollowUp } from './follow-up.store.ts'
import { owesPoliceReport, watchPoliceReport } from './police-report.ts'
import { insertPortrait } from './portrait.store.ts'
import { portraitKinds, type CaseIdentity, type Portraits } from './sealed-shapes.ts'
import { insertEntry, noteAct } from './timeline.store.ts'

export type NewCase = Readonly<{
  side: CaseSide
  identity: CaseIdentity
  lead: AccountId
  members?: readonly { accountId: AccountId; duty: Duty }[] | undefined
  facts?: Partial<CaseFacts> | undefined
  urgency?: Urgency | undefined
  /** What is known already about the person, such as the safe-contact rules of a report. */
  portraits?: Partial<Portraits> | undefined
  /** First words on the timeline. */
  opening?: string | undefined
}>

export type OpenedCase = Readonly<{ caseId: CaseId; number: string; key: SealKey; keyVersion: number }>

/** Why a case cannot be opened now: nobody could open it again, or its lead has not signed in yet. */
export class CannotOpenCase extends Error {
  override name = 'CannotOpenCase'
  readonly reason: 'no_recovery_key' | 'member_without_key'
  constructor(reason: 'no_recovery_key' | 'member_without_key') {
    super(reason)
    this.reason = reason
  }
}

/**
 * Opens the file of one person: makes its key, gives it to the lead and the first members and to the office's
 * recovery key, files the name under blind tokens. The opener becomes a reader only when named among them.
 * Throws CannotOpenCase, and an error that `isWall` knows when a member has read the other side.
 */
export async function openCase(scope: AccountScope, member: Member, input: NewCase): Promise<CaseId> {
  return (await openCaseWithKey(scope, member, input)).caseId
}

/** As `openCase`, with the new key in hand: for joining a report to a file the opener is not a reader of. */
export async function openCaseWithKey(
  scope: AccountScope,
  member: Member,
  input: NewCase,
): Promise<OpenedCase> {
  const caseId = newOrderedId<'case'>(scope.now.getTime())
  const number = newNumber('K')
  const team = firstTeam(input)
  const recoveryKey = await recoveryPublicKey(scope)
  if (!recoveryKey) throw new CannotOpenCase('no_recovery_key')
  const publicKeys = await publicKeysOf(
    scope,
    team.map((one) => one.accountId),
  )
  if (team.some((one) => !publicKeys.has(one.accountId))) throw new CannotOpenCase('member_without_key')

  const urgency = input.urgency ?? 'PLANNED'
  const dueAt = dueAfter(scope.now, triageWithin[urgency])
  const key = newSealKey()
  await insertCase(scope, {
    id: caseId,
    number,
    side: input.side,
    urgency,
    openedOn: todayOf(scope.now),
    facts: { ...noFacts, ...input.facts },
    nextFollowUpOn: todayOf(dueAt),
    sealed: sealRow(key, 'case', caseId, input.identity),
  })
  await giveNewKey(scope, member, caseId, { version: 1, key }, { publicKeys, recoveryKey })
  await insertMembers(scope, caseId, team)
  await insertFollowUp(scope, {
    id: newOrderedId(scope.now.getTime()),
    caseId,
    kind: 'first',
    dueOn: todayOf(dueAt),
  })
  await promise(scope, { kind: 'case.follow_up', subjectId: caseId, dueAt, accountId: input.lead })
  await watchPoliceReport(scope, caseId, false, owesPoliceReport(input.side, { ...noFacts, ...input.facts }))
  await writeFirstWords(scope, caseId, key, input)
  const searchKey = await openSearchKey(scope, member)
  if (searchKey) await putNameTokens(scope, caseId, nameTokens(searchKey, searchedName(input.identity)))
  await record(scope, {
    action: 'case.opened',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { side: input.side, members: team.length },
  })
  await tell(scope, {
    kind: 'case.opened',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { side: input.side, urgency },
  })
  await knock(scope, 'cases', { subjectId: caseId, to: team.map((one) => one.accountId) })
  return { caseId, number, key, keyVersion: 1 }
}

function firstTeam(input: NewCase): NewMember[] {
  const others = (input.members ?? []).filter((one) => one.accountId !== input.lead)
  const unique = new Map(others.map((one) => [one.accountId, one]))
  return [{ accountId: input.lead, duty: 'lead' }, ...unique.values()]
}

async function writeFirstWords(
  scope: AccountScope,
  caseId: CaseId,
  key: SealKey,
  input: NewCase,
): Promise<void> {
  for (const kind of portraitKinds) {
    const value = input.portraits?.[kind]
    if (value)
      await insertPortrait(scope, {
        caseId,
        kind,
        version: 1,
        keyVersion: 1,
        sealed: sealRow(key, 'portrait', portraitRow(caseId, kind, 1), value),
      })
  }
  await noteAct(scope, caseId, 'opened', { side: input.side })
  if (!input.opening) return
  const id = newOrderedId<'entry'>(scope.now.getTime())
  const sealed = sealRow(key, 'entry', id, { text: input.opening })
  await insertEntry(scope, { id, caseId, kind: 'note', happenedAt: scope.now, keyVersion: 1, sealed })
}

/** What a person is searched by: the name and what they are called. */
export function searchedName(identity: CaseIdentity): string {
  return [identity.fullName, identity.alias ?? ''].join(' ')
}
