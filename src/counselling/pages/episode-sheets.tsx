import type { Page } from '#src/platform/web/page.ts'
import { asId } from '#src/platform/ids.ts'
import type { AnyAnswers, AnswersOf, Form } from '#src/platform/forms/index.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { assessForm } from '../forms/assess-form.ts'
import { aboutMeForm, mySayForm, relationsForm } from '../forms/person-forms.ts'
import { prepareForm } from '../forms/prepare-form.ts'
import { endForm, formulationForm, maintenanceForm, reviewForm } from '../forms/work-forms.ts'
import { answersTo, openEpisode, type EpisodeBook } from '../open-episode.ts'
import { answerRetaliation, growthTooEarly } from '../review-acts.ts'
import { openSessions, ratherNot } from '../session-facts.ts'
import { sessionWords } from '../session/words.ts'
import { counsellingWords } from '../words.ts'
import { writeAnswer } from '../write-answer.ts'

/** Sheets of an episode: the form, its address, and whether the client holds the key to it too. */
export const sheets = {
  prepare: { form: prepareForm, slug: 'persiapan', shared: false },
  'about-me': { form: aboutMeForm, slug: 'tentang-aku', shared: true },
  assess: { form: assessForm, slug: 'asesmen', shared: false },
  relations: { form: relationsForm, slug: 'hubungan', shared: true },
  formulation: { form: formulationForm, slug: 'pemahaman', shared: true },
  'my-say': { form: mySayForm, slug: 'suara', shared: true },
  review: { form: reviewForm, slug: 'tinjauan', shared: false },
  end: { form: endForm, slug: 'akhir', shared: false },
  maintenance: { form: maintenanceForm, slug: 'menjaga-diri', shared: true },
} as const satisfies Record<string, { form: Form; slug: string; shared: boolean }>
export type SheetName = keyof typeof sheets

/** `stopAt`: the session in which the client said they would rather not go on. */
type SheetBook = EpisodeBook & Readonly<{ stopAt: number | null }>

/** Every sheet as a page: filled with the newest version, saved as a new one beside it. */
export const episodeSheetPages: readonly Page[] = (Object.keys(sheets) as SheetName[]).map(sheetPage)

function sheetPage(name: SheetName): Page {
  const { form, slug, shared } = sheets[name]
  return caseForm({
    path: `konseling/:episode/${slug}`,
    part: 'konseling',
    allow: counsellingStaff,
    title: (lang) => counsellingWords[lang].sheets[name],
    // Whoever goes over the client's say sees at once that they would rather stop for now.
    intro: (lang, { stopAt }: SheetBook) =>
      stopAt === null ? counsellingWords[lang].reads : sessionWords[lang].ratherNot(stopAt),
    given: async (scope, ctx, file): Promise<SheetBook | null> => {
      const id = asId<'episode'>(ctx.params['episode'])
      const book = id && (await openEpisode(scope, ctx.visitor, file, id))
      if (!book || !isOpen(book.episode)) return null
      const stopAt = name === 'my-say' ? ratherNot(await openSessions(scope, book)) : null
      return { ...book, stopAt }
    },
    form: () => form as Form,
    filled: (book) => withoutNew(name, answersTo(book, name)?.answers ?? {}),
    version: (book) => answersTo(book, name)?.rowVersion ?? 0,
    run: async (scope, ctx, _file, answers: AnswersOf<Form>, book, seen) => {
      const early = name === 'review' ? growthTooEarly(book.episode, answers) : false
      if (early) return { problem: counsellingWords[ctx.lang].growthNotNow }
      const written = await writeAnswer(scope, book, book.episode, {
        form,
        answers,
        runId: null,
        as: name,
        shared,
        seen,
      })
      if (!written) return { problem: overtaken(ctx.lang) }
      if (name === 'review')
        await answerRetaliation(scope, book, answers, counsellingWords[ctx.lang].retaliationTask)
      return { to: 'konseling' }
    },
  })
}

/** A review is a new talk each time, so its sheet begins empty. */
function withoutNew(name: SheetName, answers: AnyAnswers): AnyAnswers {
  return name === 'review' ? {} : answers
}
