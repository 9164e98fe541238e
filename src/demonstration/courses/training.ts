import { findAssertiveScene } from '#content/scenes/assertive/index.ts'
import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import {
  addPractice,
  bandOfDrill,
  cardsOf,
  giveTask,
  goOnWith,
  judge,
  logForm,
  runningDrill,
  startDrill,
  writeLog,
  type PracticeBodies,
} from '../floors/counselling.ts'
import { checkAnswers } from './check-answers.ts'
import { must, type Course } from './course.ts'
import { onTechnique } from './techniques.ts'

/** One run of the cards; `wrong` are the places, from 0, at which silence was taken for clear words. */
export async function drill(
  course: Course,
  day: number,
  minutes: number,
  band: AgeBand,
  wrong: readonly number[],
): Promise<void> {
  await onTechnique(
    course,
    day,
    'assertive',
    ({ scope, book, technique }) => startDrill(scope, book, technique, band),
    { minutes },
  )
  await onTechnique(
    course,
    day,
    'assertive',
    async ({ scope, book, technique }) => {
      const run = must(runningDrill(technique), 'cards were dealt')
      const cards = cardsOf(run).map((card, at) => {
        const style = findAssertiveScene(card.scene)?.responses[card.response]?.style
        const missed = style === 'passive' ? 'assertive' : 'passive'
        return judge(card, wrong.includes(at) ? missed : (style ?? ''), bandOfDrill(run))
      })
      must(await goOnWith(scope, book, run, { ...run.body, cards }, 'done'), 'the cards are done')
    },
    { minutes: minutes + 8 },
  )
}

export async function rolePlay(
  course: Course,
  day: number,
  minutes: number,
  body: PracticeBodies['role_play'],
): Promise<void> {
  await onTechnique(
    course,
    day,
    'assertive',
    async ({ scope, book, technique }) => {
      await addPractice(scope, book, technique.run.id, 'role_play', body)
    },
    { minutes },
  )
}

/** Gives something to try in real life; every question about safety has been asked. */
export async function tryForReal(
  course: Course,
  day: number,
  answers: AnyAnswers,
  how: string,
): Promise<void> {
  await onTechnique(
    course,
    day,
    'assertive',
    async ({ scope, book, technique }) => {
      const given = await giveTask(scope, book, technique, answers, how)
      if (!given.ok) throw new Error(`A task of day ${day} is refused: ${JSON.stringify(given.why)}`)
    },
    { minutes: 35 },
  )
}

/** Writes down how something went that was tried in life. */
export async function logTrying(course: Course, day: number, answers: AnyAnswers): Promise<void> {
  checkAnswers(logForm, answers)
  await onTechnique(course, day, 'assertive', async ({ scope, file, book, technique }) =>
    must(await writeLog(scope, file, book, technique, answers, 'Ada yang butuh bantuan'), 'the log is kept'),
  )
}
