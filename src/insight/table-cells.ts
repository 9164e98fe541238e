import type { Cell } from './suppress.ts'

export type Count = Readonly<{ code: string; value: number }>
export type Group = Readonly<{ code: string; parts: readonly Count[] }>

/** A single column under its total: ids are the codes, and `total`. */
export function columnCells(counts: readonly Count[]): Cell[] {
  const parts = counts.map(({ code, value }): Cell => ({
    id: code,
    value,
    from: 'all',
    to: 'base',
    level: 1,
  }))
  return [grand(sum(counts), 'base', 'all'), ...parts]
}

/** Groups with parts: ids are the group's code, `group/part`, and `total`. */
export function treeCells(groups: readonly Group[]): Cell[] {
  const below = groups.flatMap((group) => [
    { id: group.code, value: sum(group.parts), from: 'all', to: `in ${group.code}`, level: 1 },
    ...partCells(group, `in ${group.code}`, 'base'),
  ])
  return [
    grand(
      groups.reduce((all, group) => all + sum(group.parts), 0),
      'base',
      'all',
    ),
    ...below,
  ]
}

/**
 * Rows by columns with both totals: ids are `row|column`, `row|`, `|column`, and `total`. Columns that are
 * groups also have their parts, as `|column/part`, so that a list of the parts beside the table tells nothing more.
 */
export function crossCells(
  rows: readonly string[],
  columns: readonly string[],
  value: (row: string, column: string) => number,
  split: readonly Group[] = [],
): Cell[] {
  const across = (row: string) => columns.reduce((all, column) => all + value(row, column), 0)
  const down = (column: string) => rows.reduce((all, row) => all + value(row, column), 0)
  const total = (column: string): Cell[] => {
    const parts = split.find((group) => group.code === column)
    const all = {
      id: `|${column}`,
      value: down(column),
      from: `column ${column}`,
      to: parts ? `parts ${column}` : 'end',
      level: 1,
    }
    return parts ? [all, ...partCells({ ...parts, code: `|${column}` }, `parts ${column}`, 'end')] : [all]
  }
  return [
    grand(
      rows.reduce((all, row) => all + across(row), 0),
      'end',
      'start',
    ),
    ...rows.map((row) => ({ id: `${row}|`, value: across(row), from: 'start', to: `row ${row}`, level: 1 })),
    ...columns.flatMap(total),
    ...rows.flatMap((row) =>
      columns.map((column) => ({
        id: `${row}|${column}`,
        value: value(row, column),
        from: `row ${row}`,
        to: `column ${column}`,
        level: 2,
      })),
    ),
  ]
}

function partCells(group: Group, from: string, to: string): Cell[] {
  return group.parts.map(({ code, value }) => ({ id: `${group.code}/${code}`, value, from, to, level: 2 }))
}

function grand(value: number, from: string, to: string): Cell {
  return { id: 'total', value, from, to, level: 0 }
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((all, { value }) => all + value, 0)
}
