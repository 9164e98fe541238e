import {
  both,
  choice,
  defineForm,
  longText,
  number,
  scale,
  shortText,
  type AnyAnswers,
} from '#src/platform/forms/index.ts'
import { ladderModes } from '../ladder.ts'
import { fromSuds, toSuds, type SudsScale } from '../rules/suds.ts'
import type { ItemInput } from './write-ladder.ts'
import type { Rung } from './open-ladder.ts'
import { exposureWords } from './exposure-words.ts'
import { ladderWords } from './ladder-words.ts'

const yesNo = [
  { code: 'no', id: 'Tidak', en: 'No' },
  { code: 'yes', id: 'Ya', en: 'Yes' },
] as const

/** What each face says, from the calmest. A child chooses a face by its word, not by a number beside it. */
const faceWords = (['f0', 'f25', 'f50', 'f75', 'f100'] as const).map((face) =>
  both(exposureWords.id.faces[face], exposureWords.en.faces[face]),
)

/** How scary, on the scale its owner uses. Out of range is refused with a sentence; nothing is taken for 0. */
export function sudsField(scaleOf: SudsScale, label: ReturnType<typeof both>) {
  const ends = { low: both('tenang', 'calm'), high: both('paling takut', 'most afraid') }
  if (scaleOf === 'hundred')
    return number({
      label,
      hint: both('Dari 0 (tenang) sampai 100 (paling takut).', 'From 0 (calm) to 100 (most afraid).'),
      min: 0,
      max: 100,
      required: true,
      sealed: true,
    })
  if (scaleOf === 'ten') return scale({ label, min: 0, max: 10, ...ends, required: true, sealed: true })
  return scale({
    label,
    min: 1,
    max: 5,
    faces: 'lowIsBest',
    steps: faceWords,
    ...ends,
    required: true,
    sealed: true,
  })
}

/** One step of the ladder, as it is written together. */
export function itemForm(scaleOf: SudsScale) {
  return defineForm({
    id: 'sd.ladder-item',
    version: 1,
    title: both('Satu langkah', 'One step'),
    fields: {
      text: shortText({
        label: both('Langkahnya', 'The step'),
        hint: both('Pendek dan jelas, dengan kata-kata klien.', 'Short and clear, in the client’s words.'),
        required: true,
        maxLength: 200,
      }),
      place: shortText({ label: both('Di mana', 'Where'), maxLength: 120 }),
      who: shortText({ label: both('Bersama siapa', 'With whom'), maxLength: 120 }),
      when: shortText({ label: both('Kapan', 'When'), maxLength: 120 }),
      mode: choice({
        label: both('Caranya', 'The way'),
        options: ladderModes.map((code) => ({
          code,
          id: ladderWords.id.modes[code],
          en: ladderWords.en.modes[code],
        })),
        presentation: 'select',
        required: true,
      }),
      expected: sudsField(scaleOf, both('Seberapa menakutkan', 'How scary')),
      prediction: longText({
        label: both('Yang ditakutkan akan terjadi', 'What they fear will happen'),
        maxLength: 500,
      }),
      helper: shortText({ label: both('Siapa yang membantu', 'Who helps'), maxLength: 120 }),
      realDanger: choice({
        label: both('Apakah ini sungguh berbahaya?', 'Is this truly dangerous?'),
        hint: both(
          'Kalau ya, langkah ini terkunci sampai penyelia membukanya.',
          'If so, the step is locked until a supervisor releases it.',
        ),
        options: yesNo,
        required: true,
      }),
      contact: choice({
        label: both(
          'Apakah ia bisa bertemu orang yang dilaporkan?',
          'Could they meet the person who was reported?',
        ),
        hint: both(
          'Kalau ya, langkah ini terkunci sampai penyelia membukanya.',
          'If so, the step is locked until a supervisor releases it.',
        ),
        options: yesNo,
        required: true,
      }),
    },
  })
}

export function inputOf(answers: AnyAnswers, scaleOf: SudsScale): ItemInput | null {
  const text = (name: string) => (typeof answers[name] === 'string' ? answers[name] : '')
  const value = answers['expected']
  const expected = typeof value === 'number' ? toSuds(value, scaleOf) : null
  const mode = ladderModes.find((one) => one === answers['mode'])
  if (expected === null || !mode) return null
  return {
    text: text('text'),
    place: text('place'),
    who: text('who'),
    when: text('when'),
    mode,
    expected,
    prediction: text('prediction'),
    helper: text('helper'),
    realDanger: answers['realDanger'] === 'yes',
    contactWithReported: answers['contact'] === 'yes',
  }
}

/** A stored step as answers of its form; empty texts were never given. */
export function answersOfItem(rung: Rung, scaleOf: SudsScale): AnyAnswers {
  const { text, place, who, when, prediction, helper } = rung
  const words = Object.entries({ text, place, who, when, prediction, helper }).filter(([, one]) => one !== '')
  return {
    ...Object.fromEntries(words),
    mode: rung.mode,
    expected: fromSuds(rung.expected, scaleOf),
    realDanger: rung.realDanger ? 'yes' : 'no',
    contact: rung.contactWithReported ? 'yes' : 'no',
  }
}
