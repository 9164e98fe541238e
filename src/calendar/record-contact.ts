import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import { keep, promise, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { openJson, sealJson, type Place } from '#src/platform/vault/index.ts'
import { colleagues } from '#src/people/index.ts'
import type { AppointmentId } from './appointment.ts'
import { appointmentsOfCase, type StoredAppointment } from './appointment.store.ts'
import {
  contactsOf,
  decisionsOf,
  insertContact,
  insertDecision,
  newContactId,
  teamAccounts,
  type Contact,
  type StoredDecision,
} from './contact.store.ts'
import {
  missedStanding,
  type ContactChannel,
  type ContactResult,
  type Decision,
  type MissedStanding,
} from './missed.ts'
import { safetyCallEvery } from './waiting.ts'
import { waitingOf } from './waiting.store.ts'

type Note = Readonly<{ note: string }>
const contactPlace = (id: string): Place => ({ table: 'calendar.contact', row: id, column: 'sealed' })
const decisionPlace = (id: string): Place => ({ table: 'calendar.decision', row: id, column: 'sealed' })

export type Tried = Readonly<{ channel: ContactChannel; result: ContactResult; note?: string | undefined }>

/** What a file still owes somebody who did not come; null when nothing. */
async function standingOf(scope: AccountScope, file: CaseFile): Promise<MissedStanding | null> {
  return standingFrom(
    await appointmentsOfCase(scope, file.head.id),
    await contactsOf(scope, file.head.id),
    await decisionsOf(scope, file.head.id),
  )
}

/** The same from what a page has read already. */
export function standingFrom(
  all: readonly StoredAppointment[],
  contacts: readonly Contact[],
  decided: readonly StoredDecision[],
): MissedStanding | null {
  const missed = all.flatMap((one) =>
    one.state === 'missed' && one.stateAt ? [{ id: one.id, at: one.stateAt }] : [],
  )
  if (missed.length === 0) return null
  const held = all.flatMap((one) => (one.state === 'held' && one.stateAt ? [one.stateAt] : []))
  const tries = contacts.filter((one) => one.reason === 'missed')
  return missedStanding(missed, tries, [...held, ...decided.map((one) => one.at)])
}

/** Writes down that somebody was asked after, and sets what is owed next. Null: nothing is owed. */
export async function recordMissedContact(
  scope: AccountScope,
  file: CaseFile,
  tried: Tried,
): Promise<MissedStanding | null | 'nothing_owed'> {
  const before = await standingOf(scope, file)
  if (!before) return 'nothing_owed'
  await putContact(scope, file, tried, 'missed', before.appointmentId as AppointmentId)
  const after = await standingOf(scope, file)
  if (tried.result === 'held_back') return after
  const caseId = file.head.id
  await keep(scope, 'case.missed_contact', caseId)
  if (after?.duty.next === 'contact')
    await promise(scope, {
      kind: 'case.missed_contact',
      subjectId: caseId,
      dueAt: after.duty.dueAt,
      accountId: scope.actor.accountId,
    })
  if (after?.duty.next === 'decision')
    await promiseAgain(scope, {
      kind: 'case.unreached_decision',
      subjectId: caseId,
      dueAt: after.duty.dueAt,
      ...(await whoDecides(scope, file)),
    })
  return after
}

/** A supervisor of the team when there is one; else whoever holds that role. */
async function whoDecides(
  scope: AccountScope,
  file: CaseFile,
): Promise<{ accountId: AccountId | null; role: 'supervisor' }> {
  const team = await teamAccounts(scope, file.head.id)
  const supervisor = (await colleagues(scope, { roles: ['supervisor'] })).find((one) => team.includes(one.id))
  return { accountId: supervisor?.id ?? null, role: 'supervisor' }
}

/** A supervisor says what happens now that nobody could be reached. */
export async function decideUnreached(
  scope: AccountScope,
  file: CaseFile,
  made: { decision: Decision; reason: string },
): Promise<boolean> {
  const standing = await standingOf(scope, file)
  if (standing?.duty.next !== 'decision') return false
  const id = newOrderedId<'decision'>(scope.now.getTime())
  const reason: Note = { note: made.reason }
  await insertDecision(scope, file.head.id, {
    id,
    appointmentId: standing.appointmentId as AppointmentId,
    decision: made.decision,
    keyVersion: file.keys.current,
    sealed: sealJson(file.keys.newest, decisionPlace(id), reason),
  })
  await keep(scope, 'case.unreached_decision', file.head.id)
  await tellTeam(scope, file.head.id, 'appointment', { appointment: 'decided', decision: made.decision })
  return true
}

/** The weekly call to somebody who waits. Only reaching them keeps the promise. False when they do not wait. */
export async function recordSafetyCall(scope: AccountScope, file: CaseFile, tried: Tried): Promise<boolean> {
  if (!(await waitingOf(scope, file.head.id))) return false
  await putContact(scope, file, tried, 'safety', null)
  if (tried.result !== 'reached') return true
  await keep(scope, 'case.safety_call', file.head.id)
  await promise(scope, {
    kind: 'case.safety_call',
    subjectId: file.head.id,
    dueAt: new Date(scope.now.getTime() + safetyCallEvery),
  })
  return true
}

async function putContact(
  scope: AccountScope,
  file: CaseFile,
  tried: Tried,
  reason: Contact['reason'],
  appointmentId: AppointmentId | null,
): Promise<void> {
  const id = newContactId(scope)
  const note: Note | null = tried.note ? { note: tried.note } : null
  await insertContact(scope, file.head.id, {
    id,
    appointmentId,
    reason,
    channel: tried.channel,
    result: tried.result,
    keyVersion: note ? file.keys.current : null,
    sealed: note ? sealJson(file.keys.newest, contactPlace(id), note) : null,
  })
  await tellTeam(scope, file.head.id, 'appointment', { appointment: tried.result })
}

export type OpenContact = Contact & Readonly<{ note: string | null }>

export async function readContacts(scope: AccountScope, file: CaseFile): Promise<OpenContact[]> {
  return (await contactsOf(scope, file.head.id)).map((one) => ({
    ...one,
    note:
      one.sealed && one.keyVersion !== null
        ? openJson<Note>(file.keys.of(one.keyVersion), contactPlace(one.id), one.sealed).note
        : null,
  }))
}
