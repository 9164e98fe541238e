import { staff } from '#src/platform/access/allow.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type ReportId } from '#src/platform/ids.ts'
import type { SealKey } from '#src/platform/vault/index.ts'
import { absent, type Answer } from '#src/platform/web/answer.ts'
import { fileAnswer } from '#src/platform/web/file-answer.ts'
import { endpoint, type Ctx } from '#src/platform/web/page.ts'
import { chunkStore, findFile } from '../file.store.ts'
import { reportKeyForTeam } from '../joined-report.ts'
import { reportKeyForIntake } from '../open-report.ts'
import { openFileFacts } from '../report-files.ts'

/** A file of a report for an intake worker who may read it. */
export const deskFile = endpoint({
  path: '/meja/:id/berkas/:berkas',
  method: 'GET',
  allow: staff('intake'),
  answer: (ctx) => sendFile(ctx, (scope, id) => reportKeyForIntake(scope, ctx.visitor, id), 'triage'),
})

/** The same for the team of the case the report lies in. */
export const joinedFile = endpoint({
  path: '/laporan-kasus/:id/berkas/:berkas',
  method: 'GET',
  allow: staff('intake', 'counsellor', 'psychologist', 'companion', 'supervisor', 'guru_bk'),
  answer: (ctx) =>
    sendFile(ctx, async (scope, id) => (await reportKeyForTeam(scope, ctx.visitor, id))?.key ?? null, 'care'),
})

type KeyOf = (scope: AccountScope, id: ReportId) => Promise<SealKey | null>

/** Opened chunk by chunk and never stored on the way, under headers with which it can do nothing. */
async function sendFile(ctx: Ctx<Member>, keyOf: KeyOf, purpose: string): Promise<Answer> {
  const { visitor } = ctx
  const [id, fileId] = [asId<'report'>(ctx.params['id']), asId<'file'>(ctx.params['berkas'])]
  if (!id || !fileId) return absent()
  const { officeId, accountId, roles } = visitor
  const run = <T>(work: (scope: AccountScope) => Promise<T>) =>
    ctx.app.database.as({ kind: 'account', officeId, accountId, roles }, work)
  const found = await run(async (scope) => {
    const row = await findFile(scope, fileId)
    if (!row || row.reportId !== id) return null
    const key = await keyOf(scope, id)
    if (!key) return null
    await recordRead(scope, 'report_file', fileId, purpose)
    return { key, facts: openFileFacts(key, row) }
  })
  if (!found) return absent()
  return fileAnswer({ ...found.facts, key: found.key, fileId, store: chunkStore(run) }, ctx.request)
}
