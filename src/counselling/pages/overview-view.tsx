import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { OnceField } from '#src/platform/web/once-field.tsx'
import { caseHref } from '#src/cases/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Grid,
  Link,
  Notice,
  Tag,
} from '#src/ui/index.ts'
import { isOpen, nextStage, stages, type Stage } from '../episode.ts'
import { GateTrail, GateView } from '../gate-view.tsx'
import { wayTo } from '../gate-way.ts'
import { answersTo } from '../open-episode.ts'
import { episodeHref } from '../step-href.ts'
import { FlagsCard, WorkplaceNotice } from '../support/index.ts'
import { counsellingWords } from '../words.ts'
import { sheets } from './episode-sheets.tsx'
import type { OverviewProps } from './overview-props.ts'
import { AboutMeCard, HandOverCard, RelationsCard, SheetsCard } from './overview-sheets.tsx'
import { GoalsCard, TechniquesCard } from './overview-work.tsx'
import { StepCard } from './step-of-care.tsx'

/** The path of one person: where they stand, what comes next, who they are, what was agreed, what goes on. */
export function Overview(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const { episode } = book
  return (
    <>
      {props.wrong && (
        <ErrorSummary errors={[{ name: props.wrong.at, id: props.wrong.at, message: props.wrong.message }]} />
      )}
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
      {answersTo(book, 'review')?.answers['retaliation'] === 'yes' && isOpen(episode) && (
        <Notice tone="danger">
          <p>
            {words.retaliates} <Link href={caseHref(episode.caseId, 'aman')}>{words.nav.safety}</Link>
          </p>
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
      {props.step && (
        <StepCard
          standing={props.step}
          episode={episode}
          lang={lang}
          writable={props.writable && isOpen(episode)}
        />
      )}
      <HandOverCard {...props} />
      <SheetsCard {...props} />
      <RelationsCard {...props} />
      <GateTrail acts={book.gateActs} book={book} names={props.names} lang={lang} />
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

function NextCard(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const { episode } = book
  const next = nextStage(episode)
  return (
    <Card title={words.next} tone="accent">
      <p>{words.stageAbout[episode.stage]}</p>
      <p class="meta">
        {words.kinds[episode.kind]} · {words.openedOn(formatDate(episode.openedOn, lang))} ·{' '}
        {words.leadIs(props.names(episode.leadId))}
        {episode.closedOn && <> · {words.closedOn(formatDate(episode.closedOn, lang))}</>}
      </p>
      {isOpen(episode) && <PhaseLine {...props} />}
      {props.writable && episode.stage === 'technique' && <WorkNext {...props} />}
      {props.writable && next && episode.stage !== 'technique' && <StageGate {...props} next={next} />}
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

/** While the work goes on, what comes next is the next session; ending is a choice of its own, made together. */
function WorkNext(props: OverviewProps) {
  const { book, lang } = props
  const words = counsellingWords[lang]
  const { caseId, id } = book.episode
  return (
    <>
      {book.runs.some((run) => !run.endedOn) ? (
        <ButtonLink icon="plus" href={caseHref(caseId, 'sesi/baru')}>
          {words.nextSession}
        </ButtonLink>
      ) : (
        <div class="row">
          <ButtonLink href={episodeHref(caseId, id, 'teknik')}>{words.choose}</ButtonLink>
          <ButtonLink kind="secondary" icon="plus" href={caseHref(caseId, 'sesi/baru')}>
            {words.nextSession}
          </ButtonLink>
        </div>
      )}
      <Disclosure summary={words.endTogether}>
        <p>{words.endTogetherText}</p>
        <StageGate {...props} next="end" quiet />
      </Disclosure>
    </>
  )
}

function StageGate(props: OverviewProps & { next: Stage; quiet?: boolean }) {
  const { book, lang, next } = props
  const words = counsellingWords[lang]
  return (
    <GateView
      lang={lang}
      book={book}
      standing={props.standing}
      names={props.names}
      mayAnswer={props.mayAnswer}
      next={words.stages[next]}
      goOn={next === 'closed' ? words.finish : words.goOn(words.stages[next])}
      quiet={props.quiet === true}
      wayTo={({ code }) => wayTo(book, code)}
      typed={props.typed}
      answer={props.answer}
      wrong={props.wrong}
    />
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

function PhaseLine(props: OverviewProps) {
  const words = counsellingWords[props.lang]
  const { caseId, id, phase } = props.book.episode
  return (
    <p class="row">
      <span class="meta">{words.phaseLabel}:</span> <Tag tone="info">{words.phases[phase]}</Tag>
      {props.writable && <Link href={episodeHref(caseId, id, 'tahap')}>{words.phaseChange}</Link>}
    </p>
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
