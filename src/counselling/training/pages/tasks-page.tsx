import { asId } from '#src/platform/ids.ts'
import { absent, isAnswer, redirect } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { CaseFrame, namesOf } from '#src/cases/index.ts'
import { BackLink } from '#src/ui/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { homeworkOf } from '../../session/index.ts'
import { runHref } from '../../step-href.ts'
import { clientLogs, logOf } from '../client-log.ts'
import { takeBackTask, writeLog } from '../give-task.ts'
import { loadScreen, screenForPost, type Training } from '../load-screen.ts'
import { refusedTasks } from '../refusals.ts'
import { trainingWords } from '../words.ts'
import { TasksView } from './tasks-view.tsx'
import type { AccountScope } from '#src/platform/db/scope.ts'

async function tasksOf(scope: AccountScope, { book, technique }: Pick<Training, 'book' | 'technique'>) {
  const all = await homeworkOf(scope, book.place, book.episode.caseId, 'client')
  return all.filter((one) => one.runId === technique.run.id)
}

/** Real tasks with their safety, the log of trying, and what the client wrote in their own place. */
export const tasksPage: Page = page({
  path: '/kasus/:id/teknik/:run/tugas',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const loaded = await loadScreen(scope, ctx, 'tasks')
    if (isAnswer(loaded)) return loaded
    const { book, technique } = loaded
    return {
      ...loaded,
      tasks: await tasksOf(scope, loaded),
      fromClient: await clientLogs(scope, book, technique),
      refused: refusedTasks(book, technique, await namesOf(scope, ctx)),
    }
  },
  actions: {
    back: {
      run: async (scope, ctx, form) => {
        const opened = await screenForPost(scope, ctx, 'tasks')
        const id = asId<'homework'>(String(form.get('task') ?? ''))
        const task = opened && (await tasksOf(scope, opened)).find((one) => one.id === id)
        if (!opened || !task) return absent()
        const { book, technique } = opened
        const { backWhy } = trainingWords[ctx.lang].tasks
        const done = task.state !== 'dropped' && (await takeBackTask(scope, book, technique, task, backWhy))
        return redirect(runHref(book.episode.caseId, technique.run.id, 'tugas'), done ? 'back' : 'overtaken')
      },
    },
    take: {
      run: async (scope, ctx, form) => {
        const opened = await screenForPost(scope, ctx, 'tasks')
        if (!opened) return absent()
        const { book, technique, file } = opened
        const here = runHref(book.episode.caseId, technique.run.id, 'tugas')
        const entry = (await clientLogs(scope, book, technique)).find((one) => one.id === form.get('entry'))
        if (!entry) return redirect(here, 'overtaken')
        const { helpTask } = trainingWords[ctx.lang].tasks
        const written = await writeLog(scope, file, book, technique, logOf(entry), helpTask)
        return redirect(here, written ? 'taken' : 'overtaken')
      },
    },
  },
  meta: (ctx) => ({
    title: trainingWords[ctx.lang].tasks.title,
    shell: 'console',
    nav: 'cases',
    flashes: trainingWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => (
    <CaseFrame {...loaded.data} lang={ctx.lang} tab="counselling">
      <BackLink href={runHref(loaded.data.file.head.id, loaded.technique.run.id)}>
        {trainingWords[ctx.lang].back}
      </BackLink>
      <TasksView lang={ctx.lang} {...loaded} />
    </CaseFrame>
  ),
})
