import { storeFile, type Kind, type Received } from '#src/platform/files/index.ts'
import { newId, type FileId, type Id } from '#src/platform/ids.ts'
import { openJson, sealJson, type SealKey } from '#src/platform/vault/index.ts'
import type { FileRow, NewFile } from './file.store.ts'
import { sealedAt } from './report-key.ts'

/** What only the report key tells of a file. */
export type FileFacts = {
  readonly name: string
  readonly mime: string
  readonly kind: Kind
  readonly size: number
}

export type OpenedFile = Readonly<{
  id: FileId
  messageId: Id<'report_message'> | null
  fromReporter: boolean
  addedOn: string
}> &
  FileFacts

/** Seals a received file under the report key, ready to be written. The bytes never lie anywhere in clear. */
export async function sealFile(
  key: SealKey,
  file: Received,
  about: { fromReporter: boolean; messageId: Id<'report_message'> | null; addedOn: string },
): Promise<NewFile> {
  const id = newId<'file'>()
  const chunks: Buffer[] = []
  const store = {
    write: (_file: string, _index: number, sealed: Uint8Array) =>
      Promise.resolve(void chunks.push(Buffer.from(sealed))),
    read: () => Promise.resolve([]),
  }
  await storeFile({ key, fileId: id, store }, file.bytes)
  const facts: FileFacts = { name: file.name, mime: file.mime, kind: file.kind, size: file.bytes.length }
  return { id, ...about, kind: file.kind, sealed: sealJson(key, sealedAt.file(id), facts), chunks }
}

export function openFileFacts(key: SealKey, row: FileRow): OpenedFile {
  const facts = openJson<FileFacts>(key, sealedAt.file(row.id), row.sealed)
  return {
    id: row.id,
    messageId: row.messageId,
    fromReporter: row.fromReporter,
    addedOn: row.addedOn,
    ...facts,
  }
}
