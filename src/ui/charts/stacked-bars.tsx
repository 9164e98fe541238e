import { Canvas, ChartFrame, Legend, Swatch } from './chart-frame.tsx'
import type { ChartText } from './chart-frame.tsx'
import { linearScale, round } from './scale.ts'

export interface Stack {
  label: string
  /** One value for each of `series`, in the same order. */
  values: readonly number[]
}

export interface StackedBarsProps extends ChartText {
  /** The header of the first column: what a bar is. */
  header: string
  series: readonly string[]
  stacks: readonly Stack[]
  /** Every bar as long as the page, to compare shares. */
  shares?: boolean | undefined
}

const width = 360
const rowHeight = 46

export function StackedBars(props: StackedBarsProps) {
  const largest = Math.max(1, ...props.stacks.map(totalOf))
  return (
    <ChartFrame
      {...props}
      table={{
        headers: [props.header, ...props.series],
        rows: props.stacks.map((stack) => [stack.label, ...stack.values]),
      }}
    >
      <Legend names={props.series} />
      <Canvas {...props} width={width} height={props.stacks.length * rowHeight}>
        {props.stacks.map((stack, at) => (
          <g key={stack.label} transform={`translate(0 ${at * rowHeight})`}>
            <text x={0} y={14}>
              {stack.label}
            </text>
            <text class="value" x={width} y={14} text-anchor="end">
              {totalOf(stack)}
            </text>
            <Pieces stack={stack} end={props.shares ? Math.max(1, totalOf(stack)) : largest} />
          </g>
        ))}
      </Canvas>
    </ChartFrame>
  )
}

function Pieces({ stack, end }: { stack: Stack; end: number }) {
  const scale = linearScale([0, end], [0, width])
  let start = 0
  return (
    <>
      {stack.values.map((value, series) => {
        const x = round(scale(start))
        start += value
        const gap = 1.5
        const box = { x, y: 21, width: round(Math.max(0, scale(start) - x - gap)), height: 16 }
        return value > 0 && <Swatch key={`${stack.label} ${series}`} series={series} {...box} />
      })}
    </>
  )
}

function totalOf(stack: Stack): number {
  return stack.values.reduce((sum, value) => sum + value, 0)
}
