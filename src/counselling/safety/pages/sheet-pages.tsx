import { wordFor } from '#content/codes/code.ts'
import { urgencies } from '#content/codes/work.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { answersTo, openEpisode, type EpisodeBook } from '../../open-episode.ts'
import { latestReview } from '../../rules/safety-lines.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { writeAnswer } from '../../write-answer.ts'
import { decideUrgency, urgencyForm } from '../decide-urgency.ts'
import { copiesForm, safetyReviewForm } from '../forms.ts'
import { raiseProposed, reviewsOf, sheetNames } from '../open-plan.ts'
import { holderPermission, refusalWords } from '../holder-permission.ts'
import { holdersIn, nextReview, whyNotHolders } from '../plan.ts'
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
      return { problem: ruleWords[ctx.lang].safetyPlan.reviewTooLate, at: 'nextOn' }
    const done = await reviewPlan(scope, book, answers, answers.nextOn, seen)
    if (!done) return { problem: overtaken(ctx.lang) }
    // Whether it is more urgent now is asked right away, of a person, with the review already kept.
    return { to: answers.goesOn === 'yes' && urgent(book) ? 'aman/mendesak' : 'aman' }
  },
})
const urgent = (book: EpisodeBook) => book.file.head.urgency !== 'NOW'

/** A review said that it goes on: a person decides whether the file is more urgent. */
export const safetyUrgencyPage: Page = caseForm({
  path: 'aman/mendesak',
  part: 'aman',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    if (!book || !isOpen(book.episode) || !raiseProposed(book)) return null
    return { book, seen: answersTo(book, sheetNames.urgency)?.rowVersion ?? 0 }
  },
  title: (lang) => safetyWords[lang].urgencyTitle,
  intro: (lang, { book }) => (
    <>
      <p>{safetyWords[lang].urgencyIntro}</p>
      <p>{safetyWords[lang].urgencyNow(wordFor(urgencies, book.file.head.urgency, lang))}</p>
    </>
  ),
  form: () => urgencyForm,
  version: ({ seen }) => seen,
  run: async (scope, ctx, _file, answers, { book }, seen) => {
    const words = safetyWords[ctx.lang]
    const to = decisions.find((one) => one === answers.to) ?? 'keep'
    const done = await decideUrgency(
      scope,
      book,
      { to, why: answers.why ?? '' },
      { seen, task: words.urgencyTask },
    )
    if (done === 'done') return { to: 'aman' }
    return done === 'noReason'
      ? { problem: words.urgencyNoReason, at: 'why' }
      : { problem: overtaken(ctx.lang) }
  },
})
const decisions = ['NOW', 'TODAY', 'keep'] as const

/** Who holds a copy: each named, each with the client's yes, and with the consent that goes with it. */
export const safetyCopiesPage: Page = caseForm({
  path: 'aman/salinan',
  part: 'aman',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const book = await openEpisode(scope, ctx.visitor, file)
    if (!book || !isOpen(book.episode)) return null
    const may = await holderPermission(scope, file)
    return { book, copies: answersTo(book, sheetNames.copies), may }
  },
  title: (lang) => safetyWords[lang].copies,
  intro: (lang) => <p>{safetyWords[lang].copiesIntro}</p>,
  form: () => copiesForm,
  filled: ({ copies }) => copies?.answers ?? {},
  version: ({ copies }) => copies?.rowVersion ?? 0,
  run: async (scope, ctx, _file, answers, { book, may }, seen) => {
    const refused = whyNotHolders(holdersIn(answers), may)
    if (refused) return { problem: refusalWords(refused, ctx.lang) }
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
