import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { readEntries, type OpenEntry } from '../between/read-entries.ts'
import type { OpenTechnique } from '../load-run.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { textOf } from '../protocols/step-makers.ts'

export type ClientLog = Pick<OpenEntry, 'id' | 'happenedOn' | 'wantsHelp' | 'words'>

/** What the client noted in their own place about trying, and is not in the log of this training yet. */
export async function clientLogs(
  scope: AccountScope,
  book: EpisodeBook,
  technique: OpenTechnique,
): Promise<readonly ClientLog[]> {
  const taken = new Set(technique.facts.answers('log').map((one) => textOf(one, 'entry')))
  const kinds = ['diary', 'homework', 'task'] as const
  const shelf = { keys: book.place, caseId: book.episode.caseId, audience: 'client' } as const
  const entries = await readEntries(scope, shelf, { kinds })
  return entries.filter(
    (one) => !taken.has(one.id) && one.happenedOn >= technique.run.begunOn && one.words.style !== undefined,
  )
}

/** The same entry as the log keeps it. Fear is 0 to 100 in the client's place and 0 to 10 on this sheet. */
export function logOf(entry: ClientLog): AnyAnswers {
  const { words } = entry
  const tens = (suds: number | undefined) => (suds === undefined ? undefined : Math.round(suds / 10))
  const { place, who, worse, did, text, style, result, adultTold } = words
  return {
    entry: entry.id,
    on: entry.happenedOn,
    place,
    who,
    worse,
    did: did ?? text,
    style,
    sudsBefore: tens(words.sudsBefore),
    sudsAfter: tens(words.sudsAfter),
    result,
    adultTold,
  }
}
