import { dayOf } from '#src/platform/i18n/format.ts'
import type { RunId } from '../episode.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { Practice } from '../practice.ts'

export type Wish = Readonly<{ on: Date; value: number }>

/** How much somebody wanted to try or go on, 0-10, each time they were asked, oldest first (B18). */
export function wishesOf(
  book: Pick<EpisodeBook, 'answers'>,
  runId: RunId,
  practices: readonly Practice[],
): readonly Wish[] {
  const said = book.answers
    .filter((one) => one.runId === runId && (one.form === 'commit' || one.form === 'evaluation'))
    .map((one) => ({ on: one.writtenAt, value: one.answers['motivation'] }))
  const tried = practices.flatMap((one) =>
    one.kind === 'exposure' || one.kind === 'relaxation'
      ? [{ on: one.begunAt, value: one.body.motivation }]
      : [],
  )
  return [...said, ...tried]
    .flatMap(({ on, value }) => (typeof value === 'number' ? [{ on, value }] : []))
    .toSorted((one, other) => one.on.getTime() - other.on.getTime())
}

/** Day and month, for below a line; the table beside it says the whole date. */
export function shortDay(on: Date): string {
  const [, month, day] = dayOf(on).split('-')
  return `${Number(day)}/${Number(month)}`
}
