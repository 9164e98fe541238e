import { clockText, curvePath, curveSpan, placeOf, type CurvePoint } from '../curve-shape.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Draws the ratings so far into the curve the server drew first. */
export function drawCurve(room: HTMLElement, points: readonly CurvePoint[], elapsed: number): void {
  const span = curveSpan(points, elapsed)
  room.querySelector('[data-curve]')?.setAttribute('d', curvePath(points, span))
  const end = room.querySelector('[data-curve-end]')
  if (end) end.textContent = clockText(span)
  room.querySelector('[data-curve-dots]')?.replaceChildren(
    ...points.map((point) => {
      const dot = document.createElementNS(svgNamespace, 'circle')
      const { x, y } = placeOf(point, span)
      for (const [name, value] of Object.entries({ class: 'point', cx: x, cy: y, r: 4 }))
        dot.setAttribute(name, String(value))
      return dot
    }),
  )
}
