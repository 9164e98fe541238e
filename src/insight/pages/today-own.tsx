import { caseRoles, type Role } from '#src/platform/access/roles.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatAgo, formatDue } from '#src/platform/i18n/duration.ts'
import { formatDate, formatLongDate, type Zone } from '#src/platform/i18n/format.ts'
import {
  BarChart,
  ButtonLink,
  Card,
  DueTag,
  EmptyState,
  Figure,
  Grid,
  Link,
  Notice,
  Table,
  Tag,
  UrgencyTag,
  type Column,
  type DueState,
} from '#src/ui/index.ts'
import type { CallForMe } from '#src/instruments/index.ts'
import type { OwnToday } from '../load-today.ts'
import { dueByDay, groupDue, type DueItem } from '../today.ts'
import { hrefOf } from '../where-owed.ts'
import type { RingingBell, TouchedCase, WaitingReport } from '../today.store.ts'
import { todayWords } from '../today-words.ts'
import { TodayAppointments } from './today-appointments.tsx'

export type View = Readonly<{
  own: OwnToday
  now: Date
  zone: Zone
  lang: Lang
  roles: readonly Role[]
  draw: boolean
  /** How many bells already stand above. */
  rings: number
  /** Nothing else stands on the page for these roles. */
  alone: boolean
}>

/** One's own day: what needs a person now, then what is late, then today, then the week. */
export function OwnDay(props: View) {
  const { own, now, zone, lang, roles } = props
  const words = todayWords[lang]
  const groups = groupDue(own.due, now, zone)
  const atDesk = roles.includes('intake')
  const appointments = own.day ? own.day.today.length + own.day.unmarked.length : 0
  const listed = new Set([...groups.late, ...groups.today].map((item) => item.id))
  const works = roles.some((role) => role === 'intake' || caseRoles.includes(role))
  if (!works && own.due.length === 0) {
    if (own.calls.length > 0) return <Bells bells={own.bells} calls={own.calls} now={now} lang={lang} />
    // Where other parts of the page say what the day holds, nothing is said of a day of one's own.
    return props.alone && props.rings === 0 ? <Clear lang={lang} /> : null
  }
  return (
    <>
      <Bells bells={own.bells} calls={own.calls} now={now} lang={lang} />
      <Grid min="small">
        <Figure
          value={String(groups.late.length)}
          label={words.figures.late}
          href={groups.late.length > 0 ? '#terlambat' : undefined}
        />
        <Figure
          value={String(groups.today.length)}
          label={words.figures.today}
          href={groups.today.length > 0 ? '#hari-ini' : undefined}
        />
        {atDesk && <Figure value={String(own.fresh.length)} label={words.figures.fresh} href="/meja" />}
        {atDesk && <Figure value={String(own.waiting.length)} label={words.figures.waiting} href="/meja" />}
      </Grid>
      {groups.late.length +
        groups.today.length +
        own.bells.length +
        own.calls.length +
        appointments +
        props.rings ===
        0 && <Clear lang={lang} />}
      <DueTable id="terlambat" title={words.late} items={groups.late} state="late" {...props} />
      {own.day && <TodayAppointments day={own.day} lang={lang} />}
      <DueTable id="hari-ini" title={words.today} items={groups.today} state="soon" {...props} />
      <ReportTable
        title={words.newReports}
        reports={own.fresh.filter((report) => !listed.has(report.id))}
        lang={lang}
      />
      <ReportTable title={words.waiting} reports={own.waiting} lang={lang} />
      <DueTable id="minggu-ini" title={words.soon} items={groups.soon} state="open" {...props} />
      <Week {...props} />
      <Touched cases={own.touched} lang={lang} />
    </>
  )
}

function Clear(props: { lang: Lang }) {
  const words = todayWords[props.lang]
  return (
    <EmptyState title={words.clear} drawing="rest">
      <p>{words.clearHint}</p>
    </EmptyState>
  )
}

/** Drawn only when no other drawings stand on the page, and only when there is something ahead. */
function Week(props: View) {
  const { own, now, zone, lang } = props
  const words = todayWords[lang].byDay
  const days = dueByDay(own.due, now, zone)
  const ahead = days.reduce((sum, day) => sum + day.count, 0)
  if (!props.draw || ahead === 0) return null
  return (
    <Card>
      <BarChart
        id="g-week"
        title={words.title}
        description={words.description(ahead)}
        headers={[words.headers.day, words.headers.count]}
        bars={days.map(({ day, count }) => ({ label: formatLongDate(day, lang), value: count }))}
      />
    </Card>
  )
}

function Bells(props: { bells: readonly RingingBell[]; calls: readonly CallForMe[]; now: Date; lang: Lang }) {
  const words = todayWords[props.lang].now
  if (props.bells.length + props.calls.length === 0) return null
  return (
    <Card title={words.title} tone="accent">
      {props.bells.map((bell) => (
        <Notice key={bell.reportId} tone="danger" title={words.rings(bell.number)}>
          <p>{words.since(formatAgo(bell.rungAt, props.now, props.lang))}</p>
          <ButtonLink kind="accent" icon="bell" href={`/meja/${bell.reportId}`}>
            {words.open}
          </ButtonLink>
        </Notice>
      ))}
      {props.calls.map((call) => (
        <Notice key={call.id} tone={call.sounds ? 'danger' : 'warn'} title={words.calls(call.number)}>
          <p class="row">
            <UrgencyTag urgency={call.urgency} />
            <span>{words.waitsSince(formatAgo(call.raisedAt, props.now, props.lang))}</span>
          </p>
          <ButtonLink kind="accent" icon={call.inTeam ? 'check' : 'bell'} href={call.href}>
            {call.inTeam ? words.act : words.seeCall}
          </ButtonLink>
        </Notice>
      ))}
    </Card>
  )
}

const mostRows = 20

function DueTable(props: View & { id: string; title: string; items: readonly DueItem[]; state: DueState }) {
  const { lang, roles, items } = props
  const words = todayWords[lang]
  if (items.length === 0) return null
  const name = (item: DueItem) => {
    const href = hrefOf(item, roles)
    const text = (
      <>
        {words.kinds[item.kind]}
        {item.number && ': '}
        {item.number && <span class="no">{item.number}</span>}
      </>
    )
    return href ? <Link href={href}>{text}</Link> : text
  }
  const columns: Column<DueItem>[] = [
    { header: words.what, heads: true, cell: name },
    ...(items.some((item) => item.urgency)
      ? [
          {
            header: words.urgency,
            cell: (item: DueItem) => item.urgency && <UrgencyTag urgency={item.urgency} />,
          },
        ]
      : []),
    {
      header: words.due,
      cell: (item) => (
        <DueTag state={props.state} text={dueText(item, props)} at={item.dueAt.toISOString()} />
      ),
    },
  ]
  const shown = items.slice(0, mostRows)
  return (
    <Card title={props.title} id={props.id}>
      <Table
        caption={props.title}
        captionHidden
        columns={columns}
        rows={shown}
        rowKey={(item) => `${item.kind} ${item.id} ${item.dueAt.getTime()}`}
      />
      {items.length > shown.length && <p class="meta">{words.andMore(items.length - shown.length)}</p>}
    </Card>
  )
}

/** A day for what is owed on a day, the time left or gone by for the rest. The tag itself says "late". */
function dueText(item: DueItem, view: View): string {
  if (item.kind === 'case.task' || item.kind === 'case.follow_up')
    return formatDate(item.dueAt, view.lang, view.zone)
  return formatDue(item.dueAt, view.now, view.lang).replace(/^terlambat | late$/, '')
}

function ReportTable(props: { title: string; reports: readonly WaitingReport[]; lang: Lang }) {
  const words = todayWords[props.lang]
  if (props.reports.length === 0) return null
  return (
    <Card title={props.title} aside={<Link href="/meja">{words.toDesk}</Link>}>
      <Table
        caption={props.title}
        captionHidden
        rows={props.reports}
        rowKey={(report) => report.id}
        columns={[
          {
            header: words.number,
            heads: true,
            cell: (report) => <Link href={`/meja/${report.id}`}>{report.number}</Link>,
          },
          { header: words.urgency, cell: (report) => <UrgencyTag urgency={report.urgency} /> },
          { header: words.received, cell: (report) => formatDate(report.receivedOn, props.lang) },
        ]}
      />
    </Card>
  )
}

function Touched(props: { cases: readonly TouchedCase[]; lang: Lang }) {
  const words = todayWords[props.lang]
  const states: Readonly<Record<string, string>> = words.caseStatus
  if (props.cases.length === 0) return null
  return (
    <Card title={words.touched} aside={<Link href="/kasus">{words.toCases}</Link>}>
      <Table
        compact
        caption={words.touched}
        captionHidden
        rows={props.cases}
        rowKey={(one) => one.id}
        columns={[
          {
            header: words.number,
            heads: true,
            cell: (one) => <Link href={`/kasus/${one.id}`}>{one.number}</Link>,
          },
          { header: words.status, cell: (one) => <Tag>{states[one.status] ?? one.status}</Tag> },
        ]}
      />
    </Card>
  )
}
