import type { AccountScope } from '#src/platform/db/scope.ts'
import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import { knock } from '#src/platform/live/live.ts'
import type { AccountId, CaseId } from '#src/platform/ids.ts'
import { handOnDue, whoIsAsked } from './hand-on.ts'
import {
  askHandOn,
  inOtherHands,
  isPromised,
  promisedFiles,
  teamsOf,
  type Candidate,
} from './handover.store.ts'
import { officeDays } from './office-days.ts'

export type LeftBehind = Candidate & Readonly<{ caseId: CaseId; asked: readonly AccountId[] }>
type Look = Omit<Parameters<typeof inOtherHands>[1], 'zone'>

/** Coming appointments that are in nobody's good hands, each with who is asked about it. */
async function leftBehind(scope: AccountScope, look: Look, leaving?: AccountId): Promise<LeftBehind[]> {
  const { zone } = await officeDays(scope)
  const found = (await inOtherHands(scope, { ...look, zone })).flatMap((one) =>
    one.caseId === null ? [] : [{ ...one, caseId: one.caseId }],
  )
  const teams = await teamsOf(
    scope,
    found.map((one) => one.caseId),
  )
  return found.map((one) => ({
    ...one,
    asked: whoIsAsked(
      one,
      (teams.get(one.caseId) ?? []).filter((place) => place.accountId !== leaving),
    ),
  }))
}

/** What one is asked to take over or to cancel, soonest first. */
export async function leftToMe(scope: AccountScope): Promise<LeftBehind[]> {
  const found = await leftBehind(scope, { of: { mine: true }, awayAt: 'start' })
  return found.filter((one) => one.asked.includes(scope.actor.accountId))
}

/** Appointments of colleagues who are away at this moment, of which one is to remind the client instead. */
export async function remindersLeftToMe(scope: AccountScope, until: Date): Promise<LeftBehind[]> {
  const found = await leftBehind(scope, { of: { mine: true }, awayAt: 'now', until })
  // Who gave up the lead and is here still reminds as before: they know the client.
  return found.filter((one) => (one.gone || one.away) && one.asked.includes(scope.actor.accountId))
}

/** One's own appointments in one's own absence, with who is asked about each; nobody when no team member is left. */
export async function leftByMe(scope: AccountScope): Promise<LeftBehind[]> {
  const found = await leftBehind(scope, { of: { ownerId: scope.actor.accountId }, awayAt: 'start' })
  return found.filter((one) => one.away)
}

/** A promise to the client of every file whose appointments somebody left: a person decides within a day. */
async function promiseFor(scope: AccountScope, left: readonly LeftBehind[]): Promise<void> {
  for (const caseId of new Set(left.map((one) => one.caseId))) {
    const [first] = left.filter((one) => one.caseId === caseId && one.asked.length > 0)
    const [accountId] = first?.asked ?? []
    if (!first || !accountId) continue
    const dueAt = handOnDue(first.startsAt, scope.now)
    await promiseAgain(scope, { kind: 'case.handed_appointments', subjectId: caseId, dueAt, accountId })
    await knock(scope, 'calendar', { to: first.asked })
  }
}

/** The lead of a file changed hands: the new one is asked about what the former one had planned. */
export async function afterHandOver(scope: AccountScope, caseId: CaseId, from: AccountId): Promise<void> {
  if ((await askHandOn(scope, caseId, from)) === 0) return
  await promiseFor(scope, await leftBehind(scope, { of: { caseId }, awayAt: 'start' }))
}

/** Somebody leaves a team: what they had planned is left to those who stay. */
export async function beforeLeaving(scope: AccountScope, caseId: CaseId, leaving: AccountId): Promise<void> {
  await askHandOn(scope, caseId, leaving)
  await promiseFor(scope, await leftBehind(scope, { of: { caseId }, awayAt: 'start' }, leaving))
}

/** An absence was written down or taken back: what falls into it is asked about, and nothing else any more. */
export async function afterAbsence(scope: AccountScope): Promise<void> {
  const left = await leftBehind(scope, { of: { ownerId: scope.actor.accountId }, awayAt: 'start' })
  await promiseFor(scope, left)
  const asked = new Set<string>(left.map((one) => one.caseId))
  for (const caseId of await promisedFiles(scope)) if (!asked.has(caseId)) await restate(scope, caseId)
}

/** Keeps the promise about a file once nothing of it is left to be decided. */
export async function restate(
  scope: AccountScope,
  caseId: CaseId,
  how: 'kept' | 'back' = 'back',
): Promise<void> {
  if (!(await isPromised(scope, caseId))) return
  const left = await leftBehind(scope, { of: { caseId }, awayAt: 'start' })
  if (left.some((one) => one.asked.length > 0)) return
  if (how === 'kept') await keep(scope, 'case.handed_appointments', caseId)
  else await drop(scope, 'case.handed_appointments', caseId, 'back')
}
