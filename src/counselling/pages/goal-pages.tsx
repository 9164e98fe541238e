import { asId } from '#src/platform/ids.ts'
import type { AnswersOf } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { goalForm, standingGoalForm } from '../forms/goal-form.ts'
import type { GoalDomain } from '../goal.store.ts'
import { openEpisode } from '../open-episode.ts'
import { addGoal, editGoal, endGoal, type GoalInput } from '../set-goal.ts'
import { counsellingWords } from '../words.ts'

export const newGoalPage: Page = caseForm({
  path: 'konseling/:episode/tujuan/baru',
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => counsellingWords[lang].goalAdd,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    return book && isOpen(book.episode) ? book : null
  },
  form: () => goalForm,
  run: async (scope, ctx, _file, answers, book) =>
    (await addGoal(scope, book, inputFrom(answers)))
      ? { to: 'konseling' }
      : { problem: counsellingWords[ctx.lang].goalsFull },
})

export const changeGoalPage: Page = caseForm({
  path: 'konseling/:episode/tujuan/:goal',
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => counsellingWords[lang].goalTitle,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    const goal = book?.goals.find((one) => one.id === ctx.params['goal'] && !one.endedAt)
    return book && goal && isOpen(book.episode) ? { book, goal } : null
  },
  form: () => standingGoalForm,
  // The number is asked anew each time: one that only stood there would count as given today.
  filled: ({ goal }) => ({
    words: goal.words,
    domain: goal.domain,
    sign: goal.sign,
    reviewOn: goal.reviewOn ?? undefined,
    agreed: goal.agreed,
  }),
  version: ({ goal }) => goal.version,
  run: async (scope, ctx, _file, answers, { book, goal }, seen) => {
    const done = answers.ended
      ? goal.version === seen && (await endGoal(scope, book, goal))
      : await editGoal(scope, book, goal, inputFrom(answers), seen)
    return done ? { to: 'konseling' } : { problem: overtaken(ctx.lang) }
  },
})

function inputFrom(answers: AnswersOf<typeof goalForm>): GoalInput {
  return {
    words: answers.words,
    // The options of the form are the domains.
    domain: answers.domain as GoalDomain,
    sign: answers.sign,
    now: answers.now,
    reviewOn: answers.reviewOn ?? null,
    agreed: answers.agreed,
  }
}
