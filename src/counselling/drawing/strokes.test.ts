import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  board,
  decodePart,
  decodeStroke,
  encodeStroke,
  inks,
  partsOf,
  piecesOf,
  type Stroke,
} from './strokes.ts'

const stroke: fc.Arbitrary<Stroke> = fc
  .record({
    tool: fc.constantFrom('pen', 'line', 'eraser', 'stamp'),
    stamp: fc.integer({ min: 0, max: 7 }),
    ink: fc.integer({ min: 0, max: inks.length - 1 }),
    size: fc.integer({ min: 0, max: 3 }),
    points: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: board.width }),
        fc.integer({ min: 0, max: board.height }),
        fc.integer({ min: 0, max: 9 }),
      ),
      { minLength: 1, maxLength: 60 },
    ),
  })
  .map((one) => ({ ...one, stamp: one.tool === 'stamp' ? one.stamp : 0 }) as Stroke)

test('what is drawn is what comes back, whatever was drawn', () => {
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 40 }), (strokes) => {
      const parts = partsOf(strokes.map(encodeStroke))
      expect(parts.flatMap((part) => decodePart(part) ?? [])).toEqual(strokes)
    }),
  )
})

test('a later stroke never moves what stands in earlier parts', () => {
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 2, maxLength: 40 }), (strokes) => {
      const lines = strokes.map(encodeStroke)
      const before = partsOf(lines.slice(0, -1))
      expect(partsOf(lines).slice(0, before.length - 1)).toEqual(before.slice(0, -1))
    }),
  )
})

test.each([
  'p 0 0',
  'p 99 0 1,1,1',
  'x 0 0 1,1,1',
  'p 0 0 1300,1,1',
  'p 0 0 1,1,1"/><script>alert(1)</script>',
  's9 0 0 1,1,1',
  `p 0 0${' 1,1,1'.repeat(5000)}`,
])('nothing but strokes is ever drawn: %#', (text) => {
  expect(decodeStroke(text)).toBeNull()
})

test('a touch is a dot; pressure widens the pen piece by piece and leaves no gap', () => {
  const dot: Stroke = { tool: 'pen', stamp: 0, ink: 0, size: 1, points: [[5, 6, 5]] }
  expect(piecesOf(dot)).toEqual([{ width: 14, d: 'M5 6L5 6' }])
  const points = [
    [0, 0, 5],
    [10, 0, 5],
    [20, 0, 9],
  ] as const
  expect(piecesOf({ ...dot, points })).toEqual([
    { width: 14, d: 'M0 0L10 0' },
    { width: 20, d: 'M10 0L20 0' },
  ])
})
