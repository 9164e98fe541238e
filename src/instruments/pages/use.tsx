import { todayOf } from '#src/cases/index.ts'
import { staff } from '#src/platform/access/allow.ts'
import { page } from '#src/platform/web/page.ts'
import {
  BackLink,
  Button,
  Card,
  EmptyState,
  InsetText,
  PageHead,
  PrintButton,
  Select,
  Table,
} from '#src/ui/index.ts'
import { allInstruments } from '../find-instrument.ts'
import { quarterOf, quartersUntil, readQuarter } from '../quarter.ts'
import { useCounts, type UseCount } from '../use-count.store.ts'
import { useWords } from '../use-words.ts'
import { measureWords } from '../words.ts'

/** Who sees counts of what is measured and no items (practice.md §22). */
export const countingRoles = ['head', 'supervisor'] as const
export const useHref = '/alat-ukur/hitungan'

/** How much is measured in a quarter, instrument by instrument. What came of it lies sealed in the files. */
export const usePage = page({
  path: useHref,
  allow: staff(...countingRoles),
  load: async (scope, ctx) => {
    const today = todayOf(scope.now)
    const quarter = readQuarter(ctx.query.get('masa'), today) ?? quarterOf(today)
    const { known } = await allInstruments(scope)
    return {
      quarter,
      choices: quartersUntil(today, 8),
      counts: await useCounts(scope, quarter.from, quarter.to),
      titles: new Map(known.map((one) => [one.code, one.sheet.title])),
    }
  },
  meta: (ctx) => ({ title: useWords[ctx.lang].title, nav: 'measures', width: 'wide' }),
  view: (ctx, { quarter, choices, counts, titles }) => {
    const words = useWords[ctx.lang]
    const shown = (count: number | null) => count ?? words.hidden
    const nameOf = (name: string) => words.quarter(name.slice(5), name.slice(0, 4))
    return (
      <>
        <BackLink href="/alat-ukur">{measureWords[ctx.lang].register}</BackLink>
        <PageHead title={words.title} intro={words.intro} actions={<PrintButton />} />
        <form method="get" action={useHref} class="no-print">
          <Select
            name="masa"
            label={words.period}
            value={quarter.name}
            empty={false}
            options={choices.map(({ name }) => ({ value: name, label: nameOf(name) }))}
          />
          <Button kind="secondary">{words.show}</Button>
        </form>
        <Card title={nameOf(quarter.name)}>
          {counts.length === 0 ? (
            <EmptyState title={words.none} drawing="rest" />
          ) : (
            <Table<UseCount>
              caption={words.title}
              captionHidden
              rows={counts}
              rowKey={(one) => one.instrument}
              columns={[
                {
                  header: words.columns.name,
                  heads: true,
                  cell: (one) => titles.get(one.instrument)?.[ctx.lang] ?? one.instrument,
                },
                { header: words.columns.filled, numeric: true, cell: (one) => shown(one.filled) },
                { header: words.columns.persons, numeric: true, cell: (one) => shown(one.persons) },
                { header: words.columns.pairs, numeric: true, cell: (one) => shown(one.pairs) },
                { header: words.columns.declined, numeric: true, cell: (one) => shown(one.declined) },
              ]}
            />
          )}
        </Card>
        <InsetText>
          <p>{words.noClasses}</p>
        </InsetText>
      </>
    )
  },
})
