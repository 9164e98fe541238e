import type { Page } from '#src/platform/web/page.ts'
import { aboutWords } from '../about-words.ts'
import { caseForm } from '../case-form.tsx'
import { contextForm, strengthsForm } from '../forms/basic-forms.ts'
import { safeContactForm } from '../forms/safe-contact-form.ts'
import type { PortraitKind, Portraits } from '../sealed-shapes.ts'
import { readPortraits, writePortrait } from '../write-portrait.ts'
import type { CaseFile } from '../case-file.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { StaffCtx } from '../case-load.ts'
import { caseWords } from '../words.ts'
import { formatDateTime } from '#src/platform/i18n/format.ts'
import { namesOf } from '../case-load.ts'

type Given<K extends PortraitKind> = Readonly<{
  value: Portraits[K] | null
  version: number
  changed: string | null
}>

/** The newest version, to be written on from, and who wrote it. */
function newest<K extends PortraitKind>(kind: K) {
  return async (scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<Given<K>> => {
    const found = (await readPortraits(scope, file, [kind]))[kind]
    if (!found) return { value: null, version: 0, changed: null }
    const names = await namesOf(scope, ctx)
    const changed = caseWords[ctx.lang].changedBy(
      names(found.stored.writtenBy),
      formatDateTime(found.stored.writtenAt, ctx.lang),
    )
    return { value: found.value, version: found.version, changed }
  }
}

function noteOf(given: Given<PortraitKind>, lang: 'id' | 'en') {
  return (
    given.changed && (
      <p>
        {given.changed} {aboutWords[lang].versionNote}
      </p>
    )
  )
}

export const strengthsPage: Page = caseForm({
  path: 'kekuatan',
  part: '',
  title: (lang) => aboutWords[lang].forms.strengths,
  given: newest<'strengths'>('strengths'),
  intro: (lang, given) => noteOf(given, lang),
  form: () => strengthsForm,
  filled: (given) => ({ ...given.value }),
  version: (given) => given.version,
  run: async (scope, ctx, file, answers, _given, seen) =>
    (await writePortrait(scope, file, 'strengths', answers, seen))
      ? { to: '' }
      : { problem: caseWords[ctx.lang].overtaken },
})

export const safeContactPage: Page = caseForm({
  path: 'kontak-aman',
  part: '',
  title: (lang) => aboutWords[lang].forms.safe,
  given: newest<'safe_contact'>('safe_contact'),
  intro: (lang, given) => noteOf(given, lang),
  form: () => safeContactForm,
  filled: (given) => ({ ...given.value }),
  version: (given) => given.version,
  run: async (scope, ctx, file, answers, _given, seen) =>
    (await writePortrait(scope, file, 'safe_contact', { ...answers, rules: answers.rules ?? [] }, seen))
      ? { to: '' }
      : { problem: caseWords[ctx.lang].overtaken },
})

export const contextPage: Page = caseForm({
  path: 'keadaan',
  part: '',
  title: (lang) => aboutWords[lang].forms.context,
  given: newest<'context'>('context'),
  intro: (lang, given) => noteOf(given, lang),
  form: () => contextForm,
  filled: (given) => ({ ...given.value }),
  version: (given) => given.version,
  run: async (scope, ctx, file, answers, _given, seen) =>
    (await writePortrait(scope, file, 'context', answers, seen))
      ? { to: '' }
      : { problem: caseWords[ctx.lang].overtaken },
})
