import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { say } from '#src/platform/forms/index.ts'
import { Table } from '#src/ui/index.ts'
import { relationsForm } from './forms/person-forms.ts'
import { changesBetween, placeTies, tiesOf, type Tie } from './relations-map.ts'
import { counsellingWords } from './words.ts'

/** The people around somebody, drawn from entries, with the same thing as a table. */
export function RelationsMap(props: { now: AnyAnswers | null; before: AnyAnswers | null; lang: Lang }) {
  const words = counsellingWords[props.lang]
  const ties = tiesOf(props.now)
  if (ties.length === 0) return <p class="hint">{words.relationsEmpty}</p>
  const changes = props.before ? changesBetween(tiesOf(props.before), ties) : []
  const changeOf = (who: string) => changes.find((one) => one.who === who)?.change
  const gone = changes.filter((one) => one.change === 'gone')
  return (
    <div>
      <TiesDrawing ties={ties} alt={words.relationsAlt(ties.length)} me={words.relationsMe} />
      <Table
        caption={words.sheets.relations}
        captionHidden
        rows={ties}
        rowKey={(tie) => tie.who}
        columns={[
          { header: words.relationsColumns.who, cell: (tie) => tie.who, heads: true },
          { header: words.relationsColumns.close, cell: (tie) => tie.close ?? '–', numeric: true },
          { header: words.relationsColumns.quality, cell: (tie) => qualityText(tie, props.lang) },
          ...(props.before
            ? [
                {
                  header: words.relationsColumns.change,
                  cell: (tie: Tie) => {
                    const change = changeOf(tie.who)
                    return change ? words.relationsChange[change] : '–'
                  },
                },
              ]
            : []),
        ]}
      />
      {gone.length > 0 && (
        <p class="hint">
          {words.relationsChange.gone}: {gone.map((one) => one.who).join(', ')}
        </p>
      )}
    </div>
  )
}

/** People around a middle: the closer somebody is, the nearer. What it shows always stands in a table beside it. */
export function TiesDrawing(props: { ties: readonly Tie[]; alt: string; me: string }) {
  return (
    <svg class="relations" viewBox="0 0 400 400" role="img" aria-label={props.alt}>
      {[62, 114, 166].map((radius) => (
        <circle key={radius} class="relations-ring" cx="200" cy="200" r={radius} />
      ))}
      {placeTies(props.ties).map((tie) => (
        <g key={tie.who}>
          <path class={`tie tie-${tie.quality ?? 'unsaid'}`} d={`M200 200L${tie.x} ${tie.y}`} />
          <circle class={`tie-dot tie-${tie.quality ?? 'unsaid'}`} cx={tie.x} cy={tie.y} r="9" />
          <text class="tie-name" x={tie.x} y={tie.y + (tie.y < 200 ? -15 : 26)} text-anchor="middle">
            {tie.who.length > 18 ? `${tie.who.slice(0, 17)}…` : tie.who}
          </text>
        </g>
      ))}
      <circle class="tie-me" cx="200" cy="200" r="24" />
      <text class="tie-me-name" x="200" y="205" text-anchor="middle">
        {props.me}
      </text>
    </svg>
  )
}

function qualityText(tie: Tie, lang: Lang): string {
  const options = relationsForm.fields.people.fields.quality.options
  const option = options.find((one) => one.code === tie.quality)
  return option ? say(option, { lang, band: 'dewasa' }) : '–'
}
