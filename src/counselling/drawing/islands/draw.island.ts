import {
  board,
  decodePart,
  encodeStroke,
  mostPoints,
  paperWhite,
  type Point,
  type Stroke,
  type Tool,
} from '../strokes.ts'
import { keeper, type Keeper } from './keep-drawing.ts'
import { paint } from './paint.ts'

/** Draws with a finger, a pen, a mouse or keys, and keeps what was drawn as it is drawn. */
for (const easel of document.querySelectorAll<HTMLElement>('[data-easel]')) {
  const canvas = easel.querySelector('canvas')
  const sheet = easel.querySelector<HTMLElement>('[data-sheet]')
  const form = easel.closest('form')
  const pen = canvas?.getContext('2d')
  if (canvas && sheet && form && pen) open({ easel, sheet, form, pen })
}

interface Room {
  easel: HTMLElement
  sheet: HTMLElement
  form: HTMLFormElement
  pen: CanvasRenderingContext2D
}
interface Drawing {
  strokes: Stroke[]
  /** What was taken back, for drawing it again: one stroke, or all that a clearing took. */
  past: Stroke[][]
  undone: Stroke[]
}

function open(room: Room): void {
  const { easel, form } = room
  const parts = [...easel.querySelectorAll<HTMLTextAreaElement>('[data-part]')].map((part) => part.value)
  const drawing: Drawing = { strokes: parts.flatMap((part) => decodePart(part) ?? []), past: [], undone: [] }
  const keep = keeper(easel, form, () => drawing.strokes.map(encodeStroke), parts)
  easel.hidden = false
  redraw(room, drawing)
  const add = (stroke: Stroke) => {
    drawing.strokes.push(stroke)
    drawing.undone = []
    paint(room.pen, stroke)
    keep.touched()
  }
  byPointer(room, drawing, add)
  byKeys(room, drawing, add)
  buttons(room, drawing, keep)
  const stampsRow = easel.querySelector<HTMLElement>('[data-stamps]')
  easel.addEventListener('change', () => {
    if (stampsRow) stampsRow.hidden = chosen(easel, '_tool') !== 'stamp'
  })
}

function chosen(easel: HTMLElement, name: string): string {
  return easel.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '0'
}
function begun(easel: HTMLElement, points: readonly Point[]): Stroke {
  const tool = chosen(easel, '_tool') as Tool
  return {
    tool,
    stamp: tool === 'stamp' ? Number(chosen(easel, '_stamp')) : 0,
    ink: Number(chosen(easel, '_ink')),
    size: Number(chosen(easel, '_size')),
    points,
  }
}

function redraw({ pen }: Room, drawing: Drawing): void {
  pen.fillStyle = paperWhite
  pen.fillRect(0, 0, board.width, board.height)
  for (const stroke of drawing.strokes) paint(pen, stroke)
}

const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))

function byPointer(room: Room, drawing: Drawing, add: (stroke: Stroke) => void): void {
  const { sheet, easel, pen } = room
  let points: Point[] = []
  let finger: number | null = null
  const at = (event: PointerEvent): Point => {
    const area = sheet.getBoundingClientRect()
    const pressure = event.pressure > 0 ? event.pressure : 0.5
    return [
      within(((event.clientX - area.left) / area.width) * board.width, board.width),
      within(((event.clientY - area.top) / area.height) * board.height, board.height),
      within(event.pointerType === 'pen' ? pressure * 9 : 5, 9),
    ]
  }
  const lift = () => {
    if (points.length > 0) add(begun(easel, points))
    points = []
    finger = null
  }
  sheet.addEventListener('pointerdown', (event) => {
    // A palm or a second finger does not draw.
    if (finger !== null || event.button !== 0) return
    finger = event.pointerId
    sheet.setPointerCapture(event.pointerId)
    points = [at(event)]
    if (chosen(easel, '_tool') === 'stamp') lift()
  })
  sheet.addEventListener('pointermove', (event) => {
    const last = points.at(-1)
    if (event.pointerId !== finger || !last) return
    const point = at(event)
    if (point[0] === last[0] && point[1] === last[1]) return
    if (chosen(easel, '_tool') === 'line') {
      points = [points[0] ?? point, point]
      redraw(room, drawing)
      return paint(pen, begun(easel, points))
    }
    points.push(point)
    paint(pen, begun(easel, points.slice(-2)))
    if (points.length >= mostPoints) {
      add(begun(easel, points))
      points = [point]
    }
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    sheet.addEventListener(end, (event) => {
      if (event.pointerId === finger) lift()
    })
}

const nudge = 30
const leap = 150

function byKeys(room: Room, drawing: Drawing, add: (stroke: Stroke) => void): void {
  const { sheet, easel, pen } = room
  const point = easel.querySelector<SVGCircleElement>('[data-point]')
  let x = board.width / 2
  let y = board.height / 2
  let points: Point[] = []
  const where = () =>
    (easel.dataset['sayAt'] ?? '')
      .replace('{x}', String(Math.floor(x / nudge) + 1))
      .replace('{y}', String(Math.floor(y / nudge) + 1))
  const tell = (name: 'sayDown' | 'sayUp' | 'sayPlaced') =>
    speak(easel, (easel.dataset[name] ?? '').replace('{at}', where()))
  const lift = () => {
    if (points.length > 0) add(begun(easel, points))
    points = []
    redraw(room, drawing)
    tell('sayUp')
  }
  const press = () => {
    if (chosen(easel, '_tool') === 'stamp') {
      add(begun(easel, [[x, y, 5]]))
      return tell('sayPlaced')
    }
    if (points.length > 0) return lift()
    points = [[x, y, 5]]
    tell('sayDown')
  }
  const move = (dx: number, dy: number) => {
    x = within(x + dx, board.width)
    y = within(y + dy, board.height)
    point?.setAttribute('cx', String(x))
    point?.setAttribute('cy', String(y))
    const [first] = points
    if (first) {
      points = chosen(easel, '_tool') === 'line' ? [first, [x, y, 5]] : [...points, [x, y, 5]]
      redraw(room, drawing)
      paint(pen, begun(easel, points))
    }
    speak(easel, where())
  }
  sheet.addEventListener('focus', () => point?.setAttribute('visibility', 'visible'))
  sheet.addEventListener('blur', () => {
    point?.setAttribute('visibility', 'hidden')
    if (points.length > 0) lift()
  })
  sheet.addEventListener('keydown', (event) => {
    const far = event.shiftKey ? leap : nudge
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-far, 0],
      ArrowRight: [far, 0],
      ArrowUp: [0, -far],
      ArrowDown: [0, far],
    }
    const way = ways[event.key]
    if (way) move(...way)
    else if (event.key === 'Enter' || event.key === ' ') press()
    else return
    event.preventDefault()
  })
}

function buttons(room: Room, drawing: Drawing, keep: Keeper): void {
  const { easel, sheet } = room
  const act = (name: string) => easel.querySelector<HTMLButtonElement>(`[data-act="${name}"]`)
  const changed = (words: string | undefined) => {
    redraw(room, drawing)
    keep.touched()
    speak(easel, words ?? '')
  }
  const undo = () => {
    const cleared = drawing.strokes.length === 0 ? drawing.past.pop() : undefined
    if (cleared) drawing.strokes = cleared
    else {
      const last = drawing.strokes.pop()
      if (!last) return
      drawing.undone.push(last)
    }
    changed(easel.dataset['sayUndone'])
  }
  act('undo')?.addEventListener('click', undo)
  act('redo')?.addEventListener('click', () => {
    const stroke = drawing.undone.pop()
    if (!stroke) return
    drawing.strokes.push(stroke)
    changed('')
  })
  const clear = act('clear')
  const label = clear?.textContent ?? ''
  let sure = 0
  clear?.addEventListener('click', () => {
    if (sure === 0) {
      clear.textContent = easel.dataset['sure'] ?? label
      sure = window.setTimeout(() => {
        clear.textContent = label
        sure = 0
      }, 4000)
      return
    }
    clearTimeout(sure)
    sure = 0
    clear.textContent = label
    if (drawing.strokes.length === 0) return
    drawing.past.push(drawing.strokes)
    drawing.strokes = []
    drawing.undone = []
    changed(easel.dataset['sayCleared'])
  })
  const full = act('full')
  if (full) full.hidden = !document.fullscreenEnabled
  full?.addEventListener('click', () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void easel.requestFullscreen().catch(() => undefined)
  })
  sheet.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') undo()
  })
}

function speak(easel: HTMLElement, words: string): void {
  const place = easel.querySelector<HTMLElement>('[data-spoken]')
  if (place) place.textContent = words
}
