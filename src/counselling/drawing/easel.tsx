import type { ComponentChildren } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Sheet } from './codes.ts'
import { SheetLines } from './picture.tsx'
import { board, inks, stamps } from './strokes.ts'
import { drawingWords } from './words.ts'

const sizeNames = ['small', 'medium', 'large', 'huge'] as const
const toolNames = ['pen', 'line', 'stamp', 'eraser'] as const

export interface EaselProps {
  lang: Lang
  sheet: Sheet
  /** Where lines are kept as they are drawn. */
  keepAt: string
  parts: readonly string[]
  version: number
}

/** The sheet and its tools. It shows only where the island can draw; the form around it works without. */
export function Easel(props: EaselProps) {
  const { lang } = props
  const words = drawingWords[lang].board
  const { tools: _tools, inks: _inks, sizes: _sizes, stamps: _stamps, ...said } = words
  const spoken = Object.fromEntries(
    (
      [
        'at',
        'down',
        'up',
        'placed',
        'undone',
        'cleared',
        'saving',
        'saved',
        'lost',
        'elsewhere',
        'finished',
      ] as const
    ).map((name) => [`data-say-${name}`, said[name]]),
  )
  return (
    <div
      class="easel"
      data-easel={props.keepAt}
      data-version={props.version}
      data-sure={words.clearSure}
      data-say-out={words.signedOut}
      {...spoken}
      hidden
    >
      {props.parts.map((part, at) => (
        <textarea key={at} data-part hidden aria-hidden="true" tabindex={-1} value={part} readonly />
      ))}
      <p class="hint" id="easel-help">
        {words.help}
      </p>
      <Tools lang={lang} />
      <div
        class="easel-sheet"
        data-sheet
        role="application"
        tabindex={0}
        aria-label={words.label}
        aria-describedby="easel-help"
      >
        <canvas width={board.width} height={board.height} />
        <svg viewBox={`0 0 ${board.width} ${board.height}`} aria-hidden="true">
          <SheetLines sheet={props.sheet} />
          <circle class="easel-point" data-point r="14" cx="600" cy="450" visibility="hidden" />
        </svg>
      </div>
      <p class="sr" role="status" data-spoken />
      <p class="meta" role="status" data-kept />
    </div>
  )
}

function Tools({ lang }: { lang: Lang }) {
  const words = drawingWords[lang].board
  return (
    <div class="easel-tools">
      <fieldset>
        <legend>{words.tool}</legend>
        {toolNames.map((tool, at) => (
          <Pick key={tool} name="_tool" value={tool} first={at === 0} label={words.tools[tool]} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.ink}</legend>
        {inks.map(([ink, hex], at) => (
          <Pick key={ink} name="_ink" value={String(at)} first={at === 0} label={words.inks[ink]}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="12" cy="12" r="10" fill={hex} stroke="#5b6b60" stroke-width="1" />
            </svg>
          </Pick>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.size}</legend>
        {sizeNames.map((size, at) => (
          <Pick key={size} name="_size" value={String(at)} first={at === 1} label={words.sizes[size]} />
        ))}
      </fieldset>
      <fieldset data-stamps hidden>
        <legend>{words.stamp}</legend>
        {stamps.map(([stamp, d], at) => (
          <Pick key={stamp} name="_stamp" value={String(at)} first={at === 0} label={words.stamps[stamp]}>
            <svg viewBox="0 0 100 100" aria-hidden="true">
              <path d={d} fill="none" stroke="currentColor" stroke-width="8" />
            </svg>
          </Pick>
        ))}
      </fieldset>
      <div class="row">
        {(['undo', 'redo', 'clear', 'full'] as const).map((act) => (
          <button key={act} class="btn btn-secondary btn-small" type="button" data-act={act}>
            {words[act]}
          </button>
        ))}
      </div>
    </div>
  )
}

function Pick(props: {
  name: string
  value: string
  first: boolean
  label: string
  children?: ComponentChildren
}) {
  return (
    <label class="pick">
      <input type="radio" name={props.name} value={props.value} checked={props.first} />
      {props.children}
      <span>{props.label}</span>
    </label>
  )
}
