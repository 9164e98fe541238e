import { ageBands, type AgeBand } from '#src/platform/i18n/catalogue.ts'

export function isAgeBand(text: unknown): text is AgeBand {
  return (ageBands as readonly unknown[]).includes(text)
}

/** Whose words to speak: as chosen, else those of a child, which everyone understands. */
export function bandOr(text: unknown, otherwise: AgeBand = 'anak'): AgeBand {
  return isAgeBand(text) ? text : otherwise
}
