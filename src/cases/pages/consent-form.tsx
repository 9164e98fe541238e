import type { Page } from '#src/platform/web/page.ts'
import { readPeople } from '../add-person.ts'
import { isChildBand } from '../case.ts'
import { caseForm } from '../case-form.tsx'
import { trustworthy } from '../consent.ts'
import { consentWords } from '../consent-words.ts'
import { consentForm } from '../forms/work-forms.ts'
import { recordConsent } from '../record-consent.ts'

/** An answer to one purpose: who gave it, how, in which words, on which legal basis. */
export const newConsentPage: Page = caseForm({
  path: 'persetujuan/baru',
  part: 'persetujuan',
  title: (lang) => consentWords[lang].newTitle,
  given: async (scope, ctx, file) => {
    const people = await readPeople(scope, file)
    // A guardian on the reported side never stands in this list.
    const named = trustworthy(people).map((one) => ({ code: one.id, id: one.fullName, en: one.fullName }))
    const unlisted = { code: 'unlisted', id: consentWords.id.unlisted, en: consentWords.en.unlisted }
    return {
      people,
      givers: [...named, unlisted],
      child: isChildBand(file.head.facts.ageBand),
      worker: ctx.visitor.fullName,
    }
  },
  intro: (lang, { child }) => (
    <>
      <p>{consentWords[lang].intro}</p>
      {child && <p>{consentWords[lang].childIntro}</p>}
    </>
  ),
  form: (given) => consentForm(given),
  filled: ({ worker }) => ({ explainedBy: worker, lang: 'id', legalBasis: 'consent' }),
  run: async (scope, ctx, file, answers, { people }) => {
    const words = consentWords[ctx.lang]
    const guardian = answers.givenBy === 'guardian' || answers.givenBy === 'appointed'
    const person = people.find((one) => one.id === answers.person)
    if (guardian && !answers.person) return { problem: words.noGuardian }
    if (person?.conflict) return { problem: words.conflict }
    const otherBasis = answers.legalBasis !== 'consent'
    if (answers.answer === 'not_needed' && (!otherBasis || !answers.words))
      return { problem: words.nobodyNeedsBasis }
    if (answers.answer !== 'not_needed' && otherBasis) return { problem: words.basisNeedsNobody }
    await recordConsent(scope, file, {
      purpose: answers.purpose,
      legalBasis: answers.legalBasis,
      givenBy: answers.givenBy,
      answer: answers.answer,
      validTo: answers.validTo ?? null,
      lang: answers.lang,
      giverName: person?.fullName,
      explainedBy: answers.explainedBy,
      how: answers.how,
      words: answers.words,
      witness: answers.witness,
    })
    return { to: 'persetujuan' }
  },
})
