import type { AccountScope } from '#src/platform/db/scope.ts'
import { asId } from '#src/platform/ids.ts'
import type { AnswersOf, Form } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken, type CaseFile, type StaffCtx } from '#src/cases/index.ts'
import { counsellingStaff } from '../../counselling-staff.ts'
import { isOpen } from '../../episode.ts'
import { openEpisode, type EpisodeBook } from '../../open-episode.ts'
import { writeAnswer } from '../../write-answer.ts'
import { circleForm, needForm, problemsForm, skillsForm } from '../forms.ts'
import { newestOf, supportSheets, versionsOf, type SupportSheet } from '../open-support.ts'
import { sheetParts } from '../support-view.tsx'
import { supportWords } from '../words.ts'
import { addNeed, editNeed, readNeeds, type NeedInput } from '../write-need.ts'

/** The course that is open now; support is written into it. */
async function openBook(scope: AccountScope, ctx: StaffCtx, file: CaseFile): Promise<EpisodeBook | null> {
  const book = await openEpisode(scope, ctx.visitor, file)
  return book && isOpen(book.episode) ? book : null
}

export const newNeedPage: Page = caseForm({
  path: 'dukungan/kebutuhan/baru',
  part: 'dukungan',
  allow: counsellingStaff,
  given: openBook,
  title: (lang) => supportWords[lang].needs.add,
  form: () => needForm,
  filled: () => ({ acts: 'counsellor', state: 'open' }),
  run: async (scope, _ctx, _file, answers, book) => {
    await addNeed(scope, book, inputFrom(answers))
    return { to: 'dukungan' }
  },
})

export const needPage: Page = caseForm({
  path: 'dukungan/kebutuhan/:need',
  part: 'dukungan',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const id = asId<'practical_need'>(ctx.params['need'])
    const book = id && (await openBook(scope, ctx, file))
    const need = book && (await readNeeds(scope, book.place, file.head.id)).find((one) => one.id === id)
    return book && need ? { book, need } : null
  },
  title: (lang) => supportWords[lang].needs.edit,
  form: () => needForm,
  filled: ({ need }) => ({
    kind: need.kind,
    words: need.words,
    acts: need.acts,
    who: need.who,
    byOn: need.byOn ?? undefined,
    state: need.state,
    result: need.result,
  }),
  version: ({ need }) => need.version,
  run: async (scope, ctx, _file, answers, { book, need }, seen) =>
    (await editNeed(scope, book, need, inputFrom(answers), seen))
      ? { to: 'dukungan' }
      : { problem: overtaken(ctx.lang) },
})

function inputFrom(answers: AnswersOf<typeof needForm>): NeedInput {
  const { kind, acts, state, words, who, result } = answers
  return { kind, acts, state, byOn: answers.byOn ?? null, words: { words, who, result } }
}

const forms: Readonly<Record<SupportSheet, Form>> = {
  circle: circleForm as Form,
  problems: problemsForm as Form,
  skills: skillsForm as Form,
}

/** Sheets the client holds the key to as well; a new version stands beside the older ones. */
function sheetPage(sheet: SupportSheet): Page {
  return caseForm({
    path: sheetParts[sheet],
    part: 'dukungan',
    allow: counsellingStaff,
    given: openBook,
    title: (lang) => supportWords[lang][sheet].title,
    intro: (lang) => supportWords[lang][sheet].intro,
    form: () => forms[sheet],
    filled: (book) => newestOf(book, sheet) ?? {},
    version: (book) => versionsOf(book, sheet)[0]?.rowVersion ?? 0,
    run: async (scope, ctx, _file, answers: AnswersOf<Form>, book, seen) => {
      const written = await writeAnswer(scope, book, book.episode, {
        form: forms[sheet],
        answers,
        runId: null,
        as: supportSheets[sheet],
        shared: true,
        seen,
      })
      return written ? { to: 'dukungan' } : { problem: overtaken(ctx.lang) }
    },
  })
}

export const supportSheetPages: readonly Page[] = [
  sheetPage('circle'),
  sheetPage('problems'),
  sheetPage('skills'),
]
