import { staff } from '#src/platform/access/allow.ts'
import { defaultZone } from '#src/platform/i18n/format.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { again, redirect } from '#src/platform/web/answer.ts'
import { page, type Ctx } from '#src/platform/web/page.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import {
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  Figure,
  Grid,
  InsetText,
  Notice,
  PageHead,
  PrintButton,
  Tabs,
} from '#src/ui/index.ts'
import { officeOf } from '#src/people/index.ts'
import { figures } from '../counted-apart.ts'
import { mappingWords } from '../mapping-words.ts'
import { totalOf } from '../make-table.ts'
import { periodQuery, readPeriod, thisMonth, type Period } from '../period.ts'
import { alone, type RecapTable } from '../recap-table.ts'
import { fundedTarget, recapCounts } from '../recap.store.ts'
import { recapSource } from '../recap-source.ts'
import { recapTables, sections, type Section } from '../recap.ts'
import { recapFormWords } from '../recap-form-words.ts'
import { recapWords } from '../recap-words.ts'
import { tableWords } from '../table-words.ts'
import { setTarget, type TargetProblem } from '../set-target.ts'
import { PeriodForm, periodName } from './period-form.tsx'
import { RecapTables } from './recap-tables.tsx'
import { TargetCard, type TargetView } from './target-card.tsx'

/** Who may count without reading. */
export const recapReaders = staff('head', 'data_officer', 'supervisor', 'dpo')

type Loaded = Readonly<{
  period: Period
  section: Section
  wrongPeriod: boolean
  tables: readonly RecapTable[]
  target: TargetView | null
}>

export const recapPage = page({
  path: '/rekap',
  allow: recapReaders,
  load: async (scope, ctx): Promise<Loaded> => {
    const office = await officeOf(scope)
    const asked = readPeriod(ctx.query)
    const period = asked ?? thisMonth(ctx.now, office.timezone)
    const section = sectionOf(ctx.query)
    const tables = recapTables(section, await recapSource(scope, period, ctx.lang))
    const target =
      section === 'overview' ? await targetOf(scope, Number(period.from.slice(0, 4)), ctx.visitor) : null
    return { period, section, tables, target, wrongPeriod: asked === null && ctx.query.has('masa') }
  },
  actions: {
    target: {
      run: async (scope, ctx, form) => {
        const year = Number(form.get('year'))
        const period = readPeriod(ctx.query) ?? thisMonth(ctx.now, defaultZone)
        const typed = { cases: String(form.get('cases') ?? ''), source: String(form.get('source') ?? '') }
        const wrong =
          Number.isInteger(year) && year >= 2000 && year < 2200 && mayChange(ctx.visitor)
            ? await setTarget(scope, year, typed)
            : { typed, wrong: ['cases'] as const }
        return wrong ? again<TargetProblem>(wrong) : redirect(`/rekap?${periodQuery(period)}`, 'target')
      },
    },
  },
  meta: (ctx) => ({
    title: recapWords[ctx.lang].title,
    nav: 'recap',
    width: 'wide',
    flashes: { target: recapFormWords[ctx.lang].target.saved },
  }),
  view: (ctx, loaded, problem) => <Recap ctx={ctx} loaded={loaded} problem={problem} />,
})

export function sectionOf(query: URLSearchParams): Section {
  return sections.find((one) => one === query.get('bagian')) ?? 'overview'
}

function mayChange(visitor: Member): boolean {
  return visitor.roles.some((role) => role === 'head' || role === 'data_officer')
}

async function targetOf(scope: AccountScope, year: number, visitor: Member): Promise<TargetView> {
  const counts = await recapCounts(scope, { from: `${year}-01-01`, to: `${year}-12-31` }, {})
  return {
    year,
    target: await fundedTarget(scope, year),
    actual: alone(totalOf(counts, 'case')),
    mayChange: mayChange(visitor),
  }
}

function Recap(props: { ctx: Ctx; loaded: Loaded; problem: TargetProblem | null }) {
  const { ctx, loaded, problem } = props
  const { lang } = ctx
  const words = recapWords[lang]
  const { target, period } = recapFormWords[lang]
  const here = `/rekap?bagian=${loaded.section}&${periodQuery(loaded.period)}`
  return (
    <>
      {problem && (
        <ErrorSummary
          errors={problem.wrong.map((name) => ({
            name,
            message: name === 'cases' ? target.wrongCases : target.wrongSource,
          }))}
        />
      )}
      <PageHead
        title={`${words.title}: ${periodName(loaded.period, lang)}`}
        intro={words.intro}
        actions={
          <ButtonLink kind="secondary" small href="/rekap/pemetaan" icon="link">
            {mappingWords[lang].link}
          </ButtonLink>
        }
      />
      {loaded.wrongPeriod && <Notice tone="warn">{period.wrong}</Notice>}
      <PeriodForm period={loaded.period} section={loaded.section} lang={lang} />
      <SectionTabs section={loaded.section} period={loaded.period} lang={lang} />
      <h2>{words.sections[loaded.section]}</h2>
      {sectionNote(loaded.section, lang) && <InsetText>{sectionNote(loaded.section, lang)}</InsetText>}
      {loaded.section === 'overview' ? (
        <Apart table={loaded.tables[0]} lang={lang} />
      ) : (
        <RecapTables tables={loaded.tables} lang={lang} drawFirst={loaded.section !== 'deadlines'} />
      )}
      {loaded.target && <TargetCard view={loaded.target} action={here} again={problem} lang={lang} />}
      <Notes lang={lang} />
      <Downloads period={loaded.period} section={loaded.section} lang={lang} />
    </>
  )
}

function SectionTabs(props: { section: Section; period: Period; lang: Lang }) {
  const words = recapWords[props.lang]
  return (
    <Tabs
      label={words.sectionsLabel}
      onRow={7}
      tabs={sections.map((one) => ({
        href: `/rekap?bagian=${one}&${periodQuery(props.period)}`,
        label: words.sections[one],
        current: one === props.section,
      }))}
    />
  )
}

function sectionNote(section: Section, lang: Lang): string | null {
  const { notes } = tableWords[lang]
  if (section === 'simfoni') return notes.simfoni
  return section === 'equity' ? `${notes.equity} ${notes.waiting}` : null
}

/** The counts that never stand for one another, each with what it means. */
function Apart(props: { table: RecapTable | undefined; lang: Lang }) {
  const words = recapWords[props.lang]
  const counted = tableWords[props.lang]
  return (
    <>
      <p>{counted.apartIntro}</p>
      <Grid min="small">
        {figures.map((id) => {
          const value = props.table?.rows.find((row) => row.code === id)?.values[0] ?? null
          return (
            <Figure
              key={id}
              value={value === null ? words.hiddenSign : String(value)}
              label={counted.figures[id]}
              note={counted.means[id]}
            />
          )
        })}
      </Grid>
    </>
  )
}

function Notes(props: { lang: Lang }) {
  const words = recapWords[props.lang]
  return (
    <Notice tone="info">
      <ul>
        <li>{words.hiddenNote}</li>
        <li>{words.apart}</li>
        <li>{words.publishOnce}</li>
        <li>{words.restrictedOut}</li>
        <li>{words.sources}</li>
      </ul>
    </Notice>
  )
}

function Downloads(props: { period: Period; section: Section; lang: Lang }) {
  const words = recapFormWords[props.lang].download
  const link = (form: string) =>
    `/rekap/unduh?bagian=${props.section}&bentuk=${form}&${periodQuery(props.period)}`
  return (
    <Card title={words.title}>
      <ButtonRow>
        <ButtonLink kind="secondary" small icon="download" download href={link('csv')}>
          {words.csv}
        </ButtonLink>
        <ButtonLink kind="secondary" small icon="download" download href={link('csv-titik-koma')}>
          {words.csvSemicolon}
        </ButtonLink>
        <ButtonLink kind="secondary" small icon="download" download href={link('xlsx')}>
          {words.xlsx}
        </ButtonLink>
        <PrintButton label={words.print} />
      </ButtonRow>
      <p class="hint">{words.recorded}</p>
    </Card>
  )
}
