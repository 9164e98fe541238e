import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { keep, promise } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import { placeKeys } from '#src/portal/index.ts'
import type { Place, RoomId, SharedWords } from './appointment.ts'
import { sealShared } from './appointment-words.ts'
import { timeAnswerPlace, timeWordsPlace, type TimeWords } from './ask-for-time.ts'
import { holdPlanning } from './busy.store.ts'
import { checkPlan, type PlanCheck } from './check-plan.ts'
import { officeDays } from './office-days.ts'
import type { OfferedTime } from './read-offers.ts'
import { roomsOf } from './room.store.ts'
import {
  closeWithAnswer,
  insertOffers,
  markOffered,
  newestRequest,
  openOffers,
  withdrawOffers,
  type Offer,
  type TimeRequest,
} from './time-request.store.ts'

/** What a client asked, in their words, and the times that lie before them. */
export type AskedTime = Readonly<{ request: TimeRequest; words: string; offers: readonly Offer[] }>

export async function readRequest(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
): Promise<AskedTime | null> {
  const request = await newestRequest(scope, file.head.id)
  if (!request || request.closedAt) return null
  const keys = await placeKeys(scope, member, file, 'client')
  return {
    request,
    words: openJson<TimeWords>(keys.of(request.placeVersion), timeWordsPlace(request.id), request.sealed)
      .words,
    offers: await openOffers(scope, request.id),
  }
}

export type Proposal = Readonly<{
  times: readonly OfferedTime[]
  ownerId: AccountId
  ownerName: string
  roomId: RoomId | null
  place: Exclude<Place, 'remote'>
  line: string
  anyway: boolean
}>

/**
 * Offers times to a client who asked. They are looked at as every plan is; nothing is taken by an offer, so that
 * picking looks once more. The promise is kept by offering, and made anew until the client has picked.
 */
export async function offerTimes(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  proposal: Proposal,
): Promise<'done' | 'gone' | { check: PlanCheck }> {
  const request = await newestRequest(scope, file.head.id)
  if (!request || request.closedAt) return 'gone'
  const { times, ownerId, roomId, place } = proposal
  await holdPlanning(scope)
  const check = await checkPlan(scope, file, await officeDays(scope), {
    times,
    accounts: [ownerId],
    roomId,
    place,
    travelBefore: 0,
    travelAfter: 0,
    except: request.appointmentId,
  })
  if (check.clashes.length > 0 || (check.warnings.length > 0 && !proposal.anyway)) return { check }
  if (!(await markOffered(scope, request.id))) return 'gone'
  await withdrawOffers(scope, request.id)
  const keys = await placeKeys(scope, member, file, 'client')
  const room = (await roomsOf(scope)).find((one) => one.id === roomId)
  const words: SharedWords = {
    with: proposal.ownerName,
    where: room?.name,
    line: proposal.line === '' ? undefined : proposal.line,
  }
  const offers = times.map((time) => {
    const id = newOrderedId<'appointment'>(scope.now.getTime())
    return { ...time, id, ownerId, roomId, place, ...sealShared(keys, id, words) }
  })
  await insertOffers(scope, { requestId: request.id, caseId: file.head.id }, offers)
  await keep(scope, 'case.time_asked', file.head.id)
  await promise(scope, {
    kind: 'case.time_asked',
    subjectId: file.head.id,
    dueAt: new Date(Math.max(...times.map((time) => time.startsAt.getTime()))),
    accountId: scope.actor.accountId,
  })
  await tellTeam(scope, file.head.id, 'appointment', { appointment: 'offered', count: times.length })
  return 'done'
}

/** Answers in words when no time is to be offered: the client reads them in their own place. */
export async function answerRequest(
  scope: AccountScope,
  member: Member,
  file: CaseFile,
  words: string,
): Promise<boolean> {
  const request = await newestRequest(scope, file.head.id)
  if (!request || request.closedAt) return false
  const keys = await placeKeys(scope, member, file, 'client')
  const said: TimeWords = { words }
  const sealed = sealJson(keys.newest, timeAnswerPlace(request.id), said)
  await withdrawOffers(scope, request.id)
  if (!(await closeWithAnswer(scope, request.id, { version: keys.current, sealed }))) return false
  await keep(scope, 'case.time_asked', file.head.id)
  await tellTeam(scope, file.head.id, 'appointment', { appointment: 'answered' })
  return true
}
