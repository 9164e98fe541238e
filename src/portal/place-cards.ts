import type { VNode } from 'preact'
import type { Audience } from '#src/platform/access/audience.ts'
import type { Client } from '#src/platform/access/visitor.ts'
import type { ClientScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { IconName } from '#src/ui/index.ts'

/** What an upper floor shows on the home of a place. It answers null when it has nothing to show. */
export type PlaceCard = Readonly<{
  id: string
  order: number
  audience: Audience
  /** Stands under the ways onward: always there, never the first thing. */
  below?: boolean
  load: (scope: ClientScope, client: Client, lang: Lang) => Promise<VNode | null>
}>

/** What a page is for, as its owner would put it: every day, with the team, or about the place itself. */
export const placeParts = ['daily', 'together', 'place'] as const
export type PlacePart = (typeof placeParts)[number]

/** A page of a place, reached from its home. */
export type PlaceMenuEntry = Readonly<{
  id: string
  order: number
  audience: Audience
  part: PlacePart
  href: string
  label: (lang: Lang) => string
  icon: IconName
}>

const cards: PlaceCard[] = []
const menu: PlaceMenuEntry[] = []

/** Called once at start-up by upper floors. A card of the same id and audience replaces the former. */
export function registerPlaceCard(card: PlaceCard): void {
  put(cards, card)
}
/** Called once at start-up by upper floors. An entry of the same id and audience replaces the former. */
export function registerPlaceMenu(entry: PlaceMenuEntry): void {
  put(menu, entry)
}

export function placeCards(audience: Audience): readonly PlaceCard[] {
  return cards.filter((card) => card.audience === audience)
}
export function placeMenu(audience: Audience): readonly PlaceMenuEntry[] {
  return menu.filter((entry) => entry.audience === audience)
}

function put<T extends PlaceCard | PlaceMenuEntry>(list: T[], one: T): void {
  const at = list.findIndex((known) => known.id === one.id && known.audience === one.audience)
  if (at === -1) list.push(one)
  else list[at] = one
  list.sort((a, b) => a.order - b.order)
}
