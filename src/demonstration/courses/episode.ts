import type { AnyAnswers, Form } from '#src/platform/forms/index.ts'
import {
  addGoal,
  askStageGate,
  assessForm,
  beginEpisode,
  changePhase,
  goalsPlan,
  handOverEpisode,
  makeAgreement,
  moveOn,
  mySayForm,
  newestAgreement,
  prepareForm,
  relationsForm,
  signAgreement,
  writeAnswer,
  type CbtPhase,
  type EpisodeKind,
  type GoalInput,
  type SignInput,
} from '../floors/counselling.ts'
import { addMember } from '../floors/cases.ts'
import { fillSheet, instrumentByCode, type Answers, type Moment } from '../floors/portal.ts'
import { checkAnswers } from './check-answers.ts'
import type { StaffKey } from '../story/office.ts'
import { must, type AtCourse, type Course } from './course.ts'

export async function begin(course: Course, day: number, kind: EpisodeKind): Promise<void> {
  await course.onFile(day, async ({ scope, member, file }) =>
    must(await beginEpisode(scope, file, { kind, lead: member.accountId }), 'a new episode'),
  )
}

/** Forms whose answers the person sees too. */
const shared = new Set(['counselling.about-me', 'counselling.my-say', 'counselling.maintenance'])

/** Fills in a sheet of the episode itself. */
export async function fill(
  course: Course,
  day: number,
  form: Form,
  answers: AnyAnswers,
  minutes = 5,
): Promise<void> {
  checkAnswers(form, answers)
  await course.on(day, (at) => write(at, form, answers), { minutes })
}

async function write({ scope, book }: AtCourse, form: Form, answers: AnyAnswers): Promise<void> {
  const as = form.id.replace('counselling.', '')
  const seen = book.answers.find((one) => one.runId === null && one.form === as)?.rowVersion ?? 0
  const input = { form, answers, runId: null, as, shared: shared.has(form.id), seen }
  must(await writeAnswer(scope, book, book.episode, input), `${as} is kept`)
}

/** Goes on to the next stage; the gate has to be open by then. */
export async function goOn(course: Course, day: number, minutes = 30): Promise<void> {
  await course.on(
    day,
    async ({ scope, member, book }) => {
      const moved = await moveOn(scope, member, book)
      if (moved === 'moved') return
      const answer = await askStageGate(scope, member, book)
      const held = answer.outcome === 'hold' ? answer.held.map((one) => one.code).join(', ') : ''
      throw new Error(`${course.told.key} does not leave ${book.episode.stage}: ${moved} ${held}`)
    },
    { minutes },
  )
}

export const prepare = (course: Course, day: number, answers: AnyAnswers) =>
  fill(course, day, prepareForm, answers)
export const assess = (course: Course, day: number, answers: AnyAnswers, minutes?: number) =>
  fill(course, day, assessForm, answers, minutes)

/** People around somebody: who, from which part of life, how close from 1 to 5, how it feels, and a note. */
export type Tie = readonly [who: string, role: string, close: number, quality: string, note?: string]
export const drawRelations = (course: Course, day: number, ties: readonly Tie[]) =>
  fill(course, day, relationsForm, {
    people: ties.map(([who, role, close, quality, note]) => ({
      who,
      role,
      close,
      quality,
      ...(note ? { note } : {}),
    })),
  })

export type ToldGoal = Omit<GoalInput, 'reviewOn' | 'agreed'> & Readonly<{ reviewDay: number }>

/** Sets the goals, in the client's words, and makes the agreement on them. */
export async function setGoals(course: Course, day: number, goals: readonly ToldGoal[]): Promise<void> {
  for (const { reviewDay, ...goal } of goals)
    await course.on(
      day,
      async ({ scope, book }) =>
        must(
          await addGoal(scope, book, { ...goal, reviewOn: course.dayAt(reviewDay), agreed: 'yes' }),
          'a goal is set',
        ),
      { minutes: 20 },
    )
  await makeGoalsAgreement(course, day)
}

export async function makeGoalsAgreement(course: Course, day: number): Promise<void> {
  await course.on(day, ({ scope, book }) => makeAgreement(scope, book, goalsPlan(book, 'id')), {
    minutes: 25,
  })
}

export async function signGoals(course: Course, day: number, signers: readonly SignInput[]): Promise<void> {
  for (const input of signers)
    await course.on(
      day,
      async ({ scope, book }) => {
        const agreement = must(newestAgreement(book, { kind: 'goals', runId: null }), 'an agreement')
        must((await signAgreement(scope, book, agreement, input)) === 'signed', `${input.signer} signs`)
      },
      { minutes: 28 },
    )
}

/** A sheet of questions, filled together. */
export async function measure(
  course: Course,
  day: number,
  moment: Moment,
  code: string,
  answers: Answers,
): Promise<void> {
  const instrument = must(instrumentByCode(code), `there is a measure ${code}`)
  await course.on(
    day,
    ({ scope, file, book }) =>
      fillSheet(
        scope,
        file,
        { instrument, mode: 'staff', moment, about: book.episode.id },
        { answers, kind: 'done' },
      ),
    { minutes: 35 },
  )
}

/** Numbers 0 to 3 in the order of a list of questions called 1, 2, 3 and so on. */
export function numbered(values: readonly number[], more: Answers = {}): Answers {
  return { ...Object.fromEntries(values.map((value, at) => [String(at + 1), String(value)])), ...more }
}

/** The work goes on in another of its three steps: getting to know, exploring, changing. Their say is asked first. */
export async function enterPhase(
  course: Course,
  day: number,
  phase: CbtPhase,
  say: AnyAnswers,
): Promise<void> {
  await fill(course, day, mySayForm, say, 32)
  await course.on(
    day,
    async ({ scope, book }) => must(await changePhase(scope, book.episode, phase), `the step of ${phase}`),
    { minutes: 33 },
  )
}

/** Somebody else takes the course over, with the client's yes. Answers the course as they lead it. */
export async function handTo(course: Course, day: number, to: StaffKey): Promise<Course> {
  const { accountId } = course.office.members[to]
  await course.onFile(day, ({ scope, member, file }) =>
    addMember(scope, member, file, { accountId, duty: 'member' }),
  )
  await course.on(
    day,
    async ({ scope, member, book }) => {
      const told = { done: 'Konseling diserahkan kepada konselor lain', asked: '' }
      const input = { to: accountId, clientSays: 'agrees', cannotWait: '', told }
      const { outcome } = await handOverEpisode(scope, member, book, input)
      must(outcome === 'done', `${to} takes over`)
    },
    { minutes: 20 },
  )
  return course.ledBy(to)
}
