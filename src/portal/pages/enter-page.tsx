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
import type { Lang } from '#src/platform/i18n/catalogue.ts'
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
import { ClientFrame } from '../client-frame.tsx'
import { clientCookie } from '../client-session.ts'
import { comeIn } from '../come-in.ts'
import { comeInWords } from '../come-in-words.ts'
import { portalWords } from '../words.ts'

/** Coming in: by the six words, or by a made-up name and a sentence. Wrong tries are slowed, never locked out. */
export const enterPage = page({
  path: '/tempatku/masuk',
  allow: anyone,
  wasm: true,
  load: () => Promise.resolve(null),
  actions: {
    default: {
      prepare: readAtDoor((one) => readTypedWords('place', one, comeInWords[one.lang].problems.wrong)),
      run: enter,
    },
    nickname: { prepare: readAtDoor((one) => readNickname('place', one)), run: enter },
  },
  meta: (ctx) => ({
    title: comeInWords[ctx.lang].title,
    islands: ['place'],
    flashes: { left: portalWords[ctx.lang].left },
  }),
  view: (ctx, _loaded, problem: DoorProblem | null) => {
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
          <NicknameDoor action="/tempatku/masuk" problem={problem} words={words} />
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

function CodeForm(props: { lang: Lang; officeId: string; problem: DoorProblem | null }) {
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

async function enter(
  scope: Scope,
  ctx: Ctx,
  form: FormData,
  known: DoorKeys | undefined,
): Promise<Answer | Again<DoorProblem>> {
  const { officeId } = ctx.visitor
  const cookie = known && officeId ? await comeIn(scope, officeId, known) : null
  if (cookie === null) return again(nothingOpened(form, ctx.lang, comeInWords[ctx.lang].problems.wrong))
  ctx.setCookie(clientCookie, cookie)
  return redirect('/tempatku')
}
