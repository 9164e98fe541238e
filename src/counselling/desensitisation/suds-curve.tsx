import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { Canvas, ChartFrame, LineChart } from '#src/ui/index.ts'
import type { LadderItem } from '../ladder.ts'
import { measureItem, type Trial } from '../rules/sd-trial.ts'
import { clockText, curveBox, curvePath, curveSpan, placeOf, type CurvePoint } from './curve-shape.ts'
import { exposureWords } from './exposure-words.ts'

/** The fear over one practice, drawn on a scale of time; the same numbers as a table. */
export function SudsCurve(props: {
  id: string
  points: readonly CurvePoint[]
  lang: Lang
  elapsed?: number
  live?: boolean
}) {
  const { id, points, lang } = props
  const words = exposureWords[lang].curve
  const span = curveSpan(points, props.elapsed ?? 0)
  const { left, right, width, height, bottom } = curveBox
  return (
    <ChartFrame
      id={id}
      title={words.title}
      description={words.text(points.length)}
      note={words.note}
      table={{ headers: [words.time, words.fear], rows: points.map((one) => [clockText(one.at), one.suds]) }}
    >
      <Canvas
        id={id}
        title={words.title}
        description={words.text(points.length)}
        width={width}
        height={height}
      >
        {[0, 25, 50, 75, 100].map((tick) => {
          const { y } = placeOf({ at: 0, suds: tick }, span)
          return (
            <g key={tick}>
              <path class="rule" d={`M${left} ${y}H${right}`} />
              <text class="axis" x={left - 6} y={y + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          )
        })}
        <text class="axis" x={left} y={bottom + 20}>
          0:00
        </text>
        <text
          class="axis"
          x={right}
          y={bottom + 20}
          text-anchor="end"
          data-curve-end={props.live ? '' : undefined}
        >
          {clockText(span)}
        </text>
        <path class="line" d={curvePath(points, span)} data-curve={props.live ? '' : undefined} />
        <g data-curve-dots={props.live ? '' : undefined}>
          {points.map((one) => {
            const { x, y } = placeOf(one, span)
            return <circle key={`${one.at} ${one.suds}`} class="point" cx={x} cy={y} r={4} />
          })}
        </g>
      </Canvas>
    </ChartFrame>
  )
}

/** Peaks of one step from practice to practice, within this person only; null before the second one. */
export function PeakChart(props: {
  item: Pick<LadderItem, 'id' | 'text'>
  trials: readonly Trial[]
  lang: Lang
}) {
  const { item, trials, lang } = props
  const words = exposureWords[lang].peaks
  const measures = measureItem(trials, item.id)
  if (measures.length < 2) return null
  const points = measures.map((one, at) =>
    one.peak === null ? { label: String(at + 1) } : { label: String(at + 1), value: one.peak },
  )
  return (
    <LineChart
      id={`puncak-${item.id.slice(-8)}`}
      title={words.title(item.text)}
      description={words.text}
      note={words.text}
      points={points}
      headers={[words.practice, words.peak]}
      min={0}
      max={100}
    />
  )
}
