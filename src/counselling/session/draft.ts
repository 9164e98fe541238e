import type { Member, Remembered } from '#src/platform/access/visitor.ts'
import type { AccountScope, Database } from '#src/platform/db/scope.ts'
import { openJson, sealJson } from '#src/platform/vault/index.ts'
import type { Typed } from '#src/platform/forms/index.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import type { SessionId } from '../episode.ts'
import { counsellorRoles } from './may-hold.ts'
import { draftsOf, dropDrafts, putDraft, putDraftAs, type DraftWrite, type TabId } from './draft.store.ts'

/** What lies in one draft: everything typed, by input name, whether it is right or not. */
export type Draft = Readonly<{ tab: TabId; rev: number; savedAt: Date; typed: Typed }>

const mostInputs = 400
const longestInput = 20_000

/** Whatever was typed in a posted form. The engine's own fields and noise stay out; nothing is judged here. */
export function typedIn(posted: FormData | URLSearchParams): Typed {
  const kept = new Map<string, string[]>()
  for (const [name, value] of posted) {
    if (typeof value !== 'string' || value === '' || name.startsWith('_') || name === 'do') continue
    if (!/^[a-zA-Z][\w.-]{0,80}$/.test(name)) continue
    // A posted form ends its lines with two characters, a script with one.
    const text = value.replaceAll('\r\n', '\n').slice(0, longestInput)
    const list = kept.get(name)
    if (list) list.push(text)
    else if (kept.size < mostInputs) kept.set(name, [text])
  }
  return Object.fromEntries(kept)
}

const placeOf = (sessionId: SessionId, tab: TabId) => ({
  table: 'counselling.session_draft',
  row: `${sessionId}/${tab}`,
  column: 'sealed',
})

export type DraftInput = Readonly<{
  caseId: CaseId
  sessionId: SessionId
  tab: TabId
  rev: number
  typed: Typed
}>

/** Keeps a draft under its author's own key. False when it is old, or the session is no longer theirs or open. */
function keepDraft(scope: AccountScope, member: Member, draft: DraftInput): Promise<boolean> {
  return putDraft(scope, sealedDraft(member, draft))
}

/** The same for a remembered member, in one statement that proves that they are still signed in. */
export function keepDraftAtOnce(
  database: Database,
  member: Remembered,
  draft: DraftInput,
  now: Date,
): Promise<boolean> {
  const who = { sessionHash: member.sessionHash, holding: counsellorRoles }
  return putDraftAs(database, who, sealedDraft(member, draft), now)
}

function sealedDraft(member: Pick<Remembered, 'keys'>, draft: DraftInput): DraftWrite {
  const { typed, ...where } = draft
  return {
    ...where,
    sealed: sealJson(member.keys.symmetric, placeOf(draft.sessionId, draft.tab), typed),
  }
}

/** Own drafts of a session, newest first. */
export async function readDrafts(
  scope: AccountScope,
  member: Member,
  sessionId: SessionId,
): Promise<readonly Draft[]> {
  return (await draftsOf(scope, sessionId)).map((row): Draft => ({
    tab: row.tab,
    rev: row.rev,
    savedAt: row.savedAt,
    typed: openJson<Typed>(member.keys.symmetric, placeOf(sessionId, row.tab), row.sealed),
  }))
}

/** Where a posted form stands: its tab, its revision, and the draft it was filled from. */
export type DraftMarks = Readonly<{ tab: TabId; rev: number; from: { tab: TabId; rev: number } | null }>

/** Null when the marks are no marks; then nothing can be kept under them. */
export function marksIn(posted: FormData | URLSearchParams): DraftMarks | null {
  const text = (name: string) => String(posted.get(name) ?? '')
  const tab = asId<'tab'>(text('_tab'))
  const rev = count(text('_rev'))
  if (!tab || rev === null) return null
  const from = asId<'tab'>(text('_from'))
  const fromRev = count(text('_fromRev'))
  return { tab, rev, from: from && fromRev !== null && from !== tab ? { tab: from, rev: fromRev } : null }
}
function count(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}

/**
 * Keeps a posted draft. The draft it grew out of is dropped, unless another tab has written to that one since:
 * then both stay and can be compared.
 */
export async function keepPosted(
  scope: AccountScope,
  member: Member,
  of: Readonly<{ caseId: CaseId; sessionId: SessionId }>,
  marks: DraftMarks,
  typed: Typed,
): Promise<boolean> {
  const kept = await keepDraft(scope, member, { ...of, tab: marks.tab, rev: marks.rev, typed })
  if (kept && marks.from) await dropDrafts(scope, of.sessionId, marks.from)
  return kept
}

/** Names of inputs on which two drafts differ, each with what the other one holds. */
export function differences(
  mine: Typed,
  other: Typed,
): readonly Readonly<{ input: string; other: string }>[] {
  const same = (input: string) => (mine[input] ?? []).join('\n') === (other[input] ?? []).join('\n')
  return Object.keys(other)
    .filter((input) => !input.endsWith('._rows') && !same(input))
    .map((input) => ({ input, other: (other[input] ?? []).join(', ') }))
}
