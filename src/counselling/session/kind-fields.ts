import { both, choice, choices, longText, scale, yes, type Wording } from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import type { SessionKind } from '../session.store.ts'
import { carerFields, clientFields } from './client-fields.ts'
import { coachingPoints, reviewDecisions } from './codes.ts'
import { voicesIn } from './voices.ts'

const words = (id: string, en: string, hint?: Wording) =>
  longText({ label: both(id, en), maxLength: 3000, ...(hint ? { hint } : {}) })

/** What is worked on with those who care for the child, and what they see. Their words, in their own place. */
export const coachingFields = {
  caregiverSees: words(
    'Yang pengasuh lihat pada anak',
    'What the caregiver sees in the child',
    both(
      'Tidur, makan, sekolah, teman, yang membuatnya tenang.',
      'Sleep, meals, school, friends, what calms.',
    ),
  ),
  coachingPoints: choices({
    label: both('Bekal untuk pengasuh hari ini', 'Coaching points today'),
    options: coachingPoints,
    sealed: true,
  }),
  coaching: words(
    'Yang dilatih bersama, dan bagaimana jadinya',
    'What was practised together, and how it went',
  ),
}

/** Asked when everybody looks back together (practice.md: after sessions 4 and 8; A03, A07, C20). */
export const reviewFields = {
  retaliation: choice({
    label: both(
      'Adakah balasan, ancaman, atau tekanan sejak bercerita?',
      'Any reprisal, threat or pressure since they spoke up?',
    ),
    options: yesNoNotAsked,
    sealed: true,
  }),
  retaliationWords: words('Kata-katanya tentang itu', 'Their words about it'),
  safetyAgain: yes({
    label: both('Rencana aman sudah dilihat lagi', 'The safety plan was gone over again'),
    sealed: true,
  }),
  strengthsAgain: words(
    'Kekuatan yang terlihat sekarang',
    'Strengths that show now',
    both('Yang dulu sudah ada, dan yang baru tumbuh.', 'Those from before, and those that have grown.'),
  ),
  mapAgain: yes({
    label: both('Peta relasi sudah digambar ulang', 'The map of relations was drawn again'),
    sealed: true,
  }),
  resilience: scale({
    label: both(
      '"Kalau ada yang berat, aku bisa menghadapinya atau mencari bantuan."',
      '"When things are hard I can cope or find help."',
    ),
    min: 0,
    max: 10,
    low: both('Belum sama sekali', 'Not at all yet'),
    high: both('Ya, sangat', 'Very much'),
    sealed: true,
  }),
  decision: choice({
    label: both('Keputusan bersama', 'What was decided together'),
    options: reviewDecisions,
    sealed: true,
  }),
  decisionWords: words('Keputusannya dalam kata-kata klien', 'The decision in the client’s words'),
}

const names = (fields: object): readonly string[] => Object.keys(fields)
/** A silent way and the child's own scale have no place in a talk with those who care for it. */
const childOnly: readonly string[] = [
  'path',
  'means',
  'suds',
  'teachBack',
  'quote',
  'meaning',
  'feelings',
  'planChanged',
]

/** Names of fields that are not asked in a session of this kind. */
export function notAskedIn(kind: SessionKind): ReadonlySet<string> {
  const voices = voicesIn(kind)
  const carerThere = kind === 'caregiver' || kind === 'family'
  return new Set([
    ...(voices.includes('client') ? [] : names(clientFields(false))),
    ...(voices.includes('caregiver') ? [] : names(carerFields)),
    ...(carerThere ? [] : names(coachingFields)),
    ...(kind === 'review' ? [] : names(reviewFields)),
    ...(kind === 'caregiver' ? childOnly : []),
  ])
}
