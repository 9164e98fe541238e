import type { AnyAnswers } from '#src/platform/forms/index.ts'
import {
  beginTechnique,
  commitmentPlan,
  currentProtocol,
  gateOf,
  loadRun,
  makeAgreement,
  moveRun,
  newestAgreement,
  signAgreement,
  stepOf,
  writeAnswer,
  type OpenTechnique,
  type SignInput,
  type TechniqueChoice,
} from '../floors/counselling.ts'
import { checkAnswers } from './check-answers.ts'
import { must, type AtCourse, type By, type Course } from './course.ts'

export type AtTechnique = AtCourse & Readonly<{ technique: OpenTechnique }>

/** Works on the newest run of a technique. */
export function onTechnique<T>(
  course: Course,
  day: number,
  id: string,
  work: (at: AtTechnique) => Promise<T>,
  by: By = {},
): Promise<T> {
  return course.on(
    day,
    async (at) => {
      const run = must(
        at.book.runs.find((one) => one.protocol === id),
        `${id} was begun`,
      )
      const technique = must(await loadRun(at.scope, at.book, run.id), `${id} opens`)
      return work({ ...at, technique })
    },
    by,
  )
}

/** Begins a technique: every condition was asked, and nothing spoke against it. */
export async function chooseTechnique(
  course: Course,
  day: number,
  id: string,
  choice: Omit<TechniqueChoice, 'asked'>,
): Promise<void> {
  const protocol = must(currentProtocol(id), `there is a technique ${id}`)
  const asked: TechniqueChoice['asked'] = Object.fromEntries([
    ...protocol.eligibility.map((one) => [one.code, 'yes'] as const),
    ...protocol.exclusion.map((one) => [one.code, 'no'] as const),
  ])
  await course.on(
    day,
    async ({ scope, member, book }) => {
      const begun = await beginTechnique(scope, member, book, protocol, { ...choice, asked })
      if (!begun.ok)
        throw new Error(`${id}: ${begun.obstacles.map((one) => `${one.code} ${one.from}`).join(', ')}`)
    },
    { minutes: 6 },
  )
}

/** Fills in a sheet of a technique. */
export async function answerStep(
  course: Course,
  day: number,
  id: string,
  step: string,
  answers: AnyAnswers,
  by: By = { minutes: 12 },
): Promise<void> {
  await onTechnique(
    course,
    day,
    id,
    async ({ scope, book, technique }) => {
      const found = stepOf(technique.protocol, step)
      if (found?.kind !== 'form') throw new Error(`${id} has no sheet ${step}`)
      checkAnswers(found.form, answers)
      const { run } = technique
      const before = book.answers.find((one) => one.runId === run.id && one.form === step)
      const { form, shared } = found
      const input = { form, shared, answers, runId: run.id, as: step, seen: before?.rowVersion ?? 0 }
      must(await writeAnswer(scope, book, book.episode, input), `${step} is kept`)
    },
    by,
  )
}

/** Goes on to the next phase of a technique, or finishes it; its gate has to be open by then. */
export async function advance(course: Course, day: number, id: string, minutes = 40): Promise<void> {
  await onTechnique(
    course,
    day,
    id,
    async ({ scope, book, technique }) => {
      const moved = await moveRun(scope, book, technique)
      if (moved === 'moved' || moved === 'finished') return
      const { answer } = gateOf(technique)
      const held =
        answer.outcome === 'hold'
          ? answer.held.map((one) => `${one.code} (${one.because.map((why) => why.from).join('; ')})`)
          : []
      throw new Error(`${id} does not leave ${technique.run.phase}: ${moved} ${held.join(', ')}`)
    },
    { minutes },
  )
}

/** Reads the commitment of a technique out, and everybody who is asked agrees to it. */
export async function commit(
  course: Course,
  day: number,
  id: string,
  signers: readonly SignInput[],
): Promise<void> {
  await onTechnique(
    course,
    day,
    id,
    ({ scope, book, technique }) => makeAgreement(scope, book, commitmentPlan(technique, 'id')),
    { minutes: 20 },
  )
  for (const input of signers)
    await onTechnique(
      course,
      day,
      id,
      async ({ scope, book, technique }) => {
        const agreement = must(
          newestAgreement(book, { kind: 'commitment', runId: technique.run.id }),
          'a commitment',
        )
        must((await signAgreement(scope, book, agreement, input)) === 'signed', `${input.signer} signs`)
      },
      { minutes: 22 },
    )
}
