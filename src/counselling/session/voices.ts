import type { AgeBand } from '#src/platform/i18n/catalogue.ts'
import { readAnswers, type FieldError, type Typed } from '#src/platform/forms/index.ts'
import { defineForm } from '#src/platform/forms/index.ts'
import type { SessionKind } from '../session.store.ts'
import { clientFields, carerFields } from './client-fields.ts'

/** Who answers for themselves after a session. Nobody answers for anybody else. */
export type Voice = 'client' | 'caregiver'

const present: Readonly<Record<SessionKind, readonly Voice[]>> = {
  individual: ['client'],
  group: ['client'],
  booster: ['client'],
  family: ['client', 'caregiver'],
  review: ['client', 'caregiver'],
  caregiver: ['caregiver'],
}

/** Whose words about a session are asked for: of whoever is there, each apart. */
export function voicesIn(kind: SessionKind): readonly Voice[] {
  return present[kind]
}

/** The same questions for everybody, in the words of their age; a caregiver's lie under names of their own. */
export function fieldsOfVoice(who: Voice, band: AgeBand) {
  return who === 'client' ? clientFields(band === 'anak') : carerFields
}

/** Names of the inputs that belong to one voice. */
export function inputsOf(who: Voice): readonly string[] {
  return Object.keys(who === 'client' ? clientFields(false) : carerFields)
}

/** What is not right in somebody's own answers, so that they can mend it themselves before the screen goes back. */
export function problemsIn(who: Voice, band: AgeBand, typed: Typed): readonly FieldError[] {
  const form = defineForm({
    id: 'counselling.session_voice',
    version: 1,
    title: { id: 'Kata mereka', en: 'Their words' },
    fields: fieldsOfVoice(who, band),
  })
  return readAnswers(form, typed).errors
}

/** Their own answers stand over whatever the counsellor's page held in the same places. */
export function withVoices(typed: Typed, voices: readonly Readonly<{ who: Voice; typed: Typed }>[]): Typed {
  let merged = typed
  for (const voice of voices) {
    const theirs = inputsOf(voice.who)
    const others = Object.entries(merged).filter(([input]) => !theirs.includes(input))
    const own = Object.entries(voice.typed).filter(([input]) => theirs.includes(input))
    merged = Object.fromEntries([...others, ...own])
  }
  return merged
}
