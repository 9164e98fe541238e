import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { Notice } from '#src/ui/index.ts'
import type { Instrument } from './instrument.ts'
import type { Whole } from './read-given.ts'
import { resultWords } from './result-words.ts'
import { questionText, said } from './score-view.tsx'

/** What the person answered when the sheet was over: shown as it came, and counted in nothing. */
export function LateAnswers(props: { whole: Whole; instrument: Instrument | null; lang: Lang }) {
  const { instrument, lang } = props
  const late = props.whole.saves.filter((one) => one.kind === 'late')
  if (late.length === 0) return null
  const words = resultWords[lang]
  return (
    <Notice tone={late.some((one) => one.score.raise) ? 'danger' : 'warn'} title={words.lateTitle}>
      <p>{words.lateText}</p>
      <ul>
        {late.flatMap((one) =>
          Object.entries(one.answers).map(([linkId, value]) => (
            <li key={`${one.writtenAt.toISOString()} ${linkId}`}>
              {questionText(instrument, linkId, lang)}:{' '}
              <strong>{said(instrument, linkId, value, lang)}</strong>{' '}
              <span class="meta">{formatDateTime(one.writtenAt, lang)}</span>
            </li>
          )),
        )}
      </ul>
    </Notice>
  )
}
