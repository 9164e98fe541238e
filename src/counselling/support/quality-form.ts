import { both, choice, date, defineForm, longText } from '#src/platform/forms/index.ts'
import { dutyWords } from './duty-words.ts'

const id = dutyWords.id.quality.review
const en = dutyWords.en.quality.review

/** What the unit agreed after looking at a quarter. About ways of working; it names a colleague who sees to it. */
export function qualityForm(people: readonly Readonly<{ id: string; fullName: string }>[]) {
  return defineForm({
    id: 'counselling.quality',
    version: 1,
    title: both(id.title, en.title),
    fields: {
      works: longText({ label: both(id.works, en.works), maxLength: 4000, sealed: false }),
      change: longText({
        label: both(id.change, en.change),
        hint: both(id.changeHint, en.changeHint),
        required: true,
        maxLength: 4000,
        sealed: false,
      }),
      owner: choice({
        label: both(id.owner, en.owner),
        options: people.map((one) => ({ code: one.id, id: one.fullName, en: one.fullName })),
        required: true,
        presentation: 'select',
      }),
      changeBy: date({ label: both(id.by, en.by), sealed: false }),
      nextOn: date({ label: both(id.next, en.next), required: true, future: true, sealed: false }),
    },
  })
}
