import { staff } from '#src/platform/access/allow.ts'
import { actorOf } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { absent, bytes, type Answer } from '#src/platform/web/answer.ts'
import { readForm } from '#src/platform/web/form-body.ts'
import { endpoint, type Endpoint } from '#src/platform/web/page.ts'
import { staffNames } from '#src/people/index.ts'
import { counsellorRoles } from './may-hold.ts'
import type { SessionId } from '../episode.ts'
import { keepDraftAtOnce, keepPosted, marksIn, typedIn } from './draft.ts'
import { whoHolds } from './session-write.store.ts'

const longestDraft = 400_000

/**
 * Keeps what is being typed, a breath after each key. It opens no file and writes no audit line: the room it
 * comes from was opened, and that was recorded. One transaction, one statement, one round trip.
 */
export const draftEndpoint: Endpoint = endpoint({
  path: '/kasus/:id/sesi/:session/draf',
  method: 'POST',
  allow: staff(...counsellorRoles),
  answer: async (ctx) => {
    const caseId = asId<'case'>(ctx.params['id'])
    const sessionId: SessionId | null = asId<'session'>(ctx.params['session'])
    const actor = actorOf(ctx.visitor)
    if (!caseId || !sessionId || actor.kind !== 'account') return absent()
    const posted = await readForm(ctx.request, longestDraft)
    const marks = marksIn(posted)
    if (!marks) return told(400, { why: 'unreadable' })
    const typed = typedIn(posted)
    const { app, visitor, now } = ctx
    if (
      !marks.from &&
      (await keepDraftAtOnce(
        app.database,
        visitor,
        { caseId, sessionId, tab: marks.tab, rev: marks.rev, typed },
        now,
      ))
    )
      return told(200, { rev: marks.rev })
    return app.database.as(actor, async (scope) =>
      (await keepPosted(scope, ctx.visitor, { caseId, sessionId }, marks, typed))
        ? told(200, { rev: marks.rev })
        : whyNot(scope, caseId, sessionId),
    )
  },
})

/** Old revisions are no fault: a newer one is kept. Otherwise the one who types is told who is in. */
async function whyNot(scope: AccountScope, caseId: CaseId, sessionId: SessionId): Promise<Answer> {
  const held = await whoHolds(scope, caseId, sessionId)
  if (!held) return absent()
  if (held.state !== 'open') return told(409, { why: 'closed' })
  if (held.accountId === scope.actor.accountId) return told(200, { why: 'older' })
  const holder = (await staffNames(scope)).find((one) => one.id === held.accountId)
  return told(409, { why: 'taken', who: holder?.fullName ?? '' })
}

function told(status: number, body: Readonly<Record<string, string | number>>): Answer {
  return bytes(JSON.stringify(body), { 'content-type': 'application/json' }, status)
}
