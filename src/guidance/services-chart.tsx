import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Card, StackedBars } from '#src/ui/index.ts'
import { fields } from './codes.ts'
import { fieldsByMonth, type MonthCount } from './counts.ts'
import { guidanceWords } from './words.ts'

const locales = { id: 'id-ID', en: 'en-GB' } as const

/** One's own services of the school year, month by month and field by field, drawn and as a table. */
export function ServicesChart(props: {
  counts: readonly MonthCount[]
  months: readonly string[]
  lang: Lang
}) {
  const words = guidanceWords[props.lang].chart
  const total = props.counts.reduce((sum, one) => sum + one.count, 0)
  if (total === 0) return <p class="hint">{words.empty}</p>
  const monthName = new Intl.DateTimeFormat(locales[props.lang], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const codes = fields.map((field) => field.code)
  return (
    <Card>
      <StackedBars
        id="bk-fields"
        title={words.title}
        description={words.description(total)}
        note={words.note}
        header={words.month}
        series={fields.map((field) => field[props.lang])}
        stacks={fieldsByMonth(props.counts, props.months, codes).map(({ month, values }) => ({
          label: monthName.format(new Date(`${month}-01`)),
          values,
        }))}
      />
    </Card>
  )
}
