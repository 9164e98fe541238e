import { endTask, readTasks } from '../floors/cases.ts'
import {
  closeSession,
  homeworkOf,
  leaveUnheld,
  openSession,
  sessionsOf,
  type FiveQualities,
  type HomeworkState,
  type SealedNote,
  type SealedSession,
  type SessionKind,
} from '../floors/counselling.ts'
import { placeKeys } from '../floors/portal.ts'
import { must, type AtCourse, type Course } from './course.ts'

/** What to try until the next time; `dueDay` counts as the days of the course do. */
export type ToldTry = Readonly<{ title: string; how: string; withWhom?: string; dueDay?: number }>

/** One meeting as it was held: its sheet, its note, and what came of it. */
export type ToldSession = Readonly<{
  day: number
  kind?: SessionKind
  minutes?: number
  /** How it was held when not face to face, and the code of the reason. */
  mode?: readonly [mode: string, reason: string]
  present?: readonly string[]
  sheet: Omit<SealedSession, 'present' | 'goals' | 'homeworkSeen' | 'runs'>
  /** How each goal stands, in the order of the goals. */
  goals?: readonly number[]
  note: SealedNote
  /** What became of what was tried, by its title. */
  tried?: Readonly<Record<string, readonly [state: HomeworkState, result?: string]>>
  tasks?: readonly ToldTry[]
  /** Day of the next meeting, or the code of the reason why there is none. */
  next: number | string
  /** What happened in it, between its beginning and its end. */
  during?: (day: number) => Promise<void>
}>

/** Openness, empathy, support, positiveness, equality, each 1 to 5. */
export function five(...values: readonly [number, number, number, number, number]): FiveQualities {
  const [openness, empathy, support, positiveness, equality] = values
  return { openness, empathy, support, positiveness, equality }
}

/** Holds one meeting: opens it, does what is done in it, and closes it with its words. */
export async function meet(course: Course, told: ToldSession): Promise<void> {
  const { day, kind = 'individual', mode } = told
  const present = told.present ?? ['client']
  await course.on(day, async ({ scope, book }) =>
    must(
      (
        await openSession(scope, book, {
          kind,
          mode: mode?.[0] ?? 'in_person',
          modeReason: mode?.[1] ?? null,
          present,
        })
      ).ok,
      `a session on day ${day}`,
    ),
  )
  await told.during?.(day)
  await course.on(day, (at) => close(course, told, present, at), { minutes: told.minutes ?? 45 })
}

async function close(
  course: Course,
  told: ToldSession,
  present: readonly string[],
  { scope, member, file, book }: AtCourse,
): Promise<void> {
  const session = must(
    (await sessionsOf(scope, book.episode.id)).find((one) => one.state === 'open'),
    'an open session',
  )
  const audience = session.kind === 'caregiver' ? 'caregiver' : 'client'
  const place = audience === 'client' ? book.place : await placeKeys(scope, member, file, 'caregiver')
  const given = await homeworkOf(scope, place, book.episode.caseId, audience)
  const homework = Object.entries(told.tried ?? {}).map(([title, [state, result]]) => {
    const one = must(
      given.find((task) => task.title === title && !task.endedAt),
      `${title} was given`,
    )
    return { id: one.id, state, result }
  })
  const goals = book.goals.filter((goal) => !goal.endedAt)
  const running = book.runs.filter((run) => run.endedOn === null).map((run) => run.id)
  const closed = await closeSession(scope, member, book, {
    session,
    safetyTask: 'Keselamatan: hubungi hari ini dan lihat rencana aman bersama',
    outcome: {
      sheet: {
        ...told.sheet,
        present,
        goals: (told.goals ?? []).flatMap((value, at) => {
          const goal = goals[at]
          return goal ? [{ id: goal.id, value }] : []
        }),
        homeworkSeen: homework.map(({ id, state }) => ({ id, state })),
        ...(running.length > 0 ? { runs: running } : {}),
        ...(typeof told.next === 'string' ? { noNext: told.next } : {}),
      },
      note: told.note,
      nextOn: typeof told.next === 'number' ? course.dayAt(told.next) : null,
      homework,
      tasks: (told.tasks ?? []).map(({ title, how, withWhom, dueDay }) => ({
        title,
        how,
        withWhom,
        dueOn: dueDay === undefined ? null : course.dayAt(dueDay),
      })),
    },
  })
  must(closed, `the session on day ${told.day} closes`)
}

const askAfter = 'Tanyakan kabar: tidak hadir hari ini'

/** Nobody came. The day after, somebody asks how they are. */
export async function missed(course: Course, day: number): Promise<void> {
  await course.on(day, async ({ scope, book }) =>
    must(
      (
        await openSession(scope, book, {
          kind: 'individual',
          mode: 'in_person',
          modeReason: null,
          present: [],
        })
      ).ok,
      'a session',
    ),
  )
  await course.on(
    day,
    async ({ scope, file, book }) => {
      const open = must(
        (await sessionsOf(scope, book.episode.id)).find((one) => one.state === 'open'),
        'an open session',
      )
      must(await leaveUnheld(scope, file, open, { state: 'missed', task: askAfter }), 'the session is left')
    },
    { minutes: 40 },
  )
  await course.onFile(day + 1, async ({ scope, file }) => {
    const open = (await readTasks(scope, file)).find((one) => one.what === askAfter && !one.doneAt)
    await endTask(scope, file, must(open, 'somebody is to ask').id, 'done')
  })
}
