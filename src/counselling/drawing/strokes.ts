/**
 * A drawing as lines of text, the same on the server, in the browser and under the seal. One line is one stroke:
 * `tool ink size x,y,p x,y,p …` with whole numbers on a sheet of 1200 by 900 and pressure from 0 to 9.
 */
export const board = { width: 1200, height: 900 } as const

/** Colours by code, with what they look like. No colour means anything. */
export const inks = [
  ['black', '#1f1f1f'],
  ['grey', '#8a8a8a'],
  ['brown', '#7a4a21'],
  ['tan', '#c98f5b'],
  ['red', '#d02c2c'],
  ['orange', '#e8801a'],
  ['yellow', '#f2c81f'],
  ['green', '#2f8f3a'],
  ['blue', '#2363c4'],
  ['sky', '#58b4e5'],
  ['purple', '#7b3fa8'],
  ['pink', '#e66fa2'],
] as const
export type Ink = (typeof inks)[number][0]
export const paperWhite = '#ffffff'
/** Widths in units of the sheet. */
export const sizes = [6, 14, 28, 56] as const
/** Outlines in a box of 100 by 100, for whoever draws by keys or would rather not draw freely. */
export const stamps = [
  ['circle', 'M50 8a42 42 0 1 0 .1 0Z'],
  ['square', 'M10 10H90V90H10Z'],
  ['triangle', 'M50 8 94 90H6Z'],
  ['house', 'M8 48 50 10 92 48M18 40V92H82V40M42 92V62H60V92'],
  ['tree', 'M50 94V52M50 56a24 24 0 1 1 .1 0Z'],
  [
    'sun',
    'M50 26a24 24 0 1 0 .1 0ZM50 4V16M50 84V96M4 50H16M84 50H96M18 18 26 26M74 74 82 82M82 18 74 26M26 74 18 82',
  ],
  ['person', 'M50 6a14 14 0 1 0 .1 0ZM50 34V66M50 66 30 96M50 66 70 96M24 46H76'],
  ['cloud', 'M24 74a18 18 0 0 1 2-36 26 26 0 0 1 50-2 20 20 0 0 1 2 38Z'],
] as const
export type StampName = (typeof stamps)[number][0]

export type Tool = 'pen' | 'line' | 'eraser' | 'stamp'
export type Point = readonly [x: number, y: number, pressure: number]
export type Stroke = Readonly<{
  tool: Tool
  stamp: number
  ink: number
  size: number
  points: readonly Point[]
}>

const longestPart = 12_000
/** As many parts as the table has places for. */
export const mostParts = 400
/** Longer strokes go on as another one. */
export const mostPoints = 700

export function encodeStroke(stroke: Stroke): string {
  const mark = stroke.tool === 'stamp' ? `s${stroke.stamp}` : stroke.tool.slice(0, 1)
  return `${mark} ${stroke.ink} ${stroke.size} ${stroke.points.map((point) => point.join(',')).join(' ')}`
}

const line = /^(p|l|e|s[0-7]) (\d{1,2}) ([0-3])((?: \d{1,4},\d{1,3},\d)+)$/
const tools: Readonly<Record<string, Tool>> = { p: 'pen', l: 'line', e: 'eraser', s: 'stamp' }

/** A stroke from its line, or null: nothing else is ever drawn from a post. */
export function decodeStroke(text: string): Stroke | null {
  const [, mark = '', ink = '', size = '', path = ''] =
    text.length <= longestPart ? (line.exec(text) ?? []) : []
  const tool = tools[mark.slice(0, 1)]
  if (!tool || Number(ink) >= inks.length) return null
  const points = path
    .trim()
    .split(' ')
    .map((point): Point => {
      const [x = 0, y = 0, p = 0] = point.split(',').map(Number)
      return [x, y, p]
    })
  if (points.some(([x, y]) => x > board.width || y > board.height)) return null
  return { tool, stamp: Number(mark.slice(1) || 0), ink: Number(ink), size: Number(size), points }
}

/** Strokes of one part, or null when any line of it is not one. */
export function decodePart(text: string): readonly Stroke[] | null {
  if (text.length > longestPart + 1 || text === '') return null
  const strokes = text.split('\n').map(decodeStroke)
  return strokes.every((one) => one !== null) ? strokes : null
}

/** Strokes in parts of at most 12,000 signs. What was drawn later never moves what stands in earlier parts. */
export function partsOf(lines: readonly string[]): readonly string[] {
  const parts: string[] = []
  for (const one of lines) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + one.length < longestPart)
      parts[parts.length - 1] = `${last}\n${one}`
    else parts.push(one)
  }
  return parts
}

/** How wide the pen is at a pressure: 5, which a mouse gives, is the size as chosen. */
function widthAt(size: number, pressure: number): number {
  return Math.round((sizes[size] ?? sizes[1]) * (0.5 + pressure / 10))
}

/** The side of a stamp of a size. */
export function stampSide(size: number): number {
  return [60, 120, 220, 380][size] ?? 120
}

/** Pieces of a pen stroke that share one width, each joined to the next. */
export function piecesOf(stroke: Stroke): readonly Readonly<{ width: number; d: string }>[] {
  const pieces: { width: number; d: string }[] = []
  const { points, size, tool } = stroke
  const steady = tool !== 'pen'
  const [first] = points
  if (!first) return []
  let width = widthAt(size, steady ? 5 : first[2])
  let d = `M${first[0]} ${first[1]}`
  // A single touch is a dot: a line of no length with a round end.
  if (points.length === 1) d += `L${first[0]} ${first[1]}`
  points.slice(1).forEach(([x, y, pressure], at) => {
    const next = widthAt(size, steady ? 5 : pressure)
    if (next !== width) {
      if (d.includes('L')) pieces.push({ width, d })
      const before = points[at] ?? first
      width = next
      d = `M${before[0]} ${before[1]}`
    }
    d += `L${x} ${y}`
  })
  pieces.push({ width, d })
  return pieces
}
