import {
  both,
  choice,
  defineForm,
  group,
  scale,
  shortText,
  yes,
  type AnyAnswers,
} from '#src/platform/forms/index.ts'
import type { PracticeBodies } from '../practice.ts'
import { numberOf, rowsIn, textOf } from '../protocols/step-makers.ts'
import { helpLevels, modelForms } from '../rules/modelling.ts'
import { trainingWords } from './words.ts'

const id = trainingWords.id.model
const en = trainingWords.en.model

/** One try: retold, with how much help, how it went, where. */
export const rehearsalForm = defineForm({
  id: 'training.rehearsal',
  version: 1,
  title: both(id.form, en.form),
  fields: {
    retold: group({
      label: both(id.retold, en.retold),
      item: both(id.move, en.move),
      max: 5,
      fields: { move: shortText({ label: both(id.move, en.move), required: true, maxLength: 200 }) },
    }),
    medium: choice({
      label: both(id.medium, en.medium),
      options: modelForms.map((code) => ({ code, id: id.mediums[code], en: en.mediums[code] })),
      required: true,
    }),
    help: choice({
      label: both(id.help, en.help),
      options: helpLevels.map((code) => ({ code, id: id.helps[code], en: en.helps[code] })),
      required: true,
    }),
    rating: scale({
      label: both(id.rating, en.rating),
      min: 0,
      max: 4,
      low: both(id.ratingLow, en.ratingLow),
      high: both(id.ratingHigh, en.ratingHigh),
      sealed: true,
    }),
    where: shortText({ label: both(id.where, en.where), maxLength: 120 }),
    retention: yes({ label: both(id.retention, en.retention) }),
  },
})

export function rehearsalOf(answers: AnyAnswers, scene: string): PracticeBodies['modelling'] {
  const help = textOf(answers, 'help')
  return {
    scene,
    medium: textOf(answers, 'medium'),
    retold: rowsIn(answers, 'retold').map((row) => textOf(row, 'move')),
    help: helpLevels.find((level) => level === help) ?? 'full',
    rating: numberOf(answers, 'rating'),
    where: textOf(answers, 'where'),
    retention: answers['retention'] === true,
  }
}
