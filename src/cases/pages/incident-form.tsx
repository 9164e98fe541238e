import { shortHarmForm } from '#content/codes/harm.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnswersOf } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import type { CaseFile } from '../case-file.ts'
import { caseForm } from '../case-form.tsx'
import type { StaffCtx } from '../case-load.ts'
import { districtChoices } from '../district-choices.ts'
import type { Choices } from '../forms/basic-forms.ts'
import { incidentForm } from '../forms/work-forms.ts'
import { addIncident, linkIncident, type IncidentFacts } from '../incident.ts'
import { incidentsOf, type StoredIncident } from '../incident.store.ts'
import { institutionChoices } from '../institution-choices.ts'
import { peopleWords } from '../people-words.ts'
import { whenOf } from '../series/when-of.ts'
import { caseWords } from '../words.ts'

type Given = Readonly<{
  side: CaseFile['head']['side']
  districts: Choices
  institutions: Choices
  earlier: Choices
}>

/** An event of this file. Another file joins the same event at the desk, where both sides of a report are known. */
export const newIncidentPage: Page = caseForm({
  path: 'kejadian/baru',
  part: 'kejadian',
  title: (lang) => peopleWords[lang].incidentTitle,
  given,
  intro: (lang) => <p>{peopleWords[lang].incidentIntro}</p>,
  form: incidentForm,
  filled: ({ side }) => ({ side }),
  wall: (lang) => caseWords[lang].wallIncident,
  run: async (scope, _ctx, file, answers) => {
    const id = await addIncident(scope, incidentFrom(answers))
    await linkIncident(scope, id, file.head.id, answers.side)
    return { to: 'kejadian' }
  },
})

async function given(scope: AccountScope, _ctx: StaffCtx, file: CaseFile): Promise<Given> {
  const { regionCode, institutionId } = file.head.facts
  const earlier = (await incidentsOf(scope, file.head.id)).map(earlierChoice)
  return {
    side: file.head.side,
    districts: await districtChoices(scope),
    institutions: await institutionChoices(scope, regionCode, institutionId),
    earlier:
      earlier.length > 0
        ? earlier
        : [{ code: 'none', id: peopleWords.id.noIncidents, en: peopleWords.en.noIncidents }],
  }
}

function earlierChoice(one: StoredIncident): Choices[number] {
  const text = (lang: Lang) =>
    [
      whenOf(one, lang) ?? peopleWords[lang].notStated,
      ...one.forms.map((form) => shortHarmForm(form, lang)),
    ].join(', ')
  return { code: one.id, id: text('id'), en: text('en') }
}

function incidentFrom(answers: AnswersOf<ReturnType<typeof incidentForm>>): IncidentFacts {
  const when = answers.happenedOn
  const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const
  const length = when?.length
  return {
    happenedOn: when ? `${when}-01-01`.slice(0, 10) : null,
    precision: length === 4 || length === 7 || length === 10 ? precisions[length] : null,
    forms: answers.forms ?? [],
    place: answers.place ?? null,
    venue: answers.venue ?? null,
    institutionId: asId<'institution'>(answers.institution),
    regionCode: answers.regionCode ?? null,
    peopleReported: answers.peopleReported ?? null,
    peopleHarmed: answers.peopleHarmed ?? null,
    injured: answers.injured === 'yes' ? true : answers.injured === 'no' ? false : null,
    followsId: asId<'incident'>(answers.follows),
  }
}
