import { wordList } from '#content/word-list.ts'
import { anyone } from '#src/platform/access/allow.ts'
import type { Visitor } from '#src/platform/access/visitor.ts'
import { CheckAnswers, FormScreen, takeTurn, type Turn } from '#src/platform/forms/index.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { again, redirect, refused } from '#src/platform/web/answer.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { onceField } from '#src/platform/web/once.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { newWordCode, type ReporterKeys } from '#src/platform/vault/index.ts'
import { intakeDoorsOpen } from '#src/people/index.ts'
import { ButtonLink, InsetText, LangProvider, Notice } from '#src/ui/index.ts'
import { handInRequest, requestChannels, type RequestChannel } from '../hand-in-request.ts'
import { freshCodeCookie, keysOf, wayCookie, wayMinutes, writeFreshCode, writeWay } from '../own-way.ts'
import { bandOf, partsOf, reporterRequestForm, requestForm, type RequestAnswers } from '../request-form.ts'
import { words } from '../words.ts'

type Asked = Turn<RequestAnswers>
type Prepared = { answers: RequestAnswers; way: { keys: ReporterKeys; code: readonly string[] } | null }
type State = { turn: Exclude<Asked, { show: 'done' }>; code: string; busy?: boolean }

/** Anyone may ask about their own data: one question a screen, and a way back without a name. */
export const askPage = page({
  path: '/hak-data/ajukan',
  allow: anyone,
  load: async (scope) => ({ open: scope.actor.officeId !== null && (await intakeDoorsOpen(scope)) }),
  actions: {
    default: {
      prepare: (ctx, form) => prepare(ctx, form),
      run: async (scope, ctx, form, prepared: Prepared) => {
        const { visitor } = ctx
        const way =
          visitor.kind === 'reporter'
            ? ({ by: 'report', reporter: visitor } as const)
            : prepared.way && ({ by: 'code', keys: prepared.way.keys } as const)
        if (!way) return refused()
        await handInRequest(scope, {
          ...partsOf(prepared.answers),
          lang: ctx.lang,
          channel: channelOf(ctx, form),
          way,
        })
        if (prepared.way) {
          ctx.setCookie(wayCookie, writeWay(prepared.way.keys), { maxAgeSeconds: wayMinutes * 60 })
          ctx.setCookie(freshCodeCookie, writeFreshCode(prepared.way.code), {
            maxAgeSeconds: wayMinutes * 60,
          })
        }
        return redirect('/hak-data/cari')
      },
    },
  },
  meta: (ctx) => ({ title: words[ctx.lang].titles.ask, shell: 'public', width: 'narrow' }),
  view: (ctx, loaded, state: State | null) =>
    loaded.open ? <Ask ctx={ctx} state={state} /> : <Closed ctx={ctx} />,
})

/** Who may enter a request for somebody else. Any other worker asks here about their own data, like anyone. */
function mayEnter(visitor: Visitor): boolean {
  return (
    visitor.kind === 'account' &&
    visitor.stage === 'full' &&
    visitor.roles.some((role) => role === 'intake' || role === 'dpo' || role === 'head')
  )
}

function channelOf(ctx: Ctx, form: FormData | null): RequestChannel {
  if (!mayEnter(ctx.visitor)) return 'web'
  const wanted = form?.get('_channel') ?? ctx.query.get('saluran')
  return requestChannels.find((channel) => channel === wanted && channel !== 'web') ?? 'in_person'
}

async function prepare(ctx: Ctx, form: FormData): Promise<Prepared | { again: State; status: number }> {
  const own = ctx.visitor.kind === 'reporter'
  const today = dayOf(ctx.now)
  // The shorter form's answers are answers of the longer one, without what a code makes needless.
  const turn = (
    own ? takeTurn(reporterRequestForm, form, today) : takeTurn(requestForm, form, today)
  ) as Asked
  const carried = String(form.get('_code') ?? '')
  const code = turn.show === 'screen' || own ? carried : carried || newWordCode(wordList).join(' ')
  if (turn.show !== 'done')
    return again({ turn, code }, turn.show === 'screen' && turn.errors.length > 0 ? 422 : 200)
  if (own) return { answers: turn.answers, way: null }
  const keys = ctx.visitor.officeId ? await keysOf(ctx.visitor.officeId, code) : null
  if (keys === null || keys === 'busy')
    return again(
      {
        turn: { show: 'check', typed: turn.typed },
        code: keys === null ? newWordCode(wordList).join(' ') : code,
        busy: true,
      },
      503,
    )
  // The words decide whether it is new: a resend must get its cookies again, which a remembered answer would not give.
  form.delete(onceField)
  return { answers: turn.answers, way: { keys, code: code.split(' ') } }
}

function Ask({ ctx, state }: { ctx: Ctx; state: State | null }) {
  const own = ctx.visitor.kind === 'reporter'
  const form = own ? reporterRequestForm : requestForm
  const turn = state?.turn ?? {
    show: 'screen' as const,
    screen: 'band',
    typed: {},
    errors: [],
    toCheck: false,
  }
  const band = bandOf(turn.typed['band']?.at(-1))
  const shared = {
    form,
    typed: turn.typed,
    lang: ctx.lang,
    band,
    action: `/hak-data/ajukan${ctx.url.search}`,
  }
  const hidden = (
    <>
      <OnceField />
      {state?.code && <input type="hidden" name="_code" value={state.code} />}
      {mayEnter(ctx.visitor) && <input type="hidden" name="_channel" value={channelOf(ctx, null)} />}
    </>
  )
  const first = turn.show === 'screen' && turn.screen === 'band'
  return (
    <LangProvider lang={ctx.lang}>
      {mayEnter(ctx.visitor) && (
        <Notice tone="warn">
          {words[ctx.lang].ask.staff(words[ctx.lang].channels[channelOf(ctx, null)])}
        </Notice>
      )}
      {first && turn.errors.length === 0 && <Opening ctx={ctx} own={own} />}
      {state?.busy && <Notice tone="warn">{words[ctx.lang].ask.tooMany}</Notice>}
      {turn.show === 'check' ? (
        <CheckAnswers {...shared} submit={words[ctx.lang].ask.send}>
          {hidden}
        </CheckAnswers>
      ) : (
        <FormScreen {...shared} screenId={turn.screen} errors={turn.errors} toCheck={turn.toCheck}>
          {hidden}
        </FormScreen>
      )}
    </LangProvider>
  )
}

function Opening({ ctx, own }: { ctx: Ctx; own: boolean }) {
  const said = words[ctx.lang].ask
  return (
    <>
      <p class="label-xl">{said.heading}</p>
      <p class="lead">{forBand(said.lead, own ? 'remaja' : 'anak')}</p>
      <InsetText>
        <p>{said.when}</p>
        <p>{said.limits}</p>
        <p>{own ? said.own : said.free}</p>
      </InsetText>
    </>
  )
}

function Closed({ ctx }: { ctx: Ctx }) {
  const said = words[ctx.lang]
  return (
    <LangProvider lang={ctx.lang}>
      <h1>{said.ask.closedTitle}</h1>
      <Notice tone="warn">
        <p>{said.ask.closed}</p>
      </Notice>
      <ButtonLink kind="secondary" href="/ke-mana">
        {said.ask.whereElse}
      </ButtonLink>
    </LangProvider>
  )
}
