import { wordFor, type CodeList } from '#content/codes/code.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { components, fields, outcomeDomains, shapes } from './codes.ts'
import type { Span } from './log.store.ts'
import type { CountRow, PeriodCounts } from './period-report.ts'
import type { ReportKind } from './report.store.ts'
import { IdentityTable, PaperTable, SchoolPaper } from './school-paper.tsx'
import { planWords } from './plan-words.ts'
import { periodWords } from './period-words.ts'
import { guidanceWords } from './words.ts'

/** The report of a month or a term as it is printed and handed in. */
export function PeriodPaper(props: {
  kind: ReportKind
  span: Span
  school: string
  schoolYear: string
  counts: PeriodCounts
  lang: Lang
  teacher: string
}) {
  const { lang, kind, span, counts, school } = props
  const words = periodWords[lang]
  const { individual } = counts
  const quiet = counts.services === 0 && individual.rows.every((row) => row.count === 0)
  const table = (caption: string, list: CodeList, rows: readonly CountRow[]) => (
    <PaperTable
      caption={caption}
      headers={[words.what, words.count]}
      rows={rows.map((row) => [wordFor(list, row.code, lang), formatNumber(row.count, lang)])}
    />
  )
  return (
    <SchoolPaper
      level={2}
      lang={lang}
      school={school}
      title={kind === 'term' ? words.termTitle : words.monthTitle}
      subtitle={words.span(formatDate(span.from, lang), formatDate(span.to, lang))}
      teacher={props.teacher}
    >
      <IdentityTable
        caption={planWords[lang].parts.identity}
        facts={[
          { term: planWords[lang].parts.school, value: school },
          { term: guidanceWords[lang].paper.teacher, value: props.teacher },
          { term: planWords[lang].programme, value: props.schoolYear },
        ]}
      />
      {quiet && <p>{words.empty}</p>}
      <PaperTable
        caption={words.byShape}
        headers={[words.what, words.count, words.came]}
        rows={counts.byShape.map((row) => [
          wordFor(shapes, row.code, lang),
          formatNumber(row.count, lang),
          formatNumber(row.attended ?? 0, lang),
        ])}
        foot={[words.total, formatNumber(counts.services, lang), '']}
      />
      {table(words.byField, fields, counts.byField)}
      {table(words.byComponent, components, counts.byComponent)}
      {table(words.byDomain, outcomeDomains, counts.byDomain)}
      <p class="paper-hint">{counts.domainsLeftOut ? words.domainsLeftOut : words.domainsNote}</p>
      <PaperTable
        caption={words.individual}
        headers={[words.what, words.count]}
        rows={individual.rows.map((row) => [
          wordFor(fields, row.code, lang),
          row.count === 'few' ? words.few : formatNumber(row.count, lang),
        ])}
        foot={[
          words.total,
          individual.total === null ? words.notTotalled : formatNumber(individual.total, lang),
        ]}
      />
      <p class="paper-hint">{words.individualNote}</p>
    </SchoolPaper>
  )
}
