import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDue, formatDuration } from '#src/platform/i18n/duration.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { DueTag } from '#src/ui/index.ts'
import type { DeskReport, Due } from '../desk-report.ts'
import { deskWords } from '../desk-words.ts'
import { clockState } from '../triage.ts'

/** The promise that falls due first, told as it is: late is called late. */
export function Clock(props: { report: DeskReport; lang: Lang; now: Date }) {
  const { report, lang, now } = props
  const words = deskWords[lang]
  if (report.decidedAt && !report.due)
    return <span class="meta">{words.decidedOn(formatDate(report.decidedAt, lang))}</span>
  if (!report.due) return <span class="meta">{words.noPromise}</span>
  return (
    <>
      <DueClock due={report.due} lang={lang} now={now} />{' '}
      <span class="meta">{promiseText(report.due, lang)}</span>
    </>
  )
}

export function DueClock(props: { due: Due; lang: Lang; now: Date }) {
  const { due, lang, now } = props
  const state = clockState(due.madeAt, due.at, now)
  const text =
    state === 'late' ? formatDuration(now.getTime() - due.at.getTime(), lang) : formatDue(due.at, now, lang)
  return <DueTag state={state} text={text} at={due.at.toISOString()} />
}

/** What the time runs until. */
export function promiseText(due: Pick<Due, 'kind'>, lang: Lang): string {
  const promised: Readonly<Record<string, string>> = deskWords[lang].promised
  return promised[due.kind] ?? ''
}
