import {
  both,
  choice,
  choices,
  date,
  defineForm,
  group,
  longText,
  scale,
  shortText,
} from '#src/platform/forms/index.ts'
import { relationsForm } from '../forms/person-forms.ts'
import { yesNoNotAsked } from '../forms/shared-options.ts'
import { needActors, needKinds, needStates } from './need.ts'
import { skillLevels, skills } from './skills.ts'
import { supportWords } from './words.ts'

const { id, en } = supportWords

/** One practical need: what, who sees to it, by when, and how it came out. */
export const needForm = defineForm({
  id: 'counselling.need',
  version: 1,
  title: both(id.needs.edit, en.needs.edit),
  fields: {
    kind: choice({
      label: both(id.needs.kind, en.needs.kind),
      options: needKinds,
      required: true,
      presentation: 'select',
    }),
    words: longText({ label: both(id.needs.words, en.needs.words), required: true, maxLength: 1000 }),
    acts: choice({
      label: both(id.needs.acts, en.needs.acts),
      options: needActors,
      required: true,
      presentation: 'select',
    }),
    who: shortText({ label: both(id.needs.who, en.needs.who), maxLength: 200 }),
    byOn: date({ label: both(id.needs.byOn, en.needs.byOn) }),
    state: choice({ label: both(id.needs.state, en.needs.state), options: needStates, required: true }),
    result: longText({ label: both(id.needs.result, en.needs.result), maxLength: 1000 }),
  },
})

export const forWhat = [
  { code: 'listen', id: 'Mendengarkan', en: 'Listening' },
  { code: 'fun', id: 'Bermain dan bersenang-senang', en: 'Playing and having fun' },
  { code: 'company', id: 'Menemani di jalan atau di sekolah', en: 'Company on the way or at school' },
  { code: 'safe', id: 'Tempat aman', en: 'A safe place' },
  { code: 'learn', id: 'Belajar', en: 'Learning' },
  { code: 'faith', id: 'Ibadah dan doa', en: 'Worship and prayer' },
  { code: 'practical', id: 'Bantuan nyata', en: 'Practical help' },
] as const

export const contactStates = [
  { code: 'yes', id: 'Sudah', en: 'Yes' },
  { code: 'not_yet', id: 'Belum', en: 'Not yet' },
  { code: 'no', id: 'Batal', en: 'Called off' },
] as const

/** People the client chose for support, with what for and when they mean to meet (C21, B32). */
export const circleForm = defineForm({
  id: 'counselling.circle',
  version: 1,
  title: both(id.circle.title, en.circle.title),
  fields: {
    people: group({
      label: both(id.circle.people, en.circle.people),
      item: both(id.circle.person, en.circle.person),
      max: 10,
      sealed: true,
      fields: {
        who: shortText({ label: both(id.circle.who, en.circle.who), maxLength: 60, required: true }),
        role: choice({
          label: both(id.circle.role, en.circle.role),
          options: relationsForm.fields.people.fields.role.options,
        }),
        close: scale({
          label: both(id.circle.close, en.circle.close),
          min: 1,
          max: 5,
          low: both(id.circle.closeLow, en.circle.closeLow),
          high: both(id.circle.closeHigh, en.circle.closeHigh),
        }),
        forWhat: choices({ label: both(id.circle.forWhat, en.circle.forWhat), options: forWhat }),
        on: date({ label: both(id.circle.on, en.circle.on) }),
        happened: choice({
          label: both(id.circle.happened, en.circle.happened),
          options: contactStates,
        }),
        note: shortText({ label: both(id.circle.note, en.circle.note), maxLength: 200 }),
      },
    }),
  },
})

export const problemStates = [
  { code: 'hard', id: 'Masih berat', en: 'Still hard' },
  { code: 'better', id: 'Mulai membaik', en: 'Getting better' },
  { code: 'solved', id: 'Teratasi', en: 'Dealt with' },
  { code: 'aside', id: 'Disimpan dulu', en: 'Set aside for now' },
] as const

/** What feels hard, in the client's words, and how each stands now (A28). */
export const problemsForm = defineForm({
  id: 'counselling.problems',
  version: 1,
  title: both(id.problems.title, en.problems.title),
  fields: {
    problems: group({
      label: both(id.problems.title, en.problems.title),
      item: both(id.problems.item, en.problems.item),
      max: 12,
      sealed: true,
      fields: {
        words: shortText({
          label: both(id.problems.words, en.problems.words),
          maxLength: 300,
          required: true,
        }),
        state: choice({ label: both(id.problems.state, en.problems.state), options: problemStates }),
        next: shortText({ label: both(id.problems.next, en.problems.next), maxLength: 300 }),
      },
    }),
  },
})

const skillField = (skill: (typeof skills)[number]) =>
  choice({ label: both(skill.id, skill.en), options: skillLevels, sealed: true })

/** Coping, communication and self-protection, asked at the start, at review and at the end (A30, A45, B36). */
export const skillsForm = defineForm({
  id: 'counselling.skills',
  version: 1,
  title: both(id.skills.title, en.skills.title),
  fields: {
    ...(Object.fromEntries(skills.map((skill) => [skill.code, skillField(skill)])) as Readonly<
      Record<(typeof skills)[number]['code'], ReturnType<typeof skillField>>
    >),
    other: longText({ label: both(id.skills.other, en.skills.other), maxLength: 1000 }),
    goneOver: choice({
      label: both('Diisi bersama klien?', 'Filled in together with the client?'),
      options: yesNoNotAsked,
    }),
  },
})
