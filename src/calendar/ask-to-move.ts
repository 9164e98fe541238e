import { record } from '#src/platform/audit/record.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import { promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import { sealJson } from '#src/platform/vault/index.ts'
import type { AppointmentId, SharedWords } from './appointment.ts'
import { readShared, requestPlace } from './appointment-words.ts'
import {
  insertMoveRequest,
  newMoveRequestId,
  ownAppointments,
  type ClientAppointment,
} from './client.store.ts'

const answerWithin = 24 * 3_600_000

export type OwnAppointment = ClientAppointment & Readonly<{ words: SharedWords | null }>

/** The client's own appointments, with what was written to them. */
export async function readOwnAppointments(scope: ClientScope, client: Client): Promise<OwnAppointment[]> {
  return (await ownAppointments(scope)).map((one) => ({ ...one, words: readShared(client.keys, one) }))
}

/**
 * "I cannot come": becomes a promise of the worker to find another time. Asked twice is asked, and the first question
 * stands as it was written.
 */
export async function askToMove(
  scope: ClientScope,
  client: Client,
  id: AppointmentId,
  why: string,
): Promise<'asked' | 'asked_before' | 'gone'> {
  const one = (await ownAppointments(scope)).find((known) => known.id === id)
  if (!one || one.state !== 'planned' || one.startsAt < scope.now) return 'gone'
  const request = newMoveRequestId()
  const asked = await insertMoveRequest(scope, {
    id: request,
    appointmentId: id,
    placeVersion: client.keys.current,
    sealed: why === '' ? null : sealJson(client.keys.newest, requestPlace(request), { why }),
  })
  if (!asked) return 'asked_before'
  const soon = Math.min(scope.now.getTime() + answerWithin, one.startsAt.getTime())
  await promiseAgain(scope, {
    kind: 'case.move_asked',
    subjectId: client.caseId,
    dueAt: new Date(soon),
    accountId: one.ownerId,
  })
  await record(scope, { action: 'calendar.move_asked', subjectKind: 'case', subjectId: client.caseId })
  await knock(scope, 'calendar', { to: [one.ownerId] })
  return 'asked'
}
