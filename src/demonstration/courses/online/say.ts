import type { AnyAnswers } from '#src/platform/forms/index.ts'

// What Runa said of the way it goes, when the work took its next step.

export const exploring: AnyAnswers = {
  counsellor: 'woman',
  place: 'Kantor, bukan sekolah',
  pace: 'as_now',
  mayKnow: 'Bu Wati',
  mayNotKnow: 'Grup kelas',
  plan: 'agrees',
  words: 'Jangan suruh aku hapus akunku.',
}

export const changing: AnyAnswers = {
  counsellor: 'woman',
  place: 'Kantor, bukan sekolah',
  pace: 'faster',
  mayKnow: 'Bu Wati, Kak Sari',
  mayNotKnow: 'Grup kelas',
  plan: 'agrees_with_change',
  words: 'Latihannya berdiri, jangan duduk terus.',
}
