import { asId } from '#src/platform/ids.ts'
import { both, choice, defineForm, type Option } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken, teamChoices, type CaseFile } from '#src/cases/index.ts'
import { colleagues } from '#src/people/index.ts'
import { counsellingStaff, leadingRoles } from '../counselling-staff.ts'
import { episodeKinds, isOpen } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import { hasAgreed } from '../forms/shared-options.ts'
import { handOverForm, handOverSheet } from '../forms/work-forms.ts'
import { beginEpisode, handOverEpisode } from '../move-episode.ts'
import { answersTo, openEpisode } from '../open-episode.ts'
import { counsellingWords } from '../words.ts'
import { writeAnswer } from '../write-answer.ts'

function beginForm(leads: readonly Option[]) {
  const words = counsellingWords
  return defineForm({
    id: 'counselling.begin',
    version: 1,
    title: both(words.id.beginTitle, words.en.beginTitle),
    fields: {
      kind: choice({
        label: both(words.id.kind, words.en.kind),
        options: episodeKinds.map((code) => ({ code, id: words.id.kinds[code], en: words.en.kinds[code] })),
        required: true,
      }),
      lead: choice({
        label: both(words.id.lead, words.en.lead),
        options: leads,
        required: true,
        presentation: 'select',
      }),
    },
  })
}

/** Counsellors of the team who may lead, by name. */
async function leadsOf(scope: AccountScope, file: CaseFile): Promise<readonly Option[]> {
  const team = new Set((await teamChoices(scope, file.head.id)).map((one) => one.code))
  return (await colleagues(scope, { roles: leadingRoles }))
    .filter((one) => team.has(one.id))
    .map((one) => ({ code: one.id, id: one.fullName, en: one.fullName }))
}
const nobody = { code: 'nobody', id: counsellingWords.id.nobody, en: counsellingWords.en.nobody } as const

export const beginPage: Page = caseForm({
  path: 'konseling/mulai',
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => counsellingWords[lang].beginTitle,
  given: async (scope, _ctx, file) => ({
    leads: await leadsOf(scope, file),
    before: (await episodesOf(scope, file.head.id)).length,
  }),
  intro: (lang, { before }) => (before > 0 ? counsellingWords[lang].beginAgainIntro : null),
  form: ({ leads }) => beginForm(leads.length > 0 ? leads : [nobody]),
  filled: ({ leads }, ctx) =>
    leads.some((one) => one.code === ctx.visitor.accountId)
      ? { kind: 'individual', lead: ctx.visitor.accountId }
      : { kind: 'individual' },
  run: async (scope, ctx, file, answers) => {
    const lead = asId<'account'>(answers.lead)
    if (!lead) return { problem: counsellingWords[ctx.lang].nobody }
    const id = await beginEpisode(scope, file, { kind: answers.kind, lead })
    return id ? { to: 'konseling', flash: 'begun' } : { problem: counsellingWords[ctx.lang].openAlready }
  },
})

/** Another counsellor takes over, with the client told first (C11). */
export const handOverPage: Page = caseForm({
  path: 'konseling/:episode/serah-terima',
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => counsellingWords[lang].handOver,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    if (!book || !isOpen(book.episode)) return null
    const leads = (await leadsOf(scope, file)).filter((one) => one.code !== book.episode.leadId)
    return { book, leads }
  },
  form: ({ leads }) => handOverForm(leads.length > 0 ? leads : [nobody]),
  run: async (scope, ctx, _file, answers, { book }) => {
    const words = counsellingWords[ctx.lang]
    const to = asId<'account'>(answers.account)
    if (!to) return { problem: words.nobody }
    if (!hasAgreed(answers.clientSays)) return { problem: words.handOverRefused }
    // Whoever changes the lead holds the episode, so that the sheet beside it is theirs to write.
    if (!(await handOverEpisode(scope, book.episode, to))) return { problem: overtaken(ctx.lang) }
    await writeAnswer(scope, book, book.episode, {
      form: { id: 'counselling.hand-over', version: 1 },
      answers,
      runId: null,
      as: handOverSheet,
      shared: false,
      seen: answersTo(book, handOverSheet)?.rowVersion ?? 0,
    })
    return { to: 'konseling', flash: 'handed_over' }
  },
})
