import type { Typed } from '#src/platform/forms/index.ts'
import { sentencesIn } from '#src/platform/web/kept-post.ts'

/** The sentences among what was typed, as a post that is not carried out gives them back. */
export function sentencesOf(typed: Typed): readonly string[] {
  const posted = new FormData()
  for (const [name, values] of Object.entries(typed)) for (const value of values) posted.append(name, value)
  return sentencesIn(posted)
}

/** Sentences that were typed and stand in none of the inputs a page shows: their part may have gone meanwhile. */
export function sentencesBeyond(typed: Typed, ...shown: readonly Typed[]): readonly string[] {
  const there = new Set(shown.flatMap((one) => Object.values(one).flat()).map((value) => value.trim()))
  return sentencesOf(typed).filter((said) => !there.has(said))
}
