import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { drop, keep, promiseAgain } from '#src/platform/clock/promise.store.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { knock } from '#src/platform/live/live.ts'
import { placeKeys } from '#src/portal/index.ts'
import { mayMark, timeProblem, type ChangeReason, type RoomId } from './appointment.ts'
import { comingInSeries, leavePlanned, type StoredAppointment } from './appointment.store.ts'
import { readShared, readWords } from './appointment-words.ts'
import { hasOpenHandOn, settleHandOn } from './handover.store.ts'
import { restate } from './left-behind.ts'
import { holdPlanning } from './busy.store.ts'
import { checkPlan } from './check-plan.ts'
import { openRequests, settleRequests } from './client.store.ts'
import { firstContactWithin } from './missed.ts'
import { officeDays } from './office-days.ts'
import { momentAt } from './office-time.ts'
import { putOne, toldToClient, type Plan, type PlanOutcome } from './plan-appointment.ts'

/** Somebody else was first; whoever comes later is told what it is now. */
export type Overtaken = Readonly<{ overtaken: true }>
const overtaken: Overtaken = { overtaken: true }

/** Writes down that it took place. False result: overtaken, or its time has not come by the server's clock. */
export async function markHeld(
  scope: AccountScope,
  file: CaseFile | null,
  one: StoredAppointment,
  seen: number,
): Promise<'done' | 'too_early' | Overtaken> {
  const marked = await mark(scope, file, one, seen, 'held')
  if (marked === 'done' && file) {
    // They came: nobody has to look for them any more.
    await keep(scope, 'case.missed_contact', file.head.id)
    await drop(scope, 'case.unreached_decision', file.head.id, 'came')
  }
  return marked
}

/** Writes down that nobody came, and promises that a person will ask after them within 48 hours. */
export async function markMissed(
  scope: AccountScope,
  file: CaseFile | null,
  one: StoredAppointment,
  seen: number,
): Promise<'done' | 'too_early' | Overtaken> {
  const marked = await mark(scope, file, one, seen, 'missed')
  if (marked === 'done' && file)
    await promiseAgain(scope, {
      kind: 'case.missed_contact',
      subjectId: file.head.id,
      dueAt: new Date(scope.now.getTime() + firstContactWithin),
      accountId: one.ownerId,
    })
  return marked
}

async function mark(
  scope: AccountScope,
  file: CaseFile | null,
  one: StoredAppointment,
  seen: number,
  outcome: 'held' | 'missed',
): Promise<'done' | 'too_early' | Overtaken> {
  if (one.state !== 'planned') return overtaken
  if (!mayMark(one.state, outcome, one.startsAt, scope.now)) return 'too_early'
  if (!(await leavePlanned(scope, one.id, seen, { state: outcome }))) return overtaken
  await said(scope, file, one, outcome)
  return 'done'
}

/** Cancels one, or with it what is still to come of its series. How many were cancelled. */
export async function cancelAppointment(
  scope: AccountScope,
  file: CaseFile | null,
  one: StoredAppointment,
  seen: number,
  how: { reason: ChangeReason; rest: boolean },
): Promise<number | Overtaken> {
  const { reason } = how
  if (!(await leavePlanned(scope, one.id, seen, { state: 'cancelled', reason }))) return overtaken
  await said(scope, file, one, 'cancelled', reason)
  let count = 1
  const rest = how.rest && one.seriesId ? await comingInSeries(scope, one.seriesId) : []
  for (const other of rest.filter((later) => later.startsAt > one.startsAt)) {
    if (!(await leavePlanned(scope, other.id, other.version, { state: 'cancelled', reason }))) continue
    await said(scope, file, other, 'cancelled', reason)
    count += 1
  }
  return count
}

export type Move = Readonly<{
  day: string
  from: number
  to: number
  roomId: RoomId | null
  reason: ChangeReason
  anyway: boolean
}>

/** Moves one to another time: a new row stands for it, and the former one says where it went. */
export async function moveAppointment(
  scope: AccountScope,
  member: Member,
  file: CaseFile | null,
  one: StoredAppointment,
  seen: number,
  move: Move,
): Promise<PlanOutcome | Overtaken> {
  if (one.state !== 'planned' || one.version !== seen) return overtaken
  const office = await officeDays(scope)
  const [startsAt, endsAt] = [move.from, move.to].map((minute) => momentAt(move.day, minute, office.zone))
  if (!startsAt || !endsAt) return { problem: 'ends_before_start' }
  const problem = timeProblem(startsAt, endsAt, scope.now)
  if (problem) return { problem }
  await holdPlanning(scope)
  const accounts = [one.ownerId, ...one.others]
  const times = [{ startsAt, endsAt }]
  const check = await checkPlan(scope, file, office, {
    ...one,
    roomId: move.roomId,
    times,
    accounts,
    except: one.id,
  })
  if (check.clashes.length > 0 || (check.warnings.length > 0 && !move.anyway)) return { check }
  const plan = await asPlan(scope, member, file, one, move)
  const told = await toldToClient(scope, member, file, plan)
  const id = await putOne(scope, file, plan, told, { startsAt, endsAt, seriesId: one.seriesId })
  const left = { state: 'moved', reason: move.reason, movedTo: id } as const
  if (!(await leavePlanned(scope, one.id, seen, left))) return overtaken
  await said(scope, file, one, 'moved', move.reason)
  return { done: [id], skipped: [] }
}

/** An appointment as it would be planned anew at another time, with all its words. */
export async function asPlan(
  scope: AccountScope,
  member: Member,
  file: CaseFile | null,
  one: StoredAppointment,
  move: Pick<Move, 'day' | 'from' | 'to' | 'roomId'>,
): Promise<Plan> {
  const shared = file && one.shared ? readShared(await placeKeys(scope, member, file, 'client'), one) : null
  return {
    ...one,
    roomId: move.roomId,
    day: move.day,
    from: move.from,
    to: move.to,
    words: file ? readWords(file, one) : {},
    share: shared ? { with: shared.with, line: shared.line } : null,
  }
}

/** Said everywhere it must be: the record, the file's team, the client's question, open screens. */
async function said(
  scope: AccountScope,
  file: CaseFile | null,
  one: StoredAppointment,
  state: 'held' | 'missed' | 'cancelled' | 'moved',
  reason: ChangeReason | null = null,
): Promise<void> {
  await settleRequests(scope, one.id)
  if (file && (await openRequests(scope, file.head.id)).length === 0)
    await keep(scope, 'case.move_asked', file.head.id)
  await tellChange(scope, file, one, state, reason)
  // Whoever changes it by another way than the one that was asked has decided as well.
  if (!file) return
  if (await hasOpenHandOn(scope, one.id))
    await settleHandOn(
      scope,
      { id: one.id, caseId: file.head.id },
      state === 'cancelled' ? 'cancelled' : 'taken',
    )
  await restate(scope, file.head.id, 'kept')
}

/** A change in the record, on the file's timeline and on open screens. */
export async function tellChange(
  scope: AccountScope,
  file: CaseFile | null,
  one: StoredAppointment,
  state: 'held' | 'missed' | 'cancelled' | 'moved',
  reason: ChangeReason | null,
): Promise<void> {
  await record(scope, {
    action: `calendar.${state}`,
    subjectKind: file ? 'case' : 'appointment',
    subjectId: file?.head.id ?? one.id,
    facts: { appointment: one.id, kind: one.kind, reason },
  })
  if (file) await tellTeam(scope, file.head.id, 'appointment', { appointment: state })
  await knock(scope, 'calendar', { to: [one.ownerId, ...one.others] })
}
