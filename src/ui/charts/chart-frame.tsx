import type { ComponentChildren } from 'preact'
import { Table } from '../components/table.tsx'
import { useUiWords } from '../lang.tsx'

export interface ChartText {
  /** Used for ids: unique on the page. */
  id: string
  title: string
  /** What the drawing shows, in one sentence, for those who do not see it. */
  description: string
  /** Where the numbers come from and what is missing in them. */
  note?: string | undefined
}

export interface ChartTable {
  headers: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** A drawing, its title, and the same numbers as a table. */
export function ChartFrame(
  props: ChartText & {
    table: ChartTable
    /** A fuller table of the same numbers, which then stands beside the drawing. */
    beside?: ComponentChildren
    children: ComponentChildren
  },
) {
  const words = useUiWords()
  const caption = (
    <figcaption>
      <p class="chart-title" id={`${props.id}-title`}>
        {props.title}
      </p>
      {props.note && <p class="meta">{props.note}</p>}
    </figcaption>
  )
  if (props.beside)
    return (
      <figure class="chart chart-pair" aria-labelledby={`${props.id}-title`}>
        {caption}
        <div>{props.children}</div>
        <div>{props.beside}</div>
      </figure>
    )
  return (
    <figure class="chart" aria-labelledby={`${props.id}-title`}>
      {caption}
      {props.children}
      <details class="more">
        <summary>{words.showTable}</summary>
        <Table
          compact
          caption={props.title}
          captionHidden
          columns={props.table.headers.map((header, at) => ({
            header,
            heads: at === 0,
            numeric: at > 0,
            cell: (row: ChartTable['rows'][number]) => row[at],
          }))}
          rows={props.table.rows}
          rowKey={(row) => String(row[0])}
        />
      </details>
    </figure>
  )
}

/** The SVG of a chart with its accessible name and description. */
export function Canvas(props: ChartText & { width: number; height: number; children: ComponentChildren }) {
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${props.width} ${props.height}`}
      role="img"
      aria-labelledby={`${props.id}-svg-title ${props.id}-svg-desc`}
    >
      <title id={`${props.id}-svg-title`}>{props.title}</title>
      <desc id={`${props.id}-svg-desc`}>{props.description}</desc>
      {props.children}
    </svg>
  )
}

/** What each tone of a chart stands for. The patterns tell them apart without colour. */
export function Legend(props: { names: readonly string[] }) {
  return (
    <ul class="legend">
      {props.names.map((name, at) => (
        <li key={name}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <Swatch series={at} x={0} y={0} width={16} height={16} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A filled box in the tone of its series; every second one is also hatched. */
export function Swatch(props: Box & { series: number }) {
  const { series, ...box } = props
  const tone = (series % 5) + 1
  const lines = []
  if (series % 2 === 1) {
    for (let x = box.x + 4; x < box.x + box.width; x += 6) lines.push(`M${x} ${box.y}v${box.height}`)
  }
  return (
    <>
      <rect class={`c${tone}`} {...box} rx={2} />
      {lines.length > 0 && <path class="hatch" d={lines.join('')} />}
    </>
  )
}
