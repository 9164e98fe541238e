import { both, type Wording } from '#src/platform/forms/index.ts'
import type { AssessCode, EndCode, GoalsCode, PrepareCode } from './rules/episode-gates.ts'

type Code = PrepareCode | AssessCode | GoalsCode | EndCode

/** What stands between one stage and the next, as a worker reads it. */
export const stageGateWords: Readonly<Record<Code, Wording>> = {
  assentMissing: both(
    'Klien belum mengatakan setuju ikut konseling.',
    'The client has not said yes to counselling.',
  ),
  guardianConsentMissing: both(
    'Persetujuan wali, atau dasar hukum yang menggantikannya, belum dicatat.',
    'A guardian’s consent, or a legal basis in its place, is not on record.',
  ),
  limitsNotExplained: both(
    'Batas kerahasiaan belum dijelaskan.',
    'The limits of confidentiality have not been explained.',
  ),
  safetyNotAsked: both(
    'Belum ditanyakan apakah ia aman hari ini.',
    'Nobody has asked whether they are safe today.',
  ),
  nowOpen: both(
    'Ada hal mendesak SEKARANG. Tangani itu dulu.',
    'Something needs action NOW. See to that first.',
  ),
  eligibilityOpen: both(
    'Belum diputuskan apakah konseling cocok untuknya.',
    'Whether counselling fits has not been decided.',
  ),
  modeWithoutWhy: both(
    'Cara bertemunya bukan tatap muka, dan alasannya belum ditulis.',
    'They do not meet face to face, and no reason is given.',
  ),
  mySayNotAsked: both(
    'Suara klien tentang penutupan ini belum ditanyakan.',
    'The client was not asked for their say on the ending.',
  ),
  referralOpen: both(
    'Tempat rujukan belum menyatakan menerimanya.',
    'The place they are referred to has not said that it takes them.',
  ),
  ready: both('Siap.', 'Ready.'),
  factorOpen: both(
    'Satu bagian asesmen belum diisi, atau belum dijelaskan mengapa belum diketahui.',
    'A part of the assessment is neither told nor marked as not known with a reason.',
  ),
  factorWithoutWhy: both(
    'Satu bagian belum diketahui, tetapi alasannya belum ditulis.',
    'A part is not known, but no reason is given.',
  ),
  strengthsMissing: both(
    'Kekuatan dan harapannya belum ditulis.',
    'Their strengths and hopes are not written yet.',
  ),
  noBaseline: both('Belum ada satu pun ukuran awal.', 'There is no starting measure yet.'),
  factors: both('Lengkap.', 'Complete.'),
  noGoal: both('Belum ada tujuan dengan kata-kata klien.', 'There is no goal in the client’s words yet.'),
  tooManyGoals: both('Paling banyak tiga tujuan.', 'Three goals at most.'),
  noReviewDate: both('Hari tinjauan belum ditentukan.', 'No day is set to look at the goals again.'),
  notSigned: both(
    'Kesepakatan tujuan belum ditandatangani atau disetujui klien.',
    'The goal agreement is not signed or assented to.',
  ),
  agreementChanged: both(
    'Tujuannya berubah sejak disepakati. Buat versi baru, lalu minta persetujuan lagi.',
    'The goals have changed since they were agreed. Make a new version and ask for a yes again.',
  ),
  clientAgreementMissing: both(
    'Klien belum mengatakan setuju dengan tujuannya.',
    'The client has not said yes to the goals.',
  ),
  goals: both('Lengkap.', 'Complete.'),
  noReason: both('Alasan berakhirnya belum dipilih.', 'No reason for ending is chosen.'),
  goalsNotRated: both('Ada tujuan yang belum dinilai lagi.', 'A goal has not been rated again.'),
  noPostMeasure: both(
    'Belum diukur lagi, dan belum dijelaskan mengapa.',
    'Not measured again, and no reason is given.',
  ),
  noMaintenancePlan: both(
    'Rencana menjaga diri belum ditulis bersama.',
    'The plan to stay well is not written yet.',
  ),
  noFollowUps: both(
    'Belum ada hari tindak lanjut. Tanpa itu konseling tidak ditutup.',
    'No follow-up day is set. Without one counselling is not ended.',
  ),
  clientViewMissing: both('Pandangan klien belum ditulis.', 'The client’s view is not written.'),
  ratedByCaregiver: both(
    'Klien tidak memberi angka; angka yang dipakai dari pengasuh.',
    'The client gave no number; the number used is a caregiver’s.',
  ),
  goalsCompared: both('Lengkap.', 'Complete.'),
}
