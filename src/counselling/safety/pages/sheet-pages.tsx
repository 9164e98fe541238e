import { consentPurposes } from '#content/codes/consent.ts'
import { wordFor } from '#content/codes/code.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { permissionFor } from '../../export/may-export.ts'
import { answersTo, openEpisode } from '../../open-episode.ts'
import { latestReview } from '../../rules/safety-lines.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { writeAnswer } from '../../write-answer.ts'
import { copiesForm, safetyReviewForm } from '../forms.ts'
import { reviewsOf, sheetNames } from '../open-plan.ts'
import { holdersIn, nextReview, whyNotHolders, type HolderRefusal } from '../plan.ts'
import { reviewPlan } from '../review-plan.ts'
import { safetyWords } from '../words.ts'

/** Looking at the plan again. */
export const reviewSafetyPage: Page = caseForm({
  path: 'aman/tinjau',
  part: 'aman',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    if (!book || !isOpen(book.episode)) return null
    const reviews = reviewsOf(book)
    const seen = reviews[0]?.rowVersion ?? 0
    return { book, seen, proposed: nextReview(dayOf(scope.now), reviews.length + 1) }
  },
  title: (lang) => safetyWords[lang].reviewTitle,
  intro: (lang) => <p>{safetyWords[lang].reviewIntro}</p>,
  form: () => safetyReviewForm,
  filled: ({ proposed }) => ({ nextOn: proposed }),
  version: ({ seen }) => seen,
  run: async (scope, ctx, _file, answers, { book }, seen) => {
    if (answers.nextOn > latestReview(dayOf(scope.now)))
      return { problem: ruleWords[ctx.lang].safetyPlan.reviewTooLate }
    const done = await reviewPlan(scope, book, answers, answers.nextOn, seen)
    return done ? { to: 'aman' } : { problem: overtaken(ctx.lang) }
  },
})

const purposeOf = { guardian: 'shareGuardian', school: 'shareSchool' } as const

/** Who holds a copy: each named, each with the client's yes, and with the consent that goes with it. */
export const safetyCopiesPage: Page = caseForm({
  path: 'aman/salinan',
  part: 'aman',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    if (!book || !isOpen(book.episode)) return null
    const may = {
      guardian: (await permissionFor(scope, file, purposeOf.guardian)).allowed,
      school: (await permissionFor(scope, file, purposeOf.school)).allowed,
    }
    return { book, copies: answersTo(book, sheetNames.copies), may }
  },
  title: (lang) => safetyWords[lang].copies,
  intro: (lang) => <p>{safetyWords[lang].copiesIntro}</p>,
  form: () => copiesForm,
  filled: ({ copies }) => copies?.answers ?? {},
  version: ({ copies }) => copies?.rowVersion ?? 0,
  run: async (scope, ctx, _file, answers, { book, may }, seen) => {
    const refused = whyNotHolders(holdersIn(answers), may)
    if (refused) return { problem: refusal(refused, ctx.lang) }
    const done = await writeAnswer(scope, book, book.episode, {
      form: copiesForm,
      answers,
      runId: null,
      as: sheetNames.copies,
      shared: true,
      seen,
    })
    return done ? { to: 'aman' } : { problem: overtaken(ctx.lang) }
  },
})

function refusal({ name, lacks }: HolderRefusal, lang: Lang): string {
  const words = safetyWords[lang]
  return lacks === 'yes'
    ? words.copyRefused(name)
    : words.copyConsent(name, wordFor(consentPurposes, purposeOf[lacks], lang))
}
