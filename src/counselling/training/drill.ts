import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import { findAssertiveScene } from '#content/scenes/assertive/index.ts'
import type { AssertiveScene } from '#content/scenes/scene.ts'
import type { PracticeBodies } from '../practice.ts'
import { styles, type Style } from '../rules/assertive.ts'

/** One card: a scene, and one answer to it by its place in the scene's list. */
export type DrillCard = Readonly<{ scene: string; response: number }>

/** Cards of one run: enough for the rule, few enough for one sitting. */
export const cardsOfRun = 14

/**
 * Deals the cards of a run: each scene once, the styles in turn, always the same for the same seed, so that a
 * page that is opened again, or in a second tab, shows the same card.
 */
export function deal(
  scenes: readonly AssertiveScene[],
  seed: string,
  count = cardsOfRun,
): readonly DrillCard[] {
  const next = numbersFrom(seed)
  const order = shuffled(scenes, next).slice(0, count)
  const turn = shuffled(styles, next)
  return order.map((scene, at): DrillCard => {
    const held = turn.filter((style) => scene.responses.some((one) => one.style === style))
    const wanted = held[at % Math.max(held.length, 1)]
    return { scene: scene.id, response: scene.responses.findIndex((one) => one.style === wanted) }
  })
}

/** The styles a reader of this age tells apart: the hidden jab only from twelve on (practice.md §4). */
export function stylesFor(band: AgeBand): readonly Style[] {
  return band === 'anak' ? styles.filter((style) => style !== 'passiveAggressive') : styles
}

export type DrillBody = PracticeBodies['drill']
export type Judged = DrillBody['cards'][number]

/** Lays an answer on a card. An empty one was skipped: not answered, and not wrong in the count. */
export function judge(card: DrillCard, chose: string, band: AgeBand): Judged {
  const known = stylesFor(band).find((style) => style === chose) ?? ''
  const style = findAssertiveScene(card.scene)?.responses[card.response]?.style
  return { ...card, chose: known, right: known !== '' && known === style }
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((one) => ({ one, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** Numbers from 0 to 1 in an order given by the seed (mulberry32 over an FNV-1a hash). Nothing secret hangs on it. */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
