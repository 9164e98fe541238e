import type { AccountScope } from '#src/platform/db/scope.ts'
import type { ChunkStore } from '#src/platform/files/index.ts'
import type { AccountId, CaseId, Id } from '#src/platform/ids.ts'

export type DocumentId = Id<'document'>
export type StoredDocument = Readonly<{
  id: DocumentId
  kind: string
  origin: string
  mime: string | null
  addedBy: AccountId | null
  addedAt: Date
  removedAt: Date | null
  keyVersion: number
  sealed: Buffer
}>

export async function insertDocument(
  scope: AccountScope,
  row: Omit<StoredDocument, 'addedBy' | 'addedAt' | 'removedAt'> & { caseId: CaseId; chunkCount: number },
): Promise<void> {
  await scope.db
    .insertInto('cases.document')
    .values({
      office_id: scope.actor.officeId,
      id: row.id,
      case_id: row.caseId,
      kind: row.kind,
      origin: row.origin,
      mime: row.mime,
      chunk_count: row.chunkCount,
      added_by: scope.actor.accountId,
      added_at: scope.now,
      key_version: row.keyVersion,
      sealed: row.sealed,
    })
    .execute()
}

export async function documentsOf(
  scope: AccountScope,
  caseId: CaseId,
  only?: DocumentId,
): Promise<StoredDocument[]> {
  let query = scope.db
    .selectFrom('cases.document')
    .select(['id', 'kind', 'origin', 'mime', 'added_by', 'added_at', 'removed_at', 'key_version', 'sealed'])
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
  if (only) query = query.where('id', '=', only)
  const rows = await query.orderBy('added_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id as DocumentId,
    kind: row.kind,
    origin: row.origin,
    mime: row.mime,
    addedBy: row.added_by as AccountId | null,
    addedAt: row.added_at,
    removedAt: row.removed_at,
    keyVersion: row.key_version,
    sealed: row.sealed,
  }))
}

/** Takes a document out of the file for good: its chunks go, the line that it existed stays. */
export async function destroyDocument(
  scope: AccountScope,
  caseId: CaseId,
  id: DocumentId,
  keyVersion: number,
  sealed: Buffer,
): Promise<boolean> {
  const result = await scope.db
    .updateTable('cases.document')
    .set({ removed_at: scope.now, key_version: keyVersion, sealed })
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (Number(result.numUpdatedRows) !== 1) return false
  await scope.db
    .deleteFrom('cases.document_chunk')
    .where('office_id', '=', scope.actor.officeId)
    .where('case_id', '=', caseId)
    .where('document_id', '=', id)
    .execute()
  return true
}

/** Where the sealed chunks of documents of one file lie. */
export function chunkStore(scope: AccountScope, caseId: CaseId): ChunkStore {
  const officeId = scope.actor.officeId
  return {
    write: async (fileId, index, sealed) => {
      await scope.db
        .insertInto('cases.document_chunk')
        .values({
          office_id: officeId,
          document_id: fileId,
          case_id: caseId,
          position: index,
          sealed: Buffer.from(sealed),
        })
        .execute()
    },
    read: (fileId, from, count) => readChunks(scope, fileId, from, count),
  }
}

/** The same chunks for serving, after the transaction that found the document has ended. */
export function chunkReader(run: <T>(work: (scope: AccountScope) => Promise<T>) => Promise<T>): ChunkStore {
  return {
    write: () => Promise.reject(new Error('Documents are written within the transaction that keeps them.')),
    read: (fileId, from, count) => run((scope) => readChunks(scope, fileId, from, count)),
  }
}

async function readChunks(
  scope: AccountScope,
  fileId: string,
  from: number,
  count: number,
): Promise<Buffer[]> {
  const rows = await scope.db
    .selectFrom('cases.document_chunk')
    .select('sealed')
    .where('office_id', '=', scope.actor.officeId)
    .where('document_id', '=', fileId)
    .where('position', '>=', from)
    .where('position', '<', from + count)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.sealed)
}
