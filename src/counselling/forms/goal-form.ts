import {
  both,
  choice,
  date,
  defineForm,
  longText,
  scale,
  shortText,
  yes,
  type Option,
} from '#src/platform/forms/index.ts'
import { goalDomains } from '../goal.store.ts'
import { counsellingWords } from '../words.ts'
import { yesNoNotAsked } from './shared-options.ts'

const domainOptions: readonly Option[] = goalDomains.map((code) => ({
  code,
  id: counsellingWords.id.goalDomains[code],
  en: counsellingWords.en.goalDomains[code],
}))
const label = (
  key: 'goalWords' | 'goalSign' | 'goalDomain' | 'goalNow' | 'goalReview' | 'goalAgreed' | 'goalEnd',
) => both(counsellingWords.id[key], counsellingWords.en[key])

/** One goal, in the client's own words, rated by them from 0 to 10 (A15, C28). */
export const goalForm = defineForm({
  id: 'counselling.goal',
  version: 1,
  title: both(counsellingWords.id.goalTitle, counsellingWords.en.goalTitle),
  fields: {
    words: longText({ label: label('goalWords'), required: true, maxLength: 500 }),
    domain: choice({
      label: label('goalDomain'),
      options: domainOptions,
      required: true,
      presentation: 'select',
    }),
    sign: shortText({ label: label('goalSign'), maxLength: 300 }),
    now: scale({
      label: label('goalNow'),
      min: 0,
      max: 10,
      low: both(counsellingWords.id.goalNowLow, counsellingWords.en.goalNowLow),
      high: both(counsellingWords.id.goalNowHigh, counsellingWords.en.goalNowHigh),
    }),
    reviewOn: date({ label: label('goalReview'), future: true }),
    agreed: choice({ label: label('goalAgreed'), options: yesNoNotAsked, required: true }),
  },
})

/** A goal that stands may also be ended; what was rated stays on record. */
export const standingGoalForm = defineForm({
  id: 'counselling.standing-goal',
  version: 1,
  title: goalForm.title,
  fields: { ...goalForm.fields, ended: yes({ label: label('goalEnd') }) },
})
