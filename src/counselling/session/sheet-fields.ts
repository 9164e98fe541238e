import {
  both,
  choice,
  choices,
  date,
  group,
  longText,
  number,
  scale,
  shortText,
  time,
  yes,
  type Wording,
} from '#src/platform/forms/index.ts'
import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import type { SudsScale } from '../rules/suds.ts'
import type { SessionKind } from '../session.store.ts'
import { carerFields, clientFields, ownFields } from './client-fields.ts'
import {
  feelings,
  noNextReasons,
  practicalNeeds,
  presentPeople,
  safetyAnswers,
  silentMeans,
} from './codes.ts'
import { coachingFields, reviewFields } from './kind-fields.ts'

/** What the sheet of one session is made of: whose words, which scale, which goals, tasks and techniques stand. */
export type SheetGiven = Readonly<{
  /** Which sheet it is; one with the person alone where none is said. */
  kind?: SessionKind
  band: AgeBand
  suds: SudsScale
  goals: readonly Readonly<{ id: string; words: string }>[]
  homework: readonly Readonly<{ id: string; title: string }>[]
  runs: readonly Readonly<{ id: string; label: Wording }>[]
  /** Entered later from paper: days that were to come then may lie in the past by now. */
  paper?: boolean
}>

export type FixedGiven = Pick<SheetGiven, 'kind' | 'band' | 'suds' | 'paper'>

/** A caregiver's mood is asked as theirs, and says nothing about the child. */
const feeling = ({ band, kind }: FixedGiven) =>
  kind !== 'caregiver' && band === 'anak'
    ? scale({
        label: both('Suasana hati sekarang', 'Mood now'),
        min: 1,
        max: 5,
        low: both('Sedih sekali', 'Very sad'),
        high: both('Senang sekali', 'Very happy'),
        faces: 'highIsBest',
        sealed: true,
      })
    : scale({
        label:
          kind === 'caregiver'
            ? both('Suasana hati pengasuh sekarang', 'The caregiver’s mood now')
            : both('Suasana hati sekarang', 'Mood now'),
        min: 0,
        max: 10,
        low: both('Berat sekali', 'Very low'),
        high: both('Baik sekali', 'Very good'),
        sealed: true,
      })

function fearNow(how: SudsScale) {
  const label = both('Seberapa takut atau tegang sekarang', 'How afraid or tense now')
  const ends = {
    low: both('Tenang', 'Calm'),
    high: both('Paling berat yang ia tahu', 'The worst they know'),
    sealed: true,
  }
  if (how === 'hundred') return number({ label, min: 0, max: 100, hint: both('0 sampai 100', '0 to 100') })
  if (how === 'ten') return scale({ label, min: 0, max: 10, ...ends })
  const most = both('Takut sekali', 'Very afraid')
  return scale({ label, min: 1, max: 5, faces: 'lowIsBest', ...ends, high: most })
}

const words = (id: string, en: string, maxLength = 4000, hint?: Wording) =>
  longText({ label: both(id, en), maxLength, ...(hint ? { hint } : {}) })
const must = (id: string, en: string, ifMissing: Wording) =>
  longText({ label: both(id, en), maxLength: 4000, required: true, ifMissing })

/** Everything that is asked in every session. Six answers are owed when it is closed (B28); no other is forced. */
export const fixedFields = (given: FixedGiven) => ({
  welcomed: yes({ label: both('Kalimat pembuka sudah disampaikan', 'The opening was said'), sealed: true }),
  welcomedAt: time({ label: both('Pukul', 'At') }),
  present: choices({ label: both('Yang hadir', 'Who is here'), options: presentPeople, sealed: true }),
  path: choice({
    label: both('Cara hari ini', 'The way today'),
    options: [
      { code: 'talk', id: 'Bercerita', en: 'Talking' },
      { code: 'silent', id: 'Tanpa bicara', en: 'Without talking' },
    ],
    sealed: true,
  }),
  mood: feeling(given),
  suds: fearNow(given.suds),
  safetyAsked: choice({
    label: both('Keselamatan sudah ditanyakan?', 'Was safety asked about?'),
    options: [
      { code: 'yes', id: 'Ya', en: 'Yes' },
      { code: 'no', id: 'Tidak', en: 'No' },
    ],
    required: true,
    ifMissing: both('Pilih apakah keselamatan sudah ditanyakan.', 'Choose whether safety was asked about.'),
    sealed: true,
  }),
  safety: choice({ label: both('Jawabannya', 'The answer'), options: safetyAnswers, sealed: true }),
  safetyWords: words('Kata-katanya tentang keselamatan', 'Their words about safety', 2000),
  bullyingGoesOn: choice({
    label: both('Perundungan masih terjadi?', 'Does the bullying go on?'),
    options: yesNoNotAsked,
    sealed: true,
  }),
  agenda:
    given.kind === 'caregiver'
      ? words('Yang ingin pengasuh bicarakan hari ini', 'What the caregiver wants to speak of today', 2000)
      : words('Yang ingin klien bicarakan hari ini', 'What the client wants to speak of today', 2000),
  agendaOwn: words('Yang ingin konselor sampaikan', 'What the counsellor wants to raise', 2000),
  means: choices({
    label: both('Cara tanpa bicara', 'Ways without talking'),
    options: silentMeans,
    sealed: true,
  }),
  done: must(
    'Apa yang dilakukan',
    'What was done',
    both('Tulis apa yang dilakukan dalam sesi ini.', 'Write what was done in this session.'),
  ),
  quote: words(
    'Kata-kata klien, persis',
    'The client’s words, exactly',
    2000,
    both('Tulis di antara tanda kutip.', 'Write them between quotation marks.'),
  ),
  meaning: words('Artinya baginya', 'What it means to them', 2000),
  feelings: choices({
    label: both('Perasaan yang disebut', 'Feelings that were named'),
    options: feelings,
    sealed: true,
  }),
  adaptations: words(
    'Yang disesuaikan, dan mengapa',
    'What was adapted, and why',
    1500,
    both(
      'Misalnya lebih pelan, pakai gambar, didampingi.',
      'For instance slower, with pictures, accompanied.',
    ),
  ),
  planChanged: yes({
    label: both('Rencana berubah karena usul klien', 'The plan changed on the client’s idea'),
    sealed: true,
  }),
  heard: words('Yang saya dengar hari ini', 'What I heard today', 3000),
  teachBack: choice({
    label: both('Menurut klien, apakah itu benar?', 'Did the client say that is right?'),
    options: [
      { code: 'confirmed', id: 'Ya, benar', en: 'Yes, right' },
      {
        code: 'corrected',
        id: 'Dibetulkan klien, dan sudah ditulis',
        en: 'Corrected by the client, and written',
      },
      { code: 'not_asked', id: 'Belum ditanyakan', en: 'Not asked yet' },
    ],
    sealed: true,
  }),
  tasks: group({
    label: both('Untuk dicoba sampai bertemu lagi', 'To try until we meet again'),
    item: both('Tugas', 'Task'),
    max: 4,
    fields: {
      title: shortText({ label: both('Apa', 'What'), maxLength: 160, required: true }),
      how: shortText({ label: both('Bagaimana, kapan', 'How, when'), maxLength: 400 }),
      withWhom: shortText({ label: both('Bersama siapa', 'With whom'), maxLength: 160 }),
      forWhom: choice({
        label: both('Untuk siapa', 'For whom'),
        hint: both(
          'Tugas untuk pendamping muncul di tempat mereka, bukan di tempat klien.',
          'A task for carers shows in their own place, not in the client’s.',
        ),
        options: [
          { code: 'client', id: 'Klien', en: 'The client' },
          { code: 'caregiver', id: 'Pendamping', en: 'Carers' },
        ],
      }),
      dueOn: date({ label: both('Sampai tanggal', 'Until'), future: !given.paper }),
    },
  }),
  ...coachingFields,
  ...reviewFields,
  ...clientFields(given.band === 'anak'),
  ...carerFields,
  ...ownFields,
  reflection: words(
    'Renungan saya',
    'My own reflection',
    2000,
    both(
      'Siapa lebih banyak bicara? Apakah saya terburu-buru atau menilai?',
      'Who spoke more? Did I hurry or judge?',
    ),
  ),
  progress: must(
    'Kemajuan',
    'Progress',
    both('Tulis kemajuannya, walau kecil.', 'Write the progress, however small.'),
  ),
  change: must('Perubahan', 'Change', both('Tulis apa yang berubah.', 'Write what has changed.')),
  lesson: must(
    'Pelajaran',
    'Lesson',
    both('Tulis pelajaran dari sesi ini.', 'Write the lesson of this session.'),
  ),
  practical: choices({
    label: both('Kebutuhan praktis yang sudah teratasi', 'Practical needs that were met'),
    options: practicalNeeds,
    sealed: true,
  }),
  other: words('Catatan lain', 'Other notes'),
  nextOn: date({
    label: both('Sesi berikutnya', 'Next session'),
    future: !given.paper,
    ifMissing: both(
      'Isi tanggal sesi berikutnya, atau pilih mengapa belum ada.',
      'Give the next date, or choose why there is none.',
    ),
  }),
  noNext: choice({
    label: both('Bila belum ada tanggal, mengapa', 'If there is no date, why'),
    options: noNextReasons,
    sealed: true,
  }),
  noNextWords: shortText({ label: both('Penjelasan', 'In words'), maxLength: 300 }),
})
