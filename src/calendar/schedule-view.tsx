import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { caseHref, Prose } from '#src/cases/index.ts'
import { ButtonLink, Card, EmptyState, Link, Notice, Table, Tag, type TagTone } from '#src/ui/index.ts'
import { kinds, places, states, type State } from './appointment.ts'
import type { StoredAppointment } from './appointment.store.ts'
import type { Schedule } from './load-schedule.ts'
import { MarkForm } from './mark-form.tsx'
import type { Refused } from './refuse.ts'
import { scheduleWords } from './schedule-words.ts'
import { whenText } from './when.ts'

export type ScheduleProps = Schedule &
  Readonly<{
    lang: Lang
    now: Date
    writable: boolean
    /** What a refused post held; its `do` says which form it was. */
    typed: Refused['typed']
    refused: Refused | null
  }>

const tones: Record<State, TagTone> = {
  planned: 'info',
  held: 'good',
  missed: 'warn',
  cancelled: 'neutral',
  moved: 'neutral',
}

export function StateTag(props: { state: State; lang: Lang }) {
  return <Tag tone={tones[props.state]}>{wordFor(states, props.state, props.lang)}</Tag>
}

/** "I cannot come": what the client asked, and where to do something about it. */
export function AskedCards(props: ScheduleProps) {
  const words = scheduleWords[props.lang]
  return (
    <>
      {props.asked.map(({ request, appointment, why }) => (
        <Notice key={request.id} tone="warn" title={words.asked}>
          {appointment && <p>{words.askedText(whenText(appointment, props.lang, props.zone))}</p>}
          {why && (
            <p>
              {words.saidWhy}: <Prose text={why} />
            </p>
          )}
          {appointment && (
            <ButtonLink small kind="secondary" href={hrefOf(props, appointment)}>
              {words.move}
            </ButtonLink>
          )}
        </Notice>
      ))}
    </>
  )
}

function hrefOf(props: Schedule, one: StoredAppointment): string {
  return caseHref(props.file.head.id, `jadwal/${one.id}`)
}

/** Appointments to come, soonest first; then what was, newest first. */
export function AppointmentTables(props: ScheduleProps) {
  const words = scheduleWords[props.lang]
  const coming = props.appointments.filter((one) => one.state === 'planned').toReversed()
  const past = props.appointments.filter((one) => one.state !== 'planned')
  const table = (rows: readonly StoredAppointment[], title: string) => (
    <Table
      caption={title}
      captionHidden
      rows={rows}
      rowKey={(one) => one.id}
      columns={[
        {
          header: words.columns.when,
          heads: true,
          cell: (one) => <Link href={hrefOf(props, one)}>{whenText(one, props.lang, props.zone)}</Link>,
        },
        { header: words.columns.what, cell: (one) => <What {...props} one={one} /> },
        { header: words.columns.who, cell: (one) => props.names(one.ownerId) },
        {
          header: words.columns.state,
          cell: (one) =>
            props.writable && one.state === 'planned' && one.startsAt <= props.now ? (
              <MarkForm one={one} now={props.now} lang={props.lang} action="" />
            ) : (
              <StateTag state={one.state} lang={props.lang} />
            ),
        },
      ]}
    />
  )
  return (
    <>
      <Card title={words.coming} id="akan-datang">
        {coming.length > 0 ? (
          table(coming, words.coming)
        ) : (
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
      </Card>
      {past.length > 0 && (
        <Card title={words.past} id="lalu">
          <ContinuityLine {...props} />
          {table(past, words.past)}
        </Card>
      )}
    </>
  )
}

function What(props: ScheduleProps & { one: StoredAppointment }) {
  const { one, lang } = props
  const words = scheduleWords[lang]
  const room = one.roomId ? props.roomCodes.get(one.roomId) : undefined
  return (
    <>
      {wordFor(kinds, one.kind, lang)} <span class="meta">{room ?? wordFor(places, one.place, lang)}</span>{' '}
      {one.seriesId && <Tag>{words.partOfSeries}</Tag>}{' '}
      {one.clientSees && <Tag icon="eye">{words.shared}</Tag>}
    </>
  )
}

function ContinuityLine(props: ScheduleProps) {
  const words = scheduleWords[props.lang]
  const { held, gaps, longestGap, sameWorkerRate } = props.continuity
  if (held === 0) return null
  const said = [
    words.heldCount(held),
    words.gap(longestGap),
    ...(gaps.length > 0 ? [words.gaps(gaps.length)] : []),
    ...(sameWorkerRate === null ? [] : [words.same(Math.round(sameWorkerRate * 100))]),
  ]
  return (
    <p class="meta">
      <strong>{words.continuity}:</strong> {said.join(' ')}
    </p>
  )
}
