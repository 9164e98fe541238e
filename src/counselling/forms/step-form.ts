import { both, choice, defineForm, longText, number, type Form } from '#src/platform/forms/index.ts'
import { askedFacts } from '../rules/step-facts.ts'
import { stepDecisions } from '../rules/step-decision.ts'
import { careLevels } from '../rules/step-suggest.ts'
import { stepRuleWords } from '../rules/step-words.ts'
import { stepOfCareWords } from '../step-of-care-words.ts'
import { saidOptions, yesNoNotAsked } from './shared-options.ts'

const { id, en } = stepOfCareWords
const levels = careLevels.map((code) => ({ code, id: id.levels[code], en: en.levels[code] }))

/** What only a person can tell of what asks for another step. Nothing is required; nothing empty is a no. */
export const stepFactsForm: Form = defineForm({
  id: 'counselling.step-facts',
  version: 1,
  title: both(id.factsTitle, en.factsTitle),
  fields: {
    ...Object.fromEntries(
      askedFacts.map((code) => [
        code,
        choice({
          label: both(stepRuleWords.id.step[code], stepRuleWords.en.step[code]),
          options: yesNoNotAsked,
          sealed: true,
        }),
      ]),
    ),
    daysAbsent: number({ label: both(id.daysAbsent, en.daysAbsent), min: 0, max: 365, sealed: true }),
    asksFor: choice({
      label: both(id.asksFor, en.asksFor),
      options: levels.filter((one) => one.code !== 'L0'),
      presentation: 'select',
      sealed: true,
    }),
  },
})

/** What a person decides about a suggested step of care. */
export const stepDecisionForm = defineForm({
  id: 'counselling.step-decision',
  version: 1,
  title: both(id.title, en.title),
  fields: {
    decision: choice({
      label: both(id.decision, en.decision),
      options: stepDecisions.map((code) => ({ code, id: id.decisions[code], en: en.decisions[code] })),
      required: true,
    }),
    level: choice({
      label: both(id.level, en.level),
      hint: both(id.levelHint, en.levelHint),
      options: levels,
      presentation: 'select',
    }),
    clientSays: choice({ label: both(id.clientSays, en.clientSays), options: saidOptions, required: true }),
    reason: longText({ label: both(id.reason, en.reason), required: true, maxLength: 2000 }),
  },
})
