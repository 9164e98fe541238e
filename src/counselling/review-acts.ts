import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { addTask, raiseUrgency } from '#src/cases/index.ts'
import type { Episode } from './episode.ts'
import type { EpisodeBook } from './open-episode.ts'
import { growthTalk } from './rules/growth-talk.ts'

/** Reprisal for seeking help is acted on today, by whoever leads (A03). Saying so only ever raises how soon. */
export async function answerRetaliation(
  scope: AccountScope,
  book: EpisodeBook,
  answers: AnyAnswers,
  what: string,
): Promise<void> {
  if (answers['retaliation'] !== 'yes') return
  await addTask(scope, book.file, { what, ownerId: book.episode.leadId, dueOn: dayOf(scope.now) })
  await raiseUrgency(scope, book.file, 'TODAY')
}

/** Whether words about growth stand on a review to which they do not belong (C27, U06). */
export function growthTooEarly(episode: Pick<Episode, 'stage' | 'phase'>, answers: AnyAnswers): boolean {
  const said = answers['growthWords']
  if (typeof said !== 'string' || said.trim() === '') return false
  const safe = answers['growthSafe']
  return !growthTalk({
    clientRaisedIt: answers['growthRaised'] === 'yes',
    stage: episode.stage === 'end' || episode.phase === 'change' ? 'late' : 'early',
    safeNow: safe === 'yes' ? true : safe === 'no' ? false : null,
  }).mayOpen
}
