import {
  both,
  choice,
  choices,
  date,
  defineForm,
  longText,
  notTaken,
  number,
  shortText,
  time,
  yes,
  type FieldError,
  type Option,
} from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { changeReasons, kinds, modes, places } from './appointment.ts'
import type { PlanProblem } from './plan-appointment.ts'
import { planWords } from './plan-words.ts'
import { holidayChoices, mostInSeries, seriesRules } from './series.ts'

/** Who and where may be chosen now. */
export type PlanChoices = Readonly<{ colleagues: readonly Option[]; rooms: readonly Option[] }>

const noRoom: Option = { code: 'none', id: 'Tanpa ruang', en: 'No room' }

const timeFields = {
  on: date({ label: both('Tanggal', 'Date'), required: true, sealed: false }),
  from: time({ label: both('Mulai pukul', 'Begins at'), required: true, sealed: false }),
  to: time({ label: both('Selesai pukul', 'Ends at'), required: true, sealed: false }),
}

const seriesFields = {
  rule: choice({ label: both('Berulang', 'Repeated'), options: seriesRules, presentation: 'select' }),
  count: number({ label: both('Berapa kali', 'How often'), min: 2, max: mostInSeries, sealed: false }),
  until: date({ label: both('Atau sampai tanggal', 'Or until'), sealed: false }),
  onHoliday: choice({
    label: both('Bila jatuh pada hari libur', 'When it falls on a day off'),
    options: holidayChoices,
    presentation: 'select',
  }),
}

/** What a reader fills in together stands together; a meeting that happens once needs nothing of the last part. */
const parts = {
  when: { title: both('Apa dan kapan', 'What and when') },
  who: { title: both('Siapa dan di mana', 'Who and where') },
  again: {
    title: both('Bila berulang', 'If it repeats'),
    hint: both('Sekali saja? Lewati bagian ini.', 'Only once? Leave this part as it is.'),
  },
  told: { title: both('Yang perlu diketahui', 'What to know about it') },
} as const

const placeFields = (given: PlanChoices) => ({
  owner: choice({
    label: both('Petugas', 'Worker'),
    options: given.colleagues,
    required: true,
    presentation: 'select',
  }),
  others: choices({ label: both('Ikut hadir', 'Comes too'), options: given.colleagues, columns: 3 }),
  place: choice({ label: both('Tempat', 'Place'), options: places, required: true, presentation: 'select' }),
  room: choice({ label: both('Ruang', 'Room'), options: [noRoom, ...given.rooms], presentation: 'select' }),
  travel: number({
    label: both('Perjalanan sekali jalan, dalam menit', 'The way there, in minutes'),
    max: 600,
    sealed: false,
  }),
})

/** An appointment on a file. What it says of the person is sealed; what the client reads is asked apart. */
export function casePlanForm(given: PlanChoices) {
  return defineForm({
    id: 'calendar.plan',
    version: 1,
    title: both('Janji', 'Appointment'),
    fields: {
      kind: choice({
        label: both('Jenis', 'Kind'),
        // These are of the office, and about nobody in particular.
        options: kinds.filter((one) => !['team_meeting', 'training', 'work_visit'].includes(one.code)),
        required: true,
        presentation: 'select',
      }),
      ...timeFields,
      ...placeFields(given),
      where: shortText({ label: both('Di mana tepatnya', 'Where exactly'), maxLength: 300 }),
      mode: choice({ label: both('Cara', 'By'), options: modes, required: true, presentation: 'select' }),
      modeReason: shortText({
        label: both('Alasan bila tidak bertatap muka', 'Why it is not face to face'),
        maxLength: 300,
      }),
      ...seriesFields,
      note: longText({ label: both('Catatan untuk tim', 'Note for the team'), maxLength: 2000 }),
      share: yes({
        label: both('Tampilkan di tempat klien sendiri', "Show it in the client's own place"),
        hint: both(
          'Hanya terbaca oleh yang memegang kode atau nama samarannya.',
          'Read only by whoever holds their code or nickname.',
        ),
      }),
      line: shortText({
        label: both('Kalimat untuk klien', 'A line for the client'),
        hint: both(
          'Pendek dan hangat. Jangan menyebut masalahnya.',
          'Short and warm. Do not name what it is about.',
        ),
        maxLength: 200,
      }),
    },
    screens: (screen) => [
      screen('when', parts.when, ['kind', 'on', 'from', 'to']),
      screen('who', parts.who, ['owner', 'others', 'place', 'room', 'travel', 'where', 'mode', 'modeReason']),
      screen('told', parts.told, ['share', 'line', 'note']),
      screen('again', parts.again, ['rule', 'count', 'until', 'onHoliday']),
    ],
  })
}

/** A meeting of the office: codes only, because it belongs to no file and has no key. */
export function meetingForm(given: PlanChoices) {
  return defineForm({
    id: 'calendar.meeting',
    version: 1,
    title: both('Pertemuan', 'Meeting'),
    fields: {
      kind: choice({
        label: both('Jenis', 'Kind'),
        options: kinds.filter((one) => !['session', 'home_visit'].includes(one.code)),
        required: true,
        presentation: 'select',
      }),
      ...timeFields,
      ...placeFields(given),
      ...seriesFields,
    },
    screens: (screen) => [
      screen('when', parts.when, ['kind', 'on', 'from', 'to']),
      screen('who', parts.who, ['owner', 'others', 'place', 'room', 'travel']),
      screen('again', parts.again, ['rule', 'count', 'until', 'onHoliday']),
    ],
  })
}

/** Another time for one appointment. */
export function moveForm(given: Pick<PlanChoices, 'rooms'>) {
  return defineForm({
    id: 'calendar.move',
    version: 1,
    title: both('Pindahkan', 'Move'),
    fields: {
      ...timeFields,
      room: choice({
        label: both('Ruang', 'Room'),
        options: [noRoom, ...given.rooms],
        presentation: 'select',
      }),
      reason: choice({
        label: both('Alasan', 'Reason'),
        options: changeReasons,
        required: true,
        presentation: 'select',
      }),
    },
  })
}

const fieldOf = {
  ends_before_start: 'to',
  too_short: 'to',
  too_long: 'to',
  too_far: 'on',
  too_old: 'on',
  no_end: 'count',
  until_early: 'until',
  series_too_long: 'until',
  none_left: 'onHoliday',
  mode_reason: 'modeReason',
  unknown_choice: 'owner',
} as const satisfies Record<PlanProblem | 'mode_reason' | 'unknown_choice', string>

/** What stands against a plan whose answers each read well, at the field to put right. */
export function planErrors(problem: keyof typeof fieldOf, lang: Lang): readonly FieldError[] {
  return [notTaken(fieldOf[problem], planWords[lang].problems[problem])]
}
