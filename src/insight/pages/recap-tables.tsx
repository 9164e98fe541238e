import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { BarChart, Card, EmptyState, Table, type Column } from '#src/ui/index.ts'
import type { RecapRow, RecapTable, Shown } from '../recap-table.ts'
import { recapWords } from '../recap-words.ts'
import { tableWords } from '../table-words.ts'

/** The tables of one part, the first also drawn. */
export function RecapTables(props: { tables: readonly RecapTable[]; lang: Lang; drawFirst?: boolean }) {
  const words = recapWords[props.lang]
  const filled = props.tables.filter((table) => table.rows.some(hasSomething))
  if (filled.length === 0)
    return (
      <EmptyState title={words.nothing} drawing="rest">
        <p>{words.nothingHint}</p>
      </EmptyState>
    )
  return (
    <>
      {filled.map((table, at) => (
        <OneTable
          key={table.id}
          table={table}
          lang={props.lang}
          draw={(props.drawFirst ?? true) && at === 0}
        />
      ))}
    </>
  )
}

function OneTable(props: { table: RecapTable; lang: Lang; draw: boolean }) {
  const { table, lang } = props
  const words = recapWords[lang]
  const rows = table.rows.filter(hasSomething)
  const zero = table.rows.filter((row) => !hasSomething(row) && !row.part).map((row) => row.label)
  return (
    <Card title={table.title} id={`t-${table.id}`}>
      {table.note && <p class="hint">{table.note}</p>}
      {props.draw && <Drawing table={table} lang={lang} />}
      <Table
        compact={table.headers.length <= 2}
        caption={table.title}
        captionHidden
        columns={columnsOf(table, lang)}
        rows={withTotal(table, rows, lang)}
        rowKey={(row) => `${row.part} ${row.code} ${row.label}`}
      />
      {zero.length > 0 && <p class="meta">{words.zeroRows(zero.join(', '))}</p>}
      {table.stated !== null && (
        <p class="meta">
          {words.stated(
            new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB', { style: 'percent' }).format(
              table.stated,
            ),
          )}
        </p>
      )}
    </Card>
  )
}

function withTotal(table: RecapTable, rows: readonly RecapRow[], lang: Lang): RecapRow[] {
  return table.total === null
    ? [...rows]
    : [...rows, { code: 'total', label: tableWords[lang].total, part: false, values: table.total }]
}

function columnsOf(table: RecapTable, lang: Lang): Column<RecapRow>[] {
  return table.headers.map((header, at) => ({
    header,
    heads: at === 0,
    numeric: at > 0,
    cell: (row) =>
      at === 0 ? <RowName row={row} /> : <Count value={row.values[at - 1] ?? null} lang={lang} />,
  }))
}

function RowName(props: { row: RecapRow }) {
  const { row } = props
  if (row.part) return <span class="meta">– {row.label}</span>
  return row.code === 'total' ? <strong>{row.label}</strong> : <>{row.label}</>
}

/** A number, or the sign that it is hidden, with the word for those who hear the page. */
function Count(props: { value: Shown; lang: Lang }) {
  const words = recapWords[props.lang]
  if (props.value !== null) return <>{formatNumber(props.value, props.lang, 1)}</>
  return (
    <>
      <span aria-hidden="true">{words.hiddenSign}</span>
      <span class="sr">{words.hidden}</span>
    </>
  )
}

const mostBars = 10

function Drawing(props: { table: RecapTable; lang: Lang }) {
  const { table, lang } = props
  const words = recapWords[lang]
  const last = table.headers.length - 2
  const bars = table.rows
    .filter((row) => !row.part)
    .map((row) => ({ label: row.label, value: row.values[last] ?? 0 }))
    .filter((bar) => bar.value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, mostBars)
  if (bars.length < 2) return null
  return (
    <BarChart
      id={`g-${table.id}`}
      title={words.chartOf(table.title)}
      description={words.chartDescription(bars[0]?.label ?? '')}
      note={tableWords[lang].notes.lastCharge}
      headers={[table.headers[0] ?? '', table.headers[last + 1] ?? '']}
      bars={bars}
    />
  )
}

function hasSomething(row: RecapRow): boolean {
  return row.values.some((value) => value !== 0)
}
