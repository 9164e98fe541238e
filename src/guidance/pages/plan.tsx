import { wordFor } from '#content/codes/code.ts'
import { formatDateTime, formatLongDate, formatNumber } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { BackLink, ButtonLink, ButtonRow, EmptyState, PrintButton } from '#src/ui/index.ts'
import { components, fields, outcomeDomains, plannedShapes, serviceFunctions } from '../codes.ts'
import { colleagueNames, guidanceStaff, textOf, UnverifiedRules } from '../guidance-frame.tsx'
import { findReport, type PlanReport, type ServicePlan } from '../plan.store.ts'
import { IdentityTable, PaperPart, PaperSteps, SchoolPaper, type PaperFact } from '../school-paper.tsx'
import type { StaffCtx } from '../sheet-page.tsx'
import { planWords } from '../plan-words.ts'
import { guidanceWords } from '../words.ts'
import { planAt, planHref } from './plan-forms.tsx'

const meta = (ctx: StaffCtx) => ({
  title: guidanceWords[ctx.lang].title,
  shell: 'console' as const,
  nav: 'guidance',
  width: 'wide' as const,
  flashes: guidanceWords[ctx.lang].flashes,
  islands: ['guidance'],
})

/** A service plan (RPL) as it is printed, with what can be done about it above. */
export const planPage: Page = page({
  path: '/bk/rpl/:id',
  allow: guidanceStaff,
  load: async (scope, ctx) => {
    const plan = await planAt(scope, ctx.params)
    return plan ? { plan, names: await colleagueNames(scope, ctx.lang) } : absent()
  },
  meta,
  view: (ctx, { plan, names }) => {
    const words = guidanceWords[ctx.lang]
    // The draft of a new plan has arrived; the browser may let it go.
    const arrived =
      ctx.flash === 'saved' && ctx.query.has('asal')
        ? `bk-rpl:${ctx.visitor.accountId}:${ctx.query.get('asal')}`
        : undefined
    return (
      <>
        <div class="no-print" data-arrived={arrived}>
          <BackLink href={plan.programmeId ? `/bk/program/${plan.programmeId}` : '/bk'}>
            {plan.programmeId ? planWords[ctx.lang].programme : words.homeTitle}
          </BackLink>
          <p class="meta">
            {words.changedBy(names(plan.changedBy), formatDateTime(plan.changedAt, ctx.lang))}
          </p>
          <ButtonRow>
            <ButtonLink href={planHref(plan.id, plan.reported ? 'laporan' : 'laporan/tulis')} icon="report">
              {plan.reported ? planWords[ctx.lang].seeReport : planWords[ctx.lang].report}
            </ButtonLink>
            <ButtonLink href={planHref(plan.id, 'ubah')} icon="pen" kind="secondary">
              {words.change}
            </ButtonLink>
            <ButtonLink href={`/bk/rpl/baru?dari=${plan.id}`} icon="copy" kind="secondary">
              {planWords[ctx.lang].copy}
            </ButtonLink>
            <PrintButton />
          </ButtonRow>
          <UnverifiedRules lang={ctx.lang} />
        </div>
        <PlanPaper plan={plan} lang={ctx.lang} teacher={names(plan.madeBy)} />
      </>
    )
  },
})

/** The report of a service plan as it is printed; until one is written, the way to write it. */
export const planReportPage: Page = page({
  path: '/bk/rpl/:id/laporan',
  allow: guidanceStaff,
  load: async (scope, ctx) => {
    const plan = await planAt(scope, ctx.params)
    if (!plan) return absent()
    const report = (await findReport(scope, plan.id)) ?? null
    return { plan, report, names: await colleagueNames(scope, ctx.lang) }
  },
  meta,
  view: (ctx, { plan, report, names }) => {
    const words = guidanceWords[ctx.lang]
    const write = (
      <ButtonLink
        href={planHref(plan.id, 'laporan/tulis')}
        icon="pen"
        kind={report ? 'secondary' : 'primary'}
      >
        {report ? planWords[ctx.lang].changeReport : planWords[ctx.lang].report}
      </ButtonLink>
    )
    return (
      <>
        <div class="no-print">
          <BackLink href={planHref(plan.id)}>{textOf(plan.content, 'topic')}</BackLink>
          {report ? (
            <>
              <p class="meta">
                {words.changedBy(names(report.writtenBy), formatDateTime(report.changedAt, ctx.lang))}
              </p>
              <ButtonRow>
                {write}
                <PrintButton />
              </ButtonRow>
            </>
          ) : (
            <h1>{planWords[ctx.lang].reportForm}</h1>
          )}
        </div>
        {report ? (
          <ReportPaper plan={plan} report={report} lang={ctx.lang} teacher={names(report.writtenBy)} />
        ) : (
          <EmptyState title={planWords[ctx.lang].noReport} action={write}>
            <p>{planWords[ctx.lang].noReportText}</p>
          </EmptyState>
        )}
      </>
    )
  },
})

type PaperProps = Readonly<{ plan: ServicePlan; lang: Lang; teacher: string }>

function identityOf({ plan, lang }: PaperProps, heldOn: string): PaperFact[] {
  const said = planWords[lang].parts
  const individual = plan.shape === 'individual'
  return [
    { term: said.school, value: plan.school },
    { term: said.shape, value: wordFor(plannedShapes, plan.shape, lang) },
    { term: said.component, value: wordFor(components, plan.component, lang) },
    { term: said.field, value: wordFor(fields, plan.field, lang) },
    ...functionsOf(plan, lang).map((value) => ({ term: said.functions, value })),
    { term: said.topic, value: textOf(plan.content, 'topic') },
    {
      term: said.className,
      value: individual ? planWords[lang].individual : textOf(plan.content, 'className'),
    },
    { term: said.date, value: formatLongDate(heldOn, lang) },
    { term: said.minutes, value: planWords[lang].minutes(plan.minutes) },
    { term: said.place, value: textOf(plan.content, 'place') },
  ]
}

/** The functions that were ticked, as one line; none where nothing was. */
function functionsOf(plan: ServicePlan, lang: Lang): string[] {
  const ticked = plan.content['functions']
  if (!Array.isArray(ticked) || ticked.length === 0) return []
  return [ticked.map((code) => wordFor(serviceFunctions, String(code), lang)).join(', ')]
}

function PlanPaper(props: PaperProps) {
  const { plan, lang } = props
  const words = planWords[lang]
  const said = planWords[lang].parts
  const text = (name: string) => textOf(plan.content, name)
  return (
    <SchoolPaper
      lang={lang}
      school={plan.school}
      title={words.printTitle}
      subtitle={wordFor(plannedShapes, plan.shape, lang)}
      teacher={props.teacher}
    >
      <IdentityTable caption={said.identity} facts={identityOf(props, plan.plannedOn)} />
      <PaperPart title={said.generalAim} text={text('generalAim')} />
      <PaperPart title={said.specialAims} text={text('specialAims')} steps />
      <PaperPart title={said.material} text={text('material')} />
      <PaperPart title={said.method} text={text('method')} />
      <PaperPart title={said.media} text={text('media')} />
      <section>
        <h2>{words.steps}</h2>
        {(['opening', 'core', 'closing'] as const).map((part) => (
          <div key={part}>
            <h3>{said[part]}</h3>
            <PaperSteps text={text(part)} />
          </div>
        ))}
      </section>
      <PaperPart title={said.processEvaluation} text={text('processEvaluation')} />
      <PaperPart title={said.resultEvaluation} text={text('resultEvaluation')} />
      <PaperPart title={said.sources} text={text('sources')} />
    </SchoolPaper>
  )
}

function ReportPaper(props: PaperProps & { report: PlanReport }) {
  const { plan, report, lang } = props
  const words = planWords[lang]
  const said = planWords[lang].parts
  const text = (name: string) => textOf(report.content, name)
  const count = (value: number) => formatNumber(value, lang)
  return (
    <SchoolPaper
      lang={lang}
      school={plan.school}
      title={words.reportTitle}
      subtitle={textOf(plan.content, 'topic')}
      teacher={props.teacher}
    >
      <IdentityTable
        caption={said.identity}
        facts={[
          ...identityOf(props, report.heldOn),
          { term: words.attendance, value: words.attended(count(report.attended), count(report.expected)) },
        ]}
      />
      <PaperPart title={said.processEvaluation} text={text('process')} />
      <PaperPart title={said.resultEvaluation} text={text('result')} />
      <PaperPart
        title={words.domains}
        text={report.domains.map((one) => wordFor(outcomeDomains, one, lang)).join('\n')}
        steps
      />
      <PaperPart title={said.obstacles} text={text('obstacles')} />
      <PaperPart title={said.followUp} text={text('followUp')} />
    </SchoolPaper>
  )
}
