import { postedText } from '#src/platform/web/posted-text.ts'
import { unlessBusy } from '#src/platform/web/unless-busy.ts'
import { wordList } from '#content/word-list.ts'
import { anyone } from '#src/platform/access/allow.ts'
import type { Scope } from '#src/platform/db/scope.ts'
import { forBand, type AgeBand, type Lang } from '#src/platform/i18n/catalogue.ts'
import { readAnswers } from '#src/platform/forms/parse.ts'
import { countOf } from '#src/platform/forms/screens.ts'
import { readTyped, typedText } from '#src/platform/forms/typed.ts'
import { takeTurn } from '#src/platform/forms/take-turn.ts'
import { codeText, newWordCode } from '#src/platform/vault/index.ts'
import { again, isAnswer, redirect, type Answer } from '#src/platform/web/answer.ts'
import { onceField } from '#src/platform/web/once.ts'
import { page, type Again, type Ctx } from '#src/platform/web/page.ts'
import { frontDoor } from '#src/people/index.ts'
import { Button, ButtonRow, Card, Link, Notice } from '#src/ui/index.ts'
import { uiWords } from '#src/ui/words.ts'
import { bandOr, isAgeBand } from '../band.ts'
import { flowWords } from '../flow-words.ts'
import { frontState, officeNow, rememberedFrontState, sharedKey, type FrontState } from '../front-state.ts'
import { asPublicDoor, mostBytes, readPostedFiles, readWay, type PostedWay } from '../hand-in.ts'
import { doorKeysAt, prepareReport, receiveReport, type PreparedReport } from '../receive-report.ts'
import { formOf } from '../form-of.ts'
import type { ReportKind } from '../report-form.ts'
import { openReporterSession, reporterCookie } from '../reporter-session.ts'
import { BandLinks } from './band-links.tsx'
import { HelpLineList } from './help-line-list.tsx'
import { Limits } from './limits.tsx'
import { CheckStep, DangerStep, draftKey, DraftNotes, QuestionStep, type Step } from './report-steps.tsx'

type Ready = { prepared: PreparedReport; way: PostedWay }
type ReportCtx = Ctx

/** The door for one kind of report: limits first, then one question a screen, then everything once more. */
function reportPage(kind: ReportKind, path: string) {
  const form = formOf(kind)
  return page({
    path,
    allow: anyone,
    wasm: true,
    bodyLimit: mostBytes + 1_000_000,
    shared: sharedKey,
    known: rememberedFrontState,
    load: async (scope) => (await frontState(scope)) ?? redirect('/siapkan'),
    actions: {
      default: {
        // A step needs no database, so it opens no transaction of its own.
        prepare: (_ctx: ReportCtx, posted: FormData) => Promise.resolve(shown(stepOf(kind, posted))),
        run: () => Promise.resolve(redirect(path)),
      },
      send: {
        prepare: (ctx: ReportCtx, posted: FormData) => makeReady(kind, ctx, posted),
        run: (scope: Scope, ctx: ReportCtx, _posted: FormData, ready: Ready | undefined) =>
          sendIn(scope, ctx, ready),
      },
    },
    meta: (ctx, _state, step: Step | null) => ({ title: titleOf(kind, ctx.lang, step), islands: ['report'] }),
    view: (ctx, state, step: Step | null) => {
      const band = bandFor(kind, step ? typedText(step.typed, 'band') : ctx.query.get('umur'))
      const flow = { form, path, lang: ctx.lang, band }
      if (!state.doorsOpen && !step) return <ClosedDoor ctx={ctx} state={state} />
      switch (step?.show) {
        case 'screen':
          return <QuestionStep {...flow} step={step} />
        case 'danger':
          return (
            <DangerStep {...flow} step={step} office={state.office} onCall={state.onCall} now={ctx.now} />
          )
        case 'check':
          return <CheckStep {...flow} step={step} officeId={state.office.id} />
        default:
          return <Start ctx={ctx} state={state} kind={kind} path={path} />
      }
    },
  })
}

export const reportPages = [
  reportPage('report', '/lapor'),
  reportPage('request_talk', '/curhat'),
  reportPage('request_counsellor', '/minta-konselor'),
  reportPage('observation', '/amati'),
] as const

/** Each step has a title of its own, so that somebody who listens hears that the page has changed. */
function titleOf(kind: ReportKind, lang: Lang, step: Step | null): string {
  const title = flowWords[lang].titles[kind]
  if (step?.show === 'check')
    return `${forBand(flowWords[lang].check.title, bandFor(kind, typedText(step.typed, 'band')))} · ${title}`
  if (step?.show !== 'screen') return title
  const form = formOf(kind)
  const count = countOf(form, readAnswers(form, step.typed).answers, step.screen)
  return count ? `${uiWords[lang].step(count.at, count.of)} · ${title}` : title
}

/** Only adults fill in what they noticed about a child; everybody else says how old they are. */
function bandFor(kind: ReportKind, chosen: unknown, otherwise?: AgeBand): AgeBand {
  return kind === 'observation' ? 'dewasa' : bandOr(chosen, otherwise)
}

function shown(step: Step): Again<Step> {
  return again(step, step.show === 'screen' && step.errors.length > 0 ? 422 : 200)
}

/** One step from what was posted alone; nothing is kept on our side in between. */
function stepOf(kind: ReportKind, posted: FormData): Step {
  const form = formOf(kind)
  if (posted.has('_skip')) posted.set('_screen', 'check')
  if (posted.has('_tell')) posted.set('_go', 'what')
  const turn = takeTurn(form, posted)
  if (turn.show === 'done') return checkStep(turn.typed, posted)
  const goesOn = turn.show === 'check' || (turn.errors.length === 0 && turn.screen !== 'danger')
  const answered = postedText(posted, '_screen') === 'danger' && !posted.has('_go') && goesOn
  if (answered && typedText(turn.typed, 'dangerNow') === 'yes')
    return { show: 'danger', typed: turn.typed, next: turn.show === 'screen' ? turn.screen : 'check' }
  return turn.show === 'screen' ? turn : checkStep(turn.typed, posted)
}

/** The words are drawn once and travel in the page, so that sending twice is sending the same report. */
function checkStep(
  typed: Extract<Step, { show: 'check' }>['typed'],
  posted: FormData,
  problems: readonly string[] = [],
): Step {
  return {
    show: 'check',
    typed,
    code: postedText(posted, '_code') || codeText(newWordCode(wordList)),
    problems,
  }
}

async function makeReady(
  kind: ReportKind,
  ctx: ReportCtx,
  posted: FormData,
): Promise<Ready | Answer | Again<Step>> {
  const form = formOf(kind)
  const { officeId } = ctx.visitor
  // The words decide whether it is new: a resend must get its cookie again, which a remembered answer would not give.
  posted.delete(onceField)
  posted.delete('_go')
  posted.set('_screen', 'check')
  const turn = takeTurn(form, posted)
  if (turn.show === 'screen') return again<Step>(turn)
  const typed = readTyped(form, posted)
  const received = await readPostedFiles(posted, 'files', ctx.lang, flowWords[ctx.lang].check.tooManyFiles)
  if (received.problems.length > 0) return again(checkStep(typed, posted, received.problems))
  const keys = officeId ? doorKeysAt(await frontDoor(ctx.app.database, officeId, ctx.now), ctx.now) : null
  if (!keys || turn.show !== 'done')
    return again(checkStep(typed, posted, [flowWords[ctx.lang].closedText]), 503)
  const way = await unlessBusy(() => readWay(keys.officeId, posted))
  if (isAnswer(way)) return way
  if (!way) {
    posted.delete('_code')
    return again(checkStep(typed, posted))
  }
  const handIn = {
    kind,
    channel: 'web',
    lang: ctx.lang,
    answers: kind === 'observation' ? { ...turn.answers, band: bandFor(kind, null) } : turn.answers,
    wayBack: way.keys,
    files: received.files,
  }
  return { prepared: await prepareReport(keys, handIn), way }
}

async function sendIn(scope: Scope, ctx: ReportCtx, ready: Ready | undefined): Promise<Answer> {
  if (!ready) return redirect(ctx.url.pathname)
  const door = await asPublicDoor(scope, ready.prepared.officeId)
  const receipt = await receiveReport(door, ready.prepared)
  const cookie = await openReporterSession(door, ready.prepared.officeId, {
    ...receipt,
    code: ready.way.code,
  })
  ctx.setCookie(reporterCookie, cookie)
  return redirect('/lapor/terkirim')
}

function Start(props: { ctx: ReportCtx; state: FrontState; kind: ReportKind; path: string }) {
  const { ctx, state, kind, path } = props
  const words = flowWords[ctx.lang]
  const chosen = ctx.query.get('umur')
  const band = bandFor(kind, chosen, 'remaja')
  const form = formOf(kind)
  return (
    <>
      <h1>{forBand(words.start[kind], band)}</h1>
      <p class="lead">{forBand(words.startLead[kind], band)}</p>
      <p>
        <Link href="/bantuan" icon="siren">
          {words.dangerFirst}
        </Link>
      </p>
      {kind === 'observation' ? (
        <p>
          <Link href="/amati/kertas" icon="print">
            {words.observe.paper}
          </Link>
        </p>
      ) : (
        <BandLinks path={path} band={band} lang={ctx.lang} />
      )}
      <Card>
        <Limits office={state.office} band={band} lang={ctx.lang} />
      </Card>
      <form method="post" action={path} autocomplete="off" data-autosave={draftKey(form)} data-fresh>
        {kind !== 'observation' && isAgeBand(chosen) && (
          <>
            <input type="hidden" name="band" value={chosen} />
            <input type="hidden" name="_go" value={form.screens[1]?.id} />
          </>
        )}
        <ButtonRow>
          <Button iconAt="end" icon="next">
            {forBand(words.begin, band)}
          </Button>
          <Button kind="quiet" name="_tell" value="what">
            {forBand(words.tellNow, band)}
          </Button>
        </ButtonRow>
      </form>
      <DraftNotes lang={ctx.lang} band={band} />
      <p class="meta">
        {officeNow(state, ctx.now, ctx.lang).open} {officeNow(state, ctx.now, ctx.lang).onCall}
      </p>
    </>
  )
}

/** While nobody could read it, nothing is taken in, and the page says where to turn instead. */
function ClosedDoor(props: { ctx: ReportCtx; state: FrontState }) {
  const words = flowWords[props.ctx.lang]
  return (
    <>
      <h1>{words.closed}</h1>
      <Notice tone="warn">
        <p>{words.closedText}</p>
      </Notice>
      <HelpLineList
        lang={props.ctx.lang}
        now={props.ctx.now}
        office={props.state.office}
        kinds={['emergency', 'support']}
        level={2}
      />
    </>
  )
}
