import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Button, Select, Tabs, TextInput } from '#src/ui/index.ts'
import { quarterOfDay } from '#src/platform/i18n/months.ts'
import { monthPeriod, periodKinds, periodQuery, type Period, type PeriodKind } from '../period.ts'
import { recapFormWords } from '../recap-form-words.ts'

const kindValue: Record<PeriodKind, string> = {
  month: 'bulan',
  quarter: 'triwulan',
  year: 'tahun',
  span: 'rentang',
}

/** "Maret 2026", "Triwulan 1 tahun 2026": a period as people say it. */
export function periodName(period: Period, lang: Lang): string {
  const words = recapFormWords[lang].period
  const year = period.from.slice(0, 4)
  switch (period.kind) {
    case 'month':
      return monthName(period.from, lang)
    case 'quarter':
      return words.quarterName(quarterOfDay(period.from), year)
    case 'year':
      return words.yearName(year)
    case 'span':
      return words.spanName(monthName(period.from, lang), monthName(period.to, lang))
  }
}

/** The same day put into another kind of period, for the tabs. */
function asKind(period: Period, kind: PeriodKind): Period {
  if (kind === 'month') return { ...monthPeriod(period.from.slice(0, 7)) }
  return { ...period, kind }
}

/** The four kinds as links, and a small form for the chosen one; works without JavaScript. */
export function PeriodForm(props: { period: Period; section: string; lang: Lang }) {
  const { period, lang } = props
  const words = recapFormWords[lang].period
  return (
    <section class="no-print" aria-label={words.title}>
      <Tabs
        label={words.kind}
        tabs={periodKinds.map((kind) => ({
          href: `/rekap?bagian=${props.section}&${periodQuery(asKind(period, kind))}`,
          label: words[kind],
          current: kind === period.kind,
        }))}
      />
      <form method="get" action="/rekap">
        <input type="hidden" name="bagian" value={props.section} />
        <input type="hidden" name="masa" value={kindValue[period.kind]} />
        <div class="row">
          <Fields period={period} lang={lang} />
          <Button kind="secondary">{words.show}</Button>
        </div>
      </form>
    </section>
  )
}

function Fields(props: { period: Period; lang: Lang }) {
  const { period, lang } = props
  const words = recapFormWords[lang].period
  const month = (name: string, label: string, value: string) => (
    <TextInput name={name} label={label} hint={words.monthHint} value={value} width={10} />
  )
  const year = (
    <TextInput
      name="tahun"
      label={words.year}
      value={period.from.slice(0, 4)}
      inputmode="numeric"
      width={4}
    />
  )
  switch (period.kind) {
    case 'month':
      return month('bulan', words.month, period.from.slice(0, 7))
    case 'quarter':
      return (
        <>
          <Select
            name="triwulan"
            label={words.quarterNumber}
            empty={false}
            value={String(quarterOfDay(period.from))}
            options={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
          />
          {year}
        </>
      )
    case 'year':
      return year
    case 'span':
      return (
        <>
          {month('dari', words.from, period.from.slice(0, 7))}
          {month('sampai', words.to, period.to.slice(0, 7))}
        </>
      )
  }
}

function monthName(day: string, lang: Lang): string {
  return formatDate(day, lang).replace(/^\d+\s/, '')
}
