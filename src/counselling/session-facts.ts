import type { AccountScope } from '#src/platform/db/scope.ts'
import type { EpisodeBook } from './open-episode.ts'
import { unseal } from './seal.ts'
import type { SealedSession } from './sealed-shapes.ts'
import { sessionsOf, type StoredSession } from './session.store.ts'

export type OpenSession = StoredSession & Readonly<{ sheet: SealedSession | null }>

/** Sessions of the episode, first to last, with what the team may see of them. */
export async function openSessions(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'file'>,
): Promise<OpenSession[]> {
  return (await sessionsOf(scope, book.episode.id)).map((row) => ({
    ...row,
    sheet:
      row.sealed && row.keyVersion !== null
        ? unseal(book.file.keys.of(row.keyVersion), 'session', row.id, row.sealed)
        : null,
  }))
}

/** What the newest answers in closed sessions say about danger. "Not asked" stays what it is. */
export async function lastSessions(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'file'>,
): Promise<{ bullyingGoesOn: 'yes' | 'no' | 'not_asked'; closed: number }> {
  const closed = (await openSessions(scope, book)).filter((one) => one.state === 'closed')
  const said = closed
    .toReversed()
    .map((one) => one.sheet?.bullyingGoesOn)
    .find((answer) => answer !== undefined && answer !== 'not_asked')
  return { bullyingGoesOn: said ?? 'not_asked', closed: closed.length }
}
