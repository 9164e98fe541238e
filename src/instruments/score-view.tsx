import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatNumber } from '#src/platform/i18n/format.ts'
import { Card, DescriptionList, Notice, Table, Tag } from '#src/ui/index.ts'
import type { OpenAnswers } from './administration.ts'
import { CutOffTable } from './facts-view.tsx'
import type { Instrument } from './instrument.ts'
import type { Score } from './score.ts'
import { answerOf, answerWords, questionsOf, type AnswerValue } from './sheet.ts'
import { asqWords } from './asq-words.ts'
import { resultWords } from './result-words.ts'
import { measureWords } from './words.ts'

export function totalText(score: Score, lang: Lang): string {
  return score.total === null ? measureWords[lang].list.notScored : formatNumber(score.total, lang, 1)
}

/** The words of a question by its linkId; the linkId where the version is gone. */
export function questionText(instrument: Instrument | null, linkId: string, lang: Lang): string {
  const question = instrument && questionsOf(instrument.sheet.items).find((one) => one.linkId === linkId)
  return question ? question.text[lang] : linkId
}

/** The number, what was missing in it, and the facts of other studies about it. Never a label for the person. */
export function ScoreCard(props: { instrument: Instrument; saved: OpenAnswers; lang: Lang }) {
  const { instrument, saved, lang } = props
  const words = resultWords[lang]
  const { score } = saved
  const { range, scoring } = instrument.meta
  return (
    <>
      <Card title={instrument.sheet.title[lang]} aside={<StateTag score={score} lang={lang} />}>
        {score.total !== null && (
          <p class="lead">
            {scoring.kind === 'mean' ? words.mean : words.total}:{' '}
            <strong>{range ? words.of(totalText(score, lang), range[1]) : totalText(score, lang)}</strong>
          </p>
        )}
        <p class="meta">
          {words.notDiagnosis} {words.rule(score.ruleVersion)}.
        </p>
        {score.missing.length > 0 && (
          <DescriptionList
            items={[
              {
                term: words.missing,
                value: score.missing.map((linkId) => questionText(instrument, linkId, lang)).join('; '),
              },
            ]}
          />
        )}
      </Card>
      {instrument.meta.cutOffs.length > 0 && (
        <CutOffTable meta={instrument.meta} lang={lang} total={score.total} />
      )}
    </>
  )
}

function StateTag({ score, lang }: { score: Score; lang: Lang }) {
  const words = resultWords[lang]
  if (score.state === 'prorated') return <Tag tone="warn">{words.prorated}</Tag>
  if (score.state === 'notScorable') return <Tag tone="warn">{words.notScorable}</Tag>
  return score.state === 'noNumber' ? <Tag>{words.noNumber}</Tag> : null
}

/** What the spoken script comes to, and what to do now. */
export function ScriptCard(props: { score: Score; lang: Lang }) {
  const { asq } = props.score
  if (!asq) return null
  const words = asqWords[props.lang]
  const calm = asq.result === 'negative' && props.score.raise === null
  return (
    <Notice tone={calm ? 'info' : 'danger'} title={words.results[asq.result]}>
      <ol>
        {words.next[asq.result].split('\n').map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  )
}

/** Every answer with its number: which ones count, and which do not. */
export function AnswersTable(props: { instrument: Instrument | null; saved: OpenAnswers; lang: Lang }) {
  const { instrument, saved, lang } = props
  const words = resultWords[lang]
  const counted = new Map(saved.score.counted.map((one) => [one.linkId, one.value]))
  // In the order they are asked; what an older version asked comes last.
  const asked = instrument ? questionsOf(instrument.sheet.items).map((one) => one.linkId) : []
  const rows = [...new Set([...asked, ...Object.keys(saved.answers)])].filter((linkId) =>
    Object.hasOwn(saved.answers, linkId),
  )
  return (
    <Table
      caption={words.counted}
      captionHidden
      rows={rows}
      rowKey={(linkId) => linkId}
      empty={<p>{words.noAnswers}</p>}
      columns={[
        { header: words.question, heads: true, cell: (linkId) => questionText(instrument, linkId, lang) },
        {
          header: words.answer,
          cell: (linkId) => said(instrument, linkId, answerOf(saved.answers, linkId), lang),
        },
        { header: words.number, numeric: true, cell: (linkId) => counted.get(linkId) ?? '–' },
      ]}
    />
  )
}

export function said(
  instrument: Instrument | null,
  linkId: string,
  value: AnswerValue | undefined,
  lang: Lang,
): string {
  if (value === undefined) return '–'
  const question = instrument && questionsOf(instrument.sheet.items).find((one) => one.linkId === linkId)
  return question ? answerWords(question, value, lang) : String(value)
}
