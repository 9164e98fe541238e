import type { AnyAnswers } from '#src/platform/forms/index.ts'

// What Raka said of the way it goes, when the work took its next step.

export const exploring: AnyAnswers = {
  counsellor: 'any',
  place: 'Ruang dekat jendela',
  pace: 'as_now',
  mayKnow: 'Ibu dan Bu Endah',
  mayNotKnow: 'Kelas IX. Ayah nanti, aku yang bilang.',
  plan: 'agrees',
  words: 'Boleh sambil gambar.',
}
