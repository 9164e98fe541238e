import { inks, paperWhite, piecesOf, sizes, stamps, stampSide, type Stroke } from '../strokes.ts'

/** One stroke on the sheet, as the server draws it too. */
export function paint(pen: CanvasRenderingContext2D, stroke: Stroke): void {
  pen.strokeStyle = stroke.tool === 'eraser' ? paperWhite : (inks[stroke.ink]?.[1] ?? inks[0][1])
  pen.lineCap = pen.lineJoin = 'round'
  if (stroke.tool === 'stamp') {
    const [x, y] = stroke.points[0] ?? [0, 0]
    const side = stampSide(stroke.size)
    pen.save()
    pen.translate(x - side / 2, y - side / 2)
    pen.scale(side / 100, side / 100)
    pen.lineWidth = 6
    pen.stroke(new Path2D(stamps[stroke.stamp]?.[1]))
    pen.restore()
    return
  }
  for (const piece of piecesOf(stroke)) {
    pen.lineWidth = stroke.tool === 'eraser' ? (sizes[stroke.size] ?? 14) : piece.width
    pen.stroke(new Path2D(piece.d))
  }
}
