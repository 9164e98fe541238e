import { disabilities } from '#content/codes/needs.ts'
import { sexes, simfoniAgeBands } from '#content/codes/people.ts'
import type { CodeList } from '#content/codes/code.ts'
import type { RecapSource } from './make-table.ts'
import type { RecapTable } from './recap-table.ts'
import { tableWords } from './table-words.ts'

/**
 * How long each group waited for its first service: whether every victim has the same chance. Groups under
 * ten were left out by the database, so a row without a number says that the group is small, not that it is quick.
 */
export function equityTables(source: RecapSource): RecapTable[] {
  const words = tableWords[source.lang]
  const extra: Readonly<Record<string, string>> = words.extra
  const table = (
    id: 'waitingSex' | 'waitingAge' | 'waitingDisability' | 'waitingArea',
    header: string,
    dimension: string,
    nameOf: (code: string) => string,
  ): RecapTable => ({
    id,
    title: words.tables[id],
    headers: [header, words.days],
    total: null,
    stated: null,
    note: null,
    rows: source.waiting
      .filter((one) => one.dimension === dimension)
      .map(({ code, medianDays }) => ({
        code,
        label: nameOf(code),
        part: false,
        values: [Math.round(medianDays * 10) / 10],
      })),
  })
  const inList = (list: CodeList) => (code: string) =>
    list.find((entry) => entry.code === code)?.[source.lang] ?? extra[code] ?? code
  return [
    table('waitingSex', words.rows.sex, 'sex', inList(sexes)),
    table('waitingAge', words.rows.age, 'age', inList(simfoniAgeBands)),
    table('waitingDisability', words.rows.disability, 'disability', inList(disabilities)),
    table('waitingArea', words.rows.area, 'area', (code) => extra[code] ?? source.nameOfArea(code)),
  ].filter((one) => one.rows.length > 0)
}
