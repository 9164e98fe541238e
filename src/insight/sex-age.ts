import { sexes, simfoniAgeBands } from '#content/codes/people.ts'
import type { RecapSource, TableId } from './make-table.ts'
import { crossTables, type RecapTable } from './recap-table.ts'
import { tableWords } from './table-words.ts'
import { simfoniName } from './simfoni.ts'

/**
 * Age by sex in the bands of the ministry, and sex alone with its three ways of not being known. Both come
 * from the same sums, so that the one never gives away what the other hides.
 */
export function sexAgeTables(
  source: RecapSource,
  subject: string,
  ids: readonly [TableId, TableId],
): RecapTable[] {
  const { lang } = source
  const words = tableWords[lang]
  const found = source.counts.filter((one) => one.subject === subject && one.dimension === 'sexAge')
  const ageCodes = simfoniAgeBands.map((entry) => entry.code as string)
  const beyond = [...new Set(found.map((one) => one.code2))].filter(
    (code) => code !== 'notStated' && !ageCodes.includes(code),
  )
  const rows = [
    ...simfoniAgeBands.map((entry) => ({ code: entry.code as string, label: entry[lang] })),
    ...beyond.map((code) => ({ code, label: code })),
    { code: 'notStated', label: words.extra.notStated },
  ]
  const classOf = (sex: string) => sexes.find((entry) => entry.code === sex)?.simfoni ?? 'NA'
  const columns = ['perempuan', 'laki-laki', 'NA'].map((code) => ({ code, label: simfoniName(code, lang) }))
  const value = (row: string, column: string) =>
    found
      .filter((one) => one.code2 === row && classOf(one.code) === column)
      .reduce((sum, { n }) => sum + n, 0)
  const parts = ['notStated', 'unknown', 'refused'] as const
  const { table, columnsAlone } = crossTables(
    { id: ids[0], title: words.tables[ids[0]], headers: [words.rows.age], sumHeader: words.total },
    { id: ids[1], title: words.tables[ids[1]], headers: [words.rows.sex, words.number] },
    {
      rows,
      columns,
      value,
      split: [
        {
          code: 'NA',
          label: simfoniName('NA', lang),
          parts: parts.map((code) => ({
            code,
            label: words.extra[code],
            value: found
              .filter((one) => classOf(one.code) === 'NA' && partOf(one.code) === code)
              .reduce((sum, { n }) => sum + n, 0),
          })),
        },
      ],
    },
  )
  return [table, columnsAlone]
}

/** A code of sex that has since left the list counts as not stated. */
function partOf(sex: string): 'notStated' | 'unknown' | 'refused' {
  return sex === 'unknown' || sex === 'refused' ? sex : 'notStated'
}
