/** A rating: seconds since the step was presented, 0-100. */
export type CurvePoint = Readonly<{ at: number; suds: number }>

/** The drawing's box, shared by the server and by the page while a practice runs. */
export const curveBox = { width: 360, height: 200, left: 34, right: 350, top: 12, bottom: 168 } as const

/** Seconds the drawing is wide: five minutes at least, whole minutes above. */
export function curveSpan(points: readonly CurvePoint[], elapsed: number): number {
  const last = Math.max(elapsed, points.at(-1)?.at ?? 0)
  return Math.max(300, Math.ceil(last / 60) * 60)
}

/** Where a rating stands in the drawing. */
export function placeOf(point: CurvePoint, span: number): { x: number; y: number } {
  const { left, right, top, bottom } = curveBox
  const x = left + (Math.min(point.at, span) / span) * (right - left)
  const y = bottom - (point.suds / 100) * (bottom - top)
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

/** The line through the ratings, as an SVG path; empty when there is none. */
export function curvePath(points: readonly CurvePoint[], span: number): string {
  return points
    .map((point, index) => {
      const { x, y } = placeOf(point, span)
      return `${index === 0 ? 'M' : 'L'}${x} ${y}`
    })
    .join('')
}

/** 75 seconds as `1:15`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
