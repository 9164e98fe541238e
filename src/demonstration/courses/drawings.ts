import {
  beginDrawing,
  decideDrawing,
  findDrawing,
  keepDrawn,
  staffDesk,
  type Decision,
  type Theme,
} from '../floors/counselling.ts'
import { must, type Course } from './course.ts'

/** A drawing made beside the counsellor: its strokes, the child's own words, and what the child wanted done with it. */
export type ToldDrawn = Readonly<{
  theme: Theme
  title?: string
  /** One stroke a line, in the form the easel keeps: pen, ink, size, then places with their pressure. */
  strokes: readonly string[]
  words?: string
  wish: Decision['wish']
  sharedWith?: readonly string[]
}>

export async function draws(course: Course, day: number, told: ToldDrawn, minutes = 15): Promise<void> {
  await course.on(
    day,
    async ({ scope, member, file }) => {
      const desk = await staffDesk(scope, member, file)
      const { theme, title, words, wish, sharedWith = [] } = told
      const id = await beginDrawing(desk, { means: 'screen', theme, sheet: 'plain' })
      const fresh = must(await findDrawing(desk, id), 'a sheet lies there')
      const kept = await keepDrawn(desk, id, {
        parts: 1,
        changed: new Map([[0, told.strokes.join('\n')]]),
        title,
        words,
        seen: fresh.version,
        tab: 'peragaan',
        rev: 1,
      })
      must(kept === 'kept', `the drawing of day ${day} is ${kept}`)
      const drawn = must(await findDrawing(desk, id), 'the drawing is there')
      const decision = { wish, sharedWith, wordsToo: wish === 'destroy', seen: drawn.version }
      must(await decideDrawing(desk, id, decision), 'the child decides')
    },
    { minutes },
  )
}
