import type { Page } from '#src/platform/web/page.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { asId } from '#src/platform/ids.ts'
import type { AnyAnswers, AnswersOf, Form } from '#src/platform/forms/index.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { earlierAnswers } from '../earlier-answers.ts'
import { assessForm } from '../forms/assess-form.ts'
import { aboutMeForm, mySayForm, relationsForm } from '../forms/person-forms.ts'
import { prepareForm } from '../forms/prepare-form.ts'
import { endForm, formulationForm, maintenanceForm, reviewForm } from '../forms/work-forms.ts'
import { answersTo, openEpisode, type EpisodeBook, type OpenAnswer } from '../open-episode.ts'
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

/** What a person said of themselves stays theirs: when they come back, these fields begin from what they said. */
const carriedOn: Readonly<Partial<Record<SheetName, readonly string[]>>> = {
  'about-me': Object.keys(aboutMeForm.fields),
  assess: ['strengths', 'hopes'],
}

/**
 * `stopAt`: the session in which the client said they would rather not go on.
 * `earlier`: what was said in an earlier course, while this one has no sheet of its own.
 */
type SheetBook = EpisodeBook & Readonly<{ stopAt: number | null; earlier: OpenAnswer | null }>

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
    intro: (lang, { stopAt, earlier }: SheetBook) => {
      if (stopAt !== null) return sessionWords[lang].ratherNot(stopAt)
      const words = counsellingWords[lang]
      return earlier ? words.saidBeforeSheet(formatDate(earlier.writtenAt, lang)) : words.reads
    },
    given: async (scope, ctx, file): Promise<SheetBook | null> => {
      const id = asId<'episode'>(ctx.params['episode'])
      const book = id && (await openEpisode(scope, ctx.visitor, file, id))
      if (!book || !isOpen(book.episode)) return null
      const stopAt = name === 'my-say' ? ratherNot(await openSessions(scope, book)) : null
      const found = carriedOn[name] ? await earlierAnswers(scope, book, name) : null
      const said = found && Object.keys(saidBefore(name, found)).length > 0
      return { ...book, stopAt, earlier: said ? found : null }
    },
    form: () => form as Form,
    filled: (book) => withoutNew(name, answersTo(book, name)?.answers ?? saidBefore(name, book.earlier)),
    version: (book) => answersTo(book, name)?.rowVersion ?? 0,
    run: async (scope, ctx, _file, answers: AnswersOf<Form>, book, seen) => {
      const early = name === 'review' ? growthTooEarly(book.episode, answers) : false
      if (early) return { problem: counsellingWords[ctx.lang].growthNotNow, at: 'growthWords' }
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

function saidBefore(name: SheetName, earlier: OpenAnswer | null): AnyAnswers {
  const carried = carriedOn[name] ?? []
  return Object.fromEntries(
    Object.entries(earlier?.answers ?? {}).filter(([field, value]) => carried.includes(field) && value),
  )
}
