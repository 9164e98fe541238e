import type { AnswersOf } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import { asId } from '#src/platform/ids.ts'
import { addPerson, editPerson, readPeople, type PersonInput } from '../add-person.ts'
import { caseForm } from '../case-form.tsx'
import { personForm } from '../forms/work-forms.ts'
import { peopleWords } from '../people-words.ts'
import { caseWords } from '../words.ts'

export const newPersonPage: Page = caseForm({
  path: 'orang/baru',
  part: 'orang',
  title: (lang) => peopleWords[lang].newTitle,
  given: async () => ({}),
  form: () => personForm,
  run: async (scope, _ctx, file, answers) => {
    await addPerson(scope, file, inputFrom(answers))
    return { to: 'orang' }
  },
})

export const changePersonPage: Page = caseForm({
  path: 'orang/:person',
  part: 'orang',
  title: (lang) => peopleWords[lang].changeTitle,
  given: async (scope, ctx, file) => {
    const id = asId<'person'>(ctx.params['person'])
    return (await readPeople(scope, file)).find((one) => one.id === id) ?? null
  },
  form: () => personForm,
  filled: (person) => ({
    fullName: person.fullName,
    role: person.role,
    relation: person.relation ?? undefined,
    sex: person.sex ?? undefined,
    ageBand: person.ageBand ?? undefined,
    phone: person.phone,
    address: person.address,
    about: person.about,
    ...(person.conflict ? { conflict: true as const } : {}),
  }),
  version: (person) => person.version,
  run: async (scope, ctx, file, answers, person, seen) =>
    (await editPerson(scope, file, person.id, inputFrom(answers), seen))
      ? { to: 'orang' }
      : { problem: caseWords[ctx.lang].overtaken },
})

function inputFrom(answers: AnswersOf<typeof personForm>): PersonInput {
  return {
    fullName: answers.fullName,
    role: answers.role,
    relation: answers.relation ?? null,
    conflict: answers.conflict === true || answers.role === 'reported',
    sex: answers.sex ?? null,
    ageBand: answers.ageBand ?? null,
    phone: answers.phone,
    address: answers.address,
    about: answers.about,
  }
}
