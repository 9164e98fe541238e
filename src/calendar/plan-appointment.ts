import { tellTeam, type CaseFile } from '#src/cases/index.ts'
import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId, type AccountId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import { placeKeys, type PlaceKeys } from '#src/portal/index.ts'
import {
  timeProblem,
  type AppointmentId,
  type AppointmentWords,
  type Kind,
  type Mode,
  type Place,
  type RoomId,
  type SeriesId,
  type SharedWords,
  type TimeProblem,
} from './appointment.ts'
import { insertAppointment, insertSeries } from './appointment.store.ts'
import { sealShared, sealWords } from './appointment-words.ts'
import { holdPlanning } from './busy.store.ts'
import { checkPlan, type PlanCheck } from './check-plan.ts'
import { officeDays } from './office-days.ts'
import { momentAt } from './office-time.ts'
import { roomsOf } from './room.store.ts'
import { expand, seriesProblem, type HolidayChoice, type SeriesRule } from './series.ts'

/** What somebody wants to plan: days and minutes on the office's own clock. */
export type Plan = Readonly<{
  kind: Kind
  ownerId: AccountId
  others: readonly AccountId[]
  roomId: RoomId | null
  day: string
  /** Minutes of the day. */
  from: number
  to: number
  mode: Mode
  place: Place
  travelBefore: number
  travelAfter: number
  episodeId?: string | null
  repeat?: Readonly<{
    rule: SeriesRule
    until: string | null
    count: number | null
    onHoliday: HolidayChoice
  }> | null
  words?: AppointmentWords
  /** Shown in the client's own place, with a line for them when there is one. */
  share?: Readonly<{ with: string; line?: string | undefined }> | null
  /** The planner has read the warnings and stays with the time. */
  anyway?: boolean
}>

export type PlanProblem = TimeProblem | 'no_end' | 'until_early' | 'series_too_long' | 'none_left'
export type PlanOutcome =
  | Readonly<{ done: readonly AppointmentId[]; skipped: readonly string[] }>
  | Readonly<{ problem: PlanProblem }>
  | Readonly<{ check: PlanCheck }>

/**
 * Plans one appointment or a series. A clash stands in the way; a warning is told once and then obeyed or
 * overruled by the planner. Two who plan at one moment wait for each other, so that no hour is given twice.
 */
export async function planAppointment(
  scope: AccountScope,
  member: Member,
  file: CaseFile | null,
  plan: Plan,
): Promise<PlanOutcome> {
  const office = await officeDays(scope)
  const days = daysOf(plan, [...office.closedDays, ...office.own.map((one) => one.day)])
  if ('problem' in days) return days
  const times = days.days.map((day) => ({
    startsAt: momentAt(day, plan.from, office.zone),
    endsAt: momentAt(day, plan.to, office.zone),
  }))
  const wrong = times.map((time) => timeProblem(time.startsAt, time.endsAt, scope.now)).find(Boolean)
  if (wrong) return { problem: wrong }
  await holdPlanning(scope)
  const accounts = [...new Set([plan.ownerId, ...plan.others])]
  const check = await checkPlan(scope, file, office, { ...plan, times, accounts, except: null })
  if (check.clashes.length > 0 || (check.warnings.length > 0 && !plan.anyway)) return { check }
  const seriesId = plan.repeat ? newOrderedId<'series'>(scope.now.getTime()) : null
  if (plan.repeat && seriesId)
    await insertSeries(scope, {
      id: seriesId,
      caseId: file?.head.id ?? null,
      ownerId: plan.ownerId,
      ...plan.repeat,
    })
  const done: AppointmentId[] = []
  const told = await toldToClient(scope, member, file, plan)
  for (const time of times) done.push(await putOne(scope, file, plan, told, { ...time, seriesId }))
  await record(scope, {
    action: 'calendar.planned',
    subjectKind: file ? 'case' : 'appointment',
    subjectId: file?.head.id ?? done[0] ?? null,
    facts: { kind: plan.kind, count: done.length, overruled: check.warnings.length },
  })
  if (file) await tellTeam(scope, file.head.id, 'appointment', { appointment: 'planned', count: done.length })
  await knock(scope, 'calendar', { to: accounts })
  return { done, skipped: days.skipped }
}

function daysOf(
  plan: Plan,
  closed: readonly string[],
): { days: string[]; skipped: string[] } | { problem: PlanProblem } {
  if (!plan.repeat) return { days: [plan.day], skipped: [] }
  const spec = { ...plan.repeat, from: plan.day, closed }
  const problem = seriesProblem(spec)
  if (problem) return { problem: problem === 'too_long' ? 'series_too_long' : problem }
  const { days, skipped } = expand(spec)
  return days.length === 0 ? { problem: 'none_left' } : { days: days.map((one) => one.day), skipped }
}

/** What the client reads of every appointment of a plan, and the keys it is sealed with; null when nothing. */
type Told = Readonly<{ keys: PlaceKeys; words: SharedWords }>

export async function toldToClient(
  scope: AccountScope,
  member: Member,
  file: CaseFile | null,
  plan: Plan,
): Promise<Told | null> {
  if (!file || !plan.share) return null
  const room = plan.roomId && (await roomsOf(scope)).find((one) => one.id === plan.roomId)
  return {
    keys: await placeKeys(scope, member, file, 'client'),
    words: { ...plan.share, where: room ? room.name : undefined },
  }
}

/** Writes one appointment, sealed for its team and, when shared, for the client. */
export async function putOne(
  scope: AccountScope,
  file: CaseFile | null,
  plan: Plan,
  told: Told | null,
  at: { startsAt: Date; endsAt: Date; seriesId: SeriesId | null },
): Promise<AppointmentId> {
  const id = newOrderedId<'appointment'>(scope.now.getTime())
  const words = file ? sealWords(file, id, plan.words ?? {}) : { keyVersion: null, sealed: null }
  const shared = told ? sealShared(told.keys, id, told.words) : { placeVersion: null, shared: null }
  await insertAppointment(scope, {
    id,
    caseId: file?.head.id ?? null,
    episodeId: plan.episodeId ?? null,
    kind: plan.kind,
    ownerId: plan.ownerId,
    others: plan.others.filter((other) => other !== plan.ownerId),
    roomId: plan.roomId,
    startsAt: at.startsAt,
    endsAt: at.endsAt,
    mode: plan.mode,
    place: plan.place,
    travelBefore: plan.travelBefore,
    travelAfter: plan.travelAfter,
    seriesId: at.seriesId,
    clientSees: shared.shared !== null,
    ...words,
    ...shared,
  })
  return id
}
