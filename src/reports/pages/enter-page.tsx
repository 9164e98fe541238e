import {
  NicknameDoor,
  nothingOpened,
  readAtDoor,
  readNickname,
  readTypedWords,
  type DoorKeys,
  type DoorProblem,
} from '#src/people/index.ts'
import { anyone } from '#src/platform/access/allow.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { again, redirect, type Answer } from '#src/platform/web/answer.ts'
import { page, type Again, type Ctx } from '#src/platform/web/page.ts'
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
import { comeBack } from '../come-back.ts'
import { reporterCookie } from '../reporter-session.ts'
import { comeBackWords } from '../come-back-words.ts'

/** Coming back: by the six words, or by a made-up name and a sentence. Wrong tries are slowed, never locked out. */
export const enterPage = page({
  path: '/laporanku',
  allow: anyone,
  wasm: true,
  load: () => Promise.resolve(null),
  actions: {
    default: {
      prepare: readAtDoor((one) => readTypedWords('report', one, comeBackWords[one.lang].problems.wrong)),
      run: enter,
    },
    nickname: { prepare: readAtDoor((one) => readNickname('report', one)), run: enter },
  },
  meta: (ctx) => ({ title: comeBackWords[ctx.lang].title, islands: ['report'] }),
  view: (ctx, _loaded, problem: DoorProblem | null) => {
    const words = comeBackWords[ctx.lang]
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
            error={problem?.field === 'code' ? problem.message : undefined}
            spellcheck={false}
            maxlength={400}
          />
          <p class="error" role="alert" hidden data-enter-state data-wrong={words.problems.wrong} />
          <ButtonRow>
            <Button icon="key">{words.open}</Button>
          </ButtonRow>
        </form>
        <NicknameDoor action="/laporanku" problem={problem} words={words} />
        <Disclosure summary={words.lost}>
          <p>{words.lostText}</p>
          <Link href="/lapor">{words.again}</Link>
        </Disclosure>
      </>
    )
  },
})

async function enter(
  scope: Scope,
  ctx: Ctx,
  form: FormData,
  known: DoorKeys | undefined,
): Promise<Answer | Again<DoorProblem>> {
  const { officeId } = ctx.visitor
  const cookie = known && officeId ? await comeBack(scope, officeId, known) : null
  if (cookie === null) return again(nothingOpened(form, ctx.lang, comeBackWords[ctx.lang].problems.wrong))
  ctx.setCookie(reporterCookie, cookie)
  return redirect('/laporanku/lihat')
}
