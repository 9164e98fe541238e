import { contactSafety } from '#content/codes/needs.ts'
import { readerBands } from '#content/codes/people.ts'
import { choice, choices, longText, phone, shortText } from '#src/platform/forms/field.ts'
import { defineForm, type AnswersOf } from '#src/platform/forms/form.ts'
import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import { askers, requestKinds } from './privacy-request.ts'
import { requestWording as w } from './request-wording.ts'

const fields = {
  band: choice({ ...w.band, options: readerBands, presentation: 'cards', required: true }),
  kind: choice({ ...w.kind, options: requestKinds, required: true }),
  wrong: longText({ ...w.wrong, required: true, maxLength: 4000 }),
  words: longText({ ...w.words, maxLength: 4000 }),
}

/** Asked of somebody who came back to their own report: they are known by their code already. */
export const reporterRequestForm = defineForm({
  id: 'privacy-request-own',
  version: 1,
  title: w.title,
  fields,
  screens: (screen) => [
    screen('band', {}, ['band']),
    screen('kind', {}, ['kind']),
    screen('wrong', { when: (a) => a.kind === 'correction' }, ['wrong']),
    screen('words', { when: (a) => a.kind !== 'correction' }, ['words']),
  ],
})

/** Asked of anyone else. Nothing that identifies is required: a worker asks for it later, face to face. */
export const requestForm = defineForm({
  id: 'privacy-request',
  version: 1,
  title: w.title,
  fields: {
    ...fields,
    askedBy: choice({ ...w.askedBy, options: askers, required: true }),
    represents: shortText({ ...w.represents, maxLength: 200 }),
    record: shortText({ ...w.record, maxLength: 40 }),
    name: shortText({ ...w.name, maxLength: 120 }),
    contactRules: choices({ ...w.contactRules, options: contactSafety, sealed: true }),
    contactNumber: phone(w.contactNumber),
    contactNote: shortText({ ...w.contactNote, maxLength: 300 }),
  },
  screens: (screen) => [
    screen('band', {}, ['band']),
    screen('kind', {}, ['kind']),
    screen('wrong', { when: (a) => a.kind === 'correction' }, ['wrong']),
    screen('words', { when: (a) => a.kind !== 'correction' }, ['words']),
    screen('askedBy', {}, ['askedBy']),
    screen('represents', { when: (a) => a.askedBy === 'guardian' || a.askedBy === 'other' }, ['represents']),
    screen('who', { title: w.whoTitle, hint: w.whoHint }, ['name', 'record']),
    screen('contact', { title: w.contactTitle, hint: w.contactHint }, [
      'contactRules',
      'contactNumber',
      'contactNote',
    ]),
  ],
})

export type RequestAnswers = AnswersOf<typeof requestForm>
type OwnAnswers = AnswersOf<typeof reporterRequestForm>

/** `privacy.request.sealed`: everything the person said in words, and how they may safely be reached. */
export type SealedRequest = Readonly<{
  words?: string | undefined
  represents?: string | undefined
  record?: string | undefined
  name?: string | undefined
  contactRules?: readonly string[] | undefined
  contactNumber?: string | undefined
  contactNote?: string | undefined
}>

/** Parts what queues and clocks need from what only the keys open. */
export function partsOf(answers: RequestAnswers | OwnAnswers): {
  kind: NonNullable<OwnAnswers['kind']>
  band: AgeBand
  askedBy: 'self' | 'guardian' | 'other' | 'not_stated'
  sealed: SealedRequest
} {
  const more = 'askedBy' in answers ? answers : null
  return {
    kind: answers.kind,
    band: bandOf(answers.band),
    askedBy: more?.askedBy ?? 'self',
    sealed: {
      words: answers.wrong ?? answers.words,
      represents: more?.represents,
      record: more?.record,
      name: more?.name,
      contactRules: more?.contactRules,
      contactNumber: more?.contactNumber,
      contactNote: more?.contactNote,
    },
  }
}

/** Who has not said how old they are is written to as a child would be. */
export function bandOf(typed: string | undefined | null): AgeBand {
  return typed === 'dewasa' || typed === 'remaja' ? typed : 'anak'
}
