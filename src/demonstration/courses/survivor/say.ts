import type { AnyAnswers } from '#src/platform/forms/index.ts'

// What Rahayu said of the way it goes, when the work took its next step.

export const exploring: AnyAnswers = {
  counsellor: 'woman',
  place: 'Kursi yang menghadap pintu',
  pace: 'slower',
  mayKnow: 'Wening',
  mayNotKnow: 'Siapa pun dari toko',
  plan: 'agrees',
  words: 'Beri tahu saya dulu sebelum mengisi lembar apa pun.',
}

export const changing: AnyAnswers = {
  counsellor: 'woman',
  place: 'Kursi yang menghadap pintu',
  pace: 'as_now',
  mayKnow: 'Wening',
  mayNotKnow: 'Siapa pun dari toko',
  plan: 'agrees',
  words: 'Angkanya saya simpan juga di buku saya.',
}
