import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import {
  Button,
  Card,
  DateInput,
  DescriptionList,
  EmptyState,
  Select,
  Table,
  TextInput,
} from '#src/ui/index.ts'
import type { OfficeDays } from './conditions.ts'
import { clockText, wallOf } from './office-time.ts'
import { prayerSpans } from './prayer.ts'
import type { Away, Room, Settings } from './room.store.ts'
import type { Refused } from './refuse.ts'
import { problemAt } from './refused-view.tsx'
import { roomsWords } from './rooms-words.ts'
import { whenText } from './when.ts'

/** What the page of rooms and hours shows. */
export type Loaded = Readonly<{
  rooms: readonly Room[]
  settings: Settings
  away: readonly Away[]
  office: OfficeDays
  today: string
  mayChange: boolean
}>

export type CardProps = Readonly<{
  loaded: Loaded
  lang: Lang
  typed: Refused['typed']
  refused: Refused | null
}>

export function RoomsCard({ loaded, lang, typed, refused }: CardProps) {
  const words = roomsWords[lang]
  return (
    <Card title={words.rooms}>
      <p>{words.roomsText}</p>
      <Table
        caption={words.rooms}
        captionHidden
        rows={loaded.rooms}
        rowKey={(room) => room.id}
        empty={<EmptyState title={words.noRooms} />}
        columns={[
          { header: words.columns.code, heads: true, cell: (room) => room.code },
          { header: words.columns.name, cell: (room) => room.name },
          { header: words.columns.seats, numeric: true, cell: (room) => room.seats ?? '–' },
          {
            header: words.columns.hours,
            cell: (room) => (room.hours ? `${room.hours.opens}–${room.hours.closes}` : words.officeHours),
          },
          ...(loaded.mayChange
            ? [
                {
                  header: words.columns.act,
                  cell: (room: Room) => (
                    <form method="post">
                      <OnceField />
                      <input type="hidden" name="room" value={room.id} />
                      <Button small kind="quiet" name="do" value="close">
                        {words.close} {room.code}
                      </Button>
                    </form>
                  ),
                },
              ]
            : []),
        ]}
      />
      {loaded.mayChange && (
        <form method="post">
          <OnceField />
          <h3>{words.addRoom}</h3>
          <TextInput
            name="roomCode"
            label={words.code}
            width={10}
            maxlength={8}
            value={typed['roomCode']}
            error={problemAt(refused, 'f-roomCode')}
          />
          <TextInput
            name="name"
            label={words.name}
            width={20}
            maxlength={80}
            value={typed['name']}
            error={problemAt(refused, 'f-name')}
          />
          <TextInput
            name="seats"
            label={words.seats}
            width={4}
            inputmode="numeric"
            optional
            value={typed['seats']}
          />
          <TextInput
            name="opens"
            label={words.opens}
            width={10}
            optional
            value={typed['opens']}
            error={problemAt(refused, 'f-opens')}
          />
          <TextInput name="closes" label={words.closes} width={10} optional value={typed['closes']} />
          <Button name="do" value="room">
            {words.add}
          </Button>
        </form>
      )}
    </Card>
  )
}

export function AwayCard({ loaded, lang, typed, refused }: CardProps) {
  const words = roomsWords[lang]
  const kinds: Readonly<Record<string, string>> = words.awayKinds
  return (
    <Card title={words.away} id="cuti">
      <p>{words.awayText}</p>
      {loaded.away.length === 0 && <p class="meta">{words.awayNone}</p>}
      <ul>
        {loaded.away.map((one) => (
          <li key={one.id}>
            <form method="post" class="row">
              <OnceField />
              <input type="hidden" name="away" value={one.id} />
              <span>
                {kinds[one.kind] ?? one.kind}:{' '}
                {wallOf(one.startsAt, loaded.office.zone).day === wallOf(one.endsAt, loaded.office.zone).day
                  ? whenText(one, lang, loaded.office.zone)
                  : `${formatDateTime(one.startsAt, lang, loaded.office.zone)} – ${formatDateTime(one.endsAt, lang, loaded.office.zone)}`}
              </span>
              <Button small kind="quiet" name="do" value="unaway">
                {words.end}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post">
        <OnceField />
        <h3>{words.awayAdd}</h3>
        <Select
          name="kind"
          label={words.awayKind}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          value={typed['kind']}
        />
        <DateInput
          name="from"
          label={words.from}
          withTime
          value={typed['from']}
          error={problemAt(refused, 'f-from')}
        />
        <DateInput name="to" label={words.to} withTime value={typed['to']} />
        <Button name="do" value="away" kind="secondary">
          {words.awayAdd}
        </Button>
      </form>
    </Card>
  )
}

export function PrayerCard({ loaded, lang }: CardProps) {
  const words = roomsWords[lang]
  const { seat, zone } = loaded.office
  if (!seat) return null
  return (
    <Card title={words.prayers}>
      <DescriptionList
        items={prayerSpans(loaded.today, seat).map((span) => ({
          term: words.prayerNames[span.name],
          value: `${clockText(wallOf(span.startsAt, zone).minute)}–${clockText(wallOf(span.endsAt, zone).minute)}`,
        }))}
      />
      <p class="meta">{words.prayerNote}</p>
    </Card>
  )
}
