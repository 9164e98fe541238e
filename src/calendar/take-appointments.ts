import { addTask, openFile, readSafeContact, type CaseFile, type SafeContact } from '#src/cases/index.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { AppointmentId } from './appointment.ts'
import { findAppointment, leavePlanned } from './appointment.store.ts'
import { holdPlanning } from './busy.store.ts'
import { asPlan, cancelAppointment, tellChange } from './change-appointment.ts'
import { checkPlan } from './check-plan.ts'
import { openRequests } from './client.store.ts'
import { carryRequests, settleHandOn } from './handover.store.ts'
import { leftToMe, restate, type LeftBehind } from './left-behind.ts'
import { officeDays } from './office-days.ts'
import { wallOf } from './office-time.ts'
import { putOne, toldToClient } from './plan-appointment.ts'

/** One that is asked about, opened for whoever is asked. */
export type Offered = Readonly<{ one: LeftBehind; file: CaseFile; safe: SafeContact | null }>
export type TakenOver = 'done' | 'clash' | 'gone'

/** Opens what one is asked about, with how each client may be told. */
export async function openLeft(scope: AccountScope, member: Member): Promise<Offered[]> {
  const offered: Offered[] = []
  for (const one of await leftToMe(scope)) {
    const file = await openFile(scope, member, one.caseId)
    if (!file) continue
    await recordRead(scope, 'case', one.caseId, 'handover')
    const safe = await readSafeContact(scope, file)
    offered.push({ one, file, safe })
  }
  return offered
}

type About = Readonly<{ name: string; tellClient: (when: Date) => string }>

/**
 * Holds it from now on: a new appointment stands for it, and the former one says where it went, so that nobody's word
 * about a time is overwritten. Not when one is taken then already.
 */
export async function takeOver(
  scope: AccountScope,
  member: Member,
  id: AppointmentId,
  about: About,
): Promise<TakenOver> {
  const found = await asked(scope, member, id)
  if (!found) return 'gone'
  const { one, file } = found
  await holdPlanning(scope)
  const office = await officeDays(scope)
  const { accountId } = member
  const others = one.others.filter((other) => other !== accountId)
  const check = await checkPlan(scope, file, office, {
    ...one,
    times: [one],
    accounts: [accountId, ...others],
    except: one.id,
  })
  if (check.clashes.length > 0) return 'clash'
  const [start, end] = [wallOf(one.startsAt, office.zone), wallOf(one.endsAt, office.zone)]
  const as = await asPlan(scope, member, file, one, {
    day: start.day,
    from: start.minute,
    to: end.minute,
    roomId: one.roomId,
  })
  const plan = {
    ...as,
    ownerId: accountId,
    others,
    share: as.share ? { ...as.share, with: about.name } : null,
  }
  const told = await toldToClient(scope, member, file, plan)
  const next = await putOne(scope, file, plan, told, one)
  const left = { state: 'moved', reason: 'worker_changed', movedTo: next } as const
  if (!(await leavePlanned(scope, one.id, one.version, left))) throw new Error('The planning was held.')
  await carryRequests(scope, one.id, next)
  const requests = await openRequests(scope, file.head.id)
  if (requests.some((request) => request.appointmentId === next))
    await promiseAgain(scope, {
      kind: 'case.move_asked',
      subjectId: file.head.id,
      dueAt: new Date(Math.min(scope.now.getTime() + 24 * 3_600_000, one.startsAt.getTime())),
      accountId,
    })
  await tellChange(scope, file, one, 'moved', 'worker_changed')
  await settled(scope, found, 'taken', about)
  return 'done'
}

/** Calls it off. The client learns it in their own place, or from a person, by a safe way. */
export async function callOff(
  scope: AccountScope,
  member: Member,
  id: AppointmentId,
  about: About,
): Promise<'done' | 'gone'> {
  const found = await asked(scope, member, id)
  if (!found) return 'gone'
  const { one, file } = found
  const done = await cancelAppointment(scope, file, one, one.version, { reason: 'worker_away', rest: false })
  if (typeof done === 'object') return 'gone'
  await settled(scope, found, 'cancelled', about)
  return 'done'
}

/** It stays with the colleague, who is here still. */
export async function leaveWith(
  scope: AccountScope,
  member: Member,
  id: AppointmentId,
): Promise<'done' | 'gone'> {
  const found = await asked(scope, member, id)
  if (!found || found.one.gone) return 'gone'
  await settleHandOn(scope, found.one, 'kept')
  await restate(scope, found.one.caseId, 'kept')
  return 'done'
}

/** Takes over whatever can be, with one press. How many were, and how many clash with one's own. */
export async function takeAll(
  scope: AccountScope,
  member: Member,
  about: About,
): Promise<{ taken: number; clashes: number }> {
  const count = { taken: 0, clashes: 0 }
  for (const one of await leftToMe(scope)) {
    const done = await takeOver(scope, member, one.id, about)
    if (done === 'done') count.taken += 1
    if (done === 'clash') count.clashes += 1
  }
  return count
}

async function asked(
  scope: AccountScope,
  member: Member,
  id: AppointmentId,
): Promise<{ one: LeftBehind; file: CaseFile } | null> {
  const one = (await leftToMe(scope)).find((left) => left.id === id)
  const file = one && (await openFile(scope, member, one.caseId))
  // Looked up once more: what is asked about is a list, and the row itself may have changed since.
  const now = one && (await findAppointment(scope, id))
  return one && file && now?.state === 'planned'
    ? { one: { ...one, ...now, caseId: one.caseId }, file }
    : null
}

async function settled(
  scope: AccountScope,
  found: { one: LeftBehind; file: CaseFile },
  outcome: 'taken' | 'cancelled',
  about: About,
): Promise<void> {
  const { one, file } = found
  await settleHandOn(scope, one, outcome)
  await restate(scope, one.caseId, 'kept')
  // What they cannot read in their own place a person has to tell them, and that must not be forgotten.
  if (!one.clientSees)
    await addTask(scope, file, {
      what: about.tellClient(one.startsAt),
      ownerId: scope.actor.accountId,
      dueOn: dayOf(scope.now),
    })
}
