import {
  addFollowUps,
  closeFile,
  endService,
  followUps,
  readFollowUps,
  recordFollowUp,
  type FollowUpInput,
  type FollowUpKind,
} from '../floors/cases.ts'
import { endForm, maintenanceForm } from '../floors/counselling.ts'
import type { CloseReason } from '#content/codes/work.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { momentOf } from '../moments.ts'
import { must, type Course } from './course.ts'
import { fill, goOn } from './episode.ts'

/** Sets the days on which somebody asks again, as they are proposed for an end on that day. */
async function promiseToAsk(course: Course, day: number, kind: FollowUpKind): Promise<void> {
  await course.onFile(
    day,
    ({ scope, file }) => addFollowUps(scope, file, kind, followUps(dayOf(scope.now), kind)),
    { minutes: 30 },
  )
}

type ToldEnd = Readonly<{
  /** Why service ended, where it was not that every goal was met. */
  ending?: Readonly<{ reason: CloseReason; otherReason: string }>
  clientView: string
  reflection: string
  /** What was heard each time somebody asked, in order. */
  heard: readonly FollowUpInput[]
}>

/** What is written down when a course of help ends: the ending, and what the person takes along. */
export type Farewell = ToldEnd & Readonly<{ end: AnyAnswers; maintenance: AnyAnswers; ask: FollowUpKind }>

/**
 * After the last meeting of that day the work is ended and what stays is written down on another, the days to ask
 * again are promised, and service on the file ends the day after.
 */
export async function closeCourse(
  course: Course,
  days: Readonly<{ last: number; end: number }>,
  { end, maintenance, ask, ...told }: Farewell,
): Promise<void> {
  await goOn(course, days.last, 55)
  await fill(course, days.end, endForm, end)
  await fill(course, days.end, maintenanceForm, maintenance)
  await promiseToAsk(course, days.end, ask)
  await goOn(course, days.end, 50)
  await endFile(course, days.end + 1, told)
}

/** Ends service on the file, and asks on the days that were promised, as far as they have come. */
async function endFile(course: Course, day: number, told: ToldEnd): Promise<void> {
  await course.onFile(
    day,
    async ({ scope, file }) => {
      const done = await endService(scope, file, {
        ...(told.ending ?? { reason: 'goalsMet', otherReason: '' }),
        clientView: told.clientView,
        whyNotAsked: '',
        whyOpen: '',
        reflection: told.reflection,
        bySupervisor: false,
      })
      if (!done.ok) throw new Error(`Service for ${course.told.key} did not end: ${done.gaps.join(', ')}`)
    },
    { who: course.told.lead, minutes: 50 },
  )
  for (const result of told.heard) if (!(await askAgain(course, day, result))) return
  await course.onFile(daysFrom(course, dayOf(course.office.now)), async ({ scope, file }) => {
    if ((await readFollowUps(scope, file)).every((one) => one.doneAt)) await closeFile(scope, file)
  })
}

/** Asks on the earliest day that is promised; false when that day has not come. */
async function askAgain(course: Course, after: number, result: FollowUpInput): Promise<boolean> {
  const due = await course.onFile(
    after,
    async ({ scope, file }) => (await readFollowUps(scope, file)).find((one) => !one.doneAt)?.dueOn,
    { minutes: 55 },
  )
  if (!due || due >= dayOf(course.office.now)) return false
  await course.onFile(daysFrom(course, due), async ({ scope, file }) => {
    const next = must(
      (await readFollowUps(scope, file)).find((one) => !one.doneAt),
      'somebody to ask',
    )
    must(await recordFollowUp(scope, file, next.id, result), 'the answer is kept')
  })
  return true
}

function daysFrom({ told, office }: Course, on: string): number {
  const begin = momentOf(told.when, office.now)
  return Math.round((new Date(`${on}T09:00:00+07:00`).getTime() - begin.getTime()) / 86_400_000)
}
