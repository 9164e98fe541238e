import type { Banded, Both } from '#src/platform/i18n/catalogue.ts'
import { ours, type Authorship } from '../scenes/scene.ts'

export type CardTheme = 'normal' | 'body' | 'feelings' | 'coping' | 'help' | 'agreement' | 'caregiver'

/** A card to read together or alone: one thought, and one thing to try. No advice is made for a person by a machine. */
export type PsychoCard = Readonly<{
  code: string
  theme: CardTheme
  title: Both
  text: Readonly<{ id: Banded; en: Banded }>
  /** One small thing to try, or null where reading is all. */
  tryThis: Readonly<{ id: Banded; en: Banded }> | null
  authorship: Authorship
}>

export function card(written: Omit<PsychoCard, 'authorship'>): PsychoCard {
  return { ...written, authorship: ours }
}

/** Words for a child, for a teenager, for an adult. */
export function banded(anak: string, remaja: string, dewasa: string): Banded {
  return { anak, remaja, dewasa }
}
