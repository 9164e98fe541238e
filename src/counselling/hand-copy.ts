import { record } from '#src/platform/audit/record.ts'
import { isDuplicate, type AccountScope } from '#src/platform/db/scope.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import {
  copiesOf,
  insertCopy,
  type CopyKind,
  type HandedCopyId,
  type StoredCopy,
} from './handed-copy.store.ts'
import type { EpisodeBook } from './open-episode.ts'
import { seal, unseal } from './seal.ts'
import type { SealedCopy } from './sealed-shapes.ts'

export type HandedCopy = Omit<StoredCopy, 'sealed'> & SealedCopy

/** Copies of one kind with the names of those who hold them, newest first. */
export async function readCopies(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'file'>,
  what: CopyKind,
): Promise<readonly HandedCopy[]> {
  return (await copiesOf(scope, book.file.head.id, what)).map(({ sealed, ...row }) => ({
    ...row,
    ...unseal(book.file.keys.of(row.keyVersion), 'handed_copy', row.id, sealed),
  }))
}

/**
 * Gives a copy its number and writes down who gets it: the name sealed, the deed in the audit. Null when a colleague
 * took the number in the same moment; the caller then undoes the transaction and says so.
 */
export async function handCopy(
  scope: AccountScope,
  book: Pick<EpisodeBook, 'file' | 'episode'>,
  what: CopyKind,
  copy: SealedCopy,
): Promise<HandedCopy | null> {
  const { file, episode } = book
  const [last] = await copiesOf(scope, file.head.id, what)
  const id: HandedCopyId = newOrderedId<'handed_copy'>(scope.now.getTime())
  const number = (last?.number ?? 0) + 1
  const row = { id, what, number, keyVersion: file.keys.current }
  try {
    await insertCopy(scope, {
      ...row,
      caseId: episode.caseId,
      episodeId: episode.id,
      sealed: seal(file.keys.newest, 'handed_copy', id, copy),
    })
  } catch (error) {
    if (isDuplicate(error)) return null
    throw error
  }
  await record(scope, {
    action: 'counselling.copy_handed',
    subjectKind: 'case',
    subjectId: episode.caseId,
    facts: { what, number, holder: copy.kind },
  })
  return { ...row, ...copy, madeBy: scope.actor.accountId, madeAt: scope.now }
}
