import { staff } from '#src/platform/access/allow.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { serveFile } from '#src/platform/files/index.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, bytes } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { chunkStore, findFile } from '../file.store.ts'
import { reportKeyForIntake } from '../open-report.ts'
import { openFileFacts } from '../report-files.ts'

/** A file of a report for a worker who may read it, opened chunk by chunk and never stored on the way. */
export const deskFile = endpoint({
  path: '/meja/:id/berkas/:berkas',
  method: 'GET',
  allow: staff('intake'),
  answer: async (ctx) => {
    const { visitor } = ctx
    const [id, fileId] = [asId<'report'>(ctx.params['id']), asId<'file'>(ctx.params['berkas'])]
    if (!id || !fileId) return absent()
    const { officeId, accountId, roles } = visitor
    const run = <T>(work: (scope: Scope) => Promise<T>) => ctx.app.database.as({ kind: 'account', officeId, accountId, roles }, work)
    const found = await run(async (scope) => {
      const row = await findFile(scope, fileId)
      if (!row || row.reportId !== id) return null
      const key = await reportKeyForIntake(scope, visitor, id)
      await recordRead(scope, 'report_file', fileId, 'triage')
      return { key, facts: openFileFacts(key, row) }
    })
    if (!found) return absent()
    const { kind, name, size } = found.facts
    const file = { key: found.key, fileId, kind, name, size, store: chunkStore(run) }
    const response = await serveFile(file, { range: ctx.request.headers.get('range') ?? undefined, as: 'inline' })
    return bytes(response.body ?? '', Object.fromEntries(response.headers), response.status)
  },
})
