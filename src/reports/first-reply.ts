import type { Urgency } from '#src/platform/clock/urgency.ts'

const hour = 3_600_000

/**
 * How soon somebody who told us something reads a first answer from a person. Defaults of this product, never
 * longer than the time for taking it in hand asks for; belum diverifikasi until an office confirms them.
 */
export const firstReplyWithin: Readonly<Record<Urgency, number>> = {
  NOW: hour,
  TODAY: 24 * hour,
  H72: 72 * hour,
  PLANNED: 168 * hour,
}
