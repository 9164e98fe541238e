import { staff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { again, overtaken, redirect } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { page, type Page } from '#src/platform/web/page.ts'
import { recordRead } from '#src/platform/audit/record.ts'
import { staffNames } from '#src/people/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  TextArea,
} from '#src/ui/index.ts'
import { answerAsk, openAsk, type OpenAsk } from '../ask-second.ts'
import { asksWaiting } from '../ask.store.ts'
import { gateTitle, heldWords } from '../gate-words.ts'
import { mayAnswer } from '../pass-gate.ts'
import { counsellingWords } from '../words.ts'

type Again = Readonly<{ act: string; words: string; notice?: string; wrong?: string }>
type Names = ReadonlyMap<string, string>
/** Several asks may wait on the page, each with words of its own. */
const wordsId = (act: string) => `words-${act}`

/**
 * What waits for a second person, who may stand outside the team: the head co-signs here (practice.md §22). The rule
 * and the reason, and not a word of the file.
 */
export const secondPersonPage: Page = page({
  path: '/izin',
  allow: staff('supervisor', 'head', 'psychologist'),
  load: async (scope, ctx) => {
    const asks = await Promise.all((await asksWaiting(scope)).map((ask) => openAsk(ctx.visitor, ask)))
    for (const ask of asks) await recordRead(scope, 'gate_act', ask.id, 'second_person')
    return { asks, names: new Map((await staffNames(scope)).map((one) => [String(one.id), one.fullName])) }
  },
  actions: {
    default: {
      run: async (scope, ctx, form) => {
        const words = String(form.get('words') ?? '').slice(0, 2000)
        const act = String(form.get('act') ?? '')
        const waiting = (await asksWaiting(scope)).find((one) => one.id === act)
        if (!waiting) return overtaken('/izin', 'overtaken')
        const { gateNotices, second } = counsellingWords[ctx.lang]
        if (words.trim().length < 3) return again<Again>({ act, words, wrong: second.noWords })
        if (!(await mayAnswer(scope, ctx.visitor, waiting)))
          return again<Again>({ act, words, notice: gateNotices.not_you })
        const { key } = await openAsk(ctx.visitor, waiting)
        const done = await answerAsk(scope, waiting, key, { yes: form.get('answer') === 'yes', words })
        return done ? redirect('/izin', 'answered') : overtaken('/izin', 'overtaken')
      },
    },
  },
  meta: (ctx) => {
    const { title, flashes } = counsellingWords[ctx.lang].second
    return { title, shell: 'console', nav: 'today', flashes }
  },
  view: (ctx, { asks, names }, state: Again | null) => {
    const words = counsellingWords[ctx.lang].second
    return (
      <>
        {state?.wrong && (
          <ErrorSummary errors={[{ name: 'words', id: wordsId(state.act), message: state.wrong }]} />
        )}
        <PageHead title={words.title} intro={words.intro} />
        {asks.length === 0 && <EmptyState title={words.none} drawing="rest" />}
        {asks.map((ask) => (
          <Ask
            key={ask.id}
            ask={ask}
            names={names}
            lang={ctx.lang}
            state={state?.act === ask.id ? state : null}
          />
        ))}
      </>
    )
  },
})

function Ask(props: { ask: OpenAsk; names: Names; lang: Lang; state: Again | null }) {
  const { ask, names, lang, state } = props
  const words = counsellingWords[lang]
  const name = (id: string) => names.get(id) ?? '–'
  return (
    <Card title={gateTitle(ask, lang)} tone="accent">
      <p class="meta">
        {words.second.asked(name(ask.askedBy), formatDateTime(ask.askedAt, lang), ask.number)}
      </p>
      {ask.wantedLead && <p>{words.second.wanted(name(ask.wantedLead))}</p>}
      <h3>{words.second.holds}</h3>
      <ul class="gate-list">
        {ask.because.map((code) => (
          <li key={code}>{heldWords(ask, code, lang)}</li>
        ))}
      </ul>
      <h3>{words.second.why}</h3>
      <blockquote>{ask.reason}</blockquote>
      {state?.notice && (
        <Notice tone="warn">
          <p>{state.notice}</p>
        </Notice>
      )}
      <form method="post">
        <OnceField />
        <input type="hidden" name="act" value={ask.id} />
        <TextArea
          id={wordsId(ask.id)}
          name="words"
          label={words.cosignWords}
          value={state?.words}
          error={state?.wrong}
          rows={3}
        />
        <ButtonRow>
          <Button name="answer" value="yes">
            {words.cosignYes}
          </Button>
          <Button name="answer" value="no" kind="secondary">
            {words.cosignNo}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  )
}
