import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { ChartFrame, Canvas } from '#src/ui/index.ts'
import type { LadderItem } from '../ladder.ts'
import { runOrder } from '../rules/hierarchy.ts'
import { ladderWords } from './ladder-words.ts'

export type DrawnRung = Pick<LadderItem, 'id' | 'rank' | 'text' | 'expected' | 'passed'> &
  Readonly<{ locked: boolean }>

const rungHeight = 34
const rail = { left: 60, right: 300 }

/** A ladder drawn with its easiest step at the bottom, a leaf on each passed one; the same as a table. */
export function LadderDrawing(props: { id: string; rungs: readonly DrawnRung[]; lang: Lang }) {
  const words = ladderWords[props.lang]
  const order = runOrder(props.rungs)
  if (order.length === 0) return null
  const height = order.length * rungHeight + 24
  const passed = order.filter((one) => one.passed).length
  const state = (one: DrawnRung) => (one.passed ? words.passed : one.locked ? words.locked : words.open)
  return (
    <ChartFrame
      id={props.id}
      title={words.drawn}
      description={words.drawnText(order.length, passed)}
      note={words.drawnText(order.length, passed)}
      table={{
        headers: [words.tableStep, words.tableScary, words.tableState],
        rows: order.map((one, at) => [`${at + 1}. ${one.text}`, one.expected, state(one)]),
      }}
    >
      <Canvas
        id={props.id}
        title={words.drawn}
        description={words.drawnText(order.length, passed)}
        width={360}
        height={height}
      >
        <path class="rail" d={`M${rail.left} 8V${height - 6}M${rail.right} 8V${height - 6}`} />
        {order.map((one, at) => (
          <DrawnStep key={one.id} rung={one} y={height - 20 - at * rungHeight} place={at + 1} />
        ))}
      </Canvas>
    </ChartFrame>
  )
}

function DrawnStep(props: { rung: DrawnRung; y: number; place: number }) {
  const { rung, y, place } = props
  const short = rung.text.length > 30 ? `${rung.text.slice(0, 29)}…` : rung.text
  return (
    <g>
      <path class={rung.locked ? 'rung rung-locked' : 'rung'} d={`M${rail.left} ${y}H${rail.right}`} />
      <text class="axis" x={rail.left - 10} y={y + 4} text-anchor="end">
        {place}
      </text>
      <text x={rail.left + 8} y={y - 6}>
        {short}
      </text>
      <text class="value" x={rail.right + 10} y={y + 4}>
        {rung.expected}
      </text>
      {rung.passed && (
        <path class="rung-leaf" d={`M${rail.left - 46} ${y + 6}c-2-12 8-18 20-17 1 12-8 20-20 17z`} />
      )}
    </g>
  )
}
