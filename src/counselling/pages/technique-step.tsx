import type { AnswersOf, Form } from '#src/platform/forms/index.ts'
import { say } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { peopleFromMap } from '../ipc-tasks.tsx'
import { openToRun } from '../load-technique-page.ts'
import { answersTo } from '../open-episode.ts'
import { stepOf } from '../protocols/protocol.ts'
import { writeAnswer } from '../write-answer.ts'

/** A step of a technique that is a form: filled, kept as a version, read by the gates. */
export const techniqueStepPage: Page = caseForm({
  path: 'teknik/:run/langkah/:step',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const opened = await openToRun(scope, ctx, file)
    if (!opened || opened.technique.run.endedOn) return null
    const { book } = opened
    const { run, protocol } = opened.technique
    const step = stepOf(protocol, ctx.params['step'] ?? '')
    if (step?.kind !== 'form') return null
    const filled = book.answers.filter((one) => one.runId === run.id && one.form === step.id)
    return { run, step, book, filled }
  },
  title: (lang, { step }) => say(step.title, { lang, band: 'dewasa' }),
  intro: (lang, { step }) => say(step.about, { lang, band: 'dewasa' }),
  form: ({ step }) => step.form,
  filled: ({ run, step, filled, book }) => {
    if (step.repeats) return {}
    const empty = run.protocol === 'ipc' && step.id === 'people' ? answersTo(book, 'relations') : null
    return filled[0]?.answers ?? peopleFromMap(empty?.answers ?? null)
  },
  version: ({ filled }) => filled[0]?.rowVersion ?? 0,
  run: async (scope, ctx, _file, answers: AnswersOf<Form>, { run, step, book }, seen) => {
    const written = await writeAnswer(scope, book, book.episode, {
      form: step.form,
      answers,
      runId: run.id,
      as: step.id,
      shared: step.shared,
      seen,
    })
    return written ? { to: `teknik/${run.id}`, flash: 'saved' } : { problem: overtaken(ctx.lang) }
  },
})
