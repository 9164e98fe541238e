import type { ComponentChildren } from 'preact'
import { cx } from '../cx.ts'

export interface Column<Row> {
  header: string
  cell: (row: Row) => ComponentChildren
  /** Numbers line up at the end of their column. */
  numeric?: boolean | undefined
  /** Names the row: read as its header, and the title of the card on a phone. */
  heads?: boolean | undefined
}

export interface TableProps<Row> {
  caption: string
  /** Keeps the caption for screen readers when a heading above says the same. */
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands there when there are no rows, usually an `<EmptyState>`. */
  empty?: ComponentChildren
  /** A small table of numbers that stays a table on a phone. */
  compact?: boolean | undefined
}

export function Table<Row>(props: TableProps<Row>) {
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>
  return (
    // The roles are written out because a phone shows the rows as cards, and `display` takes roles away.
    <table class={cx('table', props.compact ? 'table-compact' : 'table-cards')} role="table">
      <caption class={cx(props.captionHidden && 'sr')}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th key={column.header} scope="col" role="columnheader" class={cx(column.numeric && 'num')}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)} role="row">
            {props.columns.map((column) => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = cx(column.numeric && 'num') || undefined
  if (column.heads) {
    return (
      <th scope="row" role="rowheader" class={look}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td role="cell" data-label={column.header} class={look}>
      <div>{column.cell(row)}</div>
    </td>
  )
}
