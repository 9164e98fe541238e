import { isChildBand, type CaseFile } from '#src/cases/index.ts'
import { weekdays } from '#src/people/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AccountId } from '#src/platform/ids.ts'
import type { Place, RoomId } from './appointment.ts'
import { awayBetween, busyTimes } from './busy.store.ts'
import { clashes, tightGaps, type Clash, type Taken, type TightGap, type Wanted } from './clash.ts'
import { warningsFor, type OfficeDays, type Warning } from './conditions.ts'
import { freeTimes } from './free-times.ts'
import { minutesOf, wallOf, weekdayOf } from './office-time.ts'
import { roomsOf } from './room.store.ts'

/** What is to be checked of one or many times with the same people. */
export type PlanToCheck = Readonly<{
  times: readonly Readonly<{ startsAt: Date; endsAt: Date }>[]
  accounts: readonly AccountId[]
  roomId: RoomId | null
  place: Place
  travelBefore: number
  travelAfter: number
  /** The appointment that is being moved: it never stands in its own way. */
  except: string | null
}>

export type Found<T> = Readonly<{ startsAt: Date }> & T
/** A time that would do, and the one it would stand for. */
export type FreeTime = Readonly<{ startsAt: Date; endsAt: Date; insteadOf: Date }>
export type PlanCheck = Readonly<{
  /** `startsAt` of each is the planned time it stands against; `taken` are the hours of what is there already. */
  clashes: readonly Found<Clash & Readonly<{ taken: Readonly<{ startsAt: Date; endsAt: Date }> }>>[]
  /** Times of the first clashing day that would do. */
  free: readonly FreeTime[]
  warnings: readonly Found<{ warning: Warning | ({ kind: 'travel' } & TightGap) }>[]
}>

/** Holds every time against the calendars of those who come, the room, the client, and the office's days. */
export async function checkPlan(
  scope: AccountScope,
  file: CaseFile | null,
  office: OfficeDays,
  plan: PlanToCheck,
): Promise<PlanCheck> {
  const starts = plan.times.map((time) => time.startsAt.getTime())
  const ends = plan.times.map((time) => time.endsAt.getTime())
  const day = 86_400_000
  const span = { from: new Date(Math.min(...starts) - day), to: new Date(Math.max(...ends) + day) }
  const rooms = plan.roomId === null ? [] : [plan.roomId]
  const taken = await busyTimes(scope, {
    ...span,
    of: { accounts: plan.accounts, rooms },
    caseId: file?.head.id ?? null,
  })
  const away = await awayBetween(scope, plan.accounts, span, office.zone)
  const room = (await roomsOf(scope)).find((one) => one.id === plan.roomId)
  const wantedAt = (time: { startsAt: Date; endsAt: Date }): Wanted => ({
    ...plan,
    ...time,
    ofCase: file !== null,
  })
  const takesFromClass =
    file !== null &&
    isChildBand(file.head.facts.ageBand) &&
    plan.place !== 'school' &&
    plan.place !== 'pesantren'
  const found = plan.times.flatMap((time) =>
    clashes(wantedAt(time), taken, plan.except).map((clash) => ({ ...clash, plannedAt: time })),
  )
  const [first] = found
  return {
    clashes: found.map(({ plannedAt, ...clash }) => ({
      ...clash,
      taken: { startsAt: clash.startsAt, endsAt: clash.endsAt },
      startsAt: plannedAt.startsAt,
    })),
    free: first ? freeNear(wantedAt(first.plannedAt), taken, office, plan.except, scope.now) : [],
    warnings: plan.times.flatMap((time) => [
      ...warningsFor(
        { ...time, accounts: plan.accounts, roomHours: room?.hours ?? null, takesFromClass },
        office,
        away,
        scope.now,
      ).map((warning) => ({ startsAt: time.startsAt, warning })),
      ...tightGaps(wantedAt(time), taken, plan.except).map((gap) => ({
        startsAt: time.startsAt,
        warning: { kind: 'travel' as const, ...gap },
      })),
    ]),
  }
}

/** Other times of the day in the office's hours; nothing that lies behind us. */
function freeNear(
  wanted: Wanted,
  taken: readonly Taken[],
  office: OfficeDays,
  except: string | null,
  now: Date,
): FreeTime[] {
  const { day } = wallOf(wanted.startsAt, office.zone)
  const hours = office.openingHours[weekdays[weekdayOf(day)] ?? 'mon']
  return freeTimes(
    wanted,
    taken.filter((one) => one.id !== except),
    {
      day,
      zone: office.zone,
      opens: minutesOf(hours?.opens ?? '08:00') ?? 480,
      closes: minutesOf(hours?.closes ?? '16:00') ?? 960,
    },
    6,
  )
    .filter((moment) => moment > now)
    .slice(0, 3)
    .map((startsAt) => ({
      startsAt,
      endsAt: new Date(startsAt.getTime() + wanted.endsAt.getTime() - wanted.startsAt.getTime()),
      insteadOf: wanted.startsAt,
    }))
}
