import type { ComponentChildren } from 'preact'
import { Canvas, ChartFrame } from './chart-frame.tsx'
import type { ChartText } from './chart-frame.tsx'
import { linearScale, niceTicks, round } from './scale.ts'
import { useNumbers } from '../lang.tsx'

export interface Point {
  label: string
  /** What fits below the line where the label, such as a whole date, does not; the table keeps the label. */
  short?: string | undefined
  /** Left out where nothing was measured: the line breaks, nothing is made up. */
  value?: number | undefined
}

export interface LineChartProps extends ChartText {
  points: readonly Point[]
  headers: readonly [string, string]
  /** A fuller table of the same numbers, which then stands beside the drawing. */
  beside?: ComponentChildren
  /** The span of the scale, such as 0 to 10 for SUDS. */
  min?: number | undefined
  max?: number | undefined
  /** A line to compare with, such as a cut-off of the instrument. */
  guide?: { value: number; label: string } | undefined
  /** A span of values within which nothing has changed reliably; its label stands under the drawing. */
  band?: { from: number; to: number; label: string } | undefined
}

const size = { width: 360, height: 210 }
const plot = { left: 30, right: 346, top: 14, bottom: 176 }

export function LineChart(props: LineChartProps) {
  const written = useNumbers()
  const ticks = ticksOf(props)
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top])
  const x = linearScale([0, Math.max(1, props.points.length - 1)], [plot.left + 6, plot.right - 6])
  return (
    <ChartFrame
      {...props}
      table={{
        headers: props.headers,
        rows: props.points.map((point) => [
          point.label,
          point.value === undefined ? '–' : written(point.value),
        ]),
      }}
    >
      <Canvas {...props} {...size}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path class="rule" d={`M${plot.left} ${round(y(tick))}H${plot.right}`} />
            <text class="axis" x={plot.left - 6} y={round(y(tick)) + 4} text-anchor="end">
              {written(tick)}
            </text>
          </g>
        ))}
        {props.band && (
          <rect
            class="band"
            x={plot.left}
            y={round(y(props.band.to))}
            width={plot.right - plot.left}
            height={round(Math.max(1, y(props.band.from) - y(props.band.to)))}
          />
        )}
        {props.guide && <Guide at={round(y(props.guide.value))} label={props.guide.label} />}
        <path class="line" d={linePath(props.points, x, y)} />
        {props.points.map((point, at) => (
          <Mark key={at} point={point} x={round(x(at))} y={y} named={isNamed(at, props.points.length)} />
        ))}
      </Canvas>
      {props.band && (
        <p class="meta">
          <svg class="plot key" viewBox="0 0 16 16" aria-hidden="true">
            <rect class="band" x={0} y={3} width={16} height={10} />
          </svg>{' '}
          {props.band.label}
        </p>
      )}
    </ChartFrame>
  )
}

/** A line the size of a word, for tables. Its meaning stands in `label`. */
export function Sparkline(props: { values: readonly number[]; label: string; min?: number; max?: number }) {
  const y = linearScale(
    [props.min ?? Math.min(...props.values), props.max ?? Math.max(...props.values)],
    [22, 4],
  )
  const x = linearScale([0, Math.max(1, props.values.length - 1)], [4, 92])
  const points = props.values.map((value, at) => ({ label: String(at), value }))
  const last = props.values.length - 1
  return (
    <svg class="plot spark" viewBox="0 0 96 26" role="img" aria-label={props.label}>
      <path class="line" d={linePath(points, x, y)} />
      <circle class="c1" cx={round(x(last))} cy={round(y(props.values[last] ?? 0))} r={3.5} />
    </svg>
  )
}

/** An SVG path through the measured points; a gap starts a new piece. */
export function linePath(
  points: readonly Point[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M'
  let path = ''
  points.forEach((point, at) => {
    if (point.value === undefined) {
      pen = 'M'
      return
    }
    path += `${pen}${round(x(at))} ${round(y(point.value))}`
    pen = 'L'
  })
  return path
}

function Guide(props: { at: number; label: string }) {
  return (
    <>
      <path class="guide" d={`M${plot.left} ${props.at}H${plot.right}`} />
      <text class="axis" x={plot.right} y={props.at - 5} text-anchor="end">
        {props.label}
      </text>
    </>
  )
}

function Mark(props: { point: Point; x: number; y: (value: number) => number; named: boolean }) {
  const { value, label, short } = props.point
  const written = useNumbers()
  return (
    <>
      {props.named && (
        <text class="axis" x={props.x} y={plot.bottom + 20} text-anchor="middle">
          {short ?? label}
        </text>
      )}
      {value !== undefined && (
        <>
          <circle class="point" cx={props.x} cy={round(props.y(value))} r={4} />
          {props.named && (
            <text class="value" x={props.x} y={round(props.y(value)) - 9} text-anchor="middle">
              {written(value)}
            </text>
          )}
        </>
      )}
    </>
  )
}

/** At most six words fit below the line. The last point is always named, and nothing close before it. */
function isNamed(at: number, count: number): boolean {
  const every = Math.ceil(count / 6)
  return (count - 1 - at) % every === 0
}

function ticksOf(props: LineChartProps): number[] {
  const values = props.points.flatMap((point) => point.value ?? [])
  const guide = props.guide ? [props.guide.value] : []
  const band = props.band ? [props.band.from, props.band.to] : []
  const min = props.min ?? Math.min(0, ...values, ...guide, ...band)
  const max = props.max ?? Math.max(1, ...values, ...guide, ...band)
  return niceTicks(min, max)
}
