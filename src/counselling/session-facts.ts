import type { AccountScope } from '#src/platform/db/scope.ts'
import type { EpisodeBook } from './open-episode.ts'
import { allianceAlert, type AllianceAlert } from './rules/alliance.ts'
import { unseal } from './seal.ts'
import type { SealedSession } from './sealed-shapes.ts'
import { sessionsOf, type StoredSession } from './session.store.ts'

export type OpenSession = StoredSession & Readonly<{ sheet: SealedSession | null }>

/**
 * Sessions of the episode as they were held, first to last, with what the team may see of them. One that is entered
 * from paper later has a later number and stands where its day is.
 */
export async function openSessions(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'file'>,
): Promise<OpenSession[]> {
  return (await sessionsOf(scope, book.episode.id))
    .map((row) => ({
      ...row,
      sheet:
        row.sealed && row.keyVersion !== null
          ? unseal(book.file.keys.of(row.keyVersion), 'session', row.id, row.sealed)
          : null,
    }))
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))
}

/** Sessions that took place with the client. What a caregiver rates in theirs says nothing about the client. */
export function heldWithClient<S extends Pick<OpenSession, 'state' | 'kind'>>(
  sessions: readonly S[],
): readonly S[] {
  return sessions.filter((one) => one.state === 'closed' && one.kind !== 'caregiver')
}

/**
 * What a session says about the working bond; null where it was not held, or not with the client. Early are the
 * first that took place, whatever their number: nobody answers for a session that was missed.
 */
export function allianceAfter(
  session: Pick<OpenSession, 'id' | 'sheet'>,
  sessions: readonly Pick<OpenSession, 'id' | 'state' | 'kind'>[],
): AllianceAlert | null {
  const at = heldWithClient(sessions).findIndex((one) => one.id === session.id)
  if (at < 0) return null
  const { sheet } = session
  return allianceAlert({
    session: at + 1,
    client: sheet?.byClient ?? null,
    counsellor: sheet?.byCounsellor ?? null,
    // Stated without words it is stated all the same.
    anythingWrong: sheet ? sheet.wrong !== undefined : null,
  })
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
