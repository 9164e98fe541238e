import { consentPurposes, type ConsentPurpose } from '#content/codes/consent.ts'
import { wordFor } from '#content/codes/code.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, isChildBand, overtaken, permission, readConsents } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { latestReview } from '../../rules/safety-lines.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { writeAnswer } from '../../write-answer.ts'
import { copiesForm, safetyReviewForm } from '../forms.ts'
import { openSafetyPlan, sheetNames } from '../open-plan.ts'
import { holdersIn, nextReview } from '../plan.ts'
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
    const plan = await openSafetyPlan(scope, book)
    const seen = plan.reviews[0]?.rowVersion ?? 0
    return { book, seen, proposed: nextReview(dayOf(scope.now), plan.reviews.length + 1) }
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

const purposeOf: Readonly<Record<string, ConsentPurpose | undefined>> = {
  guardian: 'shareGuardian',
  school: 'shareSchool',
}

/** Who holds a copy: each named, each with the client's yes, and with the consent that goes with it. */
export const safetyCopiesPage: Page = caseForm({
  path: 'aman/salinan',
  part: 'aman',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    if (!book || !isOpen(book.episode)) return null
    const { copies } = await openSafetyPlan(scope, book)
    return { book, copies, consents: await readConsents(scope, file) }
  },
  title: (lang) => safetyWords[lang].copies,
  intro: (lang) => <p>{safetyWords[lang].copiesIntro}</p>,
  form: () => copiesForm,
  filled: ({ copies }) => copies?.answers ?? {},
  version: ({ copies }) => copies?.rowVersion ?? 0,
  run: async (scope, ctx, file, answers, { book, consents }, seen) => {
    const words = safetyWords[ctx.lang]
    const today = dayOf(scope.now)
    for (const holder of holdersIn(answers)) {
      if (holder.kind === 'client' || holder.backOn) continue
      if (holder.clientSays !== 'yes') return { problem: words.copyRefused(holder.name) }
      const purpose = purposeOf[holder.kind]
      if (purpose && !permission(consents, purpose, isChildBand(file.head.facts.ageBand), today).allowed)
        return { problem: words.copyConsent(holder.name, wordFor(consentPurposes, purpose, ctx.lang)) }
    }
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
