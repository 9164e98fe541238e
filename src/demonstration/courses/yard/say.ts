import type { AnyAnswers } from '#src/platform/forms/index.ts'

// What Zaki said of the way it goes, when the work took its next step.

export const exploring: AnyAnswers = {
  counsellor: 'any',
  place: 'Ruang baca',
  pace: 'slower',
  mayKnow: 'Ustaz Anwar, Ibu, dan sekarang Ilyas',
  mayNotKnow: 'Teman kelas',
  plan: 'agrees',
  words: 'Tangan terangkat tetap berarti berhenti.',
}

export const changing: AnyAnswers = {
  counsellor: 'any',
  place: 'Asrama, di jam sepi',
  pace: 'as_now',
  mayKnow: 'Ustaz Anwar, Ibu, Ilyas',
  mayNotKnow: 'Teman kelas',
  plan: 'agrees',
  words: 'Dari bola pelan dulu.',
}
