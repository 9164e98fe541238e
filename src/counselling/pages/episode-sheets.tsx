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
import { answersTo, openEpisode } from '../open-episode.ts'
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

/** Every sheet as a page: filled with the newest version, saved as a new one beside it. */
export const episodeSheetPages: readonly Page[] = (Object.keys(sheets) as SheetName[]).map(sheetPage)

function sheetPage(name: SheetName): Page {
  const { form, slug, shared } = sheets[name]
  return caseForm({
    path: `konseling/:episode/${slug}`,
    part: 'konseling',
    allow: counsellingStaff,
    title: (lang) => counsellingWords[lang].sheets[name],
    intro: (lang) => counsellingWords[lang].reads,
    given: async (scope, ctx, file) => {
      const id = asId<'episode'>(ctx.params['episode'])
      const book = id && (await openEpisode(scope, ctx.visitor, file, id))
      return book && isOpen(book.episode) ? book : null
    },
    form: () => form as Form,
    filled: (book) => withoutNew(name, answersTo(book, name)?.answers ?? {}),
    version: (book) => answersTo(book, name)?.rowVersion ?? 0,
    run: async (scope, ctx, _file, answers: AnswersOf<Form>, book, seen) => {
      const written = await writeAnswer(scope, book, book.episode, {
        form,
        answers,
        runId: null,
        as: name,
        shared,
        seen,
      })
      return written ? { to: 'konseling' } : { problem: overtaken(ctx.lang) }
    },
  })
}

/** A review is a new talk each time, so its sheet begins empty. */
function withoutNew(name: SheetName, answers: AnyAnswers): AnyAnswers {
  return name === 'review' ? {} : answers
}
