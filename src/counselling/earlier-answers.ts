import type { AccountScope } from '#src/platform/db/scope.ts'
import { newestAnswer } from './answer.store.ts'
import { episodesOf } from './episode.store.ts'
import { answersTo, openAnswer, type EpisodeBook, type OpenAnswer } from './open-episode.ts'

/**
 * What was last said on a sheet in an earlier course of the same file, to begin from when somebody comes
 * back. Null once this course has its own, or when nothing was said before. The earlier sheet is only read.
 */
export async function earlierAnswers(
  scope: AccountScope,
  book: EpisodeBook,
  form: string,
): Promise<OpenAnswer | null> {
  if (answersTo(book, form)) return null
  const all = await episodesOf(scope, book.episode.caseId)
  const here = all.findIndex((one) => one.id === book.episode.id)
  const before = all.slice(here + 1).map((one) => one.id)
  const newest = await newestAnswer(scope, before, form)
  return newest && openAnswer(book, newest)
}
