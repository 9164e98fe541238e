import { continuity } from '#src/calendar/index.ts'
import { missingParts, readPlan } from '#src/cases/index.ts'
import { administrationsOf } from '#src/instruments/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { isOpen } from '../episode.ts'
import type { EpisodeBook } from '../open-episode.ts'
import { allianceAfter, heldWithClient, openSessions, ratherNot } from '../session-facts.ts'
import { serviceFlags, type ServiceFlag } from './flags.ts'
import { stillOwed } from './need.ts'
import { needsOf } from './need.store.ts'

/** The flags of a running episode; none once it is closed. `reviewAfter` is what the overview found. */
export async function loadFlags(
  scope: AccountScope,
  book: EpisodeBook,
  reviewAfter: number | null,
): Promise<readonly ServiceFlag[]> {
  if (!isOpen(book.episode)) return []
  const today = dayOf(scope.now)
  const sessions = await openSessions(scope, book)
  const held = sessions.filter((one) => one.state === 'closed')
  const last = heldWithClient(sessions).at(-1)
  const given = await administrationsOf(scope, book.file)
  const needs = await needsOf(scope, book.episode.caseId)
  return serviceFlags({
    today,
    continuity: continuity(
      held.map((one) => ({ day: one.heldOn, ownerId: one.accountId })),
      today,
    ),
    reviewAfter,
    ratherNot: ratherNot(sessions),
    ending: book.episode.stage === 'end',
    measured: given.filter((one) => one.state === 'done').map((one) => one.moment),
    missingParts: missingParts(await readPlan(scope, book.file)),
    askAboutAlliance: last ? (allianceAfter(last, sessions)?.ask ?? false) : false,
    needsLate: needs.filter((need) => need.byOn !== null && need.byOn < today && stillOwed(need.state))
      .length,
  })
}
