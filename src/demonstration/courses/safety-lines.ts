import { addSafetyLine, openSafetyPlan, type LineInput } from '../floors/counselling.ts'
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
