import { actorOf } from '#src/platform/access/visitor.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { fileHeaders, readFile as readStored } from '#src/platform/files/index.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { caseStaff } from './case-load.ts'
import { openFile } from './case-file.ts'
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
    return ctx.app.database.as(actorOf(ctx.visitor), async (scope) => {
      // `allow` let only members of an office in, so the actor is an account.
      const own = scope as AccountScope
      const file = await openFile(own, ctx.visitor, caseId)
      const stored = file && (await documentToServe(own, file, documentId))
      if (!stored) return absent()
      await recordRead(own, 'case.document', documentId, 'care')
      return bytes(await readStored(stored), fileHeaders(stored.kind, stored.name))
    })
  },
})
