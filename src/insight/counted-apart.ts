import { promiseKinds } from '#src/platform/clock/promise.ts'
import { totalOf, type RecapSource } from './make-table.ts'
import { alone, crossTables, type RecapTable } from './recap-table.ts'
import { tableWords } from './table-words.ts'

const deadlineStates = ['kept', 'kept_late', 'late', 'open', 'dropped'] as const

/** Promises that fell due in the period, by how they ended; with both totals, like every other table. */
export function deadlineTable(source: RecapSource): RecapTable {
  const words = tableWords[source.lang]
  const names: Readonly<Record<string, string>> = words.promiseKinds
  const found = source.counts.filter((one) => one.subject === 'deadline')
  const kinds = [...new Set([...Object.keys(promiseKinds), ...found.map((one) => one.dimension)])]
  const { table } = crossTables(
    { id: 'deadlines', title: words.tables.deadlines, headers: [words.rows.promise], sumHeader: words.total },
    { id: 'deadlineStates', title: '', headers: [] },
    {
      rows: kinds.map((code) => ({ code, label: names[code] ?? code })),
      columns: deadlineStates.map((code) => ({ code, label: words.promiseStates[code] })),
      value: (kind, state) =>
        found
          .filter((one) => one.dimension === kind && one.code === state)
          .reduce((sum, { n }) => sum + n, 0),
    },
  )
  return table
}

/** The counts that stand side by side and never for one another. */
export const figures = [
  'complaint',
  'case',
  'victim',
  'reportedPerson',
  'event',
  'service',
  'toldHarmed',
  'request',
  'reportedFile',
  'otherFile',
  'servedPerson',
  'closedCase',
  'notReport',
] as const

export function figureTable(source: RecapSource): RecapTable {
  const words = tableWords[source.lang]
  return {
    id: 'apart',
    title: words.apartTitle,
    headers: [words.rows.kind, words.number],
    total: null,
    stated: null,
    note: words.apartIntro,
    rows: figures.map((code) => ({
      code,
      label: words.figures[code],
      part: false,
      values: [alone(totalOf(source.counts, code))],
    })),
  }
}
