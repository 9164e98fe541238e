import { actorOf } from '#src/platform/access/visitor.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent } from '#src/platform/web/answer.ts'
import { fileAnswer } from '#src/platform/web/file-answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { caseStaff } from './case-load.ts'
import { openFile } from './case-file.ts'
import { chunkReader } from './document.store.ts'
import { documentToServe } from './keep-document.ts'

/** The bytes of one document, to a reader of its file only; the opening is written down. */
export const documentEndpoint = endpoint({
  path: '/kasus/:id/berkas/:document/isi',
  method: 'GET',
  allow: caseStaff,
  answer: async (ctx) => {
    const caseId = asId<'case'>(ctx.params['id'])
    const documentId = asId<'document'>(ctx.params['document'])
    if (!caseId || !documentId) return absent()
    // `allow` let only members of an office in, so the actor is an account. Each batch of chunks is read in a
    // transaction of its own: a slow phone must not hold a connection for minutes.
    const run = <T>(work: (scope: AccountScope) => Promise<T>) =>
      ctx.app.database.as(actorOf(ctx.visitor), (scope) => work(scope as AccountScope))
    const stored = await run(async (scope) => {
      const file = await openFile(scope, ctx.visitor, caseId)
      const found = file && (await documentToServe(scope, file, documentId))
      if (found) await recordRead(scope, 'case.document', documentId, 'care')
      return found
    })
    return stored ? fileAnswer({ ...stored, store: chunkReader(run) }, ctx.request) : absent()
  },
})
