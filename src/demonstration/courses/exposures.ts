import {
  addItem,
  addPractice,
  addRating,
  beginExposure,
  decideStep,
  finishExposure,
  heldExposure,
  honourAttempt,
  stopExposure,
  type ItemInput,
  type PracticeBodies,
  type PracticeOf,
  type StepDecision,
} from '../floors/counselling.ts'
import { must, type Course } from './course.ts'
import { onTechnique, type AtTechnique } from './techniques.ts'

const readiness = ['safeNow', 'itemReady', 'stopSignalKnown', 'helperReady'] as const
type Stop = Exclude<PracticeBodies['exposure']['stop'], 'too_high' | null>

/** One practice of a step: the number before, the numbers while it went on, and what was decided after it. */
export type ToldExposure = Readonly<{
  step: string
  before: number
  /** SUDS 0-100, one a minute and a half. */
  suds: readonly number[]
  believed: readonly [before: number, after: number | null]
  /** Ended early by the person's own signal, or for another reason. */
  stopped?: Stop
  happened?: 'yes' | 'no' | 'not_tested'
  praise: string
  note?: string
  decision: StepDecision
  clientChooses: string
  why?: string
  reward?: string
}>

export async function buildLadder(
  course: Course,
  day: number,
  items: readonly Omit<ItemInput, 'realDanger' | 'contactWithReported'>[],
): Promise<void> {
  await onTechnique(
    course,
    day,
    'sd',
    async ({ scope, book, technique }) => {
      for (const item of items)
        await addItem(scope, book, technique, { realDanger: false, contactWithReported: false, ...item })
    },
    { minutes: 15 },
  )
}

/** Breathes slowly together; the numbers are the fear before and after, SUDS 0-100. */
export function breathe(
  course: Course,
  day: number,
  [before, after]: readonly [number, number],
  lasts: number,
  minutes = 15,
): Promise<void> {
  const body = { method: 'breathing', before, after, minutes: lasts, where: 'session' } as const
  return onTechnique(
    course,
    day,
    'sd',
    async ({ scope, book, technique }) => {
      await addPractice(scope, book, technique.run.id, 'relaxation', body)
    },
    { minutes },
  )
}

/** Minutes from the first number to the decision. */
export const practiceLasts = ({ suds }: ToldExposure): number => suds.length * 1.5 + 1

/** Practises one step within a meeting, beginning so many minutes after it began. */
export async function practise(
  course: Course,
  day: number,
  minutes: number,
  told: ToldExposure,
): Promise<void> {
  const lasts = practiceLasts(told)
  await onTechnique(course, day, 'sd', (at) => run(told, at), { minutes })
  await onTechnique(course, day, 'sd', (at) => decide(told, at), { minutes: minutes + lasts })
  const { reward } = told
  if (reward)
    await onTechnique(
      course,
      day,
      'sd',
      async ({ scope, book, technique }) => {
        const given = { for: 'starting', what: reward, praise: told.praise }
        must(await honourAttempt(scope, book, technique, last(technique), given), 'the attempt is honoured')
      },
      { minutes: minutes + lasts },
    )
}

async function run(told: ToldExposure, { scope, member, book, technique }: AtTechnique): Promise<void> {
  const item = must(
    technique.facts.ladder.find((one) => one.text === told.step),
    `the ladder has ${told.step}`,
  )
  const begun = await beginExposure(scope, member, book, technique, {
    itemId: item.id,
    mode: 'graded',
    how: null,
    readiness,
    baseline: told.before,
    relaxed: told.before,
    believedBefore: told.believed[0],
  })
  if (!begun.ok) throw new Error(`${told.step} does not begin: ${begun.why}`)
  let practice = must(await heldExposure(scope, book, technique, begun.id), 'a practice runs')
  const after = (minutes: number) => ({ ...scope, now: new Date(scope.now.getTime() + minutes * 60_000) })
  for (const [at, suds] of told.suds.entries()) {
    const rated = await addRating(after(at * 1.5), book, technique, practice, { suds, at: at * 90 })
    practice = rated.practice
    if (rated.state === 'stopped') return
  }
  const end = after(told.suds.length * 1.5)
  const done = told.stopped
    ? await stopExposure(end, book, practice, told.stopped, 'Lihat bersama hari ini')
    : await finishExposure(end, book, practice, {
        end: null,
        believedAfter: told.believed[1],
        happened: told.happened ?? 'no',
        praise: told.praise,
        ...(told.note ? { note: told.note } : {}),
      })
  must(done, `${told.step} ends`)
}

async function decide(told: ToldExposure, { scope, book, technique }: AtTechnique): Promise<void> {
  const { decision, clientChooses, why = '' } = told
  const decided = await decideStep(scope, book, technique, last(technique), { decision, clientChooses, why })
  must(decided === 'done', `${told.step}: ${decision} is ${decided}`)
}

function last({ facts }: AtTechnique['technique']): PracticeOf<'exposure'> {
  return must(
    facts.practices.findLast((one): one is PracticeOf<'exposure'> => one.kind === 'exposure'),
    'a practice',
  )
}
