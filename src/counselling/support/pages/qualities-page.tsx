import { staff } from '#src/platform/access/allow.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf, formatNumber } from '#src/platform/i18n/format.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { staffNames } from '#src/people/index.ts'
import { BackLink, Card, EmptyState, Link, PageHead, PrintButton, Table } from '#src/ui/index.ts'
import { qualities } from '../../rules/alliance.ts'
import { sessionWords } from '../../session/words.ts'
import { dutyWords } from '../duty-words.ts'
import type { WorkerQualities } from '../qualities.ts'
import { qualitiesWords } from '../qualities-words.ts'
import { quarterBeside, quarterDays, quarterOf, quarterText, readQuarter } from '../quality.ts'
import { readQualities } from '../read-qualities.ts'

type Row = WorkerQualities & Readonly<{ name: string }>

/** How working together is felt, for each worker a supervisor goes along with; never a client's own number. */
export const qualitiesPage: Page = page({
  path: '/mutu/kualitas',
  allow: staff('supervisor'),
  load: async (scope: AccountScope, ctx) => {
    const quarter = readQuarter(ctx.query.get('triwulan')) ?? quarterOf(dayOf(ctx.now))
    const names = new Map((await staffNames(scope)).map((one) => [one.id, one.fullName]))
    const rows = (await readQualities(scope, ctx.visitor, quarterDays(quarter)))
      .map((row): Row => ({ ...row, name: names.get(row.accountId) ?? '–' }))
      .toSorted((one, other) => one.name.localeCompare(other.name))
    return { quarter, rows }
  },
  meta: (ctx) => ({ title: qualitiesWords[ctx.lang].title, nav: 'quality', width: 'wide' }),
  view: ({ lang }, { quarter, rows }) => {
    const words = qualitiesWords[lang]
    const frame = dutyWords[lang].quality
    const to = (step: 1 | -1) => `/mutu/kualitas?triwulan=${quarterText(quarterBeside(quarter, step))}`
    return (
      <>
        <BackLink href={`/mutu?triwulan=${quarterText(quarter)}`}>{words.back}</BackLink>
        <PageHead title={words.title} intro={words.lead} actions={<PrintButton />} />
        <nav class="row no-print" aria-label={words.title}>
          <Link href={to(-1)}>{frame.earlier}</Link>
          <Link href={to(1)}>{frame.later}</Link>
        </nav>
        <h2>{frame.quarter(quarter.number, quarter.year)}</h2>
        {rows.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <>
            <p class="hint">{words.note}</p>
            <Means title={words.byClient} rows={rows} by="client" lang={lang} />
            <Means title={words.byOwn} rows={rows} by="own" lang={lang} />
          </>
        )}
      </>
    )
  },
})

function Means(props: { title: string; rows: readonly Row[]; by: 'client' | 'own'; lang: Lang }) {
  const { lang, by, title } = props
  const words = qualitiesWords[lang]
  return (
    <Card title={title} level={3}>
      <Table
        caption={title}
        captionHidden
        rows={props.rows}
        rowKey={(row) => row.accountId}
        columns={[
          { header: words.worker, heads: true, cell: (row) => row.name },
          { header: words.clients, numeric: true, cell: (row) => row.clients ?? words.few },
          ...qualities.map((quality) => ({
            header: sessionWords[lang].qualities[quality],
            numeric: true,
            cell: (row: Row) => {
              const mean = row.means[quality][by]
              return mean === null ? '–' : formatNumber(mean, lang, 1)
            },
          })),
        ]}
      />
    </Card>
  )
}
