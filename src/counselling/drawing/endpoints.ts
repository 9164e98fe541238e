import { client } from '#src/platform/access/allow.ts'
import { actorOf, type Client, type Member } from '#src/platform/access/visitor.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import type { AccountScope, ClientScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, type Answer } from '#src/platform/web/answer.ts'
import { fileAnswer } from '#src/platform/web/file-answer.ts'
import { endpoint, type Ctx, type Endpoint } from '#src/platform/web/page.ts'
import { fileForPost, openFile } from '#src/cases/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { ownDesk, staffDesk, type Desk } from './desk.ts'
import { findDrawing, photoToServe } from './drawing.ts'
import { photoReader } from './drawing.store.ts'
import { mayDraw } from './may-draw.ts'
import { keepSent } from './read-drawn.ts'

/** All parts of the largest drawing, should all of them have to be sent at once. */
const longestPost = 6_000_000

type Visitor = Member | Client
/** Work of one transaction at the desk of whoever asks; null when they may not be there. */
type AtDesk = <T>(work: (desk: Desk) => Promise<T>) => Promise<T | null>

function staffAt(ctx: Ctx<Member>, writing: boolean): AtDesk {
  return (work) =>
    ctx.app.database.as(actorOf(ctx.visitor), async (any) => {
      // `allow` let only members in, so the actor is an account.
      const scope = any as AccountScope
      const caseId = asId<'case'>(ctx.params['id'])
      const file = writing
        ? mayDraw(ctx.visitor) && (await fileForPost(scope, ctx))
        : caseId && (await openFile(scope, ctx.visitor, caseId))
      if (!file || file.head.restrictedAt) return null
      return work(await staffDesk(scope, ctx.visitor, file))
    })
}
function ownAt(ctx: Ctx<Client>): AtDesk {
  return (work) =>
    ctx.app.database.as(actorOf(ctx.visitor), (scope) => work(ownDesk(scope as ClientScope, ctx.visitor)))
}

async function keep(ctx: Ctx<Visitor>, form: FormData, at: AtDesk): Promise<Answer> {
  return (await at((desk) => keepSent(desk, ctx.params['drawing'], form))) ?? absent()
}

async function photo(ctx: Ctx<Visitor>, at: AtDesk): Promise<Answer> {
  const id = asId<'drawing'>(ctx.params['drawing'])
  const found =
    id &&
    (await at(async (desk) => {
      const drawing = await findDrawing(desk, id)
      const served = drawing?.visible ? photoToServe(drawing) : null
      if (served) await recordRead(desk.scope, 'counselling.drawing', id, 'care')
      return served
    }))
  if (!found) return absent()
  const store = photoReader((work) => ctx.app.database.as(actorOf(ctx.visitor), work))
  return fileAnswer({ ...found, store }, ctx.request)
}

export const drawingEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/kasus/:id/gambar/:drawing/goresan',
    method: 'POST',
    allow: counsellingStaff,
    bodyLimit: longestPost,
    answer: (ctx, form) => keep(ctx, form, staffAt(ctx, true)),
  }),
  endpoint({
    path: '/kasus/:id/gambar/:drawing/isi',
    method: 'GET',
    allow: counsellingStaff,
    answer: (ctx) => photo(ctx, staffAt(ctx, false)),
  }),
  endpoint({
    path: '/tempatku/gambar/:drawing/goresan',
    method: 'POST',
    allow: client('client'),
    bodyLimit: longestPost,
    answer: (ctx, form) => keep(ctx, form, ownAt(ctx)),
  }),
  endpoint({
    path: '/tempatku/gambar/:drawing/isi',
    method: 'GET',
    allow: client('client'),
    answer: (ctx) => photo(ctx, ownAt(ctx)),
  }),
]
