// Runs in browsers too: no Node module may be imported here.

/** 6 words out of 2,048 carry 66 bits: enough that one light Argon2id stands behind them. */
const CODE_WORDS = 6
const WORD_LIST_SIZE = 2048

/** 2,048 different words of a to z in lower case. */
export type WordList = readonly string[]

export type ReadCode =
  | { readonly ok: true; readonly code: readonly string[] }
  | { readonly ok: false; readonly problem: 'count'; readonly found: number }
  | { readonly ok: false; readonly problem: 'unknown'; readonly unknown: readonly UnknownWord[] }

/** `position` counts from 1, as the person who holds the paper does. */
export type UnknownWord = {
  readonly position: number
  readonly typed: string
  readonly suggestion: string | null
}

type RandomBytes = (length: number) => Uint8Array

/**
 * A fresh code. 2,048 divides the range of 16 random bits, so taking the remainder favours no word.
 * Throws RangeError when the list is not 2,048 different words.
 */
export function newWordCode(words: WordList, random: RandomBytes = randomBytes): readonly string[] {
  if (new Set(words).size !== WORD_LIST_SIZE || words.length !== WORD_LIST_SIZE) {
    throw new RangeError('a word list holds 2,048 different words')
  }
  const bytes = random(CODE_WORDS * 2)
  return Array.from({ length: CODE_WORDS }, (_, i) => {
    const draw = ((bytes[i * 2] ?? 0) << 8) | (bytes[i * 2 + 1] ?? 0)
    return words[draw % WORD_LIST_SIZE] ?? ''
  })
}

/** The one text that is hashed for a code, and that may be shown. */
export function codeText(code: readonly string[]): string {
  return code.join(' ')
}

/** The words in what a person typed, whatever case, spaces, hyphens, commas or numbering stand around them. */
export function typedWords(typed: string): string[] {
  return (
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  )
}

/**
 * Reads a typed code. Nothing is repaired silently: a word outside the list comes back with the word that was
 * probably meant, for the person to confirm.
 */
export function readWordCode(words: WordList, typed: string): ReadCode {
  const code = typedWords(typed)
  if (code.length !== CODE_WORDS) return { ok: false, problem: 'count', found: code.length }
  const known = new Set(words)
  const unknown = code.flatMap((word, i) =>
    known.has(word) ? [] : [{ position: i + 1, typed: word, suggestion: suggestWord(words, word) }],
  )
  return unknown.length > 0 ? { ok: false, problem: 'unknown', unknown } : { ok: true, code }
}

/**
 * The single word of the list that a wrong one was probably meant to be: the only one it begins (from 3
 * letters), else the only one a single slip away (a letter added, missing, wrong, or two swapped). Null when
 * there is none or more than one.
 */
export function suggestWord(words: WordList, typed: string): string | null {
  const begun = typed.length >= 3 ? words.filter((word) => word.startsWith(typed)) : []
  const meant = begun.length > 0 ? begun : words.filter((word) => isOneSlipAway(typed, word))
  return meant.length === 1 ? (meant[0] ?? null) : null
}

function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1)
  if (a.length > b.length) return a.slice(start + 1) === b.slice(start)
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start]
  return a.slice(start + 1) === b.slice(start + 1) || (swapped && a.slice(start + 2) === b.slice(start + 2))
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}
