import type { AnyAnswers } from '#src/platform/forms/index.ts'
import {
  addSafetyLine,
  openSafetyPlan,
  reviewPlan,
  safetyReviewForm,
  type LineInput,
} from '../floors/counselling.ts'
import { checkAnswers } from './check-answers.ts'
import { must, type Course } from './course.ts'

export type ToldLine = Omit<LineInput, 'reviewOn' | 'words'> &
  Readonly<{ words: LineInput['words']; reviewDay: number }>

/** Writes lines of the safety plan in their order: what others change stands before what the child does. */
export async function planSafety(course: Course, day: number, lines: readonly ToldLine[]): Promise<void> {
  await course.on(
    day,
    async ({ scope, book }) => {
      for (const { reviewDay, ...line } of lines) {
        const { lines: standing } = await openSafetyPlan(scope, book)
        const written = await addSafetyLine(scope, book, standing, {
          ...line,
          reviewOn: course.dayAt(reviewDay),
        })
        must(written === 'done', `${line.part}: ${written}`)
      }
    },
    { minutes: 20 },
  )
}

/** Asks whether what was promised in the plan is done, and says when it is asked again. */
export async function lookAtPlan(
  course: Course,
  day: number,
  said: AnyAnswers,
  nextDay: number,
): Promise<void> {
  const nextOn = course.dayAt(nextDay)
  const answers = { ...said, nextOn }
  checkAnswers(safetyReviewForm, answers)
  await course.on(
    day,
    async ({ scope, book }) => {
      const { reviews } = await openSafetyPlan(scope, book)
      const seen = reviews[0]?.rowVersion ?? 0
      must(await reviewPlan(scope, book, answers, nextOn, seen), `the plan is looked at on day ${day}`)
    },
    { minutes: 22 },
  )
}
