import type { Sheet } from './codes.ts'
import { board, inks, paperWhite, piecesOf, sizes, stampSide, stamps, type Stroke } from './strokes.ts'

/** A drawing as it was drawn, made of numbers only. */
export function Picture(props: { strokes: readonly Stroke[]; sheet: Sheet; label: string }) {
  return (
    <svg
      class="picture-sheet"
      viewBox={`0 0 ${board.width} ${board.height}`}
      role="img"
      aria-label={props.label}
    >
      <rect width={board.width} height={board.height} fill={paperWhite} />
      {props.strokes.map((stroke, at) => (
        <StrokeView key={at} stroke={stroke} />
      ))}
      <SheetLines sheet={props.sheet} />
    </svg>
  )
}

function StrokeView({ stroke }: { stroke: Stroke }) {
  const colour = stroke.tool === 'eraser' ? paperWhite : (inks[stroke.ink]?.[1] ?? '')
  if (stroke.tool === 'stamp') {
    const [x, y] = stroke.points[0] ?? [0, 0]
    const side = stampSide(stroke.size)
    return (
      <path
        d={stamps[stroke.stamp]?.[1] ?? ''}
        transform={`translate(${x - side / 2} ${y - side / 2}) scale(${side / 100})`}
        fill="none"
        stroke={colour}
        stroke-width="6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    )
  }
  return (
    <g fill="none" stroke={colour} stroke-linecap="round" stroke-linejoin="round">
      {piecesOf(stroke).map((piece, at) => (
        <path
          key={at}
          d={piece.d}
          stroke-width={stroke.tool === 'eraser' ? sizes[stroke.size] : piece.width}
        />
      ))}
    </g>
  )
}

const step = 75

/** Lines of the paper lie over the drawing, so that an eraser leaves them. */
export function SheetLines({ sheet }: { sheet: Sheet }) {
  const rows = Array.from({ length: board.height / step - 1 }, (_, at) => (at + 1) * step)
  const columns = Array.from({ length: board.width / step - 1 }, (_, at) => (at + 1) * step)
  const across = rows.map((y) => `M0 ${y}H${board.width}`).join('')
  const down = columns.map((x) => `M${x} 0V${board.height}`).join('')
  const d = {
    plain: '',
    lines: across,
    squares: across + down,
    panels: `M${board.width / 2} 0V${board.height}M0 ${board.height / 2}H${board.width}`,
  }[sheet]
  return d === '' ? null : <path d={d} fill="none" stroke="#7fa08a" stroke-opacity="0.35" stroke-width="2" />
}
