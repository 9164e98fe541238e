import { wordFor } from '#content/codes/code.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate, formatLongDate } from '#src/platform/i18n/format.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import {
  Banner,
  ButtonLink,
  ButtonRow,
  Card,
  Grid,
  Link,
  Notice,
  PageHead,
  Table,
  Tabs,
  Tag,
} from '#src/ui/index.ts'
import { kinds } from '../appointment.ts'
import type { StoredAppointment } from '../appointment.store.ts'
import type { Taken } from '../clash.ts'
import { loadWeek, weekViews, type Week, type WeekDay } from '../load-week.ts'
import { addDays } from '../office-time.ts'
import { StateTag } from '../schedule-view.tsx'
import { calendarStaff } from '../staff.ts'
import { hoursText, whenText } from '../when.ts'
import { calendarWords } from '../words.ts'

const addresses = { mine: '', rooms: 'ruang', office: 'kantor' } as const

/** A week: a list of days on a phone, columns where there is room for them. */
export const weekPage: Page = page({
  path: '/kalender',
  allow: calendarStaff,
  load: (scope, ctx) => {
    const asked = ctx.query.get('lihat')
    const view = weekViews.find((one) => one !== 'mine' && addresses[one] === asked) ?? 'mine'
    return loadWeek(scope, view, ctx.query.get('minggu'))
  },
  meta: (ctx) => ({
    title: calendarWords[ctx.lang].title,
    shell: 'console',
    nav: 'calendar',
    width: 'wide',
    flashes: calendarWords[ctx.lang].flashes,
  }),
  view: (ctx, week) => {
    const { lang } = ctx
    const words = calendarWords[lang]
    const { roles } = ctx.visitor
    const clinical = (['intake', 'counsellor', 'psychologist', 'supervisor', 'head'] as const).some((role) =>
      roles.includes(role),
    )
    return (
      <>
        <PageHead
          title={words.title}
          intro={words.week(formatDate(week.monday, lang), formatDate(addDays(week.monday, 6), lang))}
          actions={
            <ButtonLink icon="plus" href="/kalender/baru">
              {words.planMeeting}
            </ButtonLink>
          }
        />
        <Tabs
          label={words.viewsLabel}
          tabs={weekViews.map((view) => ({
            href: addressOf(view, week.monday),
            label: words.views[view],
            current: view === week.view,
          }))}
        />
        <ButtonRow>
          <ButtonLink
            small
            kind="secondary"
            icon="back"
            href={addressOf(week.view, addDays(week.monday, -7))}
          >
            {words.before}
          </ButtonLink>
          <ButtonLink small kind="secondary" href={addressOf(week.view, week.today)}>
            {words.thisWeek}
          </ButtonLink>
          <ButtonLink
            small
            kind="secondary"
            icon="next"
            iconAt="end"
            href={addressOf(week.view, addDays(week.monday, 7))}
          >
            {words.after}
          </ButtonLink>
        </ButtonRow>
        {week.decisions > 0 && (
          <Notice tone="warn" title={words.decisions(week.decisions)}>
            <p>{words.decisionsText}</p>
          </Notice>
        )}
        {!week.yearKnown && <Banner tone="warn">{words.unknownYear}</Banner>}
        <Unmarked week={week} lang={lang} />
        {week.view === 'office' && <p class="meta">{words.officeNote}</p>}
        <Grid>
          {week.days.map((day) => (
            <DayCard key={day.day} week={week} day={day} lang={lang} />
          ))}
        </Grid>
        <ButtonRow>
          <Link href="/kalender/pengingat" icon="bell">
            {words.reminders}
          </Link>
          {clinical && (
            <Link href="/daftar-tunggu" icon="list">
              {words.waitingList}
            </Link>
          )}
          <Link href="/kalender/ruang" icon="place">
            {words.roomsAndHours}
          </Link>
          <Link href="/kalender/umpan" icon="link">
            {words.feed}
          </Link>
        </ButtonRow>
      </>
    )
  },
})

function addressOf(view: Week['view'], day: string): string {
  const look = addresses[view]
  return `/kalender?${look === '' ? '' : `lihat=${look}&`}minggu=${day}`
}

function appointmentHref(one: Pick<StoredAppointment, 'id' | 'caseId'>): string {
  return one.caseId ? `/kasus/${one.caseId}/jadwal/${one.id}` : `/kalender/janji/${one.id}`
}

function Unmarked({ week, lang }: { week: Week; lang: Lang }) {
  const words = calendarWords[lang]
  if (week.unmarked.length === 0) return null
  return (
    <Card title={words.unmarked} tone="accent">
      <p>{words.unmarkedText}</p>
      <Table
        compact
        caption={words.unmarked}
        captionHidden
        rows={week.unmarked}
        rowKey={(one) => one.id}
        columns={[
          {
            header: words.title,
            heads: true,
            cell: (one) => <Link href={appointmentHref(one)}>{whenText(one, lang, week.zone)}</Link>,
          },
          { header: words.views.mine, cell: (one) => one.caseNumber ?? wordFor(kinds, one.kind, lang) },
        ]}
      />
    </Card>
  )
}

function DayCard({ week, day, lang }: { week: Week; day: WeekDay; lang: Lang }) {
  const words = calendarWords[lang]
  const empty = day.mine.length === 0 && day.taken.length === 0
  return (
    <Card
      title={formatLongDate(day.day, lang).replace(/ \d{4}$/, '')}
      tone={day.day === week.today ? 'leaf' : undefined}
      aside={day.day === week.today ? <Tag tone="good">{words.today}</Tag> : undefined}
    >
      {day.off.map((one) => (
        <p key={one.id} class="row">
          <Tag tone="info" icon="sun">
            {inLang(one, lang)}
          </Tag>
          {!one.verified && <Tag tone="warn">{words.unverified}</Tag>}
        </p>
      ))}
      {empty && <p class="meta">{words.free}</p>}
      <ul>
        {day.mine.map((one) => (
          <Mine key={one.id} one={one} week={week} lang={lang} />
        ))}
        {(week.view === 'rooms' ? day.taken.filter((one) => one.roomId !== null) : day.taken).map((one) => (
          <TakenLine key={one.id} one={one} week={week} lang={lang} />
        ))}
      </ul>
    </Card>
  )
}

function Mine({ one, week, lang }: { one: StoredAppointment; week: Week; lang: Lang }) {
  const room = week.rooms.find((known) => known.id === one.roomId)
  return (
    <li>
      <Link href={appointmentHref(one)}>
        {hoursText(one, lang, week.zone)} {wordFor(kinds, one.kind, lang)}
      </Link>{' '}
      <span class="meta">{[one.caseNumber, room?.code].filter(Boolean).join(' · ')}</span>{' '}
      {one.state !== 'planned' && <StateTag state={one.state} lang={lang} />}
    </li>
  )
}

/** Taken, and by which colleagues or in which room: never by which client or what for. */
function TakenLine({ one, week, lang }: { one: Taken; week: Week; lang: Lang }) {
  const words = calendarWords[lang]
  const room = week.rooms.find((known) => known.id === one.roomId)
  const who = one.accounts.map(week.names).join(', ')
  return (
    <li>
      {hoursText(one, lang, week.zone)}{' '}
      <span class="meta">
        {week.view === 'rooms' ? `${room?.code ?? words.noRoom} · ${words.taken}` : `${words.taken} · ${who}`}
      </span>
    </li>
  )
}
