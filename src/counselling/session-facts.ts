import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { endOfDay } from '#src/cases/index.ts'
import type { EpisodeBook } from './open-episode.ts'
import { allianceAlert, type AllianceAlert } from './rules/alliance.ts'
import { newestGoesOn, type GoesOn } from './rules/goes-on.ts'
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

/** Name under which reviews of the safety plan are kept among the answers of the episode. */
export const safetyReviewSheet = 'safety_review'

/**
 * What was last said of whether it goes on, in a closed session or when the safety plan was looked at again: both
 * are asked, and either pauses exposure.
 */
export async function bullyingGoesOn(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'episode' | 'file' | 'answers'>,
): Promise<GoesOn> {
  const closed = (await openSessions(scope, book)).filter((one) => one.state === 'closed')
  const reviews = book.answers.filter((one) => one.runId === null && one.form === safetyReviewSheet)
  return newestGoesOn([
    ...closed.map((one, nth) => ({ at: spokenAt(one, nth), said: one.sheet?.bullyingGoesOn })),
    ...reviews.map((one) => ({ at: one.writtenAt, said: textOf(one.answers['goesOn']) })),
  ])
}

/** When it was said. One that came in from paper later was said on its own day, after those held before it. */
function spokenAt(session: Pick<OpenSession, 'heldOn' | 'closedAt'>, nth: number): Date {
  const { heldOn, closedAt } = session
  if (closedAt && dayOf(closedAt) === heldOn) return closedAt
  return new Date(endOfDay(heldOn).getTime() - 60_000 + nth)
}
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/**
 * The session in which the client last said that they would rather not go on; null once they said otherwise. It is
 * talked about, never argued with.
 */
export function ratherNot(
  sessions: readonly Pick<OpenSession, 'state' | 'kind' | 'number' | 'sheet'>[],
): number | null {
  const last = heldWithClient(sessions).findLast((one) => one.sheet?.goOn !== undefined)
  return last?.sheet?.goOn === 'no' ? last.number : null
}
