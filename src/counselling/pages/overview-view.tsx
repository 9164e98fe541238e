import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref, type CasePageData } from '#src/cases/index.ts'
import { Button, ButtonLink, Card, EmptyState, Grid, Link, Notice, Sparkline, Tag } from '#src/ui/index.ts'
import { say } from '#src/platform/forms/index.ts'
import { isOpen, nextStage, stages, cbtPhases, type Episode, type Stage } from '../episode.ts'
import { GateTrail, GateView } from '../gate-view.tsx'
import { answersTo, type EpisodeBook, type OpenGoal } from '../open-episode.ts'
import type { GateStanding } from '../pass-gate.ts'
import { protocolAt } from '../protocols/registry.ts'
import { RelationsMap } from '../relations-view.tsx'
import { isAssented, newestGoalAgreement } from '../stage-gates.ts'
import { episodeHref, runHref } from '../step-href.ts'
import { FlagsCard, WorkplaceNotice, type ServiceFlag } from '../support/index.ts'
import { counsellingWords } from '../words.ts'
import { sheets, type SheetName } from './episode-sheets.tsx'

export type OverviewProps = CasePageData &
  Readonly<{
    lang: Lang
    book: EpisodeBook
    past: readonly Episode[]
    standing: GateStanding
    mayAnswer: boolean
    reviewAfter: number | null
    flags: readonly ServiceFlag[]
    sessions: number
    typed: string | undefined
    notice: string | undefined
    writable: boolean
  }>

const sheetsByStage: Readonly<Record<Stage, readonly SheetName[]>> = {
  prepare: ['prepare', 'my-say'],
  assess: ['about-me', 'assess', 'relations', 'formulation'],
  goals: ['my-say', 'relations'],
  technique: ['formulation', 'review', 'relations', 'my-say'],
  end: ['review', 'maintenance', 'end'],
  closed: ['maintenance', 'end'],
}

/** The path of one person: where they stand, what comes next, who they are, what was agreed, what goes on. */
export function Overview(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const { episode } = book
  return (
    <>
      <Path stage={episode.stage} lang={lang} />
      {props.notice && (
        <Notice tone="warn">
          <p>{props.notice}</p>
        </Notice>
      )}
      {props.reviewAfter !== null && isOpen(episode) && (
        <Notice>
          <p>{words.reviewDue(props.reviewAfter)}</p>
          <ButtonLink
            small
            kind="secondary"
            href={episodeHref(episode.caseId, episode.id, sheets.review.slug)}
          >
            {words.sheets.review}
          </ButtonLink>
        </Notice>
      )}
      {episode.kind === 'workplace' && <WorkplaceNotice caseId={episode.caseId} lang={lang} />}
      <FlagsCard caseId={episode.caseId} flags={props.flags} lang={lang} />
      <Grid min="large">
        <AboutMeCard {...props} />
        <NextCard {...props} />
      </Grid>
      <Grid min="large">
        <GoalsCard {...props} />
        <TechniquesCard {...props} />
      </Grid>
      <SheetsCard {...props} />
      <RelationsCard {...props} />
      <GateTrail acts={book.gateActs} names={props.names} lang={lang} />
      {props.past.length > 0 && <PastCard {...props} />}
    </>
  )
}

function Path(props: { stage: Stage; lang: Lang }) {
  const words = counsellingWords[props.lang]
  const at = stages.indexOf(props.stage)
  return (
    <ol class="path">
      {stages.map((stage, place) => (
        <li
          key={stage}
          data-done={place < at ? '' : undefined}
          aria-current={stage === props.stage ? 'step' : undefined}
        >
          {words.stages[stage]}
        </li>
      ))}
    </ol>
  )
}

function AboutMeCard(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  const { book } = props
  const answers = answersTo(book, 'about-me')?.answers ?? {}
  const form = sheets['about-me'].form
  const facts = Object.entries(form.fields).flatMap(([name, field]) => {
    const value = answers[name]
    return typeof value === 'string'
      ? [{ label: say(field.label, { lang: props.lang, band: 'dewasa' }), value }]
      : []
  })
  const href = episodeHref(book.episode.caseId, book.episode.id, sheets['about-me'].slug)
  return (
    <Card
      title={words.aboutMe}
      tone="leaf"
      aside={isOpen(book.episode) && <Link href={href}>{facts.length > 0 ? words.change : words.fill}</Link>}
    >
      {facts.length === 0 ? (
        <p class="hint">{words.sheetEmpty}</p>
      ) : (
        <dl class="facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

function NextCard(props: OverviewProps) {
  const { book, lang, standing } = props
  const words = counsellingWords[lang]
  const { episode } = book
  const next = nextStage(episode.stage)
  return (
    <Card title={words.next} tone="accent">
      <p>{words.stageAbout[episode.stage]}</p>
      <p class="meta">
        {words.kinds[episode.kind]} · {words.openedOn(formatDate(episode.openedOn, lang))} ·{' '}
        {words.leadIs(props.names(episode.leadId))}
        {episode.closedOn && <> · {words.closedOn(formatDate(episode.closedOn, lang))}</>}
      </p>
      {isOpen(episode) && <PhaseForm {...props} />}
      {props.writable && next && (
        <GateView
          lang={lang}
          book={book}
          standing={standing}
          names={props.names}
          mayAnswer={props.mayAnswer}
          next={words.stages[next]}
          goOn={next === 'closed' ? words.finish : words.goOn(words.stages[next])}
          typed={props.typed}
        />
      )}
      {props.writable && isOpen(episode) && (
        <p class="row">
          <Link href={episodeHref(episode.caseId, episode.id, 'serah-terima')}>{words.handOver}</Link>
          {episode.stage === 'end' && <BackForm lang={lang} />}
        </p>
      )}
      {!isOpen(episode) && (
        <ButtonLink href={caseHref(episode.caseId, 'konseling/mulai')}>{words.beginAgain}</ButtonLink>
      )}
    </Card>
  )
}

function BackForm(props: { lang: Lang }) {
  const words = counsellingWords[props.lang]
  return (
    <form method="post" action="?do=back">
      <OnceField />
      <Button kind="quiet" small>
        {words.goBackTo(words.stages.technique)}
      </Button>
    </form>
  )
}

function PhaseForm(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  const { phase } = props.book.episode
  return (
    <form method="post" action="?do=phase" class="row">
      <OnceField />
      <span class="meta">{words.phaseLabel}:</span> <Tag tone="info">{words.phases[phase]}</Tag>
      {props.writable &&
        cbtPhases
          .filter((one) => one !== phase)
          .map((one) => (
            <Button key={one} kind="quiet" small name="phase" value={one}>
              {words.phases[one]}
            </Button>
          ))}
    </form>
  )
}

function GoalsCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const standing = book.goals.filter((goal) => !goal.endedAt)
  const { caseId, id } = book.episode
  return (
    <Card
      title={words.goals}
      aside={
        props.writable &&
        isOpen(book.episode) &&
        standing.length < 3 && (
          <ButtonLink small kind="secondary" icon="plus" href={episodeHref(caseId, id, 'tujuan/baru')}>
            {words.goalAdd}
          </ButtonLink>
        )
      }
    >
      {standing.length === 0 && <p class="hint">{words.goalsEmpty}</p>}
      <ul class="plain">
        {standing.map((goal) => (
          <GoalLine key={goal.id} goal={goal} {...props} />
        ))}
      </ul>
      {standing.length > 0 && (
        <p class="row">
          <Link href={episodeHref(caseId, id, 'kesepakatan')} icon="pen">
            {agreementLabel(props)}
          </Link>
        </p>
      )}
    </Card>
  )
}

function agreementLabel(props: OverviewProps): string {
  const words = counsellingWords[props.lang]
  return isAssented(newestGoalAgreement(props.book)) ? words.agreementSigned : words.agreementOpen
}

function GoalLine(props: OverviewProps & { goal: OpenGoal }) {
  const { goal, lang, book } = props
  const words = counsellingWords[lang]
  const last = goal.ratings.at(-1)
  return (
    <li>
      <p>
        <Link href={episodeHref(book.episode.caseId, book.episode.id, `tujuan/${goal.id}`)}>
          {goal.words}
        </Link>
      </p>
      <p class="meta row">
        {last && <span>{words.goalRated(last.value, formatDate(last.on, lang))}</span>}
        {goal.ratings.length > 1 && (
          <Sparkline
            values={goal.ratings.map((one) => one.value)}
            label={goal.ratings.map((one) => one.value).join(', ')}
            min={0}
            max={10}
          />
        )}
        <Tag tone={goal.agreed === 'yes' ? 'good' : 'neutral'}>{words.goalAgreedShort[goal.agreed]}</Tag>
      </p>
    </li>
  )
}

function TechniquesCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const { caseId, id } = book.episode
  return (
    <Card
      title={words.techniques}
      aside={
        props.writable &&
        isOpen(book.episode) && (
          <ButtonLink small kind="secondary" href={episodeHref(caseId, id, 'teknik')}>
            {words.choose}
          </ButtonLink>
        )
      }
    >
      {book.runs.length === 0 && <p class="hint">{words.techniquesEmpty}</p>}
      <ul class="plain">
        {book.runs.map((run) => {
          const protocol = protocolAt(run.protocol, run.protocolVersion)
          return (
            <li key={run.id}>
              <Link href={runHref(caseId, run.id)}>
                {protocol ? say(protocol.title, { lang, band: 'dewasa' }) : run.protocol}
              </Link>{' '}
              <Tag tone={run.state === 'running' ? 'good' : 'neutral'}>{words.runStates[run.state]}</Tag>{' '}
              <span class="meta">{formatDate(run.begunOn, lang)}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function SheetsCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const first = sheetsByStage[book.episode.stage]
  const rest = (Object.keys(sheets) as SheetName[]).filter((name) => !first.includes(name))
  return (
    <Card title={words.sheetsTitle}>
      <ul class="plain">
        {[...first, ...rest].map((name) => {
          const newest = answersTo(book, name)
          return (
            <li key={name}>
              {isOpen(book.episode) && props.writable ? (
                <Link href={episodeHref(book.episode.caseId, book.episode.id, sheets[name].slug)}>
                  {words.sheets[name]}
                </Link>
              ) : (
                <Link href={episodeHref(book.episode.caseId, book.episode.id, `lembar/${name}`)}>
                  {words.sheets[name]}
                </Link>
              )}{' '}
              <span class="meta">
                {newest
                  ? words.sheetVersion(newest.rowVersion, formatDate(newest.writtenAt, lang))
                  : words.sheetEmpty}
                {newest?.byClient && <> · {words.byClient}</>}
                {newest && (
                  <>
                    {' · '}
                    <Link href={episodeHref(book.episode.caseId, book.episode.id, `lembar/${name}`)}>
                      {words.print}
                    </Link>
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function RelationsCard(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  const all = props.book.answers.filter((one) => one.runId === null && one.form === 'relations')
  const [now, before] = all
  if (!now) return null
  return (
    <Card title={words.sheets.relations}>
      <RelationsMap now={now.answers} before={before?.answers ?? null} lang={props.lang} />
    </Card>
  )
}

function PastCard(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  return (
    <Card title={words.past}>
      <ul>
        {props.past.map((episode) => (
          <li key={episode.id}>
            <Link href={`${caseHref(episode.caseId, 'konseling')}?alur=${episode.id}`}>
              {words.kinds[episode.kind]} · {formatDate(episode.openedOn, props.lang)}
              {episode.closedOn && <> – {formatDate(episode.closedOn, props.lang)}</>}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function NoEpisode(props: { caseId: string; lang: Lang; writable: boolean }) {
  const words = counsellingWords[props.lang]
  return (
    <EmptyState
      title={words.empty}
      action={
        props.writable && (
          <ButtonLink icon="leaf" href={caseHref(props.caseId, 'konseling/mulai')}>
            {words.begin}
          </ButtonLink>
        )
      }
    >
      <p>{words.emptyText}</p>
    </EmptyState>
  )
}
