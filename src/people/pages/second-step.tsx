import { secondStep } from '#src/platform/access/allow.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Again as AgainOf, type Ctx } from '#src/platform/web/page.ts'
import { Button, Disclosure, ErrorSummary, TextInput, type FieldError } from '#src/ui/index.ts'
import { sessionCookie, sessionCookieRules } from '../open-session.ts'
import { passSecondStep, type Proof } from '../pass-second-step.ts'
import { askForPasskey, passkeySite } from '../passkeys.ts'
import { signInWords } from '../words.ts'
import { deviceOf, onwardFrom, outside, typed } from './parts.tsx'

type Again = { error: FieldError; status: number }
type Words = (typeof signInWords)['id']['second']

export const secondStepPage = page({
  path: '/masuk/langkah-dua',
  allow: secondStep,
  load: async (scope, ctx) => {
    const site = passkeySite(ctx.app.config.origin)
    return { passkey: site ? await askForPasskey(scope, ctx.visitor, site) : null }
  },
  actions: {
    totp: outside((ctx: Ctx<Member>, form) =>
      pass(ctx, form, { kind: 'totp', typed: typed(form, 'code', 20) }),
    ),
    recovery: outside((ctx: Ctx<Member>, form) =>
      pass(ctx, form, { kind: 'recovery_code', typed: typed(form, 'recovery', 60) }),
    ),
    passkey: outside((ctx: Ctx<Member>, form) => {
      const site = passkeySite(ctx.app.config.origin)
      const answer = form.get('passkey')
      return pass(
        ctx,
        form,
        site
          ? { kind: 'passkey', answer: typeof answer === 'string' ? answer : '', site }
          : { kind: 'totp', typed: '' },
      )
    }),
  },
  meta: (ctx) => ({ title: signInWords[ctx.lang].second.title, islands: ['passkey'] }),
  view: (ctx, loaded, state: Again | null) => {
    const words = signInWords[ctx.lang].second
    const onward = onwardFrom(ctx.query.get('ke'))
    const action = `/masuk/langkah-dua?ke=${encodeURIComponent(onward)}`
    return (
      <>
        {state && <ErrorSummary errors={[state.error]} />}
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {loaded.passkey && <PasskeyForm action={action} options={loaded.passkey} words={words} />}
        <form method="post" action={action}>
          <OnceField />
          <TextInput
            name="code"
            label={words.code}
            autocomplete="one-time-code"
            inputmode="numeric"
            width={10}
            maxlength={12}
            required
            hint={state ? words.clock : undefined}
            error={errorOf(state, 'code')}
          />
          <Button name="do" value="totp" wide>
            {words.button}
          </Button>
        </form>
        <Disclosure summary={words.useRecovery} open={state?.error.name === 'recovery'}>
          <form method="post" action={action}>
            <OnceField />
            <TextInput
              name="recovery"
              label={words.recovery}
              hint={words.recoveryHint}
              width={20}
              maxlength={60}
              spellcheck={false}
              required
              error={errorOf(state, 'recovery')}
            />
            <Button name="do" value="recovery" kind="secondary">
              {words.recoveryButton}
            </Button>
          </form>
        </Disclosure>
        <form method="post" action="/keluar">
          <Button kind="quiet">{words.cancel}</Button>
        </form>
      </>
    )
  },
})

function PasskeyForm(props: { action: string; options: string; words: Words }) {
  return (
    <form method="post" action={props.action}>
      <OnceField />
      <input type="hidden" name="passkey" value="" />
      <button
        class="btn btn-secondary btn-wide"
        name="do"
        value="passkey"
        hidden
        data-passkey="authenticate"
        data-options={props.options}
        data-failed={props.words.passkeyFailed}
      >
        {props.words.passkey}
      </button>
      <p class="error" role="status" data-passkey-said />
    </form>
  )
}

function errorOf(state: Again | null, name: string): string | undefined {
  return state?.error.name === name ? state.error.message : undefined
}

async function pass(ctx: Ctx<Member>, form: FormData, proof: Proof): Promise<Answer | AgainOf<Again>> {
  const words = signInWords[ctx.lang]
  const done = await passSecondStep(ctx.app.database, ctx.visitor, proof, deviceOf(ctx.request))
  if (done.kind === 'in') {
    ctx.setCookie(sessionCookie, done.cookie, sessionCookieRules)
    return redirect(onwardFrom(ctx.query.get('ke')))
  }
  const name = proof.kind === 'recovery_code' ? 'recovery' : 'code'
  const wrong =
    proof.kind === 'passkey'
      ? words.second.passkeyFailed
      : proof.kind === 'totp'
        ? words.second.wrong
        : words.second.recoveryWrong
  const isWait = done.kind === 'wait'
  const status = isWait ? 429 : 422
  return again<Again>({ error: { name, message: isWait ? words.wait(done.seconds) : wrong }, status }, status)
}
