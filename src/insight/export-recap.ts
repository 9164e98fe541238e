import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { RecapRow, RecapTable, Shown } from './recap-table.ts'
import { recapFormWords } from './recap-form-words.ts'
import { recapWords } from './recap-words.ts'
import { tableWords } from './table-words.ts'
import type { Section } from './recap.ts'

export type ExportedPart = Readonly<{ section: Section; tables: readonly RecapTable[] }>
export type Exported = Readonly<{ period: string; parts: readonly ExportedPart[]; lang: Lang }>

/**
 * One line a number, so that any program can read it back: UTF-8 with a byte-order mark (a spreadsheet would
 * take it for another code page without), RFC 4180 quoting, CRLF. A hidden number is an empty cell with a remark;
 * a zero is a zero.
 */
export function recapCsv(exported: Exported, separator: ',' | ';'): string {
  const words = recapWords[exported.lang]
  const { columns } = recapFormWords[exported.lang].download
  const header = [
    columns.period,
    columns.section,
    columns.table,
    columns.group,
    columns.row,
    columns.column,
    columns.value,
    columns.remark,
  ]
  const lines = exported.parts.flatMap(({ section, tables }) =>
    tables.flatMap((table) => tableLines(exported, words.sections[section], table)),
  )
  return `\uFEFF${[header, ...lines].map((line) => line.map((cell) => quote(cell, separator)).join(separator)).join('\r\n')}\r\n`
}

function tableLines(exported: Exported, section: string, table: RecapTable): string[][] {
  const words = recapWords[exported.lang]
  let group = ''
  const line = (row: RecapRow, value: Shown, column: string) => [
    exported.period,
    section,
    table.title,
    row.part ? group : '',
    row.label,
    column,
    value === null ? '' : String(value),
    value === null ? words.hidden : '',
  ]
  const rows = [
    ...table.rows,
    ...(table.total
      ? [{ code: 'total', label: tableWords[exported.lang].total, part: false, values: table.total }]
      : []),
  ]
  return rows.flatMap((row) => {
    if (!row.part) group = row.label
    return row.values.map((value, at) => line(row, value, table.headers[at + 1] ?? ''))
  })
}

/** A cell that a spreadsheet would take for a formula is kept a text. */
function quote(cell: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export type SheetCell = Readonly<{ value: string | number; bold: boolean }>
export type SheetPage = Readonly<{ name: string; rows: readonly (readonly (SheetCell | null)[])[] }>

/** One sheet for each part, its tables one under the other. Hidden numbers carry the sign, so that no sum can use them. */
export function recapSheets(exported: Exported): SheetPage[] {
  const words = recapWords[exported.lang]
  const text = (value: string | number, bold = false): SheetCell => ({ value, bold })
  const number = (value: Shown): SheetCell => text(value === null ? words.hiddenSign : value)
  return exported.parts.map(({ section, tables }) => ({
    name: words.sections[section],
    rows: [
      [text(`${words.sections[section]}, ${exported.period}`, true)],
      [text(words.hiddenNote)],
      [text(words.apart)],
      [text(words.publishOnce)],
      ...tables.flatMap((table) => [
        [null],
        [text(table.title, true)],
        ...(table.note ? [[text(table.note)]] : []),
        table.headers.map((header) => text(header, true)),
        ...table.rows.map((row) => [
          text(row.part ? `   ${row.label}` : row.label),
          ...row.values.map(number),
        ]),
        ...(table.total ? [[text(tableWords[exported.lang].total, true), ...table.total.map(number)]] : []),
      ]),
    ],
  }))
}
