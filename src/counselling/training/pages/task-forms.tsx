import { dayOf } from '#src/platform/i18n/format.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, namesOf, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { logForm, taskForm } from '../../protocols/assertive-life-forms.ts'
import { textOf } from '../../protocols/step-makers.ts'
import { giveTask, writeLog } from '../give-task.ts'
import { trainingOf } from '../load-screen.ts'
import { WhyRefused } from '../refused-tasks.tsx'
import { refusedTasks } from '../refusals.ts'
import { trainingWords } from '../words.ts'
import { situationChoices } from './role-play-pages.tsx'

/** The safety questions, then the task. What stands in the way is said all at once; what was typed stays. */
export const newTaskPage: Page = caseForm({
  path: 'teknik/:run/tugas/baru',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const training = await trainingOf(scope, ctx, file, 'tasks')
    const refused =
      training &&
      refusedTasks(training.book, training.technique, await namesOf(scope, ctx)).find(
        (one) => String(one.at) === ctx.query.get('ditolak'),
      )
    return training && { ...training, refused: refused ?? null }
  },
  title: (lang) => trainingWords[lang].tasks.addTitle,
  intro: (lang, { refused }) => (
    <>
      {refused && <WhyRefused refused={refused} lang={lang} />}
      <p>{trainingWords[lang].tasks.rule}</p>
    </>
  ),
  // What was typed comes back from what is kept, so that a refusal costs nobody their words.
  filled: ({ refused }) => refused?.answers ?? {},
  form: ({ technique }) =>
    taskForm([
      { code: 'other', id: trainingWords.id.tasks.noSituation, en: trainingWords.en.tasks.noSituation },
      ...situationChoices(technique.facts),
    ]),
  run: async (scope, ctx, _file, answers, { book, technique }) => {
    const words = trainingWords[ctx.lang].tasks
    const how = words.how(textOf(answers, 'adult'))
    const given = await giveTask(scope, book, technique, answers, how)
    if (given.ok) return { to: `teknik/${technique.run.id}/tugas`, flash: 'saved' }
    return given.why === 'overtaken'
      ? { problem: overtaken(ctx.lang) }
      : { to: `teknik/${technique.run.id}/tugas/baru?ditolak=${given.refusal}`, flash: 'refused' }
  },
})

/** An entry of the log, told by the client or copied from their paper. */
export const newLogPage: Page = caseForm({
  path: 'teknik/:run/tugas/catat',
  part: 'konseling',
  allow: counsellingStaff,
  given: (scope, ctx, file) => trainingOf(scope, ctx, file, 'tasks'),
  title: (lang) => trainingWords[lang].tasks.logAdd,
  form: () => logForm,
  filled: (_given, ctx) => ({ on: dayOf(ctx.now) }),
  run: async (scope, ctx, file, answers, { book, technique }) => {
    const { helpTask } = trainingWords[ctx.lang].tasks
    const written = await writeLog(scope, file, book, technique, answers, helpTask)
    return written
      ? { to: `teknik/${technique.run.id}/tugas`, flash: 'saved' }
      : { problem: overtaken(ctx.lang) }
  },
})
