import { asId } from '#src/platform/ids.ts'
import { both, choice, defineForm, say, type Option } from '#src/platform/forms/index.ts'
import type { AccountScope } from '#src/platform/db/scope.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Page } from '#src/platform/web/page.ts'
import { caseForm, overtaken, teamChoices, type CaseFile } from '#src/cases/index.ts'
import { colleagues } from '#src/people/index.ts'
import { counsellingStaff, leadingRoles } from '../counselling-staff.ts'
import { episodeKinds, isOpen } from '../episode.ts'
import { episodesOf } from '../episode.store.ts'
import { handOverForm, handOverSheet } from '../forms/hand-over-form.ts'
import { handOverEpisode, handOverWaiting } from '../hand-over.ts'
import { beginEpisode, mayNameLead } from '../move-episode.ts'
import { answersTo, openEpisode } from '../open-episode.ts'
import { isOverridable, type GateAnswer } from '../protocols/gate.ts'
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
        none: both(words.id.nobody, words.en.nobody),
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

export const beginPage: Page = caseForm({
  path: 'konseling/mulai',
  part: 'konseling',
  allow: counsellingStaff,
  title: (lang) => counsellingWords[lang].beginTitle,
  given: async (scope, _ctx, file) => ({
    leads: await leadsOf(scope, file),
    before: await episodesOf(scope, file.head.id),
  }),
  intro: (lang, { before }) => (before.length > 0 ? counsellingWords[lang].beginAgainIntro : null),
  form: ({ leads }) => beginForm(leads),
  filled: ({ leads }, ctx) =>
    leads.some((one) => one.code === ctx.visitor.accountId)
      ? { kind: 'individual', lead: ctx.visitor.accountId }
      : { kind: 'individual' },
  run: async (scope, ctx, file, answers, { before }) => {
    const lead = asId<'account'>(answers.lead)
    if (!lead) return { problem: counsellingWords[ctx.lang].nobody, at: 'lead' }
    if (!mayNameLead(scope, file, before[0], lead))
      return { problem: counsellingWords[ctx.lang].leadNotYours, at: 'lead' }
    const id = await beginEpisode(scope, file, { kind: answers.kind, lead })
    return id ? { to: 'konseling', flash: 'begun' } : { problem: counsellingWords[ctx.lang].openAlready }
  },
})

/** Another counsellor takes over, with the client told first (C11); nobody makes themselves the lead. */
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
  intro: (lang, { book }, data) => {
    const waiting = handOverWaiting(book)
    const words = counsellingWords[lang]
    return waiting ? (
      <p>{words.handOverWaits(data.names(waiting.askedBy), data.names(waiting.wantedLead))}</p>
    ) : (
      <p>{words.handOverIntro}</p>
    )
  },
  form: ({ leads }) => handOverForm(leads),
  run: async (scope, ctx, _file, answers, { book, leads }) => {
    const words = counsellingWords[ctx.lang]
    const to = asId<'account'>(answers.account)
    const chosen = leads.find((one) => one.code === to)
    if (!to || !chosen) return { problem: words.nobody, at: 'account' }
    const name = say(chosen, { lang: ctx.lang, band: 'dewasa' })
    const handed = await handOverEpisode(scope, ctx.visitor, book, {
      to,
      clientSays: answers.clientSays,
      cannotWait: answers.cannotWait ?? '',
      told: { done: words.handOverTask(name), asked: words.handOverAskedTask(name) },
    })
    if (handed.outcome === 'held') return { problem: sayHeld(handed.answer, ctx.lang) }
    if (handed.outcome === 'overtaken') return { problem: overtaken(ctx.lang) }
    if (handed.outcome === 'waiting') return { problem: words.gateNotices.waiting }
    await writeAnswer(scope, book, book.episode, {
      form: { id: 'counselling.hand-over', version: 2 },
      answers,
      runId: null,
      as: handOverSheet,
      shared: false,
      seen: answersTo(book, handOverSheet)?.rowVersion ?? 0,
    })
    return { to: 'konseling', flash: handed.outcome === 'asked' ? 'asked' : 'handed_over' }
  },
})

/** What holds a hand-over, and how a second person could let it pass where they may. */
function sayHeld(answer: GateAnswer, lang: Lang): string {
  if (answer.outcome === 'pass') return ''
  const reader = { lang, band: 'dewasa' } as const
  const held = answer.held.map((one) => say(one.words, reader)).join(' ')
  return isOverridable(answer) ? `${held} ${counsellingWords[lang].handOverNeedsWhy}` : held
}
