import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { EpisodeBook, OpenAnswer } from '../open-episode.ts'
import { writeAnswer } from '../write-answer.ts'
import { silentForm } from './silent-form.ts'

const name = 'silent_sheet'

/** Silent cards of an episode, newest first; a session without talk shows the one of its day. */
export function silentSheets(book: Pick<EpisodeBook, 'answers'>): readonly OpenAnswer[] {
  return book.answers.filter((one) => one.runId === null && one.form === name)
}

/** Each filling stands beside the others; the client reads them too. False when another was kept in between. */
export function writeSilentSheet(
  scope: AccountScope,
  book: EpisodeBook,
  answers: AnyAnswers,
  seen: number,
): Promise<boolean> {
  return writeAnswer(scope, book, book.episode, {
    form: silentForm,
    answers,
    runId: null,
    as: name,
    shared: true,
    seen,
  })
}
