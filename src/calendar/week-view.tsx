import { wordFor } from '#content/codes/code.ts'
import { inLang, type Lang } from '#src/platform/i18n/catalogue.ts'
import { formatLongDate } from '#src/platform/i18n/format.ts'
import { Card, Link, Table, Tag } from '#src/ui/index.ts'
import { kinds } from './appointment.ts'
import type { StoredAppointment } from './appointment.store.ts'
import type { Taken } from './clash.ts'
import { weekViews, type Week, type WeekDay } from './load-week.ts'
import { clockText, wallOf } from './office-time.ts'
import { StateTag } from './schedule-view.tsx'
import { wishQuery } from './slot.ts'
import type { Span } from './span.ts'
import { hoursText, whenText } from './when.ts'
import { calendarWords } from './words.ts'

const looks = { mine: '', rooms: 'ruang', office: 'kantor' } as const
const spanWords = { day: 'hari', week: '', month: 'bulan' } as const

/** Which view an address asks for. */
export function viewIn(query: URLSearchParams): Week['view'] {
  return weekViews.find((one) => one !== 'mine' && looks[one] === query.get('lihat')) ?? 'mine'
}
export function spanIn(query: URLSearchParams): Span {
  const asked = query.get('tampil')
  return asked === 'hari' ? 'day' : asked === 'bulan' ? 'month' : 'week'
}

export function addressOf(view: Week['view'], span: Span, day: string): string {
  const query = new URLSearchParams()
  if (looks[view] !== '') query.set('lihat', looks[view])
  if (spanWords[span] !== '') query.set('tampil', spanWords[span])
  query.set('minggu', day)
  return `/kalender?${query.toString()}`
}

/** Hours one could still give away, each leading to a form that is filled with it. */
export function FreeHours({ week, lang }: { week: Week; lang: Lang }) {
  const words = calendarWords[lang]
  if (week.free.length === 0) return null
  const clock = (moment: Date) => clockText(wallOf(moment, week.zone).minute)
  return (
    <Card title={words.freeHours}>
      <p class="meta">{words.freeHoursText}</p>
      <ul class="row">
        {week.free.map((one) => (
          <li key={one.startsAt.toISOString()}>
            <Link
              href={`/kalender/baru?${wishQuery({ on: week.day, from: clock(one.startsAt), to: clock(one.endsAt) })}`}
            >
              {hoursText(one, lang, week.zone)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** A month in whole weeks: a table of days on a wide screen, a list of the days that hold something on a phone. */
export function MonthGrid({ week, lang }: { week: Week; lang: Lang }) {
  return (
    <div class="month">
      {week.days.slice(0, 7).map(({ day }) => (
        <p key={day} class="month-head" aria-hidden="true">
          {formatLongDate(day, lang).split(/[\s,]/)[0]}
        </p>
      ))}
      {week.days.map((day) => (
        <MonthDay key={day.day} week={week} day={day} lang={lang} />
      ))}
    </div>
  )
}

function MonthDay({ week, day, lang }: { week: Week; day: WeekDay; lang: Lang }) {
  const outside = day.day < week.from || day.day > week.to
  const lines = shownOf(week, day)
  const empty = lines.mine.length + lines.taken.length + day.off.length === 0
  const look = ['month-day', outside ? 'month-out' : '', empty ? 'month-empty' : ''].filter(Boolean).join(' ')
  return (
    <section class={look} aria-label={formatLongDate(day.day, lang)}>
      <h2 class="month-date">
        <Link href={addressOf(week.view, 'day', day.day)}>
          <span class="month-name">{formatLongDate(day.day, lang).replace(/ \d{4}$/, '')}</span>
          <span class="month-number" aria-hidden="true">
            {Number(day.day.slice(8))}
          </span>
        </Link>
        {day.day === week.today && <Tag tone="good">{calendarWords[lang].today}</Tag>}
      </h2>
      <DayLines week={week} day={day} lang={lang} />
    </section>
  )
}

function shownOf(week: Week, day: WeekDay) {
  const taken = week.view === 'rooms' ? day.taken.filter((one) => one.roomId !== null) : day.taken
  return { mine: day.mine, taken }
}

function appointmentHref(one: Pick<StoredAppointment, 'id' | 'caseId'>): string {
  return one.caseId ? `/kasus/${one.caseId}/jadwal/${one.id}` : `/kalender/janji/${one.id}`
}

export function Unmarked({ week, lang }: { week: Week; lang: Lang }) {
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

export function DayCard({ week, day, lang }: { week: Week; day: WeekDay; lang: Lang }) {
  const words = calendarWords[lang]
  const empty = day.mine.length === 0 && day.taken.length === 0
  return (
    <Card
      title={formatLongDate(day.day, lang).replace(/ \d{4}$/, '')}
      tone={day.day === week.today ? 'leaf' : undefined}
      aside={day.day === week.today ? <Tag tone="good">{words.today}</Tag> : undefined}
    >
      <DayLines week={week} day={day} lang={lang} />
      {empty && <p class="meta">{words.free}</p>}
    </Card>
  )
}

function DayLines({ week, day, lang }: { week: Week; day: WeekDay; lang: Lang }) {
  const { mine, taken } = shownOf(week, day)
  return (
    <>
      {day.off.map((one) => (
        <p key={`${one.day}${one.id}`} class="row">
          <Tag tone="info" icon="sun">
            {inLang(one, lang)}
          </Tag>
          {!one.verified && <Tag tone="warn">{calendarWords[lang].unverified}</Tag>}
        </p>
      ))}
      {mine.length + taken.length > 0 && (
        <ul>
          {mine.map((one) => (
            <Mine key={one.id} one={one} week={week} lang={lang} />
          ))}
          {taken.map((one) => (
            <TakenLine key={one.id} one={one} week={week} lang={lang} />
          ))}
        </ul>
      )}
    </>
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
