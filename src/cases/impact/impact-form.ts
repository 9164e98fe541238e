import {
  both,
  choice,
  choices,
  date,
  defineForm,
  longText,
  number,
  scale,
  say,
  shortText,
  type AnswersOf,
  type Wording,
} from '#src/platform/forms/index.ts'
import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import type { Names } from '../case-load.ts'
import type { Choices } from '../forms/basic-forms.ts'
import {
  burdens,
  burdensAsked,
  howOften,
  schooling,
  sinceYears,
  tellers,
  thoughtAnswers,
} from './impact-codes.ts'
import { feelingItems, lifeItems, signItems, thoughtsItem, type ImpactItem } from './impact-items.ts'
import { wellbeingItems } from './wellbeing-items.ts'

/** Who is asked, and how the sheet is used: filled by a worker, or read together with the person. */
export type ImpactReader = Readonly<{
  band: AgeBand
  adult: boolean
  readTogether?: boolean
  /** Who may have asked about thoughts of dying. Without it the question is not on the sheet (practice.md §22). */
  askers?: Choices
  /** Whom a writer who may not ask can call instead. */
  callees?: Choices
}>

/** For the worker the name of the item with the question to say; read together, the question alone. */
function worded(item: ImpactItem, { band, readTogether }: ImpactReader): { label: Wording; hint?: Wording } {
  const [id, en] = [say(item.ask, { lang: 'id', band }), say(item.ask, { lang: 'en', band })]
  if (readTogether) return { label: both(id, en) }
  return { label: item.label, hint: both(`Bertanya: “${id}”`, `Ask: “${en}”`) }
}

function eachOf<C extends string, F>(
  items: readonly ImpactItem<C>[],
  make: (item: ImpactItem<C>) => F,
): { readonly [K in C]: F } {
  // Every item of the list gives its own name, which Object.fromEntries cannot know.
  return Object.fromEntries(items.map((item) => [item.code, make(item)])) as { readonly [K in C]: F }
}

function fieldsFor(reader: ImpactReader) {
  const often = <C extends string>(items: readonly ImpactItem<C>[]) =>
    eachOf(items, (item) =>
      choice({ ...worded(item, reader), options: howOften, presentation: 'select', sealed: true }),
    )
  return {
    askedOn: date({
      label: both('Tanggal dibicarakan', 'Day it was talked about'),
      required: true,
      past: true,
    }),
    toldBy: choices({ label: both('Siapa yang menyampaikan', 'Who told'), options: tellers, sealed: true }),
    ...often(signItems),
    schooling: choice({
      label: both('Kehadiran di sekolah', 'Attendance at school'),
      options: schooling,
      presentation: 'select',
      sealed: true,
    }),
    absentDays: number({
      label: both('Hari tidak masuk dalam 4 minggu terakhir', 'Days absent in the last 4 weeks'),
      max: 28,
    }),
    absentWhy: shortText({ label: both('Mengapa, menurutnya', 'Why, as they see it'), maxLength: 300 }),
    ...often(feelingItems),
    ...often(lifeItems),
    thoughts: choice({ ...worded(thoughtsItem, reader), options: thoughtAnswers, sealed: true }),
    askedBy: choice({
      label: both('Siapa yang menanyakannya', 'Who asked'),
      options: reader.askers ?? [],
      presentation: 'select',
      sealed: true,
    }),
    call: choice({
      label: both('Panggil', 'Call'),
      hint: both(
        'Begitu lembar ini disimpan, tugasnya sampai hari ini juga di halaman Hari ini miliknya.',
        'Once this sheet is saved, it is a task for today on their Today page.',
      ),
      options: reader.callees ?? [],
      none: both(
        'Belum ada orang di tim yang dapat dipanggil. Hubungi petugas siaga atau penyelia langsung.',
        'There is nobody on the team to call. Reach whoever is on call, or the supervisor, directly.',
      ),
      presentation: 'select',
    }),
    burdensAsked: choice({
      label: both('Apakah beban lama dibicarakan?', 'Were older burdens talked about?'),
      options: burdensAsked,
      presentation: 'select',
      sealed: true,
    }),
    burdens: choices({
      label: both('Yang pernah dialami', 'What was lived through'),
      options: burdens,
      sealed: true,
    }),
    burdensWords: longText({ label: both('Dengan kata-katanya', 'In their words'), maxLength: 4000 }),
    since: choice({
      label: both('Sudah berapa lama terjadi?', 'How long ago was it?'),
      options: sinceYears,
      presentation: 'select',
      sealed: true,
    }),
    stillHurts: longText({
      label: both('Yang masih terasa sampai sekarang', 'What still hurts'),
      maxLength: 3000,
    }),
    neverTold: longText({
      label: both('Yang belum pernah diceritakan', 'What was never told'),
      hint: both(
        'Hanya bila ia ingin. Tidak perlu diceritakan untuk ditolong.',
        'Only if they wish. Help does not depend on it.',
      ),
      maxLength: 3000,
    }),
    wantsNow: longText({ label: both('Yang ia inginkan sekarang', 'What they want now'), maxLength: 3000 }),
    ...eachOf(wellbeingItems, (item) =>
      scale({
        ...worded(item, reader),
        min: 0,
        max: 10,
        low: both('sama sekali tidak', 'not at all'),
        high: both('sangat', 'very much'),
        sealed: true,
      }),
    ),
    words: longText({ label: both('Catatan', 'Note'), maxLength: 3000 }),
  }
}

const notAskedIsNotNo = both(
  'Lewati yang tidak cocok untuk umurnya. Tidak ditanyakan tidak sama dengan tidak.',
  'Leave out what does not suit their age. Not asked is not the same as no.',
)
const beforeThoughts = both(
  'Tanyakan langsung dan tenang; bertanya tidak menanam pikiran itu. Bila jawabannya ya: jangan tinggalkan ia sendirian, panggil psikolog atau orang terlatih hari ini juga, dan tawarkan nomor bantuan. Sesudah disimpan, langkahnya tampil di atas berkas.',
  'Ask plainly and calmly; asking does not plant the thought. If the answer is yes: do not leave them alone, call a psychologist or someone trained today, and offer the help lines. After saving, the steps stand on top of the file.',
)

const throughOthers = both(
  'Tanyakan lewat psikolog, atau lewat konselor atau guru BK yang terlatih untuk itu. Bila ia sendiri mengatakan ingin mati atau menyakiti diri: jangan tinggalkan ia sendirian, dengarkan, dan panggil sekarang juga.',
  'Asked by a psychologist, or by a counsellor or guru BK trained for it. If they say themselves that they want to die or hurt themselves: do not leave them alone, listen, and call at once.',
)

function fullForm(reader: ImpactReader) {
  const names = <C extends string>(items: readonly ImpactItem<C>[]) => items.map((item) => item.code)
  return defineForm({
    id: 'cases.impact',
    version: 1,
    title: both('Dampak dan riwayat', 'Impact and history'),
    fields: fieldsFor(reader),
    screens: (screen) => [
      screen('when', { title: both('Percakapannya', 'The talk') }, ['askedOn', 'toldBy']),
      screen('signs', { title: both('Yang terlihat', 'What is noticed'), hint: notAskedIsNotNo }, [
        ...names(signItems),
        'schooling',
        'absentDays',
        'absentWhy',
      ]),
      screen(
        'feelings',
        { title: both('Perasaan, tidur, dan makan', 'Feelings, sleep and food') },
        names(feelingItems),
      ),
      screen(
        'life',
        { title: both('Belajar dan orang lain', 'Learning and other people') },
        names(lifeItems),
      ),
      screen(
        'thoughts',
        {
          title: both('Pikiran yang berat', 'Heavy thoughts'),
          hint: reader.askers ? beforeThoughts : throughOthers,
        },
        ['thoughts', 'askedBy', 'call'],
      ),
      screen(
        'history',
        { title: both('Beban yang sudah ada sebelumnya', 'Burdens that were there before') },
        ['burdensAsked', 'burdens', 'burdensWords'],
      ),
      screen('adult', { title: both('Bila peristiwanya sudah lama', 'When it was long ago') }, [
        'since',
        'stillHurts',
        'neverTold',
        'wantsNow',
      ]),
      screen(
        'wellbeing',
        {
          title: both('Yang baik', 'What is well'),
          hint: both(
            'Empat pertanyaan buatan kami sendiri, belum tervalidasi: bukan tes, tidak dijumlahkan. Ukur yang baik juga, bukan hanya keluhan.',
            'Four questions of our own, not validated: not a test, never added up. Look at what is well too, not only at complaints.',
          ),
        },
        [...names(wellbeingItems), 'words'],
      ),
    ],
  })
}

export type ImpactForm = ReturnType<typeof fullForm>
export type ImpactAnswers = AnswersOf<ImpactForm>

/**
 * The sheet for one person. Children are not asked about what was long ago. The question about dying stands only on
 * the sheet of a writer who may ask it; others are told through whom, and can call them. On paper it never stands: it
 * is asked by a person who can stay.
 */
export function impactForm(reader: ImpactReader): ImpactForm {
  const form = fullForm(reader)
  const asks = reader.askers && !reader.readTogether
  const unasked = asks ? ['call'] : reader.callees ? ['thoughts', 'askedBy'] : ['thoughts', 'askedBy', 'call']
  const screens = form.screens
    .filter((screen) => reader.adult || screen.id !== 'adult')
    .map((screen) => ({ ...screen, fields: screen.fields.filter((name) => !unasked.includes(name)) }))
    .filter((screen) => screen.fields.length > 0)
  const kept = new Set<string>(screens.flatMap((screen) => screen.fields))
  const fields = Object.fromEntries(Object.entries(form.fields).filter(([name]) => kept.has(name)))
  // Only questions that may stay unanswered are left out, so the answers keep their shape.
  return { ...form, screens, fields } as unknown as ImpactForm
}

/** The one list a written sheet needs to name who asked: the person it names. */
export function askedBy(one: { sheet: Pick<ImpactAnswers, 'askedBy'> }, names: Names): Choices {
  const id = one.sheet.askedBy
  if (id === undefined) return []
  const name = names(asId<'account'>(id))
  return [{ code: id, id: name, en: name }]
}
