import { asId } from '#src/platform/ids.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { absent, isAnswer } from '#src/platform/web/answer.ts'
import { say } from '#src/platform/forms/index.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { presentingProblems, type PresentingProblem } from '#content/codes/classes.ts'
import { wordFor } from '#content/codes/code.ts'
import { caseForm, caseHref, CaseFrame, loadCase, readPortraits, whyReadOnly } from '#src/cases/index.ts'
import { problemsForWay } from '../problems-for-way.ts'
import { competenciesOf, roleNames } from '#src/people/index.ts'
import {
  BackLink,
  ButtonLink,
  Card,
  DescriptionList,
  Disclosure,
  Grid,
  Link,
  Notice,
  Tag,
} from '#src/ui/index.ts'
import { beginTechnique } from '../begin-technique.ts'
import { CounsellingNav } from '../counselling-nav.tsx'
import { counsellingStaff } from '../counselling-staff.ts'
import { isOpen } from '../episode.ts'
import { hasAgreed } from '../forms/shared-options.ts'
import { conditionsAnswered, techniqueForm } from '../forms/technique-form.ts'
import { outsideFacts } from '../load-run.ts'
import { openEpisode, type EpisodeBook } from '../open-episode.ts'
import { whoHinders, type Obstacle } from '../protocols/may-begin.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { currentProtocol, currentProtocols } from '../protocols/registry.ts'
import { factsBefore } from '../protocols/run-facts.ts'
import { certificates, mayRun } from '../rules/who-may-run.ts'
import { episodeHref, runHref } from '../step-href.ts'
import { safetyWords } from '../safety/words.ts'
import { wordReason } from '../rules/reason-words.ts'
import { techniqueWords } from '../technique-words.ts'
import { counsellingWords } from '../words.ts'

type Offer = Readonly<{
  protocol: Protocol
  obstacles: readonly Obstacle[]
  /** Concerns noted in the file that it is worked with for. */
  noted: readonly PresentingProblem[]
}>

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
    return { data, book, offers, goesOn: facts.outside.bullyingGoesOn === 'yes' }
  },
  meta: (ctx) => ({
    title: counsellingWords[ctx.lang].tab,
    shell: 'console',
    nav: 'cases',
    width: 'wide',
  }),
  view: (ctx, { data, book, offers, goesOn }) => (
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
            lang={ctx.lang}
            open={isOpen(book.episode) && whyReadOnly(data.file.head) === null}
          />
        ))}
      </Grid>
    </CaseFrame>
  ),
})

function OfferCard(props: Offer & { book: EpisodeBook; lang: Lang; open: boolean }) {
  const { protocol, lang, book } = props
  const words = techniqueWords[lang]
  const reader = { lang, band: 'dewasa' } as const
  const running = book.runs.find((run) => run.protocol === protocol.id && run.endedOn === null)
  const { min, max } = protocol.audience
  const certificate = certificates[protocol.activity]
  const certifiedRoles = protocol.providers.filter(
    (role) => mayRun(protocol.activity, [role], []).may !== 'run',
  )
  return (
    <Card
      title={say(protocol.title, reader)}
      aside={!protocol.verified && <Tag tone="warn">{counsellingWords[lang].unverified}</Tag>}
    >
      <DescriptionList
        items={[
          { term: words.aim, value: say(protocol.aim, reader) },
          ...(props.noted.length > 0
            ? [
                {
                  term: words.noted,
                  value: props.noted.map((one) => wordFor(presentingProblems, one, lang)).join(', '),
                },
              ]
            : []),
          { term: words.asks, value: say(protocol.asks, reader) },
          { term: words.evidence, value: say(protocol.evidence, reader) },
        ]}
      />
      <Disclosure summary={words.behind}>
        <DescriptionList
          items={[
            { term: words.who, value: roleNames(protocol.providers, lang) },
            ...(certificate && certifiedRoles.length > 0
              ? [
                  {
                    term: words.competency,
                    value: `${words.competencies[certificate]} (${roleNames(certifiedRoles, lang)})`,
                  },
                ]
              : []),
            ...(min !== undefined || max !== undefined
              ? [
                  {
                    term: words.for,
                    value: [min !== undefined && words.from(min), max !== undefined && words.to(max)]
                      .filter(Boolean)
                      .join(', '),
                  },
                ]
              : []),
            { term: words.source, value: protocol.source },
          ]}
        />
      </Disclosure>
      <ObstacleList obstacles={props.obstacles} protocol={protocol} lang={lang} />
      {running ? (
        <Link href={runHref(book.episode.caseId, running.id)}>{words.runs}</Link>
      ) : (
        props.open &&
        props.obstacles.length === 0 && (
          <ButtonLink
            kind="secondary"
            href={episodeHref(book.episode.caseId, book.episode.id, `teknik/${protocol.id}`)}
          >
            {words.pick}
          </ButtonLink>
        )
      )}
    </Card>
  )
}

/** What keeps a technique from beginning, with the answers that say so and what to do instead. */
function ObstacleList(props: { obstacles: readonly Obstacle[]; protocol: Protocol; lang: Lang }) {
  const words = techniqueWords[props.lang]
  if (props.obstacles.length === 0) return null
  return (
    <Notice tone="warn" title={words.hinders}>
      <ul class="gate-list">
        {props.obstacles.map((one) => (
          <li key={`${one.code} ${one.from}`}>
            {words.obstacles[one.code]} {insteadOf(props.protocol, one, props.lang)}
            <span class="meta">
              {counsellingWords[props.lang].fires}: {wordReason(one.from, props.lang)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function insteadOf(protocol: Protocol, obstacle: Obstacle, lang: Lang): string {
  const condition = [...protocol.eligibility, ...protocol.exclusion].find((one) =>
    obstacle.from.includes(`.${one.code}`),
  )
  if (!condition) return ''
  const reader = { lang, band: 'dewasa' } as const
  const instead = condition.instead
    ? ` ${techniqueWords[lang].instead}: ${say(condition.instead, reader)}`
    : ''
  return `(${say(condition.words, reader)})${instead}`
}

/** Beginning one technique: its conditions asked, the reason said, other ways offered. */
export const beginTechniquePage: Page = caseForm({
  path: 'konseling/:episode/teknik/:protocol',
  part: 'konseling',
  allow: counsellingStaff,
  given: async (scope, ctx, file) => {
    const id = asId<'episode'>(ctx.params['episode'])
    const protocol = currentProtocol(ctx.params['protocol'] ?? '')
    const book = id && (await openEpisode(scope, ctx.visitor, file, id))
    return book && protocol && isOpen(book.episode) ? { book, protocol } : null
  },
  title: (lang, { protocol }) => say(protocol.title, { lang, band: 'dewasa' }),
  intro: (lang, { protocol }) => (
    <>
      <p>{say(protocol.aim, { lang, band: 'dewasa' })}</p>
      <p>{say(protocol.asks, { lang, band: 'dewasa' })}</p>
    </>
  ),
  form: ({ protocol }) =>
    techniqueForm(
      protocol,
      currentProtocols()
        .filter((one) => one.id !== protocol.id)
        .map((one) => ({ code: one.id, id: one.title.id, en: one.title.en })),
    ),
  submit: (lang) => techniqueWords[lang].begin,
  run: async (scope, ctx, _file, answers, { book, protocol }) => {
    const words = techniqueWords[ctx.lang]
    if ((answers.alternatives ?? []).length === 0) return { problem: words.alternativesMissing }
    if (!hasAgreed(answers.clientSays)) return { problem: counsellingWords[ctx.lang].clientMustAgree }
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
