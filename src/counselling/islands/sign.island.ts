/** A finger draws a sign; it goes along as a path of whole numbers. Without JavaScript the other ways stay. */
const box = { width: 600, height: 200 }
/** A little below what the server takes. */
const longest = 19_900

for (const pad of document.querySelectorAll<HTMLElement>('[data-sign]')) {
  const field = pad.querySelector<HTMLInputElement>('input[name="strokes"]')
  const drawing = pad.querySelector<SVGSVGElement>('svg')
  const path = drawing?.querySelector('path')
  const clear = pad.querySelector<HTMLButtonElement>('button')
  if (field && drawing && path) {
    pad.hidden = false
    attach({ field, drawing, path, clear })
  }
}

interface Parts {
  field: HTMLInputElement
  drawing: SVGSVGElement
  path: SVGPathElement
  clear: HTMLButtonElement | null
}

function attach({ field, drawing, path, clear }: Parts): void {
  // What was drawn before a refused post comes back with the page.
  let strokes: string[] = field.value ? [field.value] : []
  let points: string[] = []
  const show = () => {
    const all = points.length > 1 ? [...strokes, `M${points.join('L')}`] : strokes
    field.value = all.join('')
    path.setAttribute('d', field.value)
  }
  const at = (event: PointerEvent) => {
    const area = drawing.getBoundingClientRect()
    const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))
    const x = within(((event.clientX - area.left) / area.width) * box.width, box.width)
    const y = within(((event.clientY - area.top) / area.height) * box.height, box.height)
    return `${x} ${y}`
  }
  drawing.addEventListener('pointerdown', (event) => {
    drawing.setPointerCapture(event.pointerId)
    points = [at(event)]
  })
  drawing.addEventListener('pointermove', (event) => {
    if (points.length === 0) return
    const point = at(event)
    // A path cut off in the middle would be refused, so a very long sign simply ends.
    if (point !== points.at(-1) && field.value.length < longest) points.push(point)
    show()
  })
  const lift = () => {
    if (points.length > 1) strokes = [...strokes, `M${points.join('L')}`]
    points = []
    show()
  }
  drawing.addEventListener('pointerup', lift)
  drawing.addEventListener('pointercancel', lift)
  clear?.addEventListener('click', () => {
    strokes = []
    points = []
    show()
  })
}
