import type { Page } from '#src/platform/web/page.ts'
import { isUrgency, raise } from '#src/platform/clock/urgency.ts'
import { aboutWords } from '../about-words.ts'
import { todayOf } from '../case.ts'
import { caseForm } from '../case-form.tsx'
import { changeFacts } from '../change-facts.ts'
import { districtChoices } from '../district-choices.ts'
import { institutionChoices } from '../institution-choices.ts'
import { factsForm } from '../forms/basic-forms.ts'
import { caseWords } from '../words.ts'
import { factsFrom, identityFrom } from './new-case.tsx'

/** Who the person is and what kind of case it is. Raising urgency is free; lowering it needs a reason. */
export const factsPage: Page = caseForm({
  path: 'data-pokok',
  part: '',
  title: (lang) => aboutWords[lang].forms.facts,
  given: async (scope, _ctx, file, posted) => ({
    districts: await districtChoices(scope),
    institutions: await institutionChoices(scope, file.head.facts, posted, 'institutionId'),
    file,
  }),
  form: (given) => factsForm(given),
  filled: ({ file }) => {
    const { facts, urgency } = file.head
    return {
      ...file.identity,
      urgency,
      sex: facts.sex ?? undefined,
      ageBand: facts.ageBand ?? undefined,
      education: facts.education ?? undefined,
      disability: facts.disability ?? undefined,
      caseType: facts.caseType ?? undefined,
      authority: facts.authority ?? undefined,
      venue: facts.venue ?? undefined,
      regionCode: facts.regionCode ?? undefined,
      institutionId: facts.institutionId ?? undefined,
    }
  },
  showsContact: true,
  version: ({ file }) => file.head.version,
  run: async (scope, ctx, file, answers, _given, seen) => {
    const urgency = isUrgency(answers.urgency) ? answers.urgency : file.head.urgency
    const lowered = raise(urgency, file.head.urgency) !== urgency
    if (lowered && !answers.whyLower) return { problem: aboutWords[ctx.lang].lowerNeedsReason }
    const changed = await changeFacts(
      scope,
      ctx.visitor,
      { ...file, head: { ...file.head, version: seen } },
      {
        identity: identityFrom(answers),
        facts: { ...file.head.facts, ...factsFrom(answers, todayOf(scope.now)) },
        urgency,
        whyLower: lowered ? answers.whyLower : undefined,
      },
    )
    return changed ? { to: '' } : { problem: caseWords[ctx.lang].overtaken }
  },
})
