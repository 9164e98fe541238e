import { isCodeIn } from '#content/codes/code.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { AnswersOf } from '#src/platform/forms/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken, type CaseFile, type FormOutcome, type StaffCtx } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode } from '../../open-episode.ts'
import { ruleWords } from '../../rules/rule-words.ts'
import { whoChanges } from '../codes.ts'
import { safetyLineForm } from '../forms.ts'
import { reviewsOf, standingLines } from '../open-plan.ts'
import { inWords, nextReview, ownPlace, ownTime } from '../plan.ts'
import { safetyWords } from '../words.ts'
import { addSafetyLine, editSafetyLine, type LineInput, type LineWritten } from '../write-line.ts'

async function bookOf(scope: AccountScope, ctx: StaffCtx, file: CaseFile) {
  const book = await openEpisode(scope, ctx.visitor, file)
  if (!book || !isOpen(book.episode)) return null
  return {
    book,
    lines: await standingLines(scope, book),
    proposed: nextReview(dayOf(scope.now), reviewsOf(book).length),
  }
}

export const newSafetyLinePage: Page = caseForm({
  path: 'aman/baru',
  part: 'aman',
  allow: counsellingStaff,
  given: bookOf,
  title: (lang) => safetyWords[lang].newLine,
  form: () => safetyLineForm,
  filled: ({ proposed }, ctx) => {
    const who = ctx.query.get('siapa')
    return {
      changes: isCodeIn(whoChanges, who) ? who : undefined,
      tag: 'protective',
      reviewOn: proposed,
    }
  },
  run: async (scope, ctx, _file, answers, { book, lines }) =>
    outcome(await addSafetyLine(scope, book, lines, inputFrom(answers)), ctx.lang),
})

export const changeSafetyLinePage: Page = caseForm({
  path: 'aman/garis/:line',
  part: 'aman',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const found = await bookOf(scope, ctx, file)
    const id = asId<'safety_line'>(ctx.params['line'])
    const line = found?.lines.find((one) => one.id === id)
    return found && line ? { ...found, line } : null
  },
  title: (lang) => safetyWords[lang].changeLine,
  form: () => safetyLineForm,
  filled: ({ line }) => ({
    changes: line.changes,
    part: line.part,
    text: line.text,
    who: line.who || undefined,
    asked: line.asked,
    area: line.area,
    place: ownPlace(line) || undefined,
    slots: line.slots,
    time: ownTime(line) || undefined,
    tag: line.tag,
    agreed: line.agreed,
    reviewOn: line.reviewOn,
  }),
  version: ({ line }) => line.version,
  run: async (scope, ctx, _file, answers, { book, lines, line }, seen) =>
    outcome(await editSafetyLine(scope, book, lines, line, inputFrom(answers), seen), ctx.lang),
})

function outcome(written: LineWritten, lang: Lang): FormOutcome<'changes' | 'agreed' | 'reviewOn'> {
  if (written === 'done') return { to: 'aman' }
  if (written === 'overtaken') return { problem: overtaken(lang) }
  const problem = ruleWords[lang].safetyPlan[written]
  if (written === 'changeForOthersFirst') return { problem, at: 'changes' }
  return { problem, at: written === 'reviewTooLate' ? 'reviewOn' : 'agreed' }
}

function inputFrom(answers: AnswersOf<typeof safetyLineForm>): LineInput {
  const { changes, tag, agreed, reviewOn, part } = answers
  return {
    // The options of the form are exactly these codes.
    changes: changes as LineInput['changes'],
    tag: tag as LineInput['tag'],
    agreed,
    reviewOn,
    part,
    words: {
      text: answers.text,
      who: answers.who ?? '',
      asked: answers.asked,
      area: answers.area,
      slots: answers.slots,
      ...inWords(answers),
    },
  }
}
