import { Canvas, ChartFrame } from './chart-frame.tsx'
import type { ChartText } from './chart-frame.tsx'
import { linearScale, niceTicks, round } from './scale.ts'

export interface Bar {
  label: string
  value: number
  /** In the reader's words; the number itself when left out. */
  text?: string | undefined
}

export interface BarChartProps extends ChartText {
  bars: readonly Bar[]
  /** The headers of the table: what a bar is, and what is counted. */
  headers: readonly [string, string]
  /** The end of the scale; a round number above the largest when left out. */
  max?: number | undefined
}

const width = 360
const rowHeight = 42

/** Horizontal bars with their words above them, so that long Indonesian labels fit a phone. */
export function BarChart(props: BarChartProps) {
  const largest = Math.max(0, ...props.bars.map((bar) => bar.value))
  const end = props.max ?? niceTicks(0, largest).at(-1) ?? 1
  const scale = linearScale([0, end], [0, width])
  return (
    <ChartFrame
      {...props}
      table={{ headers: props.headers, rows: props.bars.map((bar) => [bar.label, bar.text ?? bar.value]) }}
    >
      <Canvas {...props} width={width} height={props.bars.length * rowHeight}>
        {props.bars.map((bar, at) => (
          <g key={bar.label} transform={`translate(0 ${at * rowHeight})`}>
            <text x={0} y={14}>
              {bar.label}
            </text>
            <text class="value" x={width} y={14} text-anchor="end">
              {bar.text ?? bar.value}
            </text>
            <rect class="track" x={0} y={21} width={width} height={12} rx={6} />
            <rect class="c1" x={0} y={21} width={round(Math.max(0, scale(bar.value)))} height={12} rx={6} />
          </g>
        ))}
      </Canvas>
    </ChartFrame>
  )
}
