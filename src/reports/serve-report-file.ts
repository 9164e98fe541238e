import { reporter } from '#src/platform/access/allow.ts'
import type { Actor, Database } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { absent, type Answer } from '#src/platform/web/answer.ts'
import { fileAnswer } from '#src/platform/web/file-answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { chunkStore, findFile, type FileRow } from './file.store.ts'
import { openFileFacts } from './report-files.ts'

/** A file of a report as an answer, opened chunk by chunk under headers that let it do nothing here. */
async function answerFile(
  database: Database,
  actor: Actor,
  row: FileRow,
  key: SealKey,
  request: Request,
): Promise<Answer> {
  const facts = openFileFacts(key, row)
  const store = chunkStore((work) => database.as(actor, work))
  return fileAnswer({ ...facts, key, fileId: row.id, store }, request)
}

/** A reporter's own file, by the session that opened the report. */
export const reporterFile = endpoint({
  path: '/laporanku/berkas/:id',
  method: 'GET',
  allow: reporter,
  answer: async (ctx) => {
    const { visitor, app } = ctx
    const id = asId<'file'>(ctx.params['id'])
    const actor = { kind: 'reporter', officeId: visitor.officeId, reportId: visitor.reportId } as const
    const row = id ? await app.database.as(actor, (scope) => findFile(scope, id)) : null
    if (!row || row.reportId !== visitor.reportId) return absent()
    return answerFile(app.database, actor, row, visitor.reportKey, ctx.request)
  },
})
