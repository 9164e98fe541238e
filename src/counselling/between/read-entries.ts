import type { Scope } from '#src/platform/db/scope.ts'
import type { CaseId } from '#src/platform/ids.ts'
import type { Audience, PlaceKeys } from '#src/portal/index.ts'
import { unseal } from '../seal.ts'
import type { SealedClientEntry } from '../sealed-shapes.ts'
import { cursorText, readCursor, type EntryKind } from './entry.ts'
import { entriesById, entriesOf, openCalls, repliesOf, type StoredEntry, type Wanted } from './entry.store.ts'

export type OpenEntry = StoredEntry & Readonly<{ words: SealedClientEntry }>

type Shelf = Readonly<{
  /** The keys of the place: of a reader inside it, or of the team. */
  keys: Pick<PlaceKeys, 'of'>
  caseId: CaseId
  audience: Audience
}>

/** A part of a list with the answers that belong to it. `older` is where the next part begins; null at the end. */
export type EntryPage = Readonly<{ entries: readonly OpenEntry[]; older: string | null }>

/** Entries of one audience, opened, newest day first. For staff and for their writer alike. */
export async function readEntries(scope: Scope, shelf: Shelf, wanted: Wanted = {}): Promise<OpenEntry[]> {
  return opened(shelf, await entriesOf(scope, shelf.caseId, shelf.audience, wanted))
}

/** One part of what was written, each entry with its answers. `from` is the `older` of the part before. */
export async function readPage(
  scope: Scope,
  shelf: Shelf,
  wanted: Readonly<{ kinds?: readonly EntryKind[]; from: string | null; limit: number }>,
): Promise<EntryPage> {
  const { from, limit, ...which } = wanted
  const { some, older } = await onePart(scope, shelf, { ...which, only: 'own' }, from, limit)
  const replies = await repliesOf(
    scope,
    shelf.caseId,
    shelf.audience,
    some.map((one) => one.id),
  )
  return { entries: [...some, ...opened(shelf, replies)], older }
}

/** One part of the team's answers, each with the entry it answers where there is one. */
export async function readAnswers(
  scope: Scope,
  shelf: Shelf,
  from: string | null,
  limit: number,
): Promise<EntryPage & Readonly<{ about: readonly OpenEntry[] }>> {
  const { some, older } = await onePart(scope, shelf, { only: 'answers' }, from, limit)
  const about = await entriesById(
    scope,
    shelf.caseId,
    shelf.audience,
    some.flatMap((one) => (one.replyTo ? [one.replyTo] : [])),
  )
  return { entries: some, older, about: opened(shelf, about) }
}

/** Two lists as one, each entry once. */
export function together(some: readonly OpenEntry[], more: readonly OpenEntry[]): readonly OpenEntry[] {
  const known = new Set(some.map((one) => one.id))
  return [...some, ...more.filter((one) => !known.has(one.id))]
}

/** Calls for help that wait, each with what was answered so far. */
export async function readCalls(scope: Scope, shelf: Shelf): Promise<readonly OpenEntry[]> {
  const calls = await openCalls(scope, shelf.caseId, shelf.audience)
  const replies = await repliesOf(
    scope,
    shelf.caseId,
    shelf.audience,
    calls.map((one) => one.id),
  )
  return opened(shelf, [...calls, ...replies])
}

async function onePart(scope: Scope, shelf: Shelf, wanted: Wanted, from: string | null, limit: number) {
  const found = await readEntries(scope, shelf, { ...wanted, before: readCursor(from), limit: limit + 1 })
  const some = found.slice(0, limit)
  const last = some.at(-1)
  return { some, older: found.length > limit && last ? cursorText(last) : null }
}

function opened(shelf: Shelf, rows: readonly StoredEntry[]): OpenEntry[] {
  return rows.map((row) => ({
    ...row,
    words: unseal(shelf.keys.of(row.placeVersion), 'client_entry', row.id, row.sealed),
  }))
}
