import { harshWords } from '#content/wording/harsh-words.ts'
import type { Both } from '#src/platform/i18n/catalogue.ts'

/** One place in a note that might be said more gently. `at` and `length` in UTF-16 units of the text. */
export type WordingHint = Readonly<{
  at: number
  length: number
  found: string
  kind: 'blames' | 'labels' | 'doubts' | 'assumes'
  suggest: Both
}>

/**
 * Words in a note that blame or label somebody, each with a gentler way to say it (C32). Only a hint beside
 * the field: it changes nothing, blocks nothing, is not kept and not counted. Words inside quotation marks are
 * what somebody said and are left alone.
 */
export function gentleWording(text: string): readonly WordingHint[] {
  const quoted = quotesOf(text)
  const hints = patterns.flatMap(({ pattern, entry }) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      length: match[0].length,
      found: match[0],
      kind: entry.kind,
      suggest: entry.suggest,
    })),
  )
  return hints
    .filter((hint) => !quoted.some(([from, to]) => hint.at >= from && hint.at < to))
    .toSorted((a, b) => a.at - b.at)
}

// Made once: a note is read at every pause in typing.
const patterns = harshWords.map((entry) => ({ entry, pattern: patternOf(entry.words) }))

function patternOf(words: readonly string[]): RegExp {
  const inside = words.map((word) => word.replaceAll(' ', '\\s+')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${inside})(?![\\p{L}\\p{N}])`, 'giu')
}

function quotesOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/"[^"\n]*"|“[^”\n]*”/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
}
