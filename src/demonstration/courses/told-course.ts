import type { ToldCase } from '../story/shapes.ts'
import type { Course, PlaceWords } from './course.ts'

/** A whole course of help, told by hand. Nobody in it lives anywhere. */
export type ToldCourse = Readonly<{
  /** The file it stands on, when it is not one of the district's own. */
  file: ToldCase
  /** What whoever looks around sees in it. */
  shows: string
  /** Writes the course from its first session to where it stands today. Answers words that may be tried. */
  tell(course: Course): Promise<readonly PlaceWords[]>
}>
