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
  type SessionStart,
  type StoredSession,
} from '../floors/counselling.ts'
import { placeKeys } from '../floors/portal.ts'
import { must, type AtCourse, type AtFile, type Course } from './course.ts'

/** What to try until the next time; `dueDay` counts as the days of the course do. */
export type ToldTry = Readonly<{ title: string; how: string; withWhom?: string; dueDay?: number }>

/** One meeting as it was held: its sheet, its note, and what came of it. */
export type ToldSession = Readonly<{
  day: number
  /** The hour it begins, such as `18:15`, when it is none of the office's own. */
  from?: string
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
}>

/** Openness, empathy, support, positiveness, equality, each 1 to 5. */
export function five(...values: readonly [number, number, number, number, number]): FiveQualities {
  const [openness, empathy, support, positiveness, equality] = values
  return { openness, empathy, support, positiveness, equality }
}

/** What happens in a meeting, between its beginning and its end. */
export type During = (course: Course, day: number) => Promise<void>

/** Holds one meeting: opens it, does what is done in it, and closes it with its words. */
export async function meet(course: Course, told: ToldSession, during?: During): Promise<void> {
  const { day, from, kind = 'individual', mode = ['in_person', null], present = ['client'] } = told
  const here = from ? course.startingAt(from) : course
  await open(here, day, { kind, mode: mode[0], modeReason: mode[1], present })
  await during?.(here, day)
  await here.on(day, (at) => close(here, told, present, at), { minutes: told.minutes ?? 45 })
  await here.onFile(day, keepSafetyCall, { minutes: (told.minutes ?? 45) + 90 })
}

const safetyTask = 'Keselamatan: hubungi hari ini dan lihat rencana aman bersama'

/** What a worrying answer asked for was done before that day ended. */
async function keepSafetyCall({ scope, file }: AtFile): Promise<void> {
  for (const task of await readTasks(scope, file))
    if (task.what === safetyTask && !task.doneAt) await endTask(scope, file, task.id, 'done')
}

async function open(course: Course, day: number, start: SessionStart): Promise<void> {
  await course.on(day, async ({ scope, book }) =>
    must((await openSession(scope, book, start)).ok, `a session on day ${day}`),
  )
}

async function stillOpen({ scope, book }: AtCourse): Promise<StoredSession> {
  const sessions = await sessionsOf(scope, book.episode.id)
  return must(
    sessions.find((one) => one.state === 'open'),
    'an open session',
  )
}

async function close(
  course: Course,
  told: ToldSession,
  present: readonly string[],
  at: AtCourse,
): Promise<void> {
  const { scope, member, file, book } = at
  const session = await stillOpen(at)
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
    safetyTask,
    outcome: {
      sheet: {
        ...told.sheet,
        present,
        goals: (told.goals ?? []).flatMap((value, place) => {
          const goal = goals[place]
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
  await open(course, day, { kind: 'individual', mode: 'in_person', modeReason: null, present: [] })
  await course.on(
    day,
    async (at) => {
      const left = { state: 'missed', task: askAfter } as const
      must(await leaveUnheld(at.scope, at.file, await stillOpen(at), left), 'the session is left')
    },
    { minutes: 40 },
  )
  await course.onFile(day + 1, async ({ scope, file }) => {
    const task = (await readTasks(scope, file)).find((one) => one.what === askAfter && !one.doneAt)
    await endTask(scope, file, must(task, 'somebody is to ask').id, 'done')
  })
}
