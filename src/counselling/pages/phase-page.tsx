import { asId } from '#src/platform/ids.ts'
import { both, choice, defineForm, longText } from '#src/platform/forms/index.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken } from '#src/cases/index.ts'
import { counsellingStaff } from '../counselling-staff.ts'
import { cbtPhases, isOpen, type CbtPhase } from '../episode.ts'
import { saidOptions } from '../forms/shared-options.ts'
import { changePhase } from '../move-episode.ts'
import { answersTo, openEpisode } from '../open-episode.ts'
import { counsellingWords } from '../words.ts'
import { writeAnswer } from '../write-answer.ts'

const { id, en } = counsellingWords
const phaseSheet = 'phase'

function phaseForm(now: CbtPhase) {
  return defineForm({
    id: 'counselling.phase',
    version: 1,
    title: both(id.phaseTitle, en.phaseTitle),
    fields: {
      phase: choice({
        label: both(id.phaseTo, en.phaseTo),
        options: cbtPhases
          .filter((one) => one !== now)
          .map((code) => ({ code, id: id.phases[code], en: en.phases[code] })),
        required: true,
      }),
      clientSays: choice({ label: both(id.phaseSays, en.phaseSays), options: saidOptions, required: true }),
      words: longText({ label: both(id.phaseWords, en.phaseWords), maxLength: 2000 }),
    },
  })
}

/** A change of phase asks the client for their say again (A33, C33). */
export const phasePage: Page = caseForm({
  path: 'konseling/:episode/tahap',
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => counsellingWords[lang].phaseTitle,
  given: async (scope, ctx, file) => {
    const episodeId = asId<'episode'>(ctx.params['episode'])
    const book = episodeId && (await openEpisode(scope, ctx.visitor, file, episodeId))
    return book && isOpen(book.episode) ? book : null
  },
  intro: (lang) => <p>{counsellingWords[lang].phaseIntro}</p>,
  form: (book) => phaseForm(book.episode.phase),
  version: (book) => book.episode.version,
  submit: (lang) => counsellingWords[lang].phaseChange,
  run: async (scope, ctx, _file, answers, book, seen) => {
    const words = counsellingWords[ctx.lang]
    if (answers.clientSays === 'not_asked') return { problem: words.phaseNotAsked, at: 'clientSays' }
    const phase = cbtPhases.find((one) => one === answers.phase)
    const changed = phase && (await changePhase(scope, { ...book.episode, version: seen }, phase))
    if (!changed) return { problem: overtaken(ctx.lang) }
    await writeAnswer(scope, book, book.episode, {
      form: { id: 'counselling.phase', version: 1 },
      answers,
      runId: null,
      as: phaseSheet,
      shared: false,
      seen: answersTo(book, phaseSheet)?.rowVersion ?? 0,
    })
    return { to: 'konseling' }
  },
})
