import { hiddenCells, isSmall, type Cell } from './suppress.ts'
import { columnCells, crossCells, treeCells, type Count, type Group } from './table-cells.ts'

/** A number that may be shown, or null when it is hidden so that nobody can be recognised. */
export type Shown = number | null

export type RecapRow = Readonly<{
  code: string
  label: string
  /** A part of the group above it. */
  part: boolean
  values: readonly Shown[]
}>

/** One table as it may be published: on screen, on paper and in files alike. */
export type RecapTable = Readonly<{
  id: string
  title: string
  /** What a row is, then what each number counts. */
  headers: readonly string[]
  rows: readonly RecapRow[]
  total: readonly Shown[] | null
  /** Share of those counted of whom something is stated, 0 to 1; null when telling it would tell too much. */
  stated: number | null
  note: string | null
}>

type Named = Readonly<{ id: string; title: string; headers: readonly string[]; note?: string | null }>
export type LabelledCount = Count & Readonly<{ label: string }>
export type LabelledGroup = Readonly<{ code: string; label: string; parts: readonly LabelledCount[] }>

/** Codes that say that nothing is known; three different things, and never added into one another. */
const unstatedCodes: readonly string[] = ['notStated', 'unknown', 'refused']

/** A number that stands alone, such as how many complaints came in. */
export function alone(value: number): Shown {
  return isSmall(value) ? null : value
}

/** One column under its total. */
export function columnTable(named: Named, counts: readonly LabelledCount[]): RecapTable {
  const cells = columnCells(counts)
  const show = shower(cells)
  return {
    ...base(named),
    rows: counts.map(({ code, label }) => ({ code, label, part: false, values: [show(code)] })),
    total: [show('total')],
    stated: statedShare(
      counts.map(({ code, value }) => ({
        unstated: unstatedCodes.includes(code),
        value,
        shown: show(code) !== null,
      })),
    ),
  }
}

/** Answers of which one may have several: each number stands alone, and there is no sum to work back from. */
export function severalTable(named: Named, counts: readonly LabelledCount[], of: number): RecapTable {
  return {
    ...base(named),
    rows: counts.map(({ code, label, value }) => ({ code, label, part: false, values: [alone(value)] })),
    total: null,
    stated: statedShare([
      { unstated: false, value: of - valueOf(counts, 'notStated'), shown: true },
      {
        unstated: true,
        value: valueOf(counts, 'notStated'),
        shown: alone(valueOf(counts, 'notStated')) !== null,
      },
    ]),
  }
}

/** Groups with their parts beneath them. */
export function treeTable(named: Named, groups: readonly LabelledGroup[]): RecapTable {
  const show = shower(treeCells(groups))
  const parts = groups.flatMap((group) =>
    group.parts.map(({ code, value }) => ({
      unstated: unstatedCodes.includes(code),
      value,
      shown: show(`${group.code}/${code}`) !== null,
    })),
  )
  return {
    ...base(named),
    rows: groups.flatMap((group) => [
      { code: group.code, label: group.label, part: false, values: [show(group.code)] },
      ...group.parts.map(({ code, label }) => ({
        code,
        label,
        part: true,
        values: [show(`${group.code}/${code}`)],
      })),
    ]),
    total: [show('total')],
    stated: statedShare(parts),
  }
}

export type Label = Readonly<{ code: string; label: string }>
export type Cross = Readonly<{
  rows: readonly Label[]
  columns: readonly Label[]
  value: (row: string, column: string) => number
  /** The parts of a column that is a group; they get a table of their own from the same sums. */
  split?: readonly LabelledGroup[]
}>

/** Rows by columns with both totals, and the columns again as a list with their parts. */
export function crossTables(
  named: Named & { sumHeader: string },
  list: Named,
  cross: Cross,
): { table: RecapTable; columnsAlone: RecapTable } {
  const split: readonly Group[] = cross.split ?? []
  const columns = cross.columns.map((column) => column.code)
  const rows = cross.rows.map((row) => row.code)
  const show = shower(crossCells(rows, columns, cross.value, split))
  const columnRows = cross.columns.flatMap(({ code, label }) => [
    { code, label, part: false, values: [show(`|${code}`)] },
    ...(cross.split?.find((group) => group.code === code)?.parts ?? []).map((part) => ({
      code: part.code,
      label: part.label,
      part: true,
      values: [show(`|${code}/${part.code}`)],
    })),
  ])
  const columnTotal = (code: string) => rows.reduce((all, row) => all + cross.value(row, code), 0)
  return {
    table: {
      ...base(named),
      headers: [named.headers[0] ?? '', ...cross.columns.map((column) => column.label), named.sumHeader],
      rows: cross.rows.map(({ code, label }) => ({
        code,
        label,
        part: false,
        values: [...columns.map((column) => show(`${code}|${column}`)), show(`${code}|`)],
      })),
      total: [...columns.map((column) => show(`|${column}`)), show('total')],
      stated: statedShare(
        cross.rows.map(({ code }) => ({
          unstated: unstatedCodes.includes(code),
          value: columns.reduce((all, column) => all + cross.value(code, column), 0),
          shown: show(`${code}|`) !== null,
        })),
      ),
    },
    columnsAlone: {
      ...base(list),
      rows: columnRows,
      total: [show('total')],
      stated: statedShare(
        columns.map((code) => ({
          unstated: code === 'NA' || unstatedCodes.includes(code),
          value: columnTotal(code),
          shown: show(`|${code}`) !== null,
        })),
      ),
    },
  }
}

function shower(cells: readonly Cell[]): (id: string) => Shown {
  const hidden = hiddenCells(cells)
  const values = new Map(cells.map((cell) => [cell.id, cell.value]))
  return (id) => (hidden.has(id) ? null : (values.get(id) ?? 0))
}

/** A share tells the number it was made of, so it is given only when that number is shown anyway. */
function statedShare(counts: readonly { unstated: boolean; value: number; shown: boolean }[]): number | null {
  const all = counts.reduce((sum, { value }) => sum + value, 0)
  const unstated = counts.filter((one) => one.unstated)
  if (all < 5 || unstated.length === 0 || unstated.some((one) => !one.shown)) return null
  return 1 - unstated.reduce((sum, { value }) => sum + value, 0) / all
}

function valueOf(counts: readonly Count[], code: string): number {
  return counts.find((one) => one.code === code)?.value ?? 0
}

function base(named: Named): Pick<RecapTable, 'id' | 'title' | 'headers' | 'note'> {
  return { id: named.id, title: named.title, headers: named.headers, note: named.note ?? null }
}
