import { anyone } from '#src/platform/access/allow.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, ButtonLink, ErrorSummary, InsetText, type FieldError } from '#src/ui/index.ts'
import { viewInvitation } from '../invitation.store.ts'
import { acceptInvitation } from '../invite.ts'
import { theOffice } from '../office.store.ts'
import { sessionCookie, sessionCookieRules } from '../open-session.ts'
import { signInWords } from '../words.ts'
import { deviceOf, NewPassword, outside, passwordErrors, typedPassword } from './parts.tsx'

type Again = { errors: readonly FieldError[] }

/** What an invitation leads to: a password of one's own, then the second step. */
export const invitationPage = page({
  path: '/undangan/:token',
  allow: anyone,
  load: async (scope, ctx) => ({ invitation: await viewInvitation(scope, ctx.params['token'] ?? '') }),
  actions: {
    default: outside(async (ctx, form) => {
      const { database } = ctx.app
      const token = ctx.params['token'] ?? ''
      const office = await theOffice(database)
      const door = { kind: 'door', officeId: office?.id ?? null } as const
      const invitation = await database.as(door, (scope) => viewInvitation(scope, token))
      if (!invitation) return again<Again>({ errors: [] })
      const errors = passwordErrors(form, ctx.lang, [
        invitation.fullName,
        invitation.login,
        invitation.officeName,
      ])
      if (errors.length > 0) return again<Again>({ errors })
      const cookie = await acceptInvitation(
        database,
        token,
        typedPassword(form, 'password'),
        deviceOf(ctx.request),
      )
      if (cookie === null) return again<Again>({ errors: [] })
      ctx.setCookie(sessionCookie, cookie, sessionCookieRules)
      return redirect('/masuk/pertama')
    }),
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].invitation.title }),
  view: (ctx, { invitation }, state: Again | null) => {
    const words = signInWords[ctx.lang].invitation
    if (!invitation) {
      return (
        <>
          <h1>{words.over}</h1>
          <p class="lead">{words.overText}</p>
          <ButtonLink href="/masuk" kind="secondary">
            {words.toSignIn}
          </ButtonLink>
        </>
      )
    }
    const isReset = invitation.purpose === 'reset'
    return (
      <>
        {state && <ErrorSummary errors={state.errors} />}
        <h1>{isReset ? words.reset(invitation.fullName) : words.welcome(invitation.fullName)}</h1>
        <p class="lead">{isReset ? words.resetLead : words.lead(invitation.officeName)}</p>
        <InsetText>
          <p>
            {words.yourLogin}: <strong translate={false}>{invitation.login}</strong>
          </p>
        </InsetText>
        <form method="post" action={ctx.url.pathname}>
          <OnceField />
          <NewPassword lang={ctx.lang} errors={state?.errors ?? []} login={invitation.login} />
          <Button wide>{words.button}</Button>
        </form>
      </>
    )
  },
})
