import { shortHarmForm } from '#content/codes/harm.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { asId } from '#src/platform/ids.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnswersOf } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import type { CaseFile } from '../case-file.ts'
import { caseForm, overtaken } from '../case-form.tsx'
import { namesOf, type Names, type StaffCtx } from '../case-load.ts'
import { districtChoices } from '../district-choices.ts'
import type { Choices, Register } from '../forms/basic-forms.ts'
import { amendIncidentForm, apartForm, incidentForm } from '../forms/incident-forms.ts'
import { amendIncident, setApart } from '../amend-incident.ts'
import { addIncident, linkIncident, type IncidentFacts } from '../incident.ts'
import { amendmentsOf, incidentsOf, type Amendment, type StoredIncident } from '../incident.store.ts'
import { IncidentTrail } from '../incident-trail.tsx'
import { institutionChoices } from '../institution-choices.ts'
import { peopleWords } from '../people-words.ts'
import { whenOf } from '../series/when-of.ts'
import { caseWords } from '../words.ts'

type Given = Readonly<{
  side: CaseFile['head']['side']
  districts: Choices
  institutions: Register
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

async function given(
  scope: AccountScope,
  _ctx: StaffCtx,
  file: CaseFile,
  posted: FormData | null,
): Promise<Given> {
  return {
    side: file.head.side,
    districts: await districtChoices(scope),
    institutions: await institutionChoices(scope, file.head.facts, posted, 'institution'),
    earlier: (await incidentsOf(scope, file.head.id)).map(earlierChoice),
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

/** One event of the file of the address, with all that its form is made of. */
interface GivenEvent extends Given {
  incident: StoredIncident
  trail: readonly Amendment[]
  names: Names
}

async function givenEvent(
  scope: AccountScope,
  ctx: StaffCtx,
  file: CaseFile,
  posted: FormData | null,
): Promise<GivenEvent | null> {
  const incident = (await incidentsOf(scope, file.head.id)).find((one) => one.id === ctx.params['incident'])
  if (!incident) return null
  const near = { regionCode: incident.regionCode, institutionId: incident.institutionId }
  const lists = await given(scope, ctx, file, posted)
  return {
    ...lists,
    institutions: await institutionChoices(scope, near, posted, 'institution'),
    earlier: lists.earlier.filter((one) => one.code !== incident.id),
    incident,
    trail: await amendmentsOf(scope, incident.id),
    names: await namesOf(scope, ctx),
  }
}

/** The facts of an event put right. What stood before stays below, with why, by whom and when. */
export const amendIncidentPage: Page = caseForm({
  path: 'kejadian/:incident/betulkan',
  part: 'kejadian',
  title: (lang) => peopleWords[lang].amendTitle,
  given: givenEvent,
  intro: (lang, { trail, names }) => (
    <>
      <p>{peopleWords[lang].amendIntro}</p>
      <IncidentTrail trail={trail} names={names} lang={lang} />
    </>
  ),
  form: amendIncidentForm,
  filled: ({ incident }) => answersFrom(incident),
  version: ({ incident }) => incident.version,
  run: async (scope, ctx, file, { reason, ...answers }, { incident }, seen) => {
    const how = await amendIncident(scope, file.head.id, incident, incidentFrom(answers), { reason, seen })
    if (how === 'overtaken') return { problem: overtaken(ctx.lang) }
    return how === 'same' ? { problem: peopleWords[ctx.lang].nothingChanged } : { to: 'kejadian' }
  },
})

/** Out of every series of this file, or back into one: what a person says, with why. */
export const apartPage: Page = caseForm({
  path: 'kejadian/:incident/rangkaian',
  part: 'kejadian',
  title: (lang, { incident }) => peopleWords[lang][incident.apart ? 'togetherTitle' : 'apartTitle'],
  given: givenEvent,
  intro: (lang, { incident, trail, names }) => (
    <>
      <p>{peopleWords[lang][incident.apart ? 'togetherIntro' : 'apartIntro']}</p>
      <IncidentTrail trail={trail} names={names} lang={lang} />
    </>
  ),
  form: ({ incident }) => apartForm(!incident.apart),
  // It turns over what its writer saw: a colleague who was first must not have it turned back by the same wish.
  version: ({ incident }) => Number(incident.apart),
  run: async (scope, ctx, file, { reason }, { incident }, seen) =>
    seen === Number(incident.apart) &&
    (await setApart(scope, file.head.id, incident, !incident.apart, reason))
      ? { to: 'kejadian' }
      : { problem: overtaken(ctx.lang) },
})

const yesOrNo = new Map([
  [true, 'yes'],
  [false, 'no'],
] as const)

/** The stored facts as answers of the form. */
function answersFrom(incident: StoredIncident) {
  const { happenedOn, precision, injured } = incident
  const letters = { year: 4, month: 7, day: 10 }[precision ?? 'day']
  return {
    happenedOn: happenedOn?.slice(0, letters),
    follows: incident.followsId ?? undefined,
    forms: incident.forms,
    place: incident.place ?? undefined,
    venue: incident.venue ?? undefined,
    institution: incident.institutionId ?? undefined,
    regionCode: incident.regionCode ?? undefined,
    peopleReported: incident.peopleReported ?? undefined,
    peopleHarmed: incident.peopleHarmed ?? undefined,
    injured: injured === null ? undefined : yesOrNo.get(injured),
  }
}

function incidentFrom(answers: Omit<AnswersOf<ReturnType<typeof incidentForm>>, 'side'>): IncidentFacts {
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
