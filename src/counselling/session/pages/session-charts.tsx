import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { Grid, LineChart, Table } from '#src/ui/index.ts'
import { qualities, qualityGaps } from '../../rules/alliance.ts'
import type { FiveQualities } from '../../sealed-shapes.ts'
import { heldWithClient, type OpenSession } from '../../session-facts.ts'
import { sessionWords } from '../words.ts'

type Props = Readonly<{ sessions: readonly OpenSession[]; lang: Lang }>

/** Mood and fear from session to session: each person beside themselves, and nobody else. */
export function FeelingCharts({ sessions, lang }: Props) {
  const words = sessionWords[lang]
  const rows = heldWithClient(sessions)
  const points = (key: 'mood' | 'suds') =>
    rows.map((one) => {
      const value = one.sheet?.[key]
      return value === undefined ? { label: String(one.number) } : { label: String(one.number), value }
    })
  const [mood, suds] = [points('mood'), points('suds')]
  const has = (list: typeof mood) => list.filter((point) => 'value' in point).length > 1
  if (!has(mood) && !has(suds)) return null
  return (
    <Grid>
      {has(mood) && (
        <LineChart
          id="mood"
          title={words.moodChart}
          description={words.moodChartText}
          note={words.moodChartText}
          points={mood}
          headers={[words.columns.session, words.columns.mood]}
          min={0}
          max={10}
        />
      )}
      {has(suds) && (
        <LineChart
          id="suds"
          title={words.sudsChart}
          description={words.sudsChartText}
          note={words.sudsChartText}
          points={suds}
          headers={[words.columns.session, words.columns.suds]}
          min={0}
          max={100}
        />
      )}
    </Grid>
  )
}

/** The five qualities as the client and the counsellor saw them, with the distance between the two (C34). */
export function AllianceChart({ sessions, lang }: Props) {
  const words = sessionWords[lang]
  const rows = heldWithClient(sessions).filter((one) => one.sheet?.byClient || one.sheet?.byCounsellor)
  if (rows.length < 2) return null
  // Many sessions scroll by themselves, by thumb and by keys; paper shows them all.
  const numbers = (
    <div class="chart-rows" role="region" aria-label={words.alliance.table} tabindex={0}>
      <Table
        caption={words.alliance.table}
        compact
        rows={rows}
        rowKey={(one) => one.id}
        columns={[
          { header: words.columns.session, heads: true, cell: (one) => String(one.number) },
          { header: words.alliance.client, numeric: true, cell: (one) => shown(one.sheet?.byClient, lang) },
          {
            header: words.alliance.own,
            numeric: true,
            cell: (one) => shown(one.sheet?.byCounsellor, lang),
          },
          { header: words.alliance.gap, cell: (one) => widest(one, lang) },
        ]}
      />
    </div>
  )
  return (
    <LineChart
      beside={numbers}
      id="alliance"
      title={words.alliance.chart}
      description={words.alliance.chartText}
      note={words.alliance.chartText}
      points={rows.map((one) => {
        const mean = meanOf(one.sheet?.byClient)
        return mean === null
          ? { label: String(one.number) }
          : { label: String(one.number), value: Math.round(mean * 10) / 10 }
      })}
      headers={[words.columns.session, words.alliance.client]}
      min={0}
      max={5}
    />
  )
}

function meanOf(given: FiveQualities | undefined): number | null {
  const values = qualities.flatMap((quality) => given?.[quality] ?? [])
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
function shown(given: FiveQualities | undefined, lang: Lang): string {
  const mean = meanOf(given)
  return mean === null ? '–' : formatNumber(mean, lang, 1)
}
function widest(one: OpenSession, lang: Lang): string {
  const gaps = qualityGaps({
    session: one.number,
    client: one.sheet?.byClient ?? null,
    counsellor: one.sheet?.byCounsellor ?? null,
    anythingWrong: null,
  })
  const [most] = gaps.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  if (!most) return '–'
  if (most.gap === 0) return sessionWords[lang].alliance.same
  const sign = most.gap > 0 ? '+' : '−'
  return `${sessionWords[lang].qualities[most.quality]} ${sign}${Math.abs(most.gap)}`
}
