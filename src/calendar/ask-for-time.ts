import { record } from '#src/platform/audit/record.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { newId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { openJson, sealJson, type Place } from '#src/platform/vault/index.ts'
import type { AppointmentId, SharedWords } from './appointment.ts'
import { readShared } from './appointment-words.ts'
import { ownAppointments } from './client.store.ts'
import {
  insertTimeRequest,
  letGoOfRequest,
  newestRequest,
  openOffers,
  pickOffer,
  type Offer,
  type TimeRequest,
} from './time-request.store.ts'

/** A person answers within a day, or before the appointment that is meant. */
const answerWithin = 24 * 3_600_000
/** How long an answer stays to be read in the client's own place. */
const answerShown = 31 * 24 * 3_600_000

export function timeWordsPlace(id: string): Place {
  return { table: 'calendar.time_request', row: id, column: 'sealed' }
}
export function timeAnswerPlace(id: string): Place {
  return { table: 'calendar.time_request', row: id, column: 'answer' }
}
export type TimeWords = Readonly<{ words: string }>

/** What somebody asked and what came back, opened for them. */
export type OwnRequest = Readonly<{
  request: TimeRequest
  words: string
  answer: string | null
  offers: readonly (Offer & Readonly<{ words: SharedWords | null }>)[]
}>

/** The request that is open, or the answer of the last month; null when there is neither. */
export async function readOwnRequest(scope: ClientScope, client: Client): Promise<OwnRequest | null> {
  const request = await newestRequest(scope, client.caseId)
  if (!request) return null
  const old = request.closedAt !== null && request.closedAt.getTime() < scope.now.getTime() - answerShown
  if (old || (request.closedAt && request.outcome !== 'answered')) return null
  const { keys } = client
  const offers = request.closedAt ? [] : await openOffers(scope, request.id)
  const { words } = openJson<TimeWords>(
    keys.of(request.placeVersion),
    timeWordsPlace(request.id),
    request.sealed,
  )
  return {
    request,
    words,
    answer:
      request.answer && request.answerVersion !== null
        ? openJson<TimeWords>(keys.of(request.answerVersion), timeAnswerPlace(request.id), request.answer)
            .words
        : null,
    offers: offers.map((one) => ({ ...one, words: readShared(keys, one) })),
  }
}

/**
 * Asks to meet, or for another time, in one's own words: a worker owes an answer within a day. Asking anew while
 * times lie there says that none of them fits. Where the appointment it was about has gone meanwhile, the wish to
 * meet stands all the same.
 */
export async function askForTime(
  scope: ClientScope,
  client: Client,
  asked: { words: string; appointmentId: AppointmentId | null },
): Promise<void> {
  const coming = (await ownAppointments(scope)).filter(
    (one) => one.state === 'planned' && one.startsAt > scope.now,
  )
  const about = coming.find((one) => one.id === asked.appointmentId)
  const before = await newestRequest(scope, client.caseId)
  if (before && before.closedAt === null) await letGoOfRequest(scope, before.id, 'none_fits')
  const id = newId<'time_request'>()
  const done = await insertTimeRequest(scope, {
    id,
    appointmentId: about?.id ?? (before?.closedAt === null ? before.appointmentId : null),
    placeVersion: client.keys.current,
    sealed: sealJson(client.keys.newest, timeWordsPlace(id), { words: asked.words } satisfies TimeWords),
  })
  if (!done) return
  const soon = Math.min(scope.now.getTime() + answerWithin, about?.startsAt.getTime() ?? Infinity)
  await keep(scope, 'case.time_asked', client.caseId)
  await promiseAgain(scope, {
    kind: 'case.time_asked',
    subjectId: client.caseId,
    dueAt: new Date(soon),
    // Nobody's in particular is everybody's on the team.
    accountId: about?.ownerId ?? null,
  })
  await record(scope, { action: 'calendar.time_asked', subjectKind: 'case', subjectId: client.caseId })
  await knock(scope, 'cases', { subjectId: client.caseId })
}

/** "Never mind": nobody owes an answer any more. */
export async function takeBackRequest(scope: ClientScope, client: Client): Promise<boolean> {
  const request = await newestRequest(scope, client.caseId)
  if (!request || !(await letGoOfRequest(scope, request.id, 'withdrawn'))) return false
  await drop(scope, 'case.time_asked', client.caseId, 'withdrawn')
  await record(scope, { action: 'calendar.time_taken_back', subjectKind: 'case', subjectId: client.caseId })
  return true
}

/** Picks one of the times: it stands in the calendar from this moment. */
export async function pickTime(
  scope: ClientScope,
  client: Client,
  id: AppointmentId,
): Promise<'picked' | 'taken' | 'gone'> {
  const request = await newestRequest(scope, client.caseId)
  const offer = request && (await openOffers(scope, request.id)).find((one) => one.id === id)
  if (!offer) return 'gone'
  const became = await pickOffer(scope, id)
  if (became === 'picked') {
    await keep(scope, 'case.time_asked', client.caseId)
    if (request.appointmentId) await keep(scope, 'case.move_asked', client.caseId)
  }
  await record(scope, {
    action: `calendar.offer_${became}`,
    subjectKind: 'case',
    subjectId: client.caseId,
    facts: { appointment: id },
  })
  await knock(scope, 'calendar', { to: [offer.ownerId] })
  return became
}
