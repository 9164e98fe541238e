import { createHash, createHmac } from 'node:crypto'
import { record } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope, Scope } from '#src/platform/db/scope.ts'
import { newId, type Id } from '#src/platform/ids.ts'
import type { Both, Lang } from '#src/platform/i18n/catalogue.ts'
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

/** Enough to tell two meetings apart, and nothing that points at a client or a school. */
const meetings: Readonly<Record<string, Both>> = {
  case_conference: { id: 'Rapat', en: 'Meeting' },
  team_meeting: { id: 'Rapat tim', en: 'Team meeting' },
  school_meeting: { id: 'Rapat luar', en: 'Meeting outside' },
  partner_meeting: { id: 'Rapat luar', en: 'Meeting outside' },
  supervision: { id: 'Supervisi', en: 'Supervision' },
  training: { id: 'Pelatihan', en: 'Training' },
  work_visit: { id: 'Kunjungan kerja', en: 'Working visit' },
  meeting: { id: 'Rapat', en: 'Meeting' },
}
const meetingWord = (kind: string | null, lang: Lang) => (kind === null ? undefined : meetings[kind]?.[lang])

/** The calendar behind a secret address: times and room codes. Null when there is none. */
export async function feedText(scope: Scope, token: string): Promise<string | null> {
  const found = await feedRows(scope, hashOf(token))
  if (!found) return null
  const lang: Lang = found.lang === 'en' ? 'en' : 'id'
  const words = titles[lang]
  return writeIcs(
    words.calendar,
    found.rows.map((row) => ({
      // The id of a row would tie this entry to a file in somebody else's hands.
      uid: `${createHash('sha256').update(`${token} ${row.id}`).digest('hex').slice(0, 32)}@kalender.invalid`,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      summary: [meetingWord(row.meeting, lang) ?? words.appointment, row.roomCode].filter(Boolean).join(' '),
      cancelled: row.state === 'cancelled' || row.state === 'moved',
      sequence: row.version - 1,
      stampedAt: row.changedAt,
    })),
  )
}
