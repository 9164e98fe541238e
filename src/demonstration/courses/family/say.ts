import type { AnyAnswers } from '#src/platform/forms/index.ts'

// What Damar said of the way it goes, alone, when the work took its next step.

export const exploring: AnyAnswers = {
  counsellor: 'any',
  place: 'Kantor dulu, rumah nanti',
  pace: 'as_now',
  mayKnow: 'Ibu. Ayah boleh, asal tidak dimarahi.',
  mayNotKnow: 'Anak di jalan itu',
  plan: 'agrees',
  words: 'Rani jangan pulang terlalu malam.',
}

export const changing: AnyAnswers = {
  counsellor: 'any',
  place: 'Di rumah, sesudah magrib',
  pace: 'as_now',
  mayKnow: 'Ibu, Ayah, Rani',
  mayNotKnow: 'Tetangga',
  plan: 'agrees',
  words: 'Kalau keras, aku boleh bilang berhenti.',
}
