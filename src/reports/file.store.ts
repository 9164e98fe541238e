import type { ChunkStore } from '#src/platform/files/index.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { FileId, Id, OfficeId, ReportId } from '#src/platform/ids.ts'

export type NewFile = Readonly<{
  id: FileId
  messageId: Id<'report_message'> | null
  fromReporter: boolean
  kind: string
  sealed: Buffer
  chunks: readonly Buffer[]
  addedOn: string
}>
export type FileRow = Readonly<{
  id: FileId
  reportId: ReportId
  messageId: Id<'report_message'> | null
  fromReporter: boolean
  kind: string
  sealed: Buffer
  addedOn: string
}>

export async function insertFiles(
  scope: Scope,
  officeId: OfficeId,
  reportId: ReportId,
  files: readonly NewFile[],
): Promise<void> {
  for (const file of files) {
    await scope.db
      .insertInto('reports.file')
      .values({
        office_id: officeId,
        id: file.id,
        report_id: reportId,
        message_id: file.messageId,
        from_reporter: file.fromReporter,
        kind: file.kind,
        chunk_count: file.chunks.length,
        sealed: file.sealed,
        added_on: file.addedOn,
      })
      .execute()
    // One row at a time: a chunk is a quarter of a megabyte, and a statement holds all of its values at once.
    for (const [position, sealed] of file.chunks.entries()) {
      await scope.db
        .insertInto('reports.file_chunk')
        .values({ office_id: officeId, file_id: file.id, position, sealed })
        .execute()
    }
  }
}

export async function findFiles(scope: Scope, reportId: ReportId): Promise<FileRow[]> {
  const rows = await scope.db
    .selectFrom('reports.file')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('added_on')
    .orderBy('id')
    .execute()
  return rows.map(toFile)
}

export async function findFile(scope: Scope, id: FileId): Promise<FileRow | null> {
  const row = await scope.db.selectFrom('reports.file').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toFile(row) : null
}

/** Reads chunks in transactions of the caller's own: a file is sent for longer than a transaction may last. */
export function chunkStore(run: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>): ChunkStore {
  return {
    write: () => Promise.reject(new Error('Files of a report are written with it.')),
    read: (fileId, from, count) =>
      run(async (scope) => {
        const rows = await scope.db
          .selectFrom('reports.file_chunk')
          .select('sealed')
          .where('file_id', '=', fileId)
          .where('position', '>=', from)
          .orderBy('position')
          .limit(count)
          .execute()
        return rows.map((row) => row.sealed)
      }),
  }
}

function toFile(row: {
  id: string
  report_id: string
  message_id: string | null
  from_reporter: boolean
  kind: string
  sealed: Buffer
  added_on: string
}): FileRow {
  return {
    id: row.id as FileId,
    reportId: row.report_id as ReportId,
    messageId: row.message_id as Id<'report_message'> | null,
    fromReporter: row.from_reporter,
    kind: row.kind,
    sealed: row.sealed,
    addedOn: row.added_on,
  }
}
