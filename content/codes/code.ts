import type { AgeBand, Both, Lang } from '#src/platform/i18n/catalogue.ts'

/**
 * One entry of a code list. `id` and `en` are the words for adults and staff; `anak` and `remaja` are
 * the words shown to a younger reader where they differ. `simfoni` is the value the ministry's recap
 * tables use, `kpai` the number of KPAI's cluster.
 */
export type Code<C extends string = string> = Both & {
  readonly code: C
  readonly anak?: Both
  readonly remaja?: Both
  readonly simfoni?: string
  readonly kpai?: KpaiCluster
}
export type KpaiCluster = 1 | 2 | 3 | 4 | 5

export type CodeList<C extends string = string> = readonly [Code<C>, ...Code<C>[]]

/** The union of the codes in a list: `type Form = CodeOf<typeof forms>`. */
export type CodeOf<L extends CodeList> = L[number]['code']

/** Declares a code list; keeps the codes as literal types and everything else as plain text. */
export function codeList<const C extends string>(...list: [Code<C>, ...Code<C>[]]): CodeList<C> {
  return list
}

/** The bare codes, as a non-empty tuple that a schema's pick-list accepts. */
export function codesIn<C extends string>(list: CodeList<C>): [C, ...C[]] {
  const [first, ...rest] = list
  return [first.code, ...rest.map((entry) => entry.code)]
}

export function isCodeIn<C extends string>(list: CodeList<C>, value: unknown): value is C {
  return list.some((entry) => entry.code === value)
}

/** The entry of a code; undefined when a stored code has since left the list. */
function findCode<C extends string>(list: CodeList<C>, code: string): Code<C> | undefined {
  return list.find((entry) => entry.code === code)
}

/** The words of an entry for a reader's language and age; a child gets the simplest there are. */
export function wordOf(entry: Code, lang: Lang, band: AgeBand = 'dewasa'): string {
  const adult: Both = entry
  const teen = entry.remaja ?? adult
  const child = entry.anak ?? teen
  return { anak: child, remaja: teen, dewasa: adult }[band][lang]
}

/** As `wordOf`, from a stored code; an unknown code shows as itself rather than vanishing. */
export function wordFor(list: CodeList, code: string, lang: Lang, band: AgeBand = 'dewasa'): string {
  const entry = findCode(list, code)
  return entry ? wordOf(entry, lang, band) : code
}
