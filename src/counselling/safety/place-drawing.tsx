import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { areas, settingOf, settings, slots, type Setting } from './codes.ts'
import { linesIn, placePlans, planWidth, type Room } from './place-plan.ts'
import { safetyWords } from './words.ts'

/** Risky times by place. */
export type HotTimes = ReadonlyMap<string, ReadonlySet<string>>

interface DrawingProps {
  setting: Setting
  hot: HotTimes
  lang: Lang
  /** Where a tap on a room leads; without it the plan is only looked at. */
  hrefOf?: (area: string) => string
}

/**
 * A place as a plan of rooms, made on the server. Where rooms are links they can be tapped, reached by keyboard and
 * read aloud one by one; otherwise the whole is one picture with its words beside it, and prints.
 */
export function PlaceDrawing(props: DrawingProps) {
  const { setting, hot, lang, hrefOf } = props
  const words = safetyWords[lang]
  const title = wordFor(settings, setting, lang)
  const { height, rooms } = placePlans[setting]
  const risky = areas.filter((area) => settingOf(area.code) === setting && hot.has(area.code))
  const role = hrefOf ? ({ role: 'group' } as const) : ({ role: 'img' } as const)
  return (
    <figure class="spot-map">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${planWidth} ${height}`} {...role} aria-label={`${words.map}: ${title}`}>
        <rect class="plan-ground" x={1} y={1} width={planWidth - 2} height={height - 2} rx={14} />
        {Object.entries(rooms).map(([area, room]) => {
          const drawn = <RoomShape area={area} room={room} times={hot.get(area)?.size ?? 0} lang={lang} />
          return hrefOf ? (
            <a key={area} href={hrefOf(area)} aria-label={spokenOf(area, hot, lang)}>
              {drawn}
            </a>
          ) : (
            <g key={area}>{drawn}</g>
          )
        })}
      </svg>
      {!hrefOf && (
        <ul>
          {risky.map((area) => (
            <li key={area.code}>{spokenOf(area.code, hot, lang)}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}

/** A place with its risky times, in words. */
export function spokenOf(area: string, hot: HotTimes, lang: Lang): string {
  const name = wordFor(areas, area, lang)
  const times = hot.get(area)
  if (!times) return name
  const words = safetyWords[lang]
  const named = slots.filter((slot) => times.has(slot.code)).map((slot) => slot[lang].toLowerCase())
  return `${name}: ${words.hot}, ${named.length === slots.length ? words.allDay : named.join(', ')}`
}

function RoomShape(props: { area: string; room: Room; times: number; lang: Lang }) {
  const { room, times } = props
  const lines = linesIn(wordFor(areas, props.area, props.lang), room.width)
  const top = room.y + room.height / 2 - ((lines.length - 1) * 17) / 2 + 5
  return (
    <>
      <rect
        class={times > 0 ? 'spot-cell plan-hot' : 'spot-cell'}
        x={room.x}
        y={room.y}
        width={room.width}
        height={room.height}
        rx={6}
      />
      {lines.map((line, at) => (
        <text key={line} x={room.x + room.width / 2} y={top + at * 17} text-anchor="middle">
          {line}
        </text>
      ))}
      {times > 0 && (
        <>
          <circle class="spot-hot" cx={room.x + room.width - 13} cy={room.y + 13} r="10" />
          <text class="spot-count" x={room.x + room.width - 13} y={room.y + 18} text-anchor="middle">
            {times}
          </text>
        </>
      )}
    </>
  )
}
