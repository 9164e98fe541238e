import { client } from '#src/platform/access/allow.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/index.ts'
import { ClientFrame } from '../client-frame.tsx'
import { clientCookie } from '../client-session.ts'
import { endOwnSession } from '../session.store.ts'
import { portalWords } from '../words.ts'

/** Leaving in peace; the quick exit of every page leaves at once. */
export const leavePage = page({
  path: '/tempatku/keluar',
  allow: client('client', 'caregiver'),
  load: () => Promise.resolve(null),
  actions: {
    default: {
      run: async (scope, ctx) => {
        await endOwnSession(scope, ctx.visitor.sessionHash)
        ctx.dropCookie(clientCookie)
        return redirect('/tempatku/masuk', 'left')
      },
    },
  },
  meta: (ctx) => ({ title: portalWords[ctx.lang].title, islands: ['between'] }),
  view: (ctx) => {
    const words = portalWords[ctx.lang]
    return (
      <ClientFrame lang={ctx.lang} title={words.leaveTitle} back>
        <p>{forBand(words.leaveText, ctx.visitor.band)}</p>
        <form method="post" action="/tempatku/keluar">
          <OnceField />
          <ButtonRow>
            <Button icon="leave">{words.leave}</Button>
            <ButtonLink kind="secondary" href="/tempatku">
              {words.stay}
            </ButtonLink>
          </ButtonRow>
        </form>
      </ClientFrame>
    )
  },
})
