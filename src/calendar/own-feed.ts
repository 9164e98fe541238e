import { createHash, createHmac } from 'node:crypto'
import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { newId, type Id } from '#src/platform/ids.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { feedOf, feedRows, insertFeed, revokeFeed } from './feed.store.ts'
import { writeIcs } from './ics.ts'

/**
 * The secret part of an address, made from the account's own key: its owner can be shown it again, and the
 * database, which holds its hash alone, cannot.
 */
function tokenOf(member: Member, feedId: Id<'feed'>): string {
  return createHmac('sha256', member.keys.symmetric)
    .update(`naungan calendar feed v1 ${feedId}`)
    .digest('base64url')
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** The address of one's own calendar, or null when there is none. */
export async function ownFeed(
  scope: AccountScope,
  member: Member,
): Promise<{ path: string; madeAt: Date } | null> {
  const feed = await feedOf(scope)
  return feed && { path: `/kalender/umpan/${tokenOf(member, feed.id)}.ics`, madeAt: feed.madeAt }
}

/** Makes a new address; the former stops at once. */
export async function makeFeed(scope: AccountScope, member: Member): Promise<void> {
  await revokeFeed(scope)
  const id = newId<'feed'>()
  await insertFeed(scope, id, hashOf(tokenOf(member, id)))
  await record(scope, { action: 'calendar.feed_made', subjectKind: 'account', subjectId: member.accountId })
}

export async function stopFeed(scope: AccountScope, member: Member): Promise<void> {
  if ((await revokeFeed(scope)) > 0)
    await record(scope, {
      action: 'calendar.feed_stopped',
      subjectKind: 'account',
      subjectId: member.accountId,
    })
}

const titles: Record<Lang, { calendar: string; appointment: string }> = {
  id: { calendar: 'Kalender', appointment: 'Janji' },
  en: { calendar: 'Calendar', appointment: 'Appointment' },
}

/** The calendar behind a secret address: times and room codes. Null when there is none. */
export async function feedText(scope: Scope, token: string): Promise<string | null> {
  const found = await feedRows(scope, hashOf(token))
  if (!found) return null
  const words = titles[found.lang === 'en' ? 'en' : 'id']
  return writeIcs(
    words.calendar,
    found.rows.map((row) => ({
      // The id of a row would tie this entry to a file in somebody else's hands.
      uid: `${createHash('sha256').update(`${token} ${row.id}`).digest('hex').slice(0, 32)}@kalender.invalid`,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      summary: [words.appointment, row.roomCode].filter(Boolean).join(' '),
      cancelled: row.state === 'cancelled' || row.state === 'moved',
      sequence: row.version - 1,
      stampedAt: row.changedAt,
    })),
  )
}
