import { reporter } from '#src/platform/access/allow.ts'
import type { Reporter } from '#src/platform/access/visitor.ts'
import { promisesAbout } from '#src/platform/clock/promise.store.ts'
import type { ReporterScope } from '#src/platform/db/scope.ts'
import { redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import { DueTag, ErrorSummary, Link, Timeline } from '#src/ui/index.ts'
import { forBand, type AgeBand } from '#src/platform/i18n/catalogue.ts'
import { formatDue } from '#src/platform/i18n/duration.ts'
import { flowWordsFor, reporterWordsFor } from '../adult-words.ts'
import { bandOr } from '../band.ts'
import { frontWords } from '../front-words.ts'
import { dueText, frontState, officeNow } from '../front-state.ts'
import { mostBytes } from '../hand-in.ts'
import { markRead } from '../message.store.ts'
import { openReportAsReporter } from '../open-report.ts'
import { openPromise, progressOf, type ProgressStep } from '../progress.ts'
import { workersToTell } from '../reporter-acts.ts'
import { reporterWords } from '../reporter-words.ts'
import { wayBackKinds } from '../way-back.store.ts'
import { mineActions, type MineProblem } from './mine-actions.ts'
import { Conversation } from './mine-conversation.tsx'
import { MoreToDo } from './mine-more.tsx'
import { Story } from './mine-story.tsx'

async function loadMine(scope: ReporterScope, ctx: Ctx<Reporter>) {
  const { visitor } = ctx
  const report = await openReportAsReporter(scope, visitor)
  const front = await frontState(scope)
  if (!report || !front) return redirect('/laporanku')
  if (report.messages.some((one) => !one.fromReporter && !one.readByOther))
    await markRead(scope, visitor.reportId, 'worker')
  return {
    report,
    front,
    ways: await wayBackKinds(scope, visitor.reportId),
    workers: await workersToTell(scope),
    promises: await promisesAbout(scope, 'report', [visitor.reportId]),
  }
}
export type Mine = Exclude<Awaited<ReturnType<typeof loadMine>>, { kind: string }>

/** The reporter's own report: how far it is, what was promised, the conversation, and everything they may still do. */
export const minePage = page({
  path: '/laporanku/lihat',
  allow: reporter,
  bodyLimit: mostBytes + 1_000_000,
  load: loadMine,
  actions: mineActions,
  meta: (ctx, mine) => {
    const words = reporterWordsFor(ctx.lang, bandOr(mine.report.row.ageBand)).view
    return {
      title: words.title,
      islands: ['report'],
      flashes: {
        saved: words.saved,
        corrected: words.corrected,
        withdrawn: words.withdrawn,
        told: words.told,
        files: words.filesSaved,
        second: words.secondSaved,
        rung: words.rung,
      },
    }
  },
  view: (ctx, mine, problem: MineProblem | null) => {
    const { report } = mine
    const band = bandOr(report.row.ageBand)
    const words = reporterWordsFor(ctx.lang, band)
    return (
      <>
        {problem && <ErrorSummary errors={[{ name: problem.field, message: problem.message }]} />}
        <h1>{forBand(words.view.heading, band)}</h1>
        <p class="meta">{words.view.number(report.row.number)}</p>
        <PromiseNow mine={mine} ctx={ctx} />
        <Way
          steps={progressOf(
            report.row,
            report.messages.some((one) => !one.fromReporter),
          )}
          ctx={ctx}
          band={band}
        />
        <Conversation mine={mine} lang={ctx.lang} band={band} problem={problem} />
        <Story report={report} lang={ctx.lang} band={band} />
        <MoreToDo mine={mine} lang={ctx.lang} band={band} problem={problem} />
        <p>
          <Link href="/bantuan" icon="siren">
            {frontWords[ctx.lang].front.helpNow}
          </Link>
        </p>
      </>
    )
  },
})

/** What was promised and how it stands; late is called late, with an apology and a way to turn. */
function PromiseNow(props: { mine: Mine; ctx: Ctx<Reporter> }) {
  const { mine, ctx } = props
  const due = openPromise(mine.promises)
  if (!due) return null
  const words = reporterWords[ctx.lang].due
  const late = due.dueAt < ctx.now
  const left = formatDue(due.dueAt, ctx.now, ctx.lang)
  const when = dueText(due.dueAt, mine.front.office, ctx.lang)
  const triage = due.kind === 'report.triage'
  // Outside office hours nobody keeps a clock of minutes: then it is said when somebody is there again.
  if (!late && !mine.front.openNow && !mine.front.onCall) {
    return (
      <p>
        {flowWordsFor(ctx.lang, bandOr(mine.report.row.ageBand)).sent.whenOpen(
          officeNow(mine.front, ctx.now, ctx.lang).open,
        )}
      </p>
    )
  }
  return (
    <>
      <p>
        <DueTag state={late ? 'late' : 'open'} text={left} at={due.dueAt.toISOString()} />
      </p>
      <p>
        {late
          ? triage
            ? words.late(left)
            : words.replyLate(left)
          : triage
            ? words.open(when, left)
            : words.reply(when, left)}
      </p>
    </>
  )
}

function Way(props: { steps: readonly ProgressStep[]; ctx: Ctx<Reporter>; band: AgeBand }) {
  const words = reporterWordsFor(props.ctx.lang, props.band).steps
  const said = { done: words.done, now: words.notYet, waiting: words.notYet }
  return (
    <Timeline
      label={words.label}
      items={props.steps.map((one) => ({
        id: one.step,
        title: words[one.step],
        when: said[one.state],
        state: one.state === 'done' ? 'done' : 'waiting',
        icon: one.state === 'done' ? 'check' : 'clock',
      }))}
    />
  )
}
