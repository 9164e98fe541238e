import type { AccountScope } from '#src/platform/db/scope.ts'
import { kinds, storeFile, type FileToServe, type Kind, type Received } from '#src/platform/files/index.ts'
import { newOrderedId } from '#src/platform/ids.ts'
import { asSealKey, fromBase64Url, newSealKey, toBase64Url } from '#src/platform/vault/index.ts'
import type { CaseFile } from './case-file.ts'
import { openRow, sealRow } from './case-keys.ts'
import { touchCase } from './case.store.ts'
import {
  chunkStore,
  destroyDocument,
  documentsOf,
  insertDocument,
  type DocumentId,
  type StoredDocument,
} from './document.store.ts'
import type { SealedDocument } from './sealed-shapes.ts'
import { tellTeam } from './tell-team.ts'

export type OpenDocument = StoredDocument & Omit<SealedDocument, 'key'>

export type DocumentInput = Readonly<{
  kind: string
  origin: string
  title?: string | undefined
  wish?: string | undefined
  words?: string | undefined
  file: Received
}>

/** The chunk size of stored files, so that the row can say how many there are. */
const chunkBytes = 256 * 1024 - 64

/** Keeps a received file: a key of its own, sealed with the file's record, and the bytes in sealed chunks. */
export async function keepDocument(
  scope: AccountScope,
  file: CaseFile,
  input: DocumentInput,
): Promise<DocumentId> {
  const id = newOrderedId<'document'>(scope.now.getTime())
  const key = newSealKey()
  const { bytes, name, kind: fileKind, mime, sha256 } = input.file
  const about: SealedDocument = {
    name,
    size: bytes.length,
    fileKind,
    sha256,
    key: toBase64Url(key),
    title: input.title,
    wish: input.wish,
    words: input.words,
  }
  await insertDocument(scope, {
    id,
    caseId: file.head.id,
    kind: input.kind,
    origin: input.origin,
    mime,
    chunkCount: Math.max(1, Math.ceil(bytes.length / chunkBytes)),
    keyVersion: file.keys.current,
    sealed: sealRow(file.keys.newest, 'document', id, about),
  })
  await storeFile({ key, fileId: id, store: chunkStore(scope, file.head.id) }, bytes)
  await touchCase(scope, file.head.id)
  await tellTeam(scope, file.head.id, 'document', { document: input.kind })
  return id
}

export async function readDocuments(scope: AccountScope, file: CaseFile): Promise<OpenDocument[]> {
  return (await documentsOf(scope, file.head.id)).map((row) => {
    const { key: _key, ...about } = openRow(file.keys.of(row.keyVersion), 'document', row.id, row.sealed)
    return { ...row, ...about }
  })
}

/** A document ready to be served chunk by chunk. Null when it is not one of this file, or was destroyed. */
export async function documentToServe(
  scope: AccountScope,
  file: CaseFile,
  id: DocumentId,
): Promise<FileToServe | null> {
  const [row] = await documentsOf(scope, file.head.id, id)
  if (!row || row.removedAt) return null
  const about = openRow(file.keys.of(row.keyVersion), 'document', row.id, row.sealed)
  const key = fromBase64Url(about.key)
  if (!key || !isKind(about.fileKind)) return null
  return {
    key: asSealKey(key),
    fileId: id,
    size: about.size,
    store: chunkStore(scope, file.head.id),
    kind: about.fileKind,
    name: about.name,
  }
}

/** Destroys a document at its maker's wish or when kept by mistake: its bytes and its key go, the line stays. */
export async function destroy(scope: AccountScope, file: CaseFile, id: DocumentId): Promise<boolean> {
  const [row] = await documentsOf(scope, file.head.id, id)
  if (!row || row.removedAt) return false
  const about: SealedDocument = {
    ...openRow(file.keys.of(row.keyVersion), 'document', row.id, row.sealed),
    key: '',
  }
  const gone = await destroyDocument(
    scope,
    file.head.id,
    id,
    file.keys.current,
    sealRow(file.keys.newest, 'document', id, about),
  )
  if (gone) await tellTeam(scope, file.head.id, 'document_removed', { document: row.kind })
  return gone
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}
