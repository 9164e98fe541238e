import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import type { EpisodeBook, OpenAnswer } from '../open-episode.ts'
import { raiseForSafety } from '../session/raise-for-safety.ts'
import { writeAnswer } from '../write-answer.ts'
import { silentForm } from './silent-form.ts'

const name = 'silent_sheet'

/** Silent cards of an episode, newest first. */
export function silentSheets(book: Pick<EpisodeBook, 'answers'>): readonly OpenAnswer[] {
  return book.answers.filter((one) => one.runId === null && one.form === name)
}

/** Whether somebody asked for help right now by these cards. */
export function asksForHelp(answers: AnyAnswers): boolean {
  return answers['now'] === true
}

/**
 * Each filling stands beside the others; the client reads them too. Who asks for help now by a card is answered as
 * somebody who says so: `task` stands on the list of whoever sits beside them. False when another was kept in between.
 */
export async function writeSilentSheet(
  scope: AccountScope,
  book: EpisodeBook,
  answers: AnyAnswers,
  seen: number,
  task: string,
): Promise<boolean> {
  const written = await writeAnswer(scope, book, book.episode, {
    form: silentForm,
    answers,
    runId: null,
    as: name,
    shared: true,
    seen,
  })
  // A bell that rings already is enough; one that somebody has answered rings anew.
  if (written && asksForHelp(answers)) await raiseForSafety(scope, book.file, 'not_safe', task, scope.now)
  return written
}
