import {
  both,
  choice,
  choices,
  defineForm,
  scale,
  shortText,
  type AnswersOf,
  type Fields,
  type Form,
} from '#src/platform/forms/index.ts'
import { carerFields, clientFields, ownFields } from './client-fields.ts'
import { homeworkStateWords } from './codes.ts'
import { coachingFields, notAskedIn, reviewFields } from './kind-fields.ts'
import { fixedFields, type FixedGiven, type SheetGiven } from './sheet-fields.ts'

export type { SheetGiven } from './sheet-fields.ts'

/** Dashes are no part of a field's name. */
export const fieldOf = (kind: 'goal' | 'homeworkState' | 'homeworkResult', id: string): string =>
  `${kind}${id.replaceAll('-', '')}`

function goalFields(given: SheetGiven): Fields {
  return Object.fromEntries(
    given.goals.map((goal) => [
      fieldOf('goal', goal.id),
      scale({
        label: both(goal.words, goal.words),
        min: 0,
        max: 10,
        low: both('Belum sama sekali', 'Not at all yet'),
        high: both('Sudah tercapai', 'Reached'),
        sealed: true,
      }),
    ]),
  )
}
function homeworkFields(given: SheetGiven): Fields {
  return Object.fromEntries(
    given.homework.flatMap((one) => [
      [
        fieldOf('homeworkState', one.id),
        choice({ label: both(one.title, one.title), options: homeworkStateWords, sealed: true }),
      ],
      [
        fieldOf('homeworkResult', one.id),
        shortText({ label: both('Bagaimana jadinya', 'How it went'), maxLength: 600 }),
      ],
    ]),
  )
}
function runField(given: SheetGiven): Fields {
  const [first, ...rest] = given.runs.map((run) => ({ code: run.id, id: run.label.id, en: run.label.en }))
  return first
    ? {
        runs: choices({
          label: both('Teknik yang dikerjakan hari ini', 'Techniques worked on today'),
          options: [first, ...rest],
          sealed: true,
        }),
      }
    : {}
}

const about = { id: 'counselling.session', version: 1, title: both('Lembar sesi', 'Session sheet') } as const

/** The part of the sheet that is the same in every session, with its answers known by type. */
export const fixedSheet = (given: FixedGiven) => defineForm({ ...about, fields: fixedFields(given) })
export type FixedAnswers = AnswersOf<ReturnType<typeof fixedSheet>>

export const sectionIds = [
  'opening',
  'mood',
  'safety',
  'homework',
  'agenda',
  'review',
  'work',
  'coaching',
  'heard',
  'tasks',
  'client',
  'own',
  'close',
] as const
export type SectionId = (typeof sectionIds)[number]

/** The whole sheet: one value from which the room, the printed twin, the draft and the paper entry are made. */
export function sessionForm(given: SheetGiven): Form {
  const [goals, homework, runs] = [goalFields(given), homeworkFields(given), runField(given)]
  const left = notAskedIn(given.kind ?? 'individual')
  const all: Fields = { ...fixedFields(given), ...goals, ...homework, ...runs } as Fields
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => !left.has(name)))
  const named = (of: object) => Object.keys(of).filter((name) => !left.has(name))
  const only = (names: readonly string[]) => names.filter((name) => !left.has(name))
  return defineForm({
    ...about,
    fields,
    screens: (screen) => [
      screen(
        'opening',
        { title: both('Pembuka', 'Opening') },
        only(['welcomed', 'welcomedAt', 'present', 'path']),
      ),
      screen('mood', { title: both('Apa kabar hatimu', 'How are you inside') }, only(['mood', 'suds'])),
      screen('safety', { title: both('Keselamatan', 'Safety') }, [
        'safetyAsked',
        'safety',
        'safetyWords',
        'bullyingGoesOn',
      ]),
      screen('homework', { title: both('Tugas yang lalu', 'Last homework') }, named(homework)),
      screen('agenda', { title: both('Hari ini kita bahas', 'Today we look at') }, ['agenda', 'agendaOwn']),
      screen(
        'review',
        { title: both('Melihat kembali bersama', 'Looking back together') },
        named(reviewFields),
      ),
      screen('work', { title: both('Kegiatan inti', 'The work') }, [
        ...named(runs),
        ...only(['means', 'done', 'quote', 'meaning', 'feelings', 'adaptations', 'planChanged']),
      ]),
      screen('coaching', { title: both('Bekal pengasuh', 'For the caregiver') }, named(coachingFields)),
      screen('heard', { title: both('Yang saya dengar', 'What I heard') }, only(['heard', 'teachBack'])),
      screen('tasks', { title: both('Sampai bertemu lagi', 'Until we meet again') }, ['tasks']),
      screen('client', { title: both('Kata mereka tentang sesi ini', 'What they say of it') }, [
        ...named(goals),
        ...named(clientFields(false)),
        ...named(carerFields),
      ]),
      screen('own', { title: both('Kata konselor tentang sesi ini', 'What the counsellor says of it') }, [
        ...Object.keys(ownFields),
        'reflection',
      ]),
      screen('close', { title: both('Menutup sesi', 'Closing the session') }, [
        'progress',
        'change',
        'lesson',
        'practical',
        'other',
        'nextOn',
        'noNext',
        'noNextWords',
      ]),
    ],
  })
}
