import type { AccountScope } from '#src/platform/db/scope.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { CaseFile } from './case-file.ts'
import { openRow } from './case-keys.ts'
import type { SealedEntry } from './sealed-shapes.ts'
import { amendmentsOf, entriesOf, type StoredEntry, type TimelinePlace } from './timeline.store.ts'

/** One entry, opened, with the corrections that were made to it, oldest first. */
export type OpenEntry = StoredEntry &
  Readonly<{ words: SealedEntry | null; amendments: readonly OpenEntry[] }>
export type DayOfTimeline = Readonly<{ day: string; entries: readonly OpenEntry[] }>
export type TimelinePage = Readonly<{ days: readonly DayOfTimeline[]; older: TimelinePlace | null }>

/** A page of the timeline by day, newest first. Two queries, however long the file. */
export async function readTimeline(
  scope: AccountScope,
  file: CaseFile,
  filter: { kinds?: readonly string[] | undefined; before?: TimelinePlace | null; limit: number },
): Promise<TimelinePage> {
  const stored = await entriesOf(scope, file.head.id, { ...filter, limit: filter.limit + 1 })
  const shown = stored.slice(0, filter.limit)
  const corrections = await amendmentsOf(
    scope,
    shown.filter((entry) => entry.sealed).map((entry) => entry.id),
  )
  const open = (entry: StoredEntry): OpenEntry => ({
    ...entry,
    words: entry.sealed ? openRow(file.keys.of(entry.keyVersion), 'entry', entry.id, entry.sealed) : null,
    amendments: corrections.filter((one) => one.amends === entry.id && entry.amends === null).map(open),
  })
  const last = shown.at(-1)
  const older =
    stored.length > filter.limit && last ? { at: last.happenedAt.toISOString(), id: last.id } : null
  return { days: byDay(shown.map(open)), older }
}

/** Groups entries that come in order of time by the day at the office. */
function byDay(entries: readonly OpenEntry[]): DayOfTimeline[] {
  const days = new Map<string, OpenEntry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.happenedAt)
    const group = days.get(day)
    if (group) group.push(entry)
    else days.set(day, [entry])
  }
  return [...days].map(([day, grouped]) => ({ day, entries: grouped }))
}
