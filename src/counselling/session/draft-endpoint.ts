import { staff } from '#src/platform/access/allow.ts'
import { actorOf } from '#src/platform/access/visitor.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId, type CaseId } from '#src/platform/ids.ts'
import { absent, bytes, type Answer } from '#src/platform/web/answer.ts'
import { endpoint, type Ctx, type Endpoint } from '#src/platform/web/page.ts'
import { staffNames } from '#src/people/index.ts'
import type { SessionId } from '../episode.ts'
import { keepDraftAtOnce, keepPosted, marksIn, typedIn } from './draft.ts'
import { counsellorRoles } from './may-hold.ts'
import { whoHolds } from './session-write.store.ts'

/**
 * Keeps what is being typed, a breath after each key. It opens no file and writes no audit line: the room it
 * comes from was opened, and that was recorded. Nearly always one statement; what that one does not keep goes the
 * ordinary way, which says why.
 */
export const draftEndpoint: Endpoint = endpoint({
  path: '/kasus/:id/sesi/:session/draf',
  method: 'POST',
  allow: staff(...counsellorRoles),
  bodyLimit: 400_000,
  atOnce: async (ask, posted) => {
    const of = whereOf(ask)
    const marks = marksIn(posted)
    if (!of || !marks || marks.from) return null
    const draft = { ...of, tab: marks.tab, rev: marks.rev, typed: typedIn(posted) }
    const kept = await keepDraftAtOnce(ask.app.database, ask.visitor, draft, ask.now)
    return kept ? { rev: marks.rev } : null
  },
  answer: async (ctx, form) => {
    const of = whereOf(ctx)
    const actor = actorOf(ctx.visitor)
    if (!of || actor.kind !== 'account') return absent()
    const marks = marksIn(form)
    if (!marks) return told(400, { why: 'unreadable' })
    return ctx.app.database.as(actor, async (scope) =>
      (await keepPosted(scope, ctx.visitor, of, marks, typedIn(form)))
        ? told(200, { rev: marks.rev })
        : whyNot(scope, of),
    )
  },
})

type Where = Readonly<{ caseId: CaseId; sessionId: SessionId }>

function whereOf(ctx: Pick<Ctx, 'params'>): Where | null {
  const caseId = asId<'case'>(ctx.params['id'])
  const sessionId: SessionId | null = asId<'session'>(ctx.params['session'])
  return caseId && sessionId && { caseId, sessionId }
}

/** Old revisions are no fault: a newer one is kept. Otherwise the one who types is told who is in. */
async function whyNot(scope: AccountScope, of: Where): Promise<Answer> {
  const held = await whoHolds(scope, of.caseId, of.sessionId)
  if (!held) return absent()
  if (held.state !== 'open') return told(409, { why: 'closed' })
  if (held.accountId === scope.actor.accountId) return told(200, { why: 'older' })
  const holder = (await staffNames(scope)).find((one) => one.id === held.accountId)
  return told(409, { why: 'taken', who: holder?.fullName ?? '' })
}

function told(status: number, body: Readonly<Record<string, string | number>>): Answer {
  return bytes(JSON.stringify(body), { 'content-type': 'application/json' }, status)
}
