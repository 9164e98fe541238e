import { staff } from '#src/platform/access/allow.ts'
import { actorOf } from '#src/platform/access/visitor.ts'
import { asId } from '#src/platform/ids.ts'
import { absent, bytes, type Answer } from '#src/platform/web/answer.ts'
import { endpoint, type Endpoint } from '#src/platform/web/page.ts'
import { techniqueForPost } from '../load-technique-page.ts'
import { runHref } from '../step-href.ts'
import { addSent, ratingIn } from './rating-post.ts'
import { heldExposure } from './run-exposure.ts'

/** One rating of a running practice, answered with all that are on record. A resend changes nothing. */
export const ratingEndpoint: Endpoint = endpoint({
  path: '/kasus/:id/teknik/:run/paparan/:practice/angka',
  method: 'POST',
  allow: staff('counsellor', 'psychologist'),
  bodyLimit: 4000,
  answer: async (ctx, form) => {
    const actor = actorOf(ctx.visitor)
    const id = asId<'practice'>(ctx.params['practice'])
    if (!id || actor.kind !== 'account') return absent()
    const rating = ratingIn(form.get('id'), form.get('suds'), form.get('at'))
    if (!rating) return told(400, { state: 'unreadable' })
    return ctx.app.database.as(actor, async (scope): Promise<Answer> => {
      const opened = await techniqueForPost(scope, ctx)
      const practice = opened && (await heldExposure(scope, opened.book, opened.technique, id))
      if (!opened || !practice) return absent()
      const rated = await addSent(scope, opened.book, opened.technique, practice, [rating])
      const { file, technique } = opened
      return told(200, {
        state: rated.state,
        points: rated.practice.body.series,
        to: rated.state === 'noted' ? null : runHref(file.head.id, technique.run.id, `paparan/${id}`),
      })
    })
  },
})

function told(status: number, body: Readonly<Record<string, unknown>>): Answer {
  return bytes(JSON.stringify(body), { 'content-type': 'application/json' }, status)
}
