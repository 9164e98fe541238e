import { both, choice, defineForm, longText, number } from '#src/platform/forms/index.ts'
import { relaxationMethods } from '../rules/relaxation.ts'
import type { SudsScale } from '../rules/suds.ts'
import { tenScale } from '../protocols/step-makers.ts'
import { exposureWords } from './exposure-words.ts'
import { sudsField } from './ladder-form.ts'
import { sdWords } from './words.ts'

/** One round of relaxing: the way, and the fear before and after it. */
export function relaxationForm(scaleOf: SudsScale) {
  const { id, en } = sdWords
  const after = sudsField(scaleOf, both(id.relax.after, en.relax.after))
  return defineForm({
    id: 'sd.relaxation',
    version: 1,
    title: both(id.relax.title, en.relax.title),
    fields: {
      method: choice({
        label: both(id.relax.method, en.relax.method),
        options: relaxationMethods.map((code) => ({
          code,
          id: id.relax.methods[code],
          en: en.relax.methods[code],
        })),
        required: true,
      }),
      before: sudsField(scaleOf, both(id.relax.before, en.relax.before)),
      after: { ...after, required: false, hint: both(id.relax.afterHint, en.relax.afterHint) },
      minutes: number({ label: both(id.relax.minutes, en.relax.minutes), min: 1, max: 60, required: true }),
      where: choice({
        label: both(id.relax.where, en.relax.where),
        options: [
          { code: 'session', id: id.relax.places.session, en: en.relax.places.session },
          { code: 'home', id: id.relax.places.home, en: en.relax.places.home },
        ],
        required: true,
      }),
      motivation: tenScale(
        both(exposureWords.id.motivation, exposureWords.en.motivation),
        both(exposureWords.id.motivationLow, exposureWords.en.motivationLow),
        both(exposureWords.id.motivationHigh, exposureWords.en.motivationHigh),
      ),
      note: longText({ label: both(id.relax.note, en.relax.note), maxLength: 500 }),
    },
  })
}
