import { anyStaff } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { handedMark } from '#src/platform/web/cookies.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { Button, ButtonLink, ErrorSummary, TextInput } from '#src/ui/index.ts'
import { takeBackHref, takeScreenBack } from '../hand-over.ts'
import { takeBackWords } from '../hand-over-words.ts'
import { signInWords } from '../words.ts'
import { outside, typedPassword } from './parts.tsx'

type Again = { wait: number | null }

/** The way back to work from a screen that lies in a client's hands. It says nothing of whose it is. */
export const takeBackPage = page({
  path: takeBackHref,
  allow: anyStaff,
  evenHandedOver: true,
  load: (_scope, ctx) => Promise.resolve(ctx.visitor.handed ?? redirect('/hari-ini')),
  actions: {
    default: outside(async (ctx: Ctx<Member>, form) => {
      const { handed } = ctx.visitor
      if (!handed) return redirect('/hari-ini')
      const done = await takeScreenBack(ctx.app.database, ctx.visitor, {
        password: typedPassword(form, 'password'),
        callerHash: ctx.callerHash(),
      })
      if (done.kind === 'wait') return again<Again>({ wait: done.seconds }, 429)
      if (done.kind === 'wrong') return again<Again>({ wait: null })
      ctx.dropCookie(handedMark)
      return redirect(handed.back)
    }),
  },
  meta: (ctx) => ({ title: takeBackWords[ctx.lang].title, shell: 'public' }),
  view: (ctx, handed, state: Again | null) => {
    const words = takeBackWords[ctx.lang]
    const problem = state
      ? state.wait === null
        ? words.wrong
        : signInWords[ctx.lang].wait(state.wait)
      : undefined
    return (
      <>
        {problem && <ErrorSummary errors={[{ name: 'password', message: problem }]} />}
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <form method="post" action={takeBackHref} autocomplete="off">
          <OnceField />
          <TextInput
            name="password"
            type="password"
            label={signInWords[ctx.lang].signIn.password}
            autocomplete="off"
            maxlength={200}
            required
            error={problem}
          />
          <Button wide>{words.button}</Button>
        </form>
        <ButtonLink kind="secondary" href={handed.to}>
          {words.stay}
        </ButtonLink>
        <form method="post" action="/keluar">
          <p class="meta">{words.forgotten}</p>
          <Button kind="quiet">{words.signOut}</Button>
        </form>
      </>
    )
  },
})
