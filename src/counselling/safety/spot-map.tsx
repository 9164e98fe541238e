import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Disclosure, Table } from '#src/ui/index.ts'
import { areas, settingOf, settings, slots, type Setting } from './codes.ts'
import type { PlanLine } from './plan.ts'
import { safetyWords } from './words.ts'

const cell = { width: 84, height: 40 }
const head = { width: 190, height: 40 }

type Spot = Readonly<{ area: string; slot: string }>

/** Place and time of each risky spot that stands on the drawn plan; without a time it counts for all of them. */
function spotsOf(lines: readonly Pick<PlanLine, 'part' | 'area' | 'slots'>[]): readonly Spot[] {
  return lines
    .filter((line) => line.part === 'hot_spot' && line.area)
    .flatMap((line) => {
      const times = line.slots && line.slots.length > 0 ? line.slots : slots.map((slot) => slot.code)
      return times.map((slot) => ({ area: line.area ?? '', slot }))
    })
}

/** Risky places by time of day, one drawing for each setting that has any, and the same as a table. */
export function SpotMap(props: { lines: readonly PlanLine[]; lang: Lang }) {
  const words = safetyWords[props.lang]
  const spots = spotsOf(props.lines)
  const shown = settings.filter((setting) => spots.some((spot) => settingOf(spot.area) === setting.code))
  if (shown.length === 0) return <p class="hint">{words.mapEmpty}</p>
  return (
    <>
      <p class="hint">{words.mapHelp}</p>
      {shown.map((setting) => (
        <Plan key={setting.code} setting={setting.code} spots={spots} lang={props.lang} />
      ))}
      <Disclosure summary={words.mapTable}>
        {shown.map((setting) => (
          <AsTable key={setting.code} setting={setting.code} spots={spots} lang={props.lang} />
        ))}
      </Disclosure>
    </>
  )
}

interface PlanProps {
  setting: Setting
  spots: readonly Spot[]
  lang: Lang
}
const areasIn = (setting: Setting) => areas.filter((area) => settingOf(area.code) === setting)
const isHot = (spots: readonly Spot[], area: string, slot: string) =>
  spots.some((spot) => spot.area === area && spot.slot === slot)

function Plan({ setting, spots, lang }: PlanProps) {
  const rows = areasIn(setting)
  const width = head.width + slots.length * cell.width
  const height = head.height + rows.length * cell.height
  const title = wordFor(settings, setting, lang)
  return (
    <figure class="spot-map">
      <figcaption>{title}</figcaption>
      <div class="spot-scroll" role="group" tabindex={0} aria-label={title}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${safetyWords[lang].map}: ${title}`}>
          {slots.map((slot, at) => (
            <text
              key={slot.code}
              x={head.width + at * cell.width + cell.width / 2}
              y={head.height / 2 + 5}
              text-anchor="middle"
            >
              {slot[lang]}
            </text>
          ))}
          {rows.map((area, row) => (
            <g key={area.code} transform={`translate(0 ${head.height + row * cell.height})`}>
              <text x={4} y={cell.height / 2 + 5}>
                {area[lang]}
              </text>
              {slots.map((slot, at) => (
                <g key={slot.code} transform={`translate(${head.width + at * cell.width} 0)`}>
                  <rect class="spot-cell" width={cell.width - 4} height={cell.height - 4} rx="8" />
                  {isHot(spots, area.code, slot.code) && (
                    <circle class="spot-hot" cx={cell.width / 2 - 2} cy={cell.height / 2 - 2} r="11" />
                  )}
                </g>
              ))}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  )
}

function AsTable({ setting, spots, lang }: PlanProps) {
  const words = safetyWords[lang]
  return (
    <Table
      compact
      caption={wordFor(settings, setting, lang)}
      rows={areasIn(setting)}
      rowKey={(area) => area.code}
      columns={[
        { header: words.where, heads: true, cell: (area) => area[lang] },
        ...slots.map((slot) => ({
          header: slot[lang],
          cell: (area: { code: string }) => (isHot(spots, area.code, slot.code) ? words.hot : '–'),
        })),
      ]}
    />
  )
}
