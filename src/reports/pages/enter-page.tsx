import { anyone } from '#src/platform/access/allow.ts'
import type { Scope } from '#src/platform/db/scope.ts'
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
import { comeBack, readNickname, readTypedCode, type ComeBack, type ComeBackProblem } from '../come-back.ts'
import { reporterCookie } from '../reporter-session.ts'
import { comeBackWords } from '../come-back-words.ts'

type Read = typeof readTypedCode
type Come = Exclude<ComeBack, ComeBackProblem>

/** Coming back: by the six words, or by a made-up name and a sentence. Wrong tries are slowed, never locked out. */
export const enterPage = page({
  path: '/laporanku',
  allow: anyone,
  wasm: true,
  load: () => Promise.resolve(null),
  actions: {
    default: { prepare: prepareWith(readTypedCode), run: enter },
    nickname: { prepare: prepareWith(readNickname), run: enter },
  },
  meta: (ctx) => ({ title: comeBackWords[ctx.lang].title, islands: ['report'] }),
  view: (ctx, _loaded, problem: ComeBackProblem | null) => {
    const words = comeBackWords[ctx.lang]
    const at = (field: ComeBackProblem['field']) => (problem?.field === field ? problem.message : undefined)
    return (
      <>
        {problem && <ErrorSummary errors={[{ name: problem.field, message: problem.message }]} />}
        <h1>{words.heading.remaja}</h1>
        {ctx.visitor.kind === 'reporter' && (
          <Notice>
            <p>{words.already}</p>
            <ButtonLink href="/laporanku/lihat" icon="next" iconAt="end">
              {words.goOn}
            </ButtonLink>
          </Notice>
        )}
        {ctx.visitor.kind === 'account' && <Notice tone="warn">{words.asStaff}</Notice>}
        <form
          method="post"
          action="/laporanku"
          autocomplete="off"
          novalidate
          data-enter-code={ctx.visitor.officeId ?? ''}
        >
          <TextInput
            name="code"
            label={words.code}
            hint={words.codeHint}
            value={problem?.code}
            error={at('code')}
            spellcheck={false}
            maxlength={400}
          />
          <p class="error" role="alert" hidden data-enter-state data-wrong={words.problems.wrong} />
          <ButtonRow>
            <Button icon="key">{words.open}</Button>
          </ButtonRow>
        </form>
        <Disclosure summary={words.other} open={problem?.field === 'nickname'}>
          <form method="post" action="/laporanku" autocomplete="off" novalidate>
            <TextInput
              name="nickname"
              label={words.nickname}
              value={problem?.nickname}
              error={at('nickname')}
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
        <Disclosure summary={words.lost}>
          <p>{words.lostText}</p>
          <Link href="/lapor">{words.again}</Link>
        </Disclosure>
      </>
    )
  },
})

function prepareWith(read: Read) {
  return async (ctx: Ctx, form: FormData): Promise<Come | Answer | Again<ComeBackProblem>> => {
    const { officeId } = ctx.visitor
    if (!officeId) return redirect('/')
    return unlessBusy(async () => {
      const come = await read(ctx.app.database, officeId, form, ctx.callerHash, ctx.lang)
      return 'keys' in come ? come : again(come)
    })
  }
}

async function enter(
  scope: Scope,
  ctx: Ctx,
  form: FormData,
  come: Come | undefined,
): Promise<Answer | Again<ComeBackProblem>> {
  const words = comeBackWords[ctx.lang].problems
  const { officeId } = ctx.visitor
  const cookie = come && officeId ? await comeBack(scope, officeId, come) : null
  if (cookie === null) {
    const nickname = form.get('nickname')
    if (typeof nickname === 'string')
      return again({
        field: 'nickname',
        message: words.wrongNickname,
        code: '',
        nickname: nickname.slice(0, 80),
      })
    return again({
      field: 'code',
      message: words.wrong,
      code: String(form.get('code') ?? '').slice(0, 400),
      nickname: '',
    })
  }
  ctx.setCookie(reporterCookie, cookie)
  return redirect('/laporanku/lihat')
}
