import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { LineChart, Table } from '#src/ui/index.ts'
import type { Trend } from './trend.ts'
import { trendWords } from './result-words.ts'

/** A course as a drawing with its change band, and always as a table too; both print. */
export function TrendView(props: { trend: Trend; lang: Lang; id?: string }) {
  const { trend, lang } = props
  const words = trendWords[lang]
  const { instrument, points, band, row } = trend
  const title = instrument.sheet.title[lang]
  const [min, max] = instrument.meta.range ?? [undefined, undefined]
  const note = row && band ? words.bandNote(row.population[lang], row.source) : words.noBand
  const clamped = band && [Math.max(band[0], min ?? band[0]), Math.min(band[1], max ?? band[1])]
  return (
    <>
      <LineChart
        id={props.id ?? `trend-${instrument.code}`}
        title={title}
        description={words.description(title, points.length)}
        note={note}
        min={min}
        max={max}
        headers={[words.columns.day, words.columns.total]}
        points={points.map((point, at) => ({
          label:
            points.findIndex((one) => one.day === point.day) === at
              ? shortDay(point.day)
              : `${shortDay(point.day)} (${at + 1})`,
          value: point.total ?? undefined,
        }))}
        guide={row?.cutOff != null ? { value: row.cutOff, label: '' } : undefined}
        band={clamped ? { from: clamped[0] ?? 0, to: clamped[1] ?? 0, label: words.band } : undefined}
      />
      <Table
        caption={words.title}
        rows={points}
        rowKey={(point) => point.administrationId}
        columns={[
          { header: words.columns.day, heads: true, cell: (point) => formatDate(point.day, lang) },
          {
            header: words.columns.total,
            numeric: true,
            cell: (point) => (point.total === null ? '–' : formatNumber(point.total, lang, 1)),
          },
          {
            header: words.columns.change,
            cell: (point) =>
              point === points.find((one) => one.total !== null)
                ? words.first
                : words.classes[point.change.change],
          },
        ]}
      />
      <p class="meta">
        {row?.cutOff != null && `${words.guide(row.cutOff, row.source)} `}
        {words.cause}
      </p>
    </>
  )
}

/** Day and month fit below a line; the table says the year. */
function shortDay(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}
