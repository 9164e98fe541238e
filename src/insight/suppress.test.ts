import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiddenCells, isSmall, type Cell } from './suppress.ts'
import { columnCells, crossCells, treeCells } from './table-cells.ts'

/** Every way to fill the table that a reader who knows all sums and all shown cells cannot rule out. */
function rangesAReaderSees(
  cells: readonly Cell[],
  hidden: ReadonlySet<string>,
  most: number,
): Map<string, Set<number>> {
  // A reader knows that zeros are shown, unless nothing at all is shown from some level down.
  const lastShown = Math.max(0, ...cells.filter((cell) => !hidden.has(cell.id)).map((cell) => cell.level))
  const closedFrom = lastShown + 1
  const unknown = cells.filter((cell) => hidden.has(cell.id))
  const seen = new Map(unknown.map((cell) => [cell.id, new Set<number>()]))
  const nodes = [...new Set(cells.flatMap((cell) => [cell.from, cell.to]))]
  const balance = new Map(nodes.map((node) => [node, 0]))
  const openAt = new Map(
    nodes.map((node) => [node, unknown.filter((cell) => cell.from === node || cell.to === node).length]),
  )
  const move = (cell: Cell, value: number) => {
    balance.set(cell.from, (balance.get(cell.from) ?? 0) - value)
    balance.set(cell.to, (balance.get(cell.to) ?? 0) + value)
  }
  const open = (cell: Cell, by: number) => {
    for (const node of [cell.from, cell.to]) openAt.set(node, (openAt.get(node) ?? 0) + by)
  }
  for (const cell of cells) if (!hidden.has(cell.id)) move(cell, cell.value)
  const chosen: number[] = []
  const fill = (at: number): void => {
    const cell = unknown[at]
    if (!cell) {
      unknown.forEach((one, index) => seen.get(one.id)?.add(chosen[index] ?? 0))
      return
    }
    open(cell, -1)
    for (let value = cell.level >= closedFrom ? 0 : 1; value <= most; value++) {
      move(cell, value)
      const settled = [cell.from, cell.to].every((node) => openAt.get(node) !== 0 || balance.get(node) === 0)
      if (settled) {
        chosen[at] = value
        fill(at + 1)
      }
      move(cell, -value)
    }
    open(cell, 1)
  }
  fill(0)
  return seen
}

function expectNothingTold(cells: readonly Cell[]): void {
  const hidden = hiddenCells(cells)
  for (const cell of cells) if (isSmall(cell.value)) expect(hidden.has(cell.id)).toBe(true)
  const grand = cells.find((cell) => cell.level === 0)
  expect(hidden.has('total')).toBe(isSmall(grand?.value ?? 0))
  const seen = rangesAReaderSees(cells, hidden, Math.max(9, (grand?.value ?? 0) + 2))
  for (const cell of cells) {
    if (isSmall(cell.value))
      expect([...(seen.get(cell.id) ?? [])].length, JSON.stringify(cells)).toBeGreaterThanOrEqual(4)
  }
}

const smallCount = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 7 }))

describe('nothing hidden can be worked out', () => {
  test('in a column with its total', () => {
    fc.assert(
      fc.property(fc.array(smallCount, { minLength: 1, maxLength: 4 }), (values) => {
        expectNothingTold(columnCells(values.map((value, at) => ({ code: `c${at}`, value }))))
      }),
      { numRuns: 300 },
    )
  })
  test('in totals with parts', () => {
    const group = fc.array(smallCount, { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), (groups) => {
        expectNothingTold(
          treeCells(
            groups.map((values, g) => ({
              code: `g${g}`,
              parts: values.map((value, at) => ({ code: `c${at}`, value })),
            })),
          ),
        )
      }),
      { numRuns: 150 },
    )
  })
  test('in rows by columns with both totals', () => {
    const row = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 2 }), (rows) => {
        expectNothingTold(
          crossCells(
            ['r0', 'r1'],
            ['k0', 'k1'],
            (r, c) => rows[Number(r.slice(1))]?.[Number(c.slice(1))] ?? 0,
          ),
        )
      }),
      { numRuns: 150 },
    )
  })
  test('in rows by columns whose last column is told again in parts', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
    )
    fc.assert(
      fc.property(row, row, (one, two) => {
        const rows = [one, two].map(([a, b, c]) => ({ k0: a, NA: b + c }))
        const value = (r: string, c: string) => rows[Number(r.slice(1))]?.[c === 'k0' ? 'k0' : 'NA'] ?? 0
        const parts = [
          { code: 'unknown', value: one[1] + two[1] },
          { code: 'refused', value: one[2] + two[2] },
        ]
        expectNothingTold(crossCells(['r0', 'r1'], ['k0', 'NA'], value, [{ code: 'NA', parts }]))
      }),
      { numRuns: 40 },
    )
  })
})

test('large numbers and zeros stay readable', () => {
  const cells = columnCells([
    { code: 'a', value: 12 },
    { code: 'b', value: 0 },
    { code: 'c', value: 9 },
  ])
  expect(hiddenCells(cells).size).toBe(0)
})

test('one small number takes the next smallest with it', () => {
  const cells = columnCells([
    { code: 'a', value: 40 },
    { code: 'b', value: 3 },
    { code: 'c', value: 6 },
    { code: 'd', value: 0 },
  ])
  expect([...hiddenCells(cells)].sort()).toEqual(['b', 'c'])
})

test('a total shown above the parts stays as it was decided there', () => {
  const cells = treeCells([
    {
      code: 'school',
      parts: [
        { code: 'classroom', value: 12 },
        { code: 'yard', value: 5 },
        { code: 'canteen', value: 3 },
      ],
    },
    { code: 'home', parts: [{ code: 'own', value: 8 }] },
  ])
  expect([...hiddenCells(cells)].sort()).toEqual(['school/canteen', 'school/yard'])
})

test('no more is hidden than has to be', () => {
  const counts = new Map(
    Object.entries({ 'young|f': 4, 'young|m': 2, 'young|NA': 6, 'old|f': 8, 'old|m': 4, 'old|NA': 12 }),
  )
  const value = (row: string, column: string) => counts.get(`${row}|${column}`) ?? 0
  const parts = ['notStated', 'unknown', 'refused'].map((code) => ({ code, value: 6 }))
  const hidden = hiddenCells(crossCells(['young', 'old'], ['f', 'm', 'NA'], value, [{ code: 'NA', parts }]))
  expect([...hidden].sort()).toEqual(['old|f', 'old|m', 'young|f', 'young|m'])
})
