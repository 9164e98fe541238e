import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { Canvas, ChartFrame } from '#src/ui/index.ts'
import { progressWords } from './words.ts'
import type { Trial } from './trials.ts'

const size = { width: 360, height: 200 }
const plot = { left: 30, right: 350, top: 12, bottom: 172 }
const ticks = [0, 25, 50, 75, 100]

/** Exposures of one person, first to last: a stem from the highest rating to the last, and a dot at the last. */
export function TrialDrawing(props: { id: string; title: string; trials: readonly Trial[]; lang: Lang }) {
  const { id, trials, lang } = props
  const words = progressWords[lang].fear
  const text = { id, title: words.trials(props.title), description: words.trialsText(trials.length) }
  return (
    <ChartFrame
      {...text}
      note={`${text.description} ${words.own}`}
      table={{
        headers: Object.values(words.columns),
        rows: trials.map((trial, at) => [
          `${at + 1}. ${formatDate(trial.begunAt, lang)}`,
          stepOf(trial, lang),
          shown(trial.baseline),
          shown(trial.peak),
          shown(trial.end),
          `${shown(trial.believedBefore)} → ${shown(trial.believedAfter)}`,
        ]),
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
        {trials.map((trial, at) => (
          <Stem key={trial.id} trial={trial} x={xOf(at, trials.length)} />
        ))}
        {named(trials.length).map((at) => (
          <text key={at} class="axis" x={xOf(at, trials.length)} y={plot.bottom + 20} text-anchor="middle">
            {at + 1}
          </text>
        ))}
      </Canvas>
    </ChartFrame>
  )
}

function stepOf(trial: Trial, lang: Lang): string {
  const words = progressWords[lang].fear
  const step = trial.step ?? words.removed
  return trial.stop === null ? step : `${step} (${words.stopped})`
}

function Stem({ trial, x }: { trial: Trial; x: number }) {
  const { peak, end } = trial
  const low = end ?? trial.baseline
  return (
    <>
      {peak !== null && low !== null && <path class="line" d={`M${x - 3} ${yOf(peak)}h6m-3 0V${yOf(low)}`} />}
      {end !== null && <circle class="point" cx={x} cy={yOf(end)} r={3.5} />}
    </>
  )
}

function yOf(suds: number): number {
  return Math.round(plot.bottom - (suds / 100) * (plot.bottom - plot.top))
}
function xOf(at: number, count: number): number {
  const room = plot.right - plot.left - 16
  return Math.round(plot.left + 8 + (count < 2 ? 0.5 : at / (count - 1)) * room)
}
/** At most eight numbers fit below; the last is always there. */
function named(count: number): number[] {
  const every = Math.ceil(count / 8)
  return Array.from({ length: count }, (_, at) => at).filter((at) => (count - 1 - at) % every === 0)
}
function shown(value: number | null): string | number {
  return value ?? '–'
}
