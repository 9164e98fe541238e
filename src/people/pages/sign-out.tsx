import { anyone } from '#src/platform/access/allow.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page } from '#src/platform/web/page.ts'
import { Button } from '#src/ui/index.ts'
import { sessionCookie } from '../open-session.ts'
import { deleteSession } from '../session.store.ts'
import { signInWords } from '../words.ts'
import { outside } from './parts.tsx'

/** Also for someone halfway in, and for a cookie that no longer opens anything. */
export const signOutPage = page({
  path: '/keluar',
  allow: anyone,
  evenHandedOver: true,
  load: (_scope, ctx) => Promise.resolve(ctx.visitor.kind === 'account' ? {} : redirect('/masuk')),
  actions: {
    default: outside(async (ctx) => {
      const { visitor } = ctx
      if (visitor.kind === 'account') {
        const door = { kind: 'door', officeId: visitor.officeId } as const
        await ctx.app.database.as(door, (scope) => deleteSession(scope, visitor.sessionHash))
      }
      ctx.dropCookie(sessionCookie)
      return redirect('/masuk', 'out')
    }),
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].signOut.title }),
  view: (ctx) => {
    const words = signInWords[ctx.lang].signOut
    return (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <form method="post" action="/keluar">
          <Button>{words.button}</Button>
        </form>
      </>
    )
  },
})
