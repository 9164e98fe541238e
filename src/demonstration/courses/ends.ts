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
import { dayOf } from '#src/platform/i18n/format.ts'
import { momentOf } from '../moments.ts'
import { must, type Course } from './course.ts'

/** Sets the days on which somebody asks again, as they are proposed for an end on that day. */
export async function promiseToAsk(course: Course, day: number, kind: FollowUpKind): Promise<void> {
  await course.onFile(
    day,
    ({ scope, file }) => addFollowUps(scope, file, kind, followUps(dayOf(scope.now), kind)),
    { minutes: 30 },
  )
}

export type ToldEnd = Readonly<{
  day: number
  clientView: string
  reflection: string
  whyOpen?: string
  /** What was heard each time somebody asked, in order. */
  heard: readonly FollowUpInput[]
}>

/** Ends service on the file, and asks on the days that were promised, as far as they have come. */
export async function endFile(course: Course, told: ToldEnd): Promise<void> {
  await course.onFile(
    told.day,
    async ({ scope, file }) => {
      const done = await endService(scope, file, {
        reason: 'goalsMet',
        otherReason: '',
        clientView: told.clientView,
        whyNotAsked: '',
        whyOpen: told.whyOpen ?? '',
        reflection: told.reflection,
        bySupervisor: false,
      })
      if (!done.ok) throw new Error(`Service for ${course.told.key} did not end: ${done.gaps.join(', ')}`)
    },
    { minutes: 50 },
  )
  for (const result of told.heard) if (!(await askAgain(course, told.day, result))) return
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
