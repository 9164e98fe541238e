import { reporter } from '#src/platform/access/allow.ts'
import type { Reporter } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { ReporterScope } from '#src/platform/db/scope.ts'
import { forBand } from '#src/platform/i18n/catalogue.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { ButtonLink, ButtonRow, CopyableCode, Card, Notice, PrintButton } from '#src/ui/index.ts'
import { flowWordsFor, secondWayWordsFor } from '../adult-words.ts'
import { bandOr } from '../band.ts'
import { flowWords } from '../flow-words.ts'
import { secondWayWords } from '../second-way-words.ts'
import { dueText, frontState, officeNow } from '../front-state.ts'
import { readSecondWay, type SecondWay } from '../make-second-way.ts'
import { addSecondWay } from '../reporter-acts.ts'
import { codeOfSession, reporterCookie } from '../reporter-session.ts'
import { findReport } from '../report.store.ts'
import { wayBackKinds } from '../way-back.store.ts'
import { SecondWayForm, type SecondWayProblem } from './second-way.tsx'

type SentCtx = Ctx<Reporter>

async function loadSent(scope: ReporterScope, ctx: SentCtx) {
  const { visitor } = ctx
  const row = await findReport(scope, visitor.reportId)
  const front = await frontState(scope)
  if (!row || !front) return redirect('/laporanku')
  return {
    row,
    front,
    code: await codeOfSession(scope, visitor, ctx.cookie(reporterCookie)),
    ways: await wayBackKinds(scope, visitor.reportId),
    promises: await promisesAbout(scope, 'report', [visitor.reportId]),
  }
}

/** It has arrived: the words for coming back, what happens next, and a second way back. */
export const sentPage = page({
  path: '/lapor/terkirim',
  allow: reporter,
  load: loadSent,
  actions: {
    secondWay: {
      prepare: (ctx: SentCtx, form: FormData) => readSecondWay(ctx.visitor, form, ctx.lang),
      run: async (scope: ReporterScope, ctx: SentCtx, _form: FormData, way: SecondWay | undefined) => {
        if (!way || !way.ok)
          return again<SecondWayProblem>(
            way ?? { nickname: '', field: 'nickname', message: secondWayWords[ctx.lang].noNickname },
          )
        if (await addSecondWay(scope, ctx.visitor, way.keys)) return redirect('/lapor/terkirim', 'second')
        return again<SecondWayProblem>({
          nickname: '',
          field: 'nickname',
          message: secondWayWords[ctx.lang].taken,
        })
      },
    },
  },
  meta: (ctx) => ({
    title: flowWords[ctx.lang].sent.title,
    islands: ['report'],
    flashes: { second: secondWayWords[ctx.lang].saved },
  }),
  view: (ctx, { row, front, code, ways, promises }, problem: SecondWayProblem | null) => {
    const band = bandOr(row.ageBand)
    const words = flowWordsFor(ctx.lang, band)
    const due = (kind: string) => promises.find((one) => one.kind === kind)?.dueAt
    const [triage, reply] = [due('report.triage'), due('report.first_reply')]
    return (
      <div data-sent>
        <h1>{forBand(words.sent.heading, band)}</h1>
        <p class="lead">{forBand(words.sent.thanks, band)}</p>
        <div data-own-code hidden={code === null}>
          <CopyableCode code={code ?? '…'} label={words.sent.codeLabel} />
          <p>
            <strong>{forBand(words.sent.codeWhy, band)}</strong>
          </p>
          <p class="meta">{words.sent.shownUntil}</p>
          <ButtonRow>
            <PrintButton />
          </ButtonRow>
        </div>
        {row.urgency === 'NOW' && (
          <Notice tone={front.onCall ? 'good' : 'warn'}>
            <p>{front.onCall ? words.sent.ringing : words.sent.notWatched}</p>
          </Notice>
        )}
        {front.openNow || front.onCall ? (
          <p>
            <Promised
              triage={triage}
              reply={reply}
              say={words.sent}
              by={(at) => dueText(at, front.office, ctx.lang)}
            />
          </p>
        ) : (
          <p>{words.sent.whenOpen(officeNow(front, ctx.now, ctx.lang).open)}</p>
        )}
        <p class="meta">{words.sent.number(row.number)}</p>
        <h2>{words.sent.howBack}</h2>
        <ol>
          <li>{words.sent.stepOpen}</li>
          <li>{words.sent.stepWords}</li>
          <li>{words.sent.stepLost}</li>
        </ol>
        <ButtonRow>
          <ButtonLink href="/laporanku/lihat" icon="eye">
            {words.sent.see}
          </ButtonLink>
        </ButtonRow>
        <Card title={secondWayWords[ctx.lang].heading}>
          {ways.includes('nickname') ? (
            <p>{secondWayWordsFor(ctx.lang, band).has}</p>
          ) : (
            <SecondWayForm action="/lapor/terkirim" lang={ctx.lang} band={band} problem={problem} />
          )}
        </Card>
      </div>
    )
  },
})

/** What was promised; said once where both promises fall on the same minute. */
function Promised(props: {
  triage: Date | undefined
  reply: Date | undefined
  say: {
    due: (when: string) => string
    reply: (when: string) => string
    dueAndReply: (when: string) => string
  }
  by: (at: Date) => string
}) {
  const { triage, reply, say, by } = props
  const due = triage && by(triage)
  const answered = reply && by(reply)
  if (due && due === answered) return <>{say.dueAndReply(due)}</>
  return (
    <>
      {due && say.due(due)} {answered && say.reply(answered)}
    </>
  )
}
