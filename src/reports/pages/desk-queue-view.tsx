import { wordFor } from '#content/codes/code.ts'
import { shortHarmForm } from '#content/codes/harm.ts'
import { sexes, simfoniAgeBands } from '#content/codes/people.ts'
import { places } from '#content/codes/places.ts'
import { channels } from '#content/codes/work.ts'
import { urgencies } from '#src/platform/clock/urgency.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import type { AccountId } from '#src/platform/ids.ts'
import { EmptyState, Link, Pagination, Table, Tag, UrgencyTag, type Column } from '#src/ui/index.ts'
import type { CodedPerson, DeskReport } from '../desk-report.ts'
import { deskWords } from '../desk-words.ts'
import { filterWords, type QueueView } from '../load-queue.ts'
import { Clock } from './desk-clock.tsx'

export type QueueReader = Readonly<{ lang: Lang; now: Date; me: AccountId }>

/** The queue itself, without the page around it: it is fetched again by itself when something arrives. */
export function QueueList(props: { queue: QueueView; reader: QueueReader }) {
  const { queue, reader } = props
  const words = deskWords[reader.lang]
  if (queue.reports.length === 0) {
    return (
      <EmptyState title={words.empty[queue.filter]} drawing="rest">
        {queue.filter !== 'decided' && <p>{words.emptyHint}</p>}
      </EmptyState>
    )
  }
  const older = queue.older ? `/meja?saring=${filterWords[queue.filter]}&setelah=${queue.older}` : undefined
  return (
    <>
      {queue.filter === 'decided' ? (
        <ReportTable queue={queue} reader={reader} reports={queue.reports} caption={words.tabs.decided} />
      ) : (
        urgencies.map((urgency) => (
          <UrgencyGroup key={urgency} queue={queue} reader={reader} urgency={urgency} />
        ))
      )}
      <Pagination older={older} />
    </>
  )
}

function UrgencyGroup(props: { queue: QueueView; reader: QueueReader; urgency: DeskReport['urgency'] }) {
  const { queue, reader, urgency } = props
  const reports = queue.reports.filter((report) => report.urgency === urgency)
  if (reports.length === 0) return null
  const caption = deskWords[reader.lang].groups[urgency]
  return (
    <section aria-labelledby={`q-${urgency}`}>
      <h2 id={`q-${urgency}`}>
        <UrgencyTag urgency={urgency} /> {caption} <span class="meta">({reports.length})</span>
      </h2>
      <ReportTable queue={queue} reader={reader} reports={reports} caption={caption} hidden />
    </section>
  )
}

function ReportTable(props: {
  queue: QueueView
  reader: QueueReader
  reports: readonly DeskReport[]
  caption: string
  hidden?: boolean
}) {
  const { queue, reader } = props
  const { lang } = reader
  const words = deskWords[lang]
  const columns: Column<DeskReport>[] = [
    {
      header: words.columns.report,
      heads: true,
      cell: (report) => <ReportName report={report} lang={lang} />,
    },
    { header: words.columns.who, cell: (report) => whoText(queue.persons.get(report.id) ?? [], lang) },
    { header: words.columns.what, cell: (report) => whatText(report, lang) },
    { header: words.columns.clock, cell: (report) => <Clock report={report} lang={lang} now={reader.now} /> },
    { header: words.columns.hand, cell: (report) => <Hand report={report} queue={queue} reader={reader} /> },
  ]
  return (
    <Table
      caption={props.caption}
      captionHidden={props.hidden}
      columns={columns}
      rows={props.reports}
      rowKey={(report) => report.id}
    />
  )
}

function ReportName(props: { report: DeskReport; lang: Lang }) {
  const { report, lang } = props
  const words = deskWords[lang]
  return (
    <>
      <Link href={`/meja/${report.id}`}>
        <span class="no">{report.number}</span>
      </Link>
      <div class="meta">
        {kindText(report.kind, lang)} · {wordFor(channels, report.channel, lang)} ·{' '}
        {formatDate(report.receivedOn, lang)}
      </div>
      {report.reporterWaiting && (
        <Tag tone="warn" icon="chat">
          {words.reporterWaiting}
        </Tag>
      )}
    </>
  )
}

function Hand(props: { report: DeskReport; queue: QueueView; reader: QueueReader }) {
  const { report, queue, reader } = props
  const words = deskWords[reader.lang]
  const name =
    report.takenBy === null
      ? words.nobody
      : report.takenBy === reader.me
        ? words.me
        : (queue.names.get(report.takenBy) ?? words.someone)
  return (
    <>
      {name}{' '}
      <Tag tone={report.status === 'withdrawn' ? 'warn' : 'neutral'}>{words.statuses[report.status]}</Tag>
    </>
  )
}

export function kindText(kind: string, lang: Lang): string {
  const kinds: Readonly<Record<string, string>> = deskWords[lang].kinds
  return kinds[kind] ?? deskWords[lang].kinds.report
}

/** "Mengalami: perempuan, 13-17 tahun · Dilaporkan: paling sedikit 6 orang". */
export function whoText(persons: readonly Omit<CodedPerson, 'id' | 'reportId'>[], lang: Lang): string {
  const words = deskWords[lang]
  const parts = [sideText('harmed', words.harmed), sideText('reported', words.reported)].filter(
    (part) => part !== null,
  )
  return parts.length > 0 ? parts.join(' · ') : words.notStated

  function sideText(side: string, label: string): string | null {
    const these = persons.filter((person) => person.side === side)
    const count = these.reduce((sum, person) => sum + person.countAtLeast, 0)
    const [only] = these
    if (!only) return null
    if (count > 1) return `${label}: ${words.atLeast(count)}`
    const known = [
      only.sex && wordFor(sexes, only.sex, lang).toLowerCase(),
      only.ageBand && wordFor(simfoniAgeBands, only.ageBand, lang).toLowerCase(),
    ].filter(Boolean)
    return `${label}: ${known.length > 0 ? known.join(', ') : words.people(1)}`
  }
}

export function whatText(report: DeskReport, lang: Lang): string {
  const forms = report.forms.map((form) => shortHarmForm(form, lang))
  const place = report.place ? wordFor(places, report.place, lang) : null
  return [...forms, place].filter((part) => part !== null).join(' · ') || deskWords[lang].notStated
}
