import { anyone } from '#src/platform/access/allow.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { endpoint } from '#src/platform/web/page.ts'
import { neutralPage } from '#src/ui/index.ts'
import { clientCookie, leavePlace } from '#src/portal/index.ts'
import { reporterCookie } from './reporter-session.ts'
import { deleteSession } from './way-back.store.ts'

/** The quick exit of every public page: closes a report that is open on this phone, then shows a neutral page. */
export const leaveAtOnce = endpoint({
  path: '/pergi',
  method: 'GET',
  allow: anyone,
  answer: async (ctx) => {
    const { visitor, app } = ctx
    if (visitor.kind === 'reporter') {
      const { officeId, reportId, sessionHash } = visitor
      const actor = { kind: 'reporter', officeId, reportId } as const
      // Leaving must go on, whatever happens here; without its cookie nobody opens the session again.
      await app.database.as(actor, (scope) => deleteSession(scope, sessionHash)).catch(() => undefined)
      ctx.dropCookie(reporterCookie)
    }
    // Whoever has a place open leaves it too, on whichever page they press.
    if (await leavePlace(app.database, ctx.cookie)) ctx.dropCookie(clientCookie)
    return redirect(neutralPage)
  },
})
