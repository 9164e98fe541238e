import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Canvas, ChartFrame } from '#src/ui/index.ts'
import { daysOf, linesOf, raters, type RatedDay, type Rater } from '../goal-ratings.ts'
import type { OpenGoal } from '../open-episode.ts'
import { progressWords } from './words.ts'

const size = { width: 360, height: 210 }
const plot = { left: 30, right: 346, top: 14, bottom: 176 }
const ticks = [0, 2, 4, 6, 8, 10]

/** A goal from 0 to 10 as each who rated it sees it: a line for each, told apart by its mark and its dashes. */
export function GoalDrawing({ goal, lang }: { goal: OpenGoal; lang: Lang }) {
  const words = progressWords[lang].goals
  const lines = linesOf(goal.ratings).map((line) => line.by)
  const days = daysOf(goal.ratings)
  const title = goal.endedAt ? `${words.chart(goal.words)} (${words.ended})` : words.chart(goal.words)
  const description = words.text(lines.map((by) => words.by[by]).join(', '))
  const text = { id: `goal-${goal.id}`, title, description }
  return (
    <ChartFrame
      {...text}
      note={description}
      table={{
        headers: [words.columns.day, ...lines.map((by) => words.columns.by(words.by[by]))],
        rows: days.map((day) => [day.label, ...lines.map((by) => day.values[by] ?? '–')]),
      }}
    >
      <Canvas {...text} {...size}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path class="rule" d={`M${plot.left} ${yOf(tick)}H${plot.right}`} />
            <text class="axis" x={plot.left - 6} y={yOf(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {named(days.length).map((at) => (
          <text key={at} class="axis" x={xOf(at, days.length)} y={plot.bottom + 20} text-anchor="middle">
            {days[at]?.label}
          </text>
        ))}
        {lines.map((by) => (
          <Line key={by} by={by} days={days} />
        ))}
      </Canvas>
      {lines.length > 1 && (
        <ul class="legend">
          {lines.map((by) => (
            <li key={by}>
              <svg class="plot key" viewBox="0 0 16 16" aria-hidden="true">
                <path class={`line by-${by}`} d="M0 8H16" />
                <Mark by={by} x={8} y={8} />
              </svg>{' '}
              {words.by[by]}
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  )
}

function Line({ by, days }: { by: Rater; days: readonly RatedDay[] }) {
  const points = days.flatMap((day, at) => {
    const value = day.values[by]
    return value === undefined ? [] : [{ x: xOf(at, days.length), y: yOf(value), value, at }]
  })
  const path = points.map((one, nth) => `${nth === 0 ? 'M' : 'L'}${one.x} ${one.y}`).join('')
  const last = points.at(-1)
  return (
    <>
      <path class={`line by-${by}`} d={path} />
      {points.map((one) => (
        <Mark key={one.at} by={by} x={one.x} y={one.y} />
      ))}
      {last && (
        <text class="value" x={last.x} y={last.y - 9} text-anchor="middle">
          {last.value}
        </text>
      )}
    </>
  )
}

/** A dot for the client, a square for a caregiver, a triangle for the counsellor: no colour is needed. */
function Mark({ by, x, y }: { by: Rater; x: number; y: number }) {
  if (by === raters[0]) return <circle class="point" cx={x} cy={y} r={4} />
  if (by === raters[1]) return <rect class="point" x={x - 4} y={y - 4} width={8} height={8} />
  return <path class="point" d={`M${x} ${y - 5}l5 9h-10z`} />
}

function yOf(value: number): number {
  return Math.round(plot.bottom - (value / 10) * (plot.bottom - plot.top))
}
function xOf(at: number, count: number): number {
  const room = plot.right - plot.left - 12
  return Math.round(plot.left + 6 + (count < 2 ? 0 : (at / (count - 1)) * room))
}
/** At most six days fit below; the last is always there. */
function named(count: number): number[] {
  const every = Math.ceil(count / 6)
  return Array.from({ length: count }, (_, at) => at).filter((at) => (count - 1 - at) % every === 0)
}
