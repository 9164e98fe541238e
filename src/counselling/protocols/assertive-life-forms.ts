import { both, choice, date, defineForm, longText, shortText } from '#src/platform/forms/index.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { tenScale } from './step-makers.ts'

const logStyles = [
  { code: 'passive', id: 'Diam atau menurut', en: 'Stayed silent or gave in' },
  { code: 'aggressive', id: 'Membalas', en: 'Hit back' },
  { code: 'assertive', id: 'Bilang dengan jelas dan sopan', en: 'Said it clearly and with respect' },
  { code: 'left', id: 'Pergi ke tempat aman', en: 'Left for a safe place' },
] as const

/** What came up in life (B08, B09), by role and without names. */
export const logForm = defineForm({
  id: 'assertive.log',
  version: 1,
  title: both('Catatan mencoba', 'Log of trying'),
  fields: {
    on: date({ label: both('Kapan', 'When'), past: true }),
    place: shortText({ label: both('Di mana', 'Where'), maxLength: 120 }),
    who: shortText({
      label: both('Dengan siapa (perannya saja)', 'With whom (only their role)'),
      maxLength: 100,
    }),
    worse: longText({ label: both('Apa yang membuat lebih berat', 'What made it worse'), maxLength: 1000 }),
    did: longText({
      label: both('Yang kulakukan atau kukatakan', 'What I did or said'),
      required: true,
      maxLength: 1000,
    }),
    style: choice({ label: both('Paling mirip dengan', 'Most like'), options: logStyles }),
    sudsBefore: tenScale(
      both('Takut sebelum', 'Fear before'),
      both('tidak ada', 'none'),
      both('paling takut', 'the most'),
    ),
    sudsAfter: tenScale(
      both('Takut sesudah', 'Fear after'),
      both('tidak ada', 'none'),
      both('paling takut', 'the most'),
    ),
    result: longText({ label: both('Lalu apa yang terjadi', 'What happened then'), maxLength: 1000 }),
    adultTold: choice({
      label: both('Orang dewasa sudah diberi tahu', 'An adult was told'),
      options: [
        { code: 'yes', id: 'Sudah', en: 'Yes' },
        { code: 'no', id: 'Belum', en: 'Not yet' },
      ],
    }),
    wantsHelp: choice({
      label: both('Butuh bantuan dengan ini', 'Would like help with this'),
      hint: both(
        'Bila ya, masuk daftar tugas petugas hari ini.',
        'If so, it stands on the worker’s list today.',
      ),
      options: [
        { code: 'yes', id: 'Ya', en: 'Yes' },
        { code: 'no', id: 'Tidak', en: 'No' },
      ],
    }),
  },
})

/** Asked before every real task. The answers are the team's; the task itself goes to the client (B08, U04). */
export const taskForm = (situations: readonly { code: string; id: string; en: string }[]) =>
  defineForm({
    id: 'assertive.task',
    version: 1,
    title: both('Mencoba di kehidupan nyata', 'Trying in real life'),
    fields: {
      situation: choice({
        label: both('Saat yang mana', 'Which moment'),
        hint: both(
          'Dari yang paling mudah. Yang ada ancamannya tidak pernah menjadi tugas.',
          'From the easiest. One with a threat never becomes a task.',
        ),
        options: situations,
        presentation: 'select',
      }),
      what: shortText({ label: both('Yang dicoba', 'What to try'), required: true, maxLength: 200 }),
      withWhom: shortText({
        label: both(
          'Dengan siapa (peran, dimulai dari orang yang ramah)',
          'With whom (a role, beginning with a friendly person)',
        ),
        required: true,
        maxLength: 100,
      }),
      threat: choice({
        label: both('Ada ancaman', 'There is a threat'),
        options: yesNoNotAsked,
        required: true,
      }),
      contact: choice({
        label: both('Bertemu anak yang dilaporkan', 'It meets the child who was reported'),
        options: yesNoNotAsked,
        required: true,
      }),
      adultPlan: choice({
        label: both('Ada orang dewasa yang tahu dan siap menolong', 'An adult knows and stands ready'),
        options: yesNoNotAsked,
        required: true,
      }),
      adult: shortText({
        label: both('Siapa orang dewasa itu, dan di mana', 'Who that adult is, and where'),
        maxLength: 200,
      }),
      leaveAndTell: choice({
        label: both('Sudah berlatih pergi dan memberi tahu', 'Leaving and telling has been practised'),
        options: yesNoNotAsked,
        required: true,
      }),
      wants: choice({
        label: both('Klien mau mencobanya', 'The client wants to try it'),
        options: yesNoNotAsked,
        required: true,
      }),
      dueOn: date({ label: both('Dilihat lagi tanggal', 'Looked at again on') }),
    },
  })
