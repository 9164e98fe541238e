import { useUiWords } from './lang.tsx'
import type { FaceValue } from './components/scale.tsx'

/** Our own drawings, coloured by the tokens. All are decoration: words beside them say the same. */

export function BrandMark() {
  return (
    <svg class="mark-tree" viewBox="0 0 32 32" aria-hidden="true">
      <path class="fill-mango" d="M16 30c.3-5 .3-9-.2-13h2.4c-.4 4-.3 8 .3 13z" />
      <path d="M2 17C2 8 8.5 2 17 2c7 0 13 5 13 13-4-1-6 0-8 2-2-3-5-3-7 0-3-3-6-2.5-13 0z" />
    </svg>
  )
}

/** The lower edge of the shade: leaves hanging from the head of a page, as wide as the page is. */
export function CanopyEdge() {
  return (
    <svg class="edge no-print" width="100%" height="34" aria-hidden="true">
      <pattern id="leaves" width="132" height="34" patternUnits="userSpaceOnUse">
        <path class="fill-canopy" d="M0 0h132v4H0z" />
        <path
          class="fill-canopy"
          d="M2 0C-1 12 3 22 12 28c6-9 6-20 0-28zM20 0c-3 8 0 14 7 20 6-6 7-13 3-20zM36 0c-4 13-1 25 8 33 9-9 10-22 4-33zM56 0c-3 9 0 15 6 19 6-5 7-12 4-19zM72 0c-4 12-1 22 6 30 9-8 11-19 5-30zM91 0c-2 7 0 13 6 17 6-4 7-10 4-17zM106 0c-4 12 0 22 8 27 8-7 9-17 4-27zM124 0c-1 6 1 10 5 14 4-4 4-9 3-14z"
        />
        <path class="vein" d="M7 4l4 17M43 4l1 22M78 5v19M112 4l2 16" />
      </pattern>
      <rect width="100%" height="34" fill="url(#leaves)" />
    </svg>
  )
}

/** Two people sitting in the shade of a big tree. */
export function ShadeScene() {
  return (
    <svg class="scene" viewBox="0 0 320 220" aria-hidden="true">
      <circle class="fill-mango" cx="268" cy="44" r="20" />
      <ellipse class="fill-shade" cx="160" cy="196" rx="140" ry="16" />
      <path
        class="fill-bark"
        d="M150 198c6-30 6-58-2-84l-26-20 6-6 24 14 2-30h12l2 34 26-18 6 7-28 26c-4 26-3 52 5 77z"
      />
      <path
        class="fill-leaf"
        d="M38 104c-16-4-22-24-10-38 2-20 22-30 40-24 10-22 44-32 66-16 18-20 54-20 68 2 24-8 48 6 48 28 20 8 24 36 4 46-10 8-24 6-32-2-12 14-34 14-46 2-14 12-36 12-48-1-14 12-36 11-46-3-12 12-32 14-44 6z"
      />
      <path
        class="fill-leaf-2"
        d="M60 74c2-12 14-20 26-16 8-14 28-18 40-6 6 6 4 14-3 15-13 2-20 4-27 12-10 10-36 10-36-5zM168 52c10-12 32-14 42 0 14-4 28 4 30 16 1 12-18 14-26 7-8-8-18-9-32-8-14 0-20-8-14-15z"
      />
      <path
        class="fill-leaf-2"
        d="M238 128c2-8 8-12 15-11 0 8-6 13-15 11zM70 138c-7-1-12-6-11-13 8 0 12 6 11 13z"
      />
      <g class="fill-person-1">
        <circle cx="104" cy="150" r="10" />
        <path d="M90 197c-6-22 2-34 14-34 8 0 13 5 15 14l12 4c6 2 5 9-1 9l-14-1 2 8z" />
      </g>
      <g class="fill-person-2">
        <circle cx="212" cy="142" r="11" />
        <path d="M228 197c6-26-2-42-16-42-9 0-15 6-17 16l-14 6c-6 3-4 10 2 9l15-2-1 13z" />
      </g>
    </svg>
  )
}

const mouths: Record<FaceValue, string> = {
  1: 'M13 29c3-6 11-6 14 0',
  2: 'M13.5 28c3-3 10-3 13 0',
  3: 'M14 27h12',
  4: 'M13.5 26c3 3 10 3 13 0',
  5: 'M12.5 25c3 6.5 12 6.5 15 0z',
}

export function Face(props: { mood: FaceValue }) {
  return (
    <svg class="face" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17" />
      <path d={`M14 16.5v1.5M26 16.5v1.5${mouths[props.mood]}`} />
    </svg>
  )
}

export type EmptyDrawingName = 'rest' | 'done' | 'search' | 'letters' | 'people'

const empty: Record<EmptyDrawingName, { soft: string; strong: string; line: string }> = {
  rest: {
    soft: 'M20 96c20-6 100-6 120 0-20 8-100 8-120 0z',
    strong: 'M52 92C40 60 62 26 112 20c4 46-18 72-60 72z',
    line: 'M44 100c14-30 32-50 56-66M62 72l-3-17M77 54l0-15M70 62l20 0M60 76l22 2',
  },
  done: {
    soft: 'M20 100c20-6 100-6 120 0-20 8-100 8-120 0z',
    strong: 'M44 62c-14-10-6-34 14-32 6-18 36-20 44 0 20-2 28 22 14 32-8 6-64 6-72 0z',
    line: 'M80 100V60M80 84l14-12M70 46l8 8 14-16',
  },
  search: {
    soft: 'M20 100c20-6 100-6 120 0-20 8-100 8-120 0z',
    strong: 'M58 66c-4-22 8-38 38-42 0 28-12 42-38 42z',
    line: 'M76 76a32 32 0 1 0 0-64 32 32 0 0 0 0 64zM99 67l26 27M54 70c6-16 16-26 28-34',
  },
  letters: {
    soft: 'M20 100c20-6 100-6 120 0-20 8-100 8-120 0z',
    strong: 'M40 40h80v52H40z',
    line: 'M40 40h80v52H40zM40 42l40 30 40-30M92 30c2-10 10-16 20-16 0 10-8 17-20 16z',
  },
  people: {
    soft: 'M20 100c20-6 100-6 120 0-20 8-100 8-120 0z',
    strong: 'M38 96c0-26 8-36 20-36s20 10 20 36zM84 96c0-26 8-36 20-36s20 10 20 36z',
    line: 'M58 52a11 11 0 1 0 0-22 11 11 0 0 0 0 22zM104 52a11 11 0 1 0 0-22 11 11 0 0 0 0 22z',
  },
}

export function EmptyDrawing(props: { name: EmptyDrawingName }) {
  const parts = empty[props.name]
  return (
    <svg class="drawing" viewBox="0 0 160 112" aria-hidden="true">
      <path class="fill-shade" d={parts.soft} />
      <path class="fill-leaf-3" d={parts.strong} />
      <path class="stroke" d={parts.line} />
    </svg>
  )
}

/** A leaf that grows for four seconds and shrinks for six. It moves by CSS, so it works offline. */
export function Breathing() {
  const words = useUiWords()
  return (
    <div class="breathe">
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="ring ring-3" cx="100" cy="100" r="92" />
        <circle class="ring ring-2" cx="100" cy="100" r="70" />
        <circle class="ring ring-1" cx="100" cy="100" r="48" />
        <path class="fill-leaf" d="M100 140c-30-26-30-58 0-84 30 26 30 58 0 84z" />
        <path class="vein" d="M100 74v58M100 104l-12-10M100 118l12-10" />
      </svg>
      <p>
        <span class="in">{words.breatheIn} (4)</span>
        <span class="out">{words.breatheOut} (6)</span>
      </p>
    </div>
  )
}
