import type { InstrumentMeta } from '#content/instruments/meta.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatNumber } from '#src/platform/i18n/format.ts'
import { Card, DescriptionList, Table, Tag } from '#src/ui/index.ts'
import { reliableDifference } from './change.ts'
import type { Instrument } from './instrument.ts'
import { resultWords } from './result-words.ts'
import { measureWords } from './words.ts'

/** What kind of words a person is asked in; always said, never left to be assumed. */
export function TextTag(props: { meta: InstrumentMeta; lang: Lang }) {
  const words = measureWords[props.lang]
  const { status } = props.meta.translation
  return <Tag tone={status === 'working' ? 'warn' : 'neutral'}>{words[status]}</Tag>
}

/** Measures of our own say so wherever their numbers stand. */
export function ValidityTag(props: { meta: InstrumentMeta; lang: Lang }) {
  const words = measureWords[props.lang]
  if (props.meta.unvalidated) return <Tag tone="warn">{words.unvalidated}</Tag>
  return props.meta.cutOffs.some((one) => one.verifiedHere) ? null : <Tag>{words.unverified}</Tag>
}

export function ageText(meta: Pick<InstrumentMeta, 'age'>, lang: Lang): string {
  const words = measureWords[lang]
  const { from, to } = meta.age
  return to === null ? words.ageFrom(from) : words.ageSpan(from, to)
}

function missingText(meta: InstrumentMeta, lang: Lang): string {
  const words = measureWords[lang]
  if (meta.scoring.kind === 'sum') return words.missingSum(meta.scoring.mostMissing)
  return meta.scoring.kind === 'mean' ? words.missingMean(meta.scoring.fewest) : words.missingNone
}

/** Licence, age, missing answers, translation: what whoever chooses a measure has to know. */
export function InstrumentFacts(props: { instrument: Instrument; lang: Lang }) {
  const { instrument, lang } = props
  const { meta } = instrument
  const words = measureWords[lang]
  const { facts } = words
  const { by, on } = meta.translation
  return (
    <DescriptionList
      items={[
        { term: facts.holder, value: meta.holder },
        { term: facts.licence, value: meta.licence[lang] },
        { term: words.columns.modes, value: meta.modes.map((mode) => words.modes[mode]).join(', ') },
        { term: facts.age, value: ageText(meta, lang) },
        { term: facts.respondent, value: words.respondents[meta.respondent] },
        {
          term: facts.interval,
          value: meta.minIntervalDays > 0 ? words.days(meta.minIntervalDays) : words.noInterval,
        },
        { term: facts.missing, value: missingText(meta, lang) },
        {
          term: facts.translation,
          value: (
            <>
              <TextTag meta={meta} lang={lang} /> {on ? words.translatedBy(by, formatDate(on, lang)) : by}
            </>
          ),
        },
        { term: facts.version, value: `${instrument.version} · ${resultWords[lang].rule(meta.ruleVersion)}` },
      ]}
    />
  )
}

/** Cut-offs as facts of their sources, with who they were found for. With a total, which were reached. */
export function CutOffTable(props: { meta: InstrumentMeta; lang: Lang; total?: number | null }) {
  const { meta, lang } = props
  const words = measureWords[lang]
  const total = props.total ?? null
  return (
    <Card title={words.cutOffs}>
      <p class="hint">{words.cutOffsIntro}</p>
      <Table
        caption={words.cutOffs}
        captionHidden
        rows={meta.cutOffs}
        rowKey={(row) => `${row.value} ${row.population.id}`}
        empty={<p>{words.noCutOffs}</p>}
        columns={[
          {
            header: words.cutColumns.from,
            heads: true,
            numeric: true,
            cell: (row) => formatNumber(row.value, lang, 1),
          },
          {
            header: words.cutColumns.meaning,
            cell: (row) => (
              <>
                {row.meaning[lang]}{' '}
                {total !== null && (
                  <span class="meta">
                    ({total >= row.value ? resultWords[lang].reaches : resultWords[lang].below})
                  </span>
                )}
              </>
            ),
          },
          { header: words.cutColumns.population, cell: (row) => row.population[lang] },
          { header: words.cutColumns.source, cell: (row) => row.source },
          {
            header: words.cutColumns.state,
            cell: (row) => (row.verifiedHere ? '' : <Tag>{words.unverified}</Tag>),
          },
        ]}
      />
    </Card>
  )
}

export function ChangeTable(props: { meta: InstrumentMeta; lang: Lang }) {
  const { meta, lang } = props
  const words = measureWords[lang]
  const { changeColumns } = words
  return (
    <Card title={words.change} aside={<Tag>{words.noIndonesian}</Tag>}>
      <Table
        caption={words.change}
        captionHidden
        rows={meta.change}
        rowKey={(row) => row.population.id}
        empty={<p>{words.noChange}</p>}
        columns={[
          { header: changeColumns.population, heads: true, cell: (row) => row.population[lang] },
          { header: changeColumns.s, numeric: true, cell: (row) => formatNumber(row.s, lang, 2) },
          {
            header: changeColumns.r,
            numeric: true,
            cell: (row) => `${formatNumber(row.r, lang, 2)} (${row.rKind})`,
          },
          {
            header: changeColumns.threshold,
            numeric: true,
            cell: (row) => formatNumber(reliableDifference(row) ?? 0, lang, 2),
          },
          {
            header: changeColumns.source,
            cell: (row) => (
              <>
                {row.source}
                {row.note && <p class="meta">{row.note[lang]}</p>}
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}
