import { caregiverCards } from './caregiver.ts'
import type { PsychoCard } from './card.ts'
import { copingCards } from './coping.ts'
import { helpCards } from './help.ts'
import { normalCards } from './normal.ts'

/** Every card for clients and caregivers; each says that nobody has verified it yet until somebody has. */
export const psychoCards: readonly PsychoCard[] = [
  ...normalCards,
  ...copingCards,
  ...helpCards,
  ...caregiverCards,
]

/** The card of a code, or null when it has since left the shelf. */
export function findCard(code: string): PsychoCard | null {
  return psychoCards.find((card) => card.code === code) ?? null
}
