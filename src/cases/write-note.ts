import { record } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { tell } from '#src/platform/events/events.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { knock } from '#src/platform/live/live.ts'
import type { CaseFile } from './case-file.ts'
import { sealRow } from './case-keys.ts'
import { touchCase } from './case.store.ts'
import type { SealedEntry } from './sealed-shapes.ts'
import { findEntry, insertEntry, type EntryFacts, type EntryId, type NoteKind } from './timeline.store.ts'

export type NewNote = SealedEntry &
  Readonly<{
    kind: NoteKind
    happenedAt: Date
    facts?: EntryFacts | undefined
    /** The entry this one corrects. The older one stays as it was. */
    amends?: EntryId | undefined
  }>

/** Writes an entry on the timeline. Null when it would correct an entry that is not one of this file. */
export async function writeNote(scope: AccountScope, file: CaseFile, note: NewNote): Promise<EntryId | null> {
  const { kind, happenedAt, facts, amends, ...words } = note
  const caseId = file.head.id
  const corrected = amends ? await findEntry(scope, caseId, amends) : undefined
  if (amends && !corrected?.sealed) return null
  const id = newOrderedId<'entry'>(scope.now.getTime())
  await insertEntry(scope, {
    id,
    caseId,
    kind,
    happenedAt,
    facts: facts ?? {},
    amends: corrected ? (corrected.amends ?? corrected.id) : null,
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'entry', id, words),
  })
  await touchCase(scope, caseId)
  await record(scope, {
    action: amends ? 'case.entry_amended' : 'case.entry_written',
    subjectKind: 'case',
    subjectId: caseId,
    facts: { kind },
  })
  await tell(scope, { kind: 'case.entry', subjectKind: 'case', subjectId: caseId, facts: { kind } })
  await knock(scope, 'cases', { subjectId: caseId })
  return id
}
