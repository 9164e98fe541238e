import { anyone } from '#src/platform/access/allow.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Again, type Ctx } from '#src/platform/web/page.ts'
import { unlessBusy } from '#src/platform/web/unless-busy.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Link,
  Notice,
  TextInput,
} from '#src/ui/index.ts'
import { ClientFrame } from '../client-frame.tsx'
import { clientCookie } from '../client-session.ts'
import { comeIn, readCode, readNickname, textOf, type ComeInProblem, type Known } from '../come-in.ts'
import { comeInWords } from '../come-in-words.ts'
import { portalWords } from '../words.ts'

/** Coming in: by the six words, or by a made-up name and a sentence. Wrong tries are slowed, never locked out. */
export const enterPage = page({
  path: '/tempatku/masuk',
  allow: anyone,
  wasm: true,
  load: () => Promise.resolve(null),
  actions: {
    default: { prepare: prepareWith(readCode), run: enter },
    nickname: { prepare: prepareWith(readNickname), run: enter },
  },
  meta: (ctx) => ({
    title: comeInWords[ctx.lang].title,
    islands: ['place'],
    flashes: { left: portalWords[ctx.lang].left },
  }),
  view: (ctx, _loaded, problem: ComeInProblem | null) => {
    const words = comeInWords[ctx.lang]
    return (
      <>
        {problem && <ErrorSummary errors={[{ name: problem.field, message: problem.message }]} />}
        <ClientFrame lang={ctx.lang} title={words.heading}>
          <p class="lead">{words.lead}</p>
          {ctx.cookie(clientCookie) && (
            <Notice>
              <p>{words.stillOpen}</p>
              <ButtonLink href="/tempatku" icon="next" iconAt="end">
                {words.goOn}
              </ButtonLink>
            </Notice>
          )}
          <CodeForm lang={ctx.lang} officeId={ctx.visitor.officeId ?? ''} problem={problem} />
          <NicknameForm lang={ctx.lang} problem={problem} />
          <Disclosure summary={words.lost}>
            <p>{words.lostText}</p>
            <p>
              {words.otherReport} <Link href="/laporanku">{words.otherReportLink}</Link>
            </p>
          </Disclosure>
          <p class="meta">{portalWords[ctx.lang].dontSave}</p>
        </ClientFrame>
      </>
    )
  },
})

function CodeForm(props: { lang: Lang; officeId: string; problem: ComeInProblem | null }) {
  const words = comeInWords[props.lang]
  const { problem } = props
  return (
    <form
      method="post"
      action="/tempatku/masuk"
      autocomplete="off"
      novalidate
      data-open-place={props.officeId}
    >
      <TextInput
        name="code"
        label={words.code}
        hint={words.codeHint}
        value={problem?.code}
        error={problem?.field === 'code' ? problem.message : undefined}
        spellcheck={false}
        maxlength={400}
      />
      <p class="error" role="alert" hidden data-open-state>
        {words.problems.onDevice}
      </p>
      <ButtonRow>
        <Button icon="key">{words.open}</Button>
      </ButtonRow>
    </form>
  )
}

function NicknameForm(props: { lang: Lang; problem: ComeInProblem | null }) {
  const words = comeInWords[props.lang]
  const { problem } = props
  return (
    <Disclosure summary={words.other} open={problem?.field === 'nickname'}>
      <form method="post" action="/tempatku/masuk" autocomplete="off" novalidate>
        <TextInput
          name="nickname"
          label={words.nickname}
          value={problem?.nickname}
          error={problem?.field === 'nickname' ? problem.message : undefined}
          maxlength={80}
        />
        <TextInput name="passphrase" label={words.passphrase} type="password" maxlength={300} />
        <ButtonRow>
          <Button kind="secondary" name="do" value="nickname">
            {words.open}
          </Button>
        </ButtonRow>
      </form>
    </Disclosure>
  )
}

function prepareWith(read: typeof readCode) {
  return async (ctx: Ctx, form: FormData): Promise<Known | Answer | Again<ComeInProblem>> => {
    const { officeId } = ctx.visitor
    if (!officeId) return redirect('/')
    return unlessBusy(async () => {
      const known = await read({
        database: ctx.app.database,
        officeId,
        form,
        caller: ctx.callerHash,
        lang: ctx.lang,
      })
      return 'keys' in known ? known : again(known)
    })
  }
}

async function enter(
  scope: Scope,
  ctx: Ctx,
  form: FormData,
  known: Known | undefined,
): Promise<Answer | Again<ComeInProblem>> {
  const words = comeInWords[ctx.lang].problems
  const { officeId } = ctx.visitor
  const cookie = known && officeId ? await comeIn(scope, officeId, known) : null
  if (cookie !== null) {
    ctx.setCookie(clientCookie, cookie)
    return redirect('/tempatku')
  }
  const byName = form.get('do') === 'nickname'
  return again({
    field: byName ? 'nickname' : 'code',
    message: byName ? words.wrongNickname : words.wrong,
    code: textOf(form, 'code').slice(0, 400),
    nickname: textOf(form, 'nickname').slice(0, 80),
  })
}
