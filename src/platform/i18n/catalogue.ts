export const langs = ['id', 'en'] as const
export type Lang = (typeof langs)[number]

export const ageBands = ['anak', 'remaja', 'dewasa'] as const
/** Who reads: anak 6-11, remaja 12-17, dewasa 18 and over. */
export type AgeBand = (typeof ageBands)[number]

export type Banded = { readonly anak: string; readonly remaja: string; readonly dewasa: string }
export type Both = { readonly id: string; readonly en: string }

export interface Words {
  readonly [key: string]: Word
}
type Word = string | Banded | ((...args: never[]) => string | Banded) | Words

/** The shape every language must have: literal strings widened, functions with the same arguments. */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends (...args: infer A) => Banded
      ? (...args: A) => Banded
      : { readonly [K in keyof T]: Shape<T[K]> }

/** Forbids, at every depth, a key that the first language does not have. */
type Exact<E, T> = T extends string
  ? E
  : T extends (...args: never[]) => unknown
    ? E
    : { readonly [K in keyof E]: K extends keyof T ? Exact<E[K], T[K]> : never }

export type Catalogue<T> = { readonly id: Shape<T>; readonly en: Shape<T> }

/**
 * A capability's words in both languages. The compiler refuses a missing key, a key too many, and a
 * function with other arguments. Read them as `words[lang].some.key`.
 */
export function catalogue<const T extends Words, const E extends Shape<T>>(
  id: T,
  en: E & Exact<E, T>,
): Catalogue<T> {
  // Both sides were checked against Shape<T> by the signature; generics cannot prove it inside.
  return { id, en } as unknown as Catalogue<T>
}

/** A text in the words of the reader's age; a plain string is the same for everyone. */
export function forBand(text: string | Banded, band: AgeBand): string {
  return typeof text === 'string' ? text : text[band]
}

/** Picks one language from a code-list entry or any value that carries both. */
export function inLang(text: Both, lang: Lang): string {
  return text[lang]
}

export function isLang(value: unknown): value is Lang {
  return langs.some((lang) => lang === value)
}

/**
 * The language to answer in: the reader's own choice (cookie) first, then the best match of the
 * Accept-Language header (RFC 9110 §12.5.4), then Indonesian.
 */
export function pickLang(acceptLanguage: string | null | undefined, cookie?: string | null): Lang {
  if (isLang(cookie)) return cookie
  const offers = (acceptLanguage ?? '')
    .split(',')
    .map(readOffer)
    .filter((offer) => offer.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { tag } of offers) {
    // "in" is the code that old Android browsers still send for Indonesian.
    if (tag === 'in') return 'id'
    if (isLang(tag)) return tag
  }
  return 'id'
}

function readOffer(offer: string): { tag: string; weight: number } {
  const [range = '', ...parameters] = offer.trim().toLowerCase().split(';')
  const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { tag: range.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}

/**
 * Lists what a catalogue still lacks, for a capability's own test: keys on one side only, empty
 * texts, or a function on one side and a text on the other. Empty when complete.
 */
export function findGaps(words: { readonly id: unknown; readonly en: unknown }): string[] {
  return compare(words.id, words.en, '')
}

/** Throws with every gap named; see `findGaps`. */
export function assertComplete(words: { readonly id: unknown; readonly en: unknown }): void {
  const gaps = findGaps(words)
  if (gaps.length > 0) throw new Error(`Words are incomplete: ${gaps.join('; ')}`)
}

function compare(id: unknown, en: unknown, path: string): string[] {
  if (typeof id !== typeof en) return [`${path} differs in kind`]
  if (typeof id === 'string' && typeof en === 'string') {
    return [...(id.trim() ? [] : [`${path} empty in id`]), ...(en.trim() ? [] : [`${path} empty in en`])]
  }
  if (!isRecord(id) || !isRecord(en)) return []
  const keys = new Set([...Object.keys(id), ...Object.keys(en)])
  return [...keys].flatMap((key) => {
    const here = path ? `${path}.${key}` : key
    if (!(key in id)) return [`${here} missing in id`]
    if (!(key in en)) return [`${here} missing in en`]
    return compare(id[key], en[key], here)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
