import { anyone } from '#src/platform/access/allow.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page } from '#src/platform/web/page.ts'
import { Button, Disclosure, ErrorSummary, TextInput } from '#src/ui/index.ts'
import { sessionCookie, sessionCookieRules } from '../open-session.ts'
import { findOffice, theOffice } from '../office.store.ts'
import { signIn } from '../sign-in.ts'
import { signInWords } from '../words.ts'
import { deviceOf, onwardFrom, outside, typed, typedPassword } from './parts.tsx'

type Again = { login: string; onward: string; wait: number | null }

/** Where the second or first steps after the password lie, keeping the page somebody wanted. */
function nextStep(stage: 'second_step' | 'enrol' | 'full', onward: string): string {
  if (stage === 'full') return onward
  const path = stage === 'enrol' ? '/masuk/pertama' : '/masuk/langkah-dua'
  return onward === '/hari-ini' ? path : `${path}?ke=${encodeURIComponent(onward)}`
}

export const signInPage = page({
  path: '/masuk',
  allow: anyone,
  load: async (scope, ctx) => {
    if (ctx.visitor.kind === 'account')
      return redirect(nextStep(ctx.visitor.stage, onwardFrom(ctx.query.get('ke'))))
    const office = await findOffice(scope)
    return office ? { office: office.name } : redirect('/siapkan')
  },
  actions: {
    default: outside(async (ctx, form) => {
      const office = await theOffice(ctx.app.database)
      if (!office) return redirect('/siapkan')
      const login = typed(form, 'login', 80)
      const onward = onwardFrom(typed(form, 'ke', 500))
      const done = await signIn(ctx.app.database, office.id, {
        login,
        password: typedPassword(form, 'password'),
        device: deviceOf(ctx.request),
        callerHash: ctx.callerHash(),
      })
      if (done.kind !== 'in')
        return again<Again>(
          { login, onward, wait: done.kind === 'wait' ? done.seconds : null },
          done.kind === 'wait' ? 429 : 422,
        )
      ctx.setCookie(sessionCookie, done.cookie, sessionCookieRules)
      return redirect(nextStep(done.stage, onward))
    }),
  },
  meta: (ctx) => ({
    title: signInWords[ctx.lang].signIn.title,
    flashes: { out: signInWords[ctx.lang].signOut.done },
  }),
  view: (ctx, loaded, state: Again | null) => {
    const words = signInWords[ctx.lang]
    const problem = state ? (state.wait === null ? words.wrong : words.wait(state.wait)) : null
    return (
      <>
        {problem && <ErrorSummary errors={[{ name: 'login', message: problem }]} />}
        <h1>{words.signIn.title}</h1>
        <p class="lead">{words.signIn.lead(loaded.office)}</p>
        <form method="post" action="/masuk">
          <OnceField />
          <input type="hidden" name="ke" value={state?.onward ?? onwardFrom(ctx.query.get('ke'))} />
          <TextInput
            name="login"
            label={words.signIn.login}
            value={state?.login}
            autocomplete="username"
            maxlength={80}
            width={20}
            spellcheck={false}
            required
            error={problem ?? undefined}
          />
          <TextInput
            name="password"
            type="password"
            label={words.signIn.password}
            autocomplete="current-password"
            maxlength={200}
            required
          />
          <Button wide>{words.signIn.button}</Button>
        </form>
        <Disclosure summary={words.signIn.forgotten}>
          <p>{words.signIn.forgottenText}</p>
        </Disclosure>
      </>
    )
  },
})
