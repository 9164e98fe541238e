import type { AccountScope } from '#src/platform/db/scope.ts'
import { entriesOf } from '../between/entry.store.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { OutsideFacts } from '../protocols/run-facts.ts'
import { unseal } from '../seal.ts'

/**
 * What the client noted in their own place since a training began, newest first: a diary page or news of a task in
 * which they said how they handled it. The closing rule counts it whether or not somebody has copied it.
 */
export async function clientTries(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'place' | 'episode'>,
  since: string,
): Promise<NonNullable<OutsideFacts['clientTries']>> {
  const kinds = ['diary', 'homework', 'task'] as const
  const rows = await entriesOf(scope, book.episode.caseId, 'client', { kinds })
  return rows
    .filter((row) => row.happenedOn >= since)
    .flatMap(({ id, happenedOn, wantsHelp, placeVersion, sealed }) => {
      const { style } = unseal(book.place.of(placeVersion), 'client_entry', id, sealed)
      return style === undefined ? [] : [{ entry: id, on: happenedOn, style, wantsHelp }]
    })
}
