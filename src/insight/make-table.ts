import { caseTypes, kpaiClusters } from '#content/codes/classes.ts'
import type { Code, CodeList } from '#content/codes/code.ts'
import { violenceClasses } from '#content/codes/harm.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { columnTable, severalTable, treeTable, type Label, type LabelledCount } from './recap-table.ts'
import type { RecapCount, Waiting } from './recap.store.ts'
import { tableWords } from './table-words.ts'
import { simfoniClassesIn, simfoniClassOf, simfoniName } from './simfoni.ts'

/** What the tables are made from: the counts of a period, and the districts of the office in their order. */
export type RecapSource = Readonly<{
  counts: readonly RecapCount[]
  waiting: readonly Waiting[]
  districts: readonly Label[]
  nameOfArea: (code: string) => string
  lang: Lang
}>

export type TableId = keyof (typeof tableWords)['id']['tables']
export type RowWord = keyof (typeof tableWords)['id']['rows']

/** A table's words, what a row is, and which counts it shows. */
type Spec = readonly [table: TableId, row: RowWord, subject: string, dimension: string]
/** One function for each shape of table, bound to the counts and the language. */
export type Maker = ReturnType<typeof makerOf>

export function makerOf(source: RecapSource) {
  const { lang } = source
  const words = tableWords[lang]
  const extra: Readonly<Record<string, string>> = words.extra
  const named = (id: TableId, row: RowWord, note?: string) => ({
    id,
    title: words.tables[id],
    headers: [words.rows[row], words.number],
    note: note ?? null,
  })
  const counted = (subject: string, dimension: string) =>
    source.counts.filter((one) => one.subject === subject && one.dimension === dimension)
  const labelled = (
    list: CodeList,
    found: readonly RecapCount[],
    more: readonly string[] = [],
  ): LabelledCount[] => {
    const known = list.map((entry): LabelledCount => ({
      code: entry.code,
      label: entry[lang],
      value: valueIn(found, entry.code),
    }))
    const others = new Set(
      [...more, 'notStated', ...found.map((one) => one.code)].filter(
        (code) => !list.some((entry) => entry.code === code),
      ),
    )
    return [
      ...known,
      ...[...others].map((code) => ({ code, label: extra[code] ?? code, value: valueIn(found, code) })),
    ]
  }
  return {
    list: ([id, row, subject, dimension]: Spec, list: CodeList, more: readonly string[] = []) =>
      columnTable(named(id, row), labelled(list, counted(subject, dimension), more)),
    extras: ([id, row, subject, dimension]: Spec, codes: readonly string[]) =>
      columnTable(
        named(id, row),
        codes.map((code) => ({
          code,
          label: extra[code] ?? code,
          value: valueIn(counted(subject, dimension), code),
        })),
      ),
    several: ([id, row, subject, dimension]: Spec, list: CodeList) =>
      severalTable(
        named(id, row, words.notes.several),
        labelled(list, counted(subject, dimension)),
        totalOf(source.counts, subject),
      ),
    tree: ([id, row, subject, dimension]: Spec, list: CodeList) => {
      const parts = labelled(list, counted(subject, dimension))
      const classOf = (code: string) =>
        simfoniClassOf(list.find((entry): entry is Code => entry.code === code) ?? { simfoni: 'NA' })
      return treeTable(
        named(id, row),
        simfoniClassesIn(list).map((group) => ({
          code: group,
          label: simfoniName(group, lang),
          parts: parts.filter((part) => classOf(part.code) === group),
        })),
      )
    },
    classes: () => {
      const found = counted('event', 'class')
      const wanted = [...simfoniClassesIn(violenceClasses)]
      return severalTable(
        named('eventClass', 'harmClass', words.notes.several),
        wanted.map((code) => ({
          code: code === 'NA' ? 'notStated' : code,
          label: simfoniName(code, lang),
          value: valueIn(found, code),
        })),
        totalOf(source.counts, 'event'),
      )
    },
    groups: ([id, row, subject, dimension]: Spec) => {
      const found = counted(subject, dimension)
      const clusters = [
        ...kpaiClusters.map((entry): Label => ({ code: entry.code, label: `${entry.code}. ${entry[lang]}` })),
        { code: 'notStated', label: words.extra.notStated },
      ]
      return treeTable(
        named(id, row),
        clusters.map(({ code, label }) => {
          const inside = found.filter((one) => one.code === code).map((one) => ({ ...one, code: one.code2 }))
          const own = caseTypes.filter(
            (entry) => String(entry.kpai) === code || inside.some((one) => one.code === entry.code),
          )
          const others = inside
            .filter((one) => !caseTypes.some((entry) => entry.code === one.code))
            .map((one) => one.code)
          return {
            code,
            label,
            parts: [
              ...own.map((entry) => ({
                code: entry.code,
                label: entry[lang],
                value: valueIn(inside, entry.code),
              })),
              ...[...new Set(['notStated', ...others])].map((other) => ({
                code: other,
                label: extra[other] ?? other,
                value: valueIn(inside, other),
              })),
            ],
          }
        }),
      )
    },
    areas: (id: TableId, subject: string) => {
      const found = counted(subject, 'area')
      const beyond = found
        .map((one) => one.code)
        .filter(
          (code) => code !== 'notStated' && !source.districts.some((district) => district.code === code),
        )
      const rows = [
        ...source.districts,
        ...beyond.map((code) => ({ code, label: source.nameOfArea(code) })),
        { code: 'notStated', label: words.extra.notStated },
      ]
      return columnTable(
        named(id, 'area'),
        rows.map((label) => ({ ...label, value: valueIn(found, label.code) })),
      )
    },
  }
}

export function totalOf(counts: readonly RecapCount[], subject: string): number {
  return counts
    .filter((one) => one.subject === subject && one.dimension === 'total')
    .reduce((sum, { n }) => sum + n, 0)
}

function valueIn(counts: readonly RecapCount[], code: string): number {
  return counts.filter((one) => one.code === code).reduce((sum, { n }) => sum + n, 0)
}
