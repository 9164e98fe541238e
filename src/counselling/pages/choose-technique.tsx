import { asId } from '#src/platform/ids.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { say } from '#src/platform/forms/index.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { caseForm, caseHref, CaseFrame, loadCase, readPortraits, whyReadOnly } from '#src/cases/index.ts'
import { problemsForWay } from '../problems-for-way.ts'
import { competenciesOf } from '#src/people/index.ts'
import { BackLink, Grid, Link, Notice } from '#src/ui/index.ts'
import { beginTechnique } from '../begin-technique.ts'
import { CounsellingNav } from '../counselling-nav.tsx'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { hasAgreed } from '../forms/shared-options.ts'
import { conditionsAnswered, techniqueForm } from '../forms/technique-form.ts'
import { outsideFacts } from '../load-run.ts'
import { openEpisode } from '../open-episode.ts'
import { whoHinders } from '../protocols/may-begin.ts'
import { currentProtocol, currentProtocols, withdrawalOf } from '../protocols/registry.ts'
import { factsBefore } from '../protocols/run-facts.ts'
import { safetyWords } from '../safety/words.ts'
import { techniqueWords } from '../technique-words.ts'
import { counsellingWords } from '../words.ts'
import { insteadOf, OfferCard, type Offer } from './offer-card.tsx'

/** Every technique explained side by side. It never decides, and never ranks (A16, A19). */
export const chooseTechniquePage: Page = page({
  path: '/kasus/:id/konseling/:episode/teknik',
  allow: counsellingStaff,
  load: async (scope, ctx) => {
    const data = await loadCase(scope, ctx)
    if (isAnswer(data)) return data
    const id = asId<'episode'>(ctx.params['episode'])
    const book = id && (await openEpisode(scope, ctx.visitor, data.file, id))
    if (!book) return absent()
    const facts = factsBefore(await outsideFacts(scope, book))
    const competencies = await competenciesOf(scope, ctx.visitor.accountId)
    const { context } = await readPortraits(scope, data.file, ['context'])
    const offers = currentProtocols().map((protocol): Offer => ({
      protocol,
      noted: problemsForWay(protocol.id, context?.value.signs ?? []),
      obstacles: whoHinders(protocol, { roles: ctx.visitor.roles, competencies }, facts),
    }))
    const { bullyingGoesOn, today } = facts.outside
    return { data, book, offers, today, goesOn: bullyingGoesOn === 'yes' }
  },
  meta: (ctx) => ({
    title: counsellingWords[ctx.lang].tab,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
  }),
  view: (ctx, { data, book, offers, today, goesOn }) => (
    <CaseFrame {...data} lang={ctx.lang} tab="counselling">
      <CounsellingNav caseId={data.file.head.id} lang={ctx.lang} at="overview" />
      <BackLink href={caseHref(data.file.head.id, 'konseling')}>
        {counsellingWords[ctx.lang].nav.overview}
      </BackLink>
      <h2>{techniqueWords[ctx.lang].chooseTitle}</h2>
      <Notice>
        <p>{counsellingWords[ctx.lang].chooseIntro}</p>
      </Notice>
      {goesOn && (
        <Notice tone="danger">
          <p>
            {safetyWords[ctx.lang].goesOn}{' '}
            <Link href={caseHref(data.file.head.id, 'aman')}>{safetyWords[ctx.lang].title}</Link>
          </p>
        </Notice>
      )}
      <Grid min="large">
        {offers.map((offer) => (
          <OfferCard
            key={offer.protocol.id}
            {...offer}
            book={book}
            today={today}
            lang={ctx.lang}
            open={isOpen(book.episode) && whyReadOnly(data.file.head) === null}
          />
        ))}
      </Grid>
    </CaseFrame>
  ),
})

/** Beginning one technique: its conditions asked, the reason said, other ways offered. */
export const beginTechniquePage: Page = caseForm({
  path: 'konseling/:episode/teknik/:protocol',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const protocol = currentProtocol(ctx.params['protocol'] ?? '')
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    if (!book || !protocol || !isOpen(book.episode)) return null
    const today = dayOf(scope.now)
    const others = currentProtocols().filter((one) => one.id !== protocol.id && !withdrawalOf(one, today))
    return { book, protocol, others }
  },
  title: (lang, { protocol }) => say(protocol.title, { lang, band: 'dewasa' }),
  intro: (lang, { protocol }) => (
    <>
      <p>{say(protocol.aim, { lang, band: 'dewasa' })}</p>
      <p>{say(protocol.asks, { lang, band: 'dewasa' })}</p>
    </>
  ),
  form: ({ protocol, others }) =>
    techniqueForm(
      protocol,
      others.map((one) => ({ code: one.id, id: one.title.id, en: one.title.en })),
    ),
  submit: (lang) => techniqueWords[lang].begin,
  run: async (scope, ctx, _file, answers, { book, protocol }) => {
    const words = techniqueWords[ctx.lang]
    if ((answers.alternatives ?? []).length === 0)
      return { problem: words.alternativesMissing, at: 'alternatives' }
    if (!hasAgreed(answers.clientSays))
      return { problem: counsellingWords[ctx.lang].clientMustAgree, at: 'clientSays' }
    const begun = await beginTechnique(scope, ctx.visitor, book, protocol, {
      reason: answers.reason,
      alternatives: answers.alternatives ?? [],
      clientSays: answers.clientSays,
      asked: conditionsAnswered(protocol, answers),
    })
    if (begun.ok) return { to: `teknik/${begun.runId}`, flash: 'begun' }
    if ('why' in begun) return { problem: words.obstacles[begun.why] }
    return {
      problem: begun.obstacles
        .map((one) => `${words.obstacles[one.code]} ${insteadOf(protocol, one, ctx.lang)}`)
        .join(' '),
    }
  },
})
