import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { Prose } from '#src/cases/index.ts'
import { Card, DescriptionList, Disclosure, EmptyState, Grid, Table } from '#src/ui/index.ts'
import { dutyWords } from './duty-words.ts'
import type { QualityReview, QualityTable } from './quality.ts'

export function QualityTables(props: { tables: readonly QualityTable[]; lang: Lang }) {
  const words = dutyWords[props.lang].quality
  const filled = props.tables.filter((table) => table.total !== 0)
  if (filled.length === 0) return <EmptyState title={words.nothing} />
  return (
    <>
      <Grid min="large">
        {filled.map((table) => (
          <OneTable key={table.measure} table={table} lang={props.lang} />
        ))}
      </Grid>
      <p class="hint">{words.suppressedNote}</p>
      <p class="hint">{words.noQualities}</p>
    </>
  )
}

function OneTable(props: { table: QualityTable; lang: Lang }) {
  const { table, lang } = props
  const words = dutyWords[lang].quality
  const title = words.measures[table.measure]
  // A closed part may well be large: its sign says only that it is not shown.
  const rows = [
    ...table.rows
      .filter((row) => row.n !== 0)
      .map((row) => ({
        label: row.code === 'merged' ? words.merged : words.codes[row.code],
        n: row.n === null ? '–' : formatNumber(row.n, lang),
      })),
    { label: words.total, n: table.total === null ? words.suppressed : formatNumber(table.total, lang) },
  ]
  return (
    <Card title={title} level={3}>
      <Table
        caption={title}
        captionHidden
        compact
        rows={rows}
        rowKey={(row) => row.label}
        columns={[
          { header: words.what, heads: true, cell: (row) => row.label },
          { header: words.n, numeric: true, cell: (row) => row.n },
        ]}
      />
    </Card>
  )
}

export function ReviewsCard(props: {
  reviews: readonly QualityReview[]
  people: readonly Readonly<{ id: string; fullName: string }>[]
  lang: Lang
}) {
  const { lang } = props
  const words = dutyWords[lang].quality.review
  const [newest, ...older] = props.reviews
  const nameOf = (id: string) => props.people.find((one) => one.id === id)?.fullName ?? '–'
  const head = (one: QualityReview) =>
    words.version(one.version, formatDate(one.writtenAt, lang), nameOf(one.writtenBy))
  if (!newest)
    return (
      <Card title={words.title}>
        <p class="hint">{words.empty}</p>
      </Card>
    )
  return (
    <Card title={words.title}>
      <DescriptionList
        items={[
          ...(newest.works ? [{ term: words.works, value: <Prose text={newest.works} /> }] : []),
          { term: words.change, value: <Prose text={newest.change} /> },
          { term: words.owner, value: nameOf(newest.ownerId) },
          { term: words.by, value: newest.changeBy ? formatDate(newest.changeBy, lang) : '–' },
          { term: words.next, value: formatDate(newest.nextOn, lang) },
        ]}
      />
      <p class="meta">{head(newest)}</p>
      {older.length > 0 && (
        <Disclosure summary={words.older}>
          {older.map((one) => (
            <p key={one.id}>
              <span class="meta">{head(one)}</span> <Prose text={one.change} />
            </p>
          ))}
        </Disclosure>
      )}
    </Card>
  )
}
