import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { LineChart, Table } from '#src/ui/index.ts'
import { reaches, targetOn, type Target } from './target.ts'
import type { Trend, TrendPoint } from './trend.ts'
import { trendWords } from './result-words.ts'
import { targetWords } from './target-words.ts'

/** A course as a drawing with its change band, and always as a table too; both print. */
export function TrendView(props: {
  trend: Trend
  lang: Lang
  id?: string
  /** What was aimed at by hand, the last written first. */
  targets?: readonly Target[]
}) {
  const { trend, lang, targets = [] } = props
  const words = trendWords[lang]
  const { instrument, points, band, row } = trend
  const title = instrument.sheet.title[lang]
  const [min, max] = instrument.meta.range ?? [undefined, undefined]
  const note = row && band ? words.bandNote(row.population[lang], row.source) : words.noBand
  const aim = targets[0]?.value == null ? undefined : targets[0]
  const clamped = band && [Math.max(band[0], min ?? band[0]), Math.min(band[1], max ?? band[1])]
  const numbers = (
    <>
      <Table
        caption={words.title}
        compact
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
          ...(targets.length > 0
            ? [
                {
                  header: targetWords[lang].column,
                  cell: (point: TrendPoint) => aimText(trend, targets, point, lang),
                },
              ]
            : []),
        ]}
      />
      <p class="meta">
        {row?.cutOff != null && `${words.guide(row.cutOff, row.source)} `}
        {aim?.value != null &&
          `${targetWords[lang].drawn(formatNumber(aim.value, lang, 1), formatDate(aim.setOn, lang))} `}
        {words.cause}
      </p>
    </>
  )
  return (
    <LineChart
      beside={numbers}
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
      guide={guideOf(trend, aim?.value ?? null, lang)}
      band={clamped ? { from: clamped[0] ?? 0, to: clamped[1] ?? 0, label: words.band } : undefined}
    />
  )
}

/** The cut-off of the population that is compared with, or what the person wants to get to. */
function guideOf(trend: Trend, aim: number | null, lang: Lang) {
  if (trend.row?.cutOff != null) return { value: trend.row.cutOff, label: '' }
  return aim === null
    ? undefined
    : { value: aim, label: targetWords[lang].now(formatNumber(aim, lang, 1)).replace(/\.$/, '') }
}

function aimText(trend: Trend, targets: readonly Target[], point: TrendPoint, lang: Lang): string {
  const aim = targetOn(targets, point.day)
  if (aim === null) return '–'
  const value = formatNumber(aim, lang, 1)
  if (point.total === null) return value
  const words = targetWords[lang]
  return reaches(point.total, aim, trend.instrument.meta.direction)
    ? words.reached(value)
    : words.notYet(value)
}

/** Day and month fit below a line; the table says the year. */
function shortDay(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}
