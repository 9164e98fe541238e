import type { AnyAnswers } from '#src/platform/forms/index.ts'

// What Upa said of the way it goes, by pointing and in writing, when the work took its next step.

export const exploring: AnyAnswers = {
  counsellor: 'woman',
  place: 'Di lantai, dekat jemuran',
  pace: 'slower',
  mayKnow: 'Nenek',
  mayNotKnow: 'Anak sekelas',
  plan: 'agrees',
  words: 'gambar dulu',
}

export const changing: AnyAnswers = {
  counsellor: 'woman',
  place: 'Di lantai, dekat jemuran',
  pace: 'as_now',
  mayKnow: 'Nenek, Bu Lilis',
  mayNotKnow: 'Anak yang menirukan',
  plan: 'agrees',
  words: 'hari rabu saja. jangan hari olahraga',
}
