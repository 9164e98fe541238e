import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { say } from '#src/platform/forms/index.ts'
import { presentingProblems, type PresentingProblem } from '#content/codes/classes.ts'
import { wordFor } from '#content/codes/code.ts'
import { roleNames } from '#src/people/index.ts'
import { ButtonLink, Card, DescriptionList, Disclosure, Link, Notice, Tag } from '#src/ui/index.ts'
import type { EpisodeBook } from '../open-episode.ts'
import type { Obstacle } from '../protocols/may-begin.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { withdrawalOf } from '../protocols/registry.ts'
import { wordReason } from '../rules/reason-words.ts'
import { certificates, mayRun } from '../rules/who-may-run.ts'
import { episodeHref, runHref } from '../step-href.ts'
import { techniqueWords } from '../technique-words.ts'
import { Withdrawn } from '../version-line.tsx'
import { counsellingWords } from '../words.ts'

export type Offer = Readonly<{
  protocol: Protocol
  obstacles: readonly Obstacle[]
  /** Concerns noted in the file that it is worked with for. */
  noted: readonly PresentingProblem[]
}>

/** One technique explained, with what keeps it from beginning or the way to it where it runs. */
export function OfferCard(props: Offer & { book: EpisodeBook; today: string; lang: Lang; open: boolean }) {
  const { protocol, lang, book } = props
  const words = techniqueWords[lang]
  const reader = { lang, band: 'dewasa' } as const
  const running = book.runs.find((run) => run.protocol === protocol.id && run.endedOn === null)
  const withdrawal = withdrawalOf(protocol, props.today)
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
      {withdrawal && <Withdrawn {...withdrawal} lang={lang} running={running !== undefined} />}
      {!running && !withdrawal && (
        <ObstacleList obstacles={props.obstacles} protocol={protocol} lang={lang} />
      )}
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

export function insteadOf(protocol: Protocol, obstacle: Obstacle, lang: Lang): string {
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
