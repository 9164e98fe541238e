import type { ComponentChildren } from 'preact'
import { wordFor } from '#content/codes/code.ts'
import { answerView, say, type AnyAnswers } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatDateTime } from '#src/platform/i18n/format.ts'
import {
  Card,
  DescriptionList,
  Disclosure,
  Grid,
  LineChart,
  Link,
  Table,
  Tag,
  type Fact,
} from '#src/ui/index.ts'
import type { Names } from '../case-load.ts'
import { changesBetween, standing, wellbeingTrends } from './impact.ts'
import { howOften } from './impact-codes.ts'
import type { ImpactForm } from './impact-form.ts'
import { impactItems, labelOf } from './impact-items.ts'
import { wellbeingItems } from './wellbeing-items.ts'
import { impactWords } from './impact-words.ts'
import type { OpenImpact } from './write-impact.ts'

/** One talk, part by part. What was not answered is named once, folded away, and never shown as no. */
export function ImpactAnswersView(props: { form: ImpactForm; one: OpenImpact; lang: Lang }) {
  const { form, one, lang } = props
  const reader = { lang, band: 'dewasa' } as const
  const answers: AnyAnswers = { ...one.sheet, corrects: undefined }
  const unanswered: string[] = []
  return (
    <>
      <Grid>
        {form.screens.slice(1).map((screen) => {
          const items: Fact[] = []
          for (const name of screen.fields) {
            const [field, value] = [form.fields[name], answers[name]]
            const label = say(field.label, reader)
            // Who asked belongs to an answer; without one there is nothing to be missing.
            if (value === undefined && name === 'askedBy') continue
            if (value === undefined) unanswered.push(label)
            else items.push({ term: label, value: answerView(field, value, reader) })
          }
          return (
            items.length > 0 && (
              <Card key={screen.id} title={screen.title && say(screen.title, reader)}>
                <DescriptionList items={items} />
              </Card>
            )
          )
        })}
      </Grid>
      {unanswered.length > 0 && (
        <Disclosure summary={`${impactWords[lang].unanswered} (${unanswered.length})`}>
          <p>{unanswered.join('; ')}</p>
        </Disclosure>
      )}
    </>
  )
}

/** What is different since the talk before, item by item. */
export function ImpactChangesCard(props: { before: OpenImpact; now: OpenImpact; lang: Lang }) {
  const { before, now, lang } = props
  const words = impactWords[lang]
  const changes = changesBetween(before.sheet, now.sheet)
  const label = (code: string) => {
    const item = impactItems.find((one) => one.code === code)
    return item ? labelOf(item, lang) : code
  }
  const names = (codes: readonly string[]) => codes.map(label).join('; ')
  return (
    <Card title={words.changed}>
      <p class="meta">{words.changedSince(formatDate(before.sheet.askedOn, lang))}</p>
      {changes.moved.length === 0 && !changes.absentDays && <p>{words.same}</p>}
      <ul>
        {changes.moved.map((one) => (
          <li key={one.code}>
            {label(one.code)}:{' '}
            {words.fromTo(wordFor(howOften, one.from, lang), wordFor(howOften, one.to, lang))}{' '}
            <Tag tone={one.way === 'lighter' ? 'good' : 'warn'}>{words[one.way]}</Tag>
          </li>
        ))}
        {changes.absentDays && (
          <li>
            {words.absent}:{' '}
            {words.fromTo(words.days(changes.absentDays.from), words.days(changes.absentDays.to))}
          </li>
        )}
      </ul>
      {changes.answeredFirst.length > 0 && (
        <p>
          <strong>{words.first}:</strong> {names(changes.answeredFirst)}
        </p>
      )}
      {changes.notAnsweredNow.length > 0 && (
        <p>
          <strong>{words.notNow}:</strong> {names(changes.notAnsweredNow)}
        </p>
      )}
    </Card>
  )
}

/** The four questions about being well, each on its own line. */
export function WellbeingTrends(props: { versions: readonly OpenImpact[]; lang: Lang }) {
  const { lang } = props
  const words = impactWords[lang]
  const trends = wellbeingTrends(props.versions).filter((trend) => trend.points.length > 1)
  if (trends.length === 0) return null
  return (
    <Card title={words.trends}>
      <p>
        <Tag tone="warn">{words.unvalidated}</Tag>
      </p>
      <Grid>
        {trends.map((trend) => {
          const item = wellbeingItems.find((one) => one.code === trend.code)
          const name = item ? labelOf(item, lang) : trend.code
          return (
            <LineChart
              key={trend.code}
              id={`wellbeing-${trend.code}`}
              title={name}
              description={words.trendText(name, trend.points.length)}
              headers={[words.day, words.value]}
              min={0}
              max={10}
              points={namedApart(trend.points, lang)}
            />
          )
        })}
      </Grid>
    </Card>
  )
}

/** Two talks of one day are told apart by a number, because a chart names each point once. */
function namedApart(points: readonly { on: string; value: number | undefined }[], lang: Lang) {
  const seen = new Map<string, number>()
  return points.map(({ on, value }) => {
    const times = (seen.get(on) ?? 0) + 1
    seen.set(on, times)
    const day = shortDay(on, lang)
    return { label: times > 1 ? `${day} (${times})` : day, value }
  })
}

function shortDay(day: string, lang: Lang): string {
  const at = new Date(`${day}T00:00:00Z`)
  const parts = { day: 'numeric', month: 'numeric', year: '2-digit', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', parts).format(at)
}

/** Every version with who wrote it; none is ever gone. */
export function ImpactVersions(props: {
  versions: readonly OpenImpact[]
  shown: number
  names: Names
  lang: Lang
  href: (version: number) => string
}) {
  const { versions, lang } = props
  const words = impactWords[lang]
  const columns = words.versionColumns
  const newest = standing(versions).at(-1)?.version
  const state = (one: OpenImpact): ComponentChildren => {
    const by = versions.find((other) => other.sheet.corrects === one.version)
    if (by) return words.corrected(by.version)
    if (one.version === newest) return <Tag tone="good">{words.current}</Tag>
    return one.sheet.corrects === undefined ? '' : words.corrects(one.sheet.corrects)
  }
  return (
    <Card title={words.versionsTitle}>
      <Table
        caption={words.versionsTitle}
        captionHidden
        rows={versions}
        rowKey={(one) => String(one.version)}
        columns={[
          {
            header: columns.on,
            heads: true,
            cell: (one) => (
              <Link href={props.href(one.version)}>
                {formatDate(one.sheet.askedOn, lang)} ({words.version(one.version)})
              </Link>
            ),
          },
          {
            header: columns.by,
            cell: (one) => `${props.names(one.writtenBy)}, ${formatDateTime(one.writtenAt, lang)}`,
          },
          { header: columns.absent, numeric: true, cell: (one) => one.sheet.absentDays ?? '–' },
          { header: columns.state, cell: state },
        ]}
      />
    </Card>
  )
}
