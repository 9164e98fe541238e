import type { AccountScope } from '#src/platform/db/scope.ts'
import type { SessionId } from '../episode.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { sessionsOf } from '../session.store.ts'

/** The session this worker is holding now, so that what is practised stands in it; null outside of one. */
export async function openSessionOf(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode'>,
): Promise<SessionId | null> {
  const open = (await sessionsOf(scope, book.episode.id)).filter(
    (one) => one.state === 'open' && one.accountId === scope.actor.accountId,
  )
  return open.at(-1)?.id ?? null
}
